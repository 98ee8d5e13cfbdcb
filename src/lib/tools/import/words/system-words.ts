/** Names of coordinate systems as readers know them. */
import { SYSTEM_NAMES } from '../../../geo/datum/coordinate-systems';
import { meridianOfZone, type SourceId } from '../../../geo/readings/source-system';
import { m } from '../../../i18n/paraglide/messages';

/** The name of a system. */
export function systemWords(id: SourceId): string {
	const [kind, given = ''] = id.split(/:(.*)/s) as [string, string?];
	switch (kind) {
		case 'wgs84':
			return SYSTEM_NAMES.wgs84;
		case 'cgcs2000':
			return SYSTEM_NAMES.cgcs2000;
		case 'gcj02':
			return m.import_system_gcj02();
		case 'bd09':
			return m.import_system_bd09();
		case 'gauss-kruger':
			return m.import_system_gk({ meridian: given });
		case 'zone-3':
		case 'zone-6': {
			const width = kind === 'zone-3' ? 3 : 6;
			const meridian = meridianOfZone(width, Number(given));
			return m.import_system_zone({ width, zone: given, meridian });
		}
		case 'utm':
			return m.import_system_utm({ zone: given });
		case 'web-mercator':
			return m.import_system_web_mercator();
		case 'bd09-mercator':
			return m.import_system_bd09_mercator();
		default:
			return m.import_system_stated({ name: /"([^"]*)"/.exec(given)?.[1] ?? given.slice(0, 40) });
	}
}
