/**
 * What navigating needs of a browser. The decisions (which address, a new history entry or the
 * current one, what going back does) depend on this interface alone, so that a test can replace it.
 */
import type { NavigationType } from '@sveltejs/kit';

/** A page that has arrived. */
export interface Arrival {
	/** how the reader came; `popstate` is a step back or forward */
	type: NavigationType;
	/** true where the page before was of the same language; also where there was none and this has none */
	sameLanguage: boolean;
	/** the place whose page it is; undefined on every other page */
	placeId: string | undefined;
}

/** One browser window: its address bar, its history, its focus. */
export interface NavigationPort {
	/** the complete address that it shows */
	readonly url: URL;
	/** the state stored with that history entry */
	readonly entry: App.PageState;
	/**
	 * Navigates to another page with a new history entry.
	 * @param address path, query and hash
	 * @param keep what stays as it is: the scroll position, the focus, the history; and the new entry's state
	 */
	goto(
		address: string,
		keep?: { noScroll?: true; keepFocus?: true; replaceState?: true; state?: App.PageState }
	): Promise<void>;
	/** Fetches another page's code and data, so that it is there when it is navigated to; a failure is its own then. */
	prepare(address: string): void;
	/** Steps through the history: back, where negative. */
	step(by: number): void;
	/** Adds an entry to the history without another page. */
	push(address: string, entry: App.PageState): void;
	/** Replaces the address of the current entry. */
	replace(address: string, entry: App.PageState): void;
	/** Calls back before a page is left, whatever the cause. */
	onLeave(run: (type: NavigationType) => void): void;
	/** Calls back after a page has been navigated to, the first one too. */
	onArrive(run: (arrival: Arrival) => void): void;
	/** Moves the focus to the page's heading, unless somebody has placed the focus. */
	focusHeading(): void;
}
