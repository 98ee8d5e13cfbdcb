/**
 * Sheets on paper: while they are there, the browser prints them and nothing else of the page, however the
 * reader asks for it. They stand directly in the page's body, outside all that is laid out for a screen.
 */
import './sheet-on-paper.css';
import type { SheetFormat } from '../sheet/paper';

/** The class of a page that has a sheet on paper. */
const HAS_SHEET = 'has-sheet';

/** The pages as elements. The text is our own SVG, whose values are escaped: it is parsed as XML, not as HTML. */
function elementsOf(pages: readonly string[]): Element[] {
	const parser = new DOMParser();
	return pages.map((page) => {
		const { documentElement } = parser.parseFromString(page, 'image/svg+xml');
		return document.importNode(documentElement, true);
	});
}

/**
 * Puts pages on paper.
 * @returns how to take them off again
 */
export function putOnPaper(pages: readonly string[], { paper, orientation }: SheetFormat) {
	const holder = document.createElement('div');
	holder.className = `on-sheet ${paper}-${orientation}`;
	holder.append(...elementsOf(pages));
	document.body.append(holder);
	document.documentElement.classList.add(HAS_SHEET);
	return () => {
		holder.remove();
		document.documentElement.classList.remove(HAS_SHEET);
	};
}
