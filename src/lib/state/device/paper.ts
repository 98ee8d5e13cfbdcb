/** What a page changes before it is printed, and restores afterwards. */

/** Stay closed: menus, and details that the reader closed on purpose. */
const STAYS_FOLDED = '.actions *, .screen-only, .screen-only *, [data-folded-on-paper]';

/**
 * Opens what is folded, and applies the light theme, while the browser lays out the print. Both
 * happen synchronously in the event: the browser does not wait for anything later.
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
