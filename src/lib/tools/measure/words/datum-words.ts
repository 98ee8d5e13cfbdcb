/** The systems of coordinates by name, in the page's language. */
import type { CoordinateSystem } from '../../../geo/datum/coordinate-systems';
import { m } from '../../../i18n/paraglide/messages';

const WORDS = {
	wgs84: m.datum_wgs84,
	gcj02: m.datum_gcj02,
	bd09: m.datum_bd09,
	cgcs2000: m.datum_cgcs2000
} as const satisfies Record<CoordinateSystem, unknown>;

/** "GCJ-02 (Amap, Tencent)" */
export const datumWord = (system: CoordinateSystem): string => WORDS[system]();
