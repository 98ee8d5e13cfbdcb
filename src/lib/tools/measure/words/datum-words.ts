/** The systems of coordinates by name, with the maps that use them, in the page's language. */
import { SYSTEM_NAMES, type CoordinateSystem } from '../../../geo/datum/coordinate-systems';
import { m } from '../../../i18n/paraglide/messages';

const WITH_MAPS: { readonly [S in CoordinateSystem]?: typeof m.datum_gcj02 } = {
	gcj02: m.datum_gcj02,
	bd09: m.datum_bd09
};

/** "GCJ-02 (Amap, Tencent)" */
export function datumWord(system: CoordinateSystem): string {
	const name = SYSTEM_NAMES[system];
	return WITH_MAPS[system]?.({ name }) ?? name;
}
