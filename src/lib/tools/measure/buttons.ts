/** The measuring tool's buttons on the map's edge; its other kinds are in its panel. */
import CircleDot from '@lucide/svelte/icons/circle-dot';
import Pentagon from '@lucide/svelte/icons/pentagon';
import Ruler from '@lucide/svelte/icons/ruler';
import { m } from '../../i18n/paraglide/messages';
import type { ToolButton } from '../tool/tool';

export const measureButtons: readonly ToolButton[] = [
	{ intent: { id: 'measure', kind: 'distance' }, label: m.measure_distance_tool, Icon: Ruler },
	{ intent: { id: 'measure', kind: 'area' }, label: m.measure_area_tool, Icon: Pentagon },
	{ intent: { id: 'measure', kind: 'radius' }, label: m.measure_radius_tool, Icon: CircleDot }
];
