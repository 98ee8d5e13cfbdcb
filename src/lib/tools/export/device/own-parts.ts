/** Settings and shortlist in the file of everything that a reader keeps. */
import { readSetting, storeAndTell } from '../../../state/device/device-storage';
import { readShortlist, SHORTLIST_KEY } from '../../../state/explorer/shortlist.svelte';
import { SETTING_KEYS } from '../../../state/settings/setting-keys';
import { isId } from '../../../values/id';
import type { KeptPart } from '../../tool/kept-part';

/** The longest value of a setting. */
const LONGEST = 40;

const settingsPart: KeptPart = {
	id: 'settings',
	async pack() {
		const kept = SETTING_KEYS.flatMap((key) => {
			const value = readSetting(key);
			return value === null ? [] : [[key, value] as const];
		});
		return kept.length === 0 ? null : Object.fromEntries(kept);
	},
	read(value) {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
		// A setting of a later version is left out; any other key is no setting.
		const known = SETTING_KEYS.flatMap((key) => {
			const set = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
			return set === undefined ? [] : [{ key, set }];
		});
		const texts = known.flatMap(({ key, set }) =>
			typeof set === 'string' && set.length <= LONGEST ? [{ key, set }] : []
		);
		if (texts.length !== known.length) return null;
		return {
			count: texts.length,
			restore: () => texts.map(({ key, set }) => storeAndTell(key, set)).every(Boolean)
		};
	}
};

const shortlistPart: KeptPart = {
	id: 'shortlist',
	async pack() {
		const ids = readShortlist(readSetting(SHORTLIST_KEY));
		return ids.length === 0 ? null : ids;
	},
	read(value) {
		if (!Array.isArray(value)) return null;
		const ids = value.filter((id): id is string => typeof id === 'string' && isId(id));
		if (ids.length !== value.length) return null;
		return {
			count: ids.length,
			restore() {
				const all = new Set([...readShortlist(readSetting(SHORTLIST_KEY)), ...ids]);
				return storeAndTell(SHORTLIST_KEY, all.size > 0 ? JSON.stringify([...all]) : null);
			}
		};
	}
};

export const OWN_PARTS: readonly KeptPart[] = [settingsPart, shortlistPart];
