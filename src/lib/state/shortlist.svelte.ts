/**
 * The places that a reader has starred. Kept in the browser's local storage and nowhere else; where
 * that is forbidden or full, they last as long as the page, and the page says so.
 */
import { getContext, setContext } from 'svelte';
import { store } from './device-storage';

const KEY = 'shortlist';
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The ids in a stored text, each once; none where it is not what we wrote. */
export function readShortlist(text: string | null): string[] {
	try {
		const stored: unknown = JSON.parse(text ?? '[]');
		if (!Array.isArray(stored)) return [];
		return [...new Set(stored.filter((id) => typeof id === 'string' && ID.test(id)))];
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

	/** Stars a place, or takes its star away. */
	toggle(id: string): void {
		this.#keep(this.has(id) ? this.ids.filter((other) => other !== id) : [...this.ids, id]);
	}

	/** Takes all stars away. */
	clear(): void {
		this.#keep([]);
	}

	/** Reads what was kept, and follows what other windows of the same browser change. Returns how to stop. */
	follow(): () => void {
		try {
			this.ids = readShortlist(localStorage.getItem(KEY));
		} catch {
			this.kept = false;
		}
		const onstorage = ({ key, newValue }: StorageEvent) => {
			// A null key says that everything was cleared.
			if (key === KEY || key === null) this.ids = readShortlist(newValue);
		};
		window.addEventListener('storage', onstorage);
		return () => window.removeEventListener('storage', onstorage);
	}

	#keep(ids: readonly string[]): void {
		this.ids = ids;
		if (!store(KEY, ids.length > 0 ? JSON.stringify(ids) : null)) this.kept = false;
	}
}

const CONTEXT = Symbol('shortlist');

/** Gives the shortlist to everything below the calling component. */
export function provideShortlist(shortlist: Shortlist): Shortlist {
	return setContext(CONTEXT, shortlist);
}

/** The page's shortlist; to be called while a component is set up. */
export function useShortlist(): Shortlist {
	const shortlist = getContext<Shortlist | undefined>(CONTEXT);
	if (!shortlist) throw new Error('useShortlist: none was provided above this component');
	return shortlist;
}
