/**
 * What navigating needs of a browser. Its decisions — which address, a new entry or the same, what the
 * way back does — are made on this, so that a test can make one up.
 */
import type { NavigationType } from '@sveltejs/kit';

/** A page that has arrived. */
export interface Arrival {
	/** by what the reader came; `popstate` is the way back or forward */
	type: NavigationType;
	/** true where the page before was of the same language; also where there was none and this has none */
	sameLanguage: boolean;
	/** the place whose page it is; undefined on every other page */
	placeId: string | undefined;
}

/** One browser window: its address bar, its history, where reading goes on. */
export interface NavigationPort {
	/** the address that it shows, whole */
	readonly url: URL;
	/** what it keeps with that entry of its history */
	readonly entry: App.PageState;
	/**
	 * Goes to another page by a new entry.
	 * @param address path, query and hash
	 * @param keep what stays as it is: where the page is scrolled to, what has the focus
	 */
	goto(address: string, keep?: { noScroll?: true; keepFocus?: true }): Promise<void>;
	/** Adds an entry to the history without another page. */
	push(address: string, entry: App.PageState): void;
	/** Writes another address into the entry that is there. */
	replace(address: string, entry: App.PageState): void;
	/** Calls before a page is left, whatever by. To be called while a component is set up. */
	onLeave(run: (type: NavigationType) => void): void;
	/** Calls after a page has arrived, the first one too. To be called while a component is set up. */
	onArrive(run: (arrival: Arrival) => void): void;
	/** Lets reading go on at the page's heading, unless somebody has placed the focus. */
	focusHeading(): void;
}
