/** The kinds of measurement as buttons: icons and names. */
import CircleDot from '@lucide/svelte/icons/circle-dot';
import MapPin from '@lucide/svelte/icons/map-pin';
import Pentagon from '@lucide/svelte/icons/pentagon';
import Ruler from '@lucide/svelte/icons/ruler';
import Waves from '@lucide/svelte/icons/waves';
import { m } from '../../../i18n/paraglide/messages';
import type { MeasureKind } from '../../../state/address/measure-address';

/** Icon and accessible name of each kind's button. */
export const KIND_BUTTONS = {
	distance: { icon: Ruler, label: m.measure_distance_tool },
	area: { icon: Pentagon, label: m.measure_area_tool },
	radius: { icon: CircleDot, label: m.measure_radius_tool },
	creek: { icon: Waves, label: m.measure_creek_tool },
	point: { icon: MapPin, label: m.measure_point_tool }
} as const satisfies Record<MeasureKind, unknown>;
