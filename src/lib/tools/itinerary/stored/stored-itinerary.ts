/** The reader's walk on the device: ids in their order, and nowhere else. */
import { readSetting, storeAndTell, writeSetting } from '../../../state/device/device-storage';
import { isId } from '../../../values/id';
import type { KeptPart } from '../../tool/kept-part';

/** The key that it is stored under. */
export const ITINERARY_KEY = 'itinerary';

/** The ids in a stored text, each once; none where it is not in our format. */
export function readStoredItinerary(text: string | null): string[] {
	try {
		const kept: unknown = JSON.parse(text ?? '[]');
		if (!Array.isArray(kept)) return [];
		return [...new Set(kept.filter((id) => typeof id === 'string' && isId(id)))];
	} catch {
		return [];
	}
}

const textOf = (ids: readonly string[]) => (ids.length > 0 ? JSON.stringify(ids) : null);

/** Stores a walk. Returns false where storage is full or forbidden. */
export const storeItinerary = (ids: readonly string[]): boolean =>
	writeSetting(ITINERARY_KEY, textOf(ids));

/** The walk in the file of everything that a reader keeps: the file's stops come after those that are there. */
export const itineraryPart: KeptPart = {
	id: 'itinerary',
	async pack() {
		const ids = readStoredItinerary(readSetting(ITINERARY_KEY));
		return ids.length === 0 ? null : ids;
	},
	read(value) {
		if (!Array.isArray(value)) return null;
		const ids = readStoredItinerary(JSON.stringify(value));
		// One that cannot be read would be lost without a word.
		if (ids.length !== value.length) return null;
		return {
			count: ids.length,
			restore: () =>
				storeAndTell(
					ITINERARY_KEY,
					textOf([...new Set([...readStoredItinerary(readSetting(ITINERARY_KEY)), ...ids])])
				)
		};
	}
};
