/**
 * The places that a reader has starred. Kept in the browser's local storage and nowhere else; where
 * that is forbidden or full, they last as long as the page, and the page warns of it.
 */
import { createContext } from 'svelte';
import { isId } from '../../values/id';
import {
	canWriteSettings,
	followSetting,
	writeSetting,
	readSetting
} from '../device/device-storage';

/** The key that the ids are stored under. */
export const SHORTLIST_KEY = 'shortlist';

/** The ids in a stored text, each once; none where it is not in our format. */
export function readShortlist(text: string | null): string[] {
	try {
		const kept: unknown = JSON.parse(text ?? '[]');
		if (!Array.isArray(kept)) return [];
		return [...new Set(kept.filter((id) => typeof id === 'string' && isId(id)))];
	} catch {
		return [];
	}
}

export class Shortlist {
	/** in the order in which they were starred */
	ids = $state.raw<readonly string[]>([]);
	/** false once the browser has refused to keep them */
	kept = $state(true);

	has(id: string): boolean {
		return this.ids.includes(id);
	}

	/** Stars a place, or removes its star. */
	toggle(id: string): void {
		const had = this.has(id);
		this.#change((ids) => (had ? ids.filter((other) => other !== id) : [...ids, id]));
	}

	/** Removes all stars of this window's list. */
	clear(): void {
		const seen = this.ids;
		this.#change((ids) => ids.filter((id) => !seen.includes(id)));
	}

	/**
	 * Reads the stored stars, and follows the changes of other windows of the same browser. Returns a
	 * function that stops it.
	 */
	follow(): () => void {
		this.ids = readShortlist(readSetting(SHORTLIST_KEY));
		this.kept = canWriteSettings();
		return followSetting(SHORTLIST_KEY, (text) => {
			const ids = readShortlist(text);
			// Stars that could not be stored are known to this window alone.
			this.ids = this.kept ? ids : [...new Set([...ids, ...this.ids])];
		});
	}

	/** Changes what is stored by now, perhaps by another window, and not only what this one saw last. */
	#change(change: (ids: readonly string[]) => readonly string[]): void {
		const now = this.kept ? readShortlist(readSetting(SHORTLIST_KEY)) : this.ids;
		this.ids = [...new Set(change(now))];
		this.kept = writeSetting(SHORTLIST_KEY, this.ids.length > 0 ? JSON.stringify(this.ids) : null);
	}
}

/**
 * The page's shortlist, to be called while a component is set up, and how to give one to everything below
 * the calling component. Throws where none was given.
 */
export const [useShortlist, provideShortlist] = createContext<Shortlist>();
