/** What a page needs before it goes to paper, and takes back afterwards. */

/** Menus and what the reader deliberately left aside stay folded. */
const STAYS_FOLDED = '.actions *, .screen-only, .screen-only *, [data-folded-on-paper]';

/**
 * Unfolds what is folded, and puts the light theme on, while the browser makes the sheet. Both happen
 * at once, in the event itself: the browser does not wait for anything that comes later.
 * @returns how to stop
 */
export function followPrinting(): () => void {
	const root = document.documentElement;
	let unfolded: HTMLDetailsElement[] = [];
	let theme: string | undefined;
	let isPrinting = false;

	function before() {
		if (isPrinting) return;
		isPrinting = true;
		theme = root.dataset.theme;
		root.dataset.theme = 'light';
		unfolded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
		unfolded = unfolded.filter((one) => !one.matches(STAYS_FOLDED));
		for (const one of unfolded) one.open = true;
	}
	function after() {
		if (!isPrinting) return;
		isPrinting = false;
		if (theme === undefined) delete root.dataset.theme;
		else root.dataset.theme = theme;
		for (const one of unfolded) one.open = false;
		unfolded = [];
	}
	addEventListener('beforeprint', before);
	addEventListener('afterprint', after);
	return () => {
		after();
		removeEventListener('beforeprint', before);
		removeEventListener('afterprint', after);
	};
}
