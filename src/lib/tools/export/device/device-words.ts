/** Words for what a file of kept things holds, and for why it could not be taken. */
import { LANGUAGES, type Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import type { DeviceFileFault, ReadPart } from './device-file';

const NAMES: Record<string, () => string> = {
	settings: m.device_part_settings,
	shortlist: m.device_part_shortlist,
	itinerary: m.device_part_itinerary,
	measurements: m.device_part_measurements,
	'own-layers': m.device_part_layers
};

/** "settings, 3 starred places and 2 measurements"; parts without anything are left out. */
export function partsText(parts: readonly ReadPart[], lang: Locale): string {
	const named = parts
		.filter(({ restorable }) => restorable.count > 0)
		.map(({ id, restorable }) =>
			m.device_part_count({ part: NAMES[id]?.() ?? id, count: restorable.count })
		);
	return new Intl.ListFormat(LANGUAGES[lang].tag, { type: 'conjunction' }).format(named);
}

/** Why a file was not taken, and what to do. */
export function faultText(fault: DeviceFileFault, file: string): string {
	if (fault.reason !== 'damaged') {
		return fault.reason === 'newer' ? m.device_newer({ file }) : m.device_other({ file });
	}
	const { part } = fault;
	return part === null
		? m.device_damaged({ file })
		: m.device_damaged_part({ file, part: NAMES[part]?.() ?? part });
}
