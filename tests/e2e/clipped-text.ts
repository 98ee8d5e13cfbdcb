/** Checks that a page can be read completely: no text is clipped or beyond an edge. */
import type { Page } from '@playwright/test';

/** The elements that scroll sideways or are clipped, except tables, which have two dimensions. */
export const clippedText = (page: Page) =>
	page.evaluate(() => {
		const isApart = (element: Element) =>
			!element.checkVisibility() ||
			element.closest('table, svg, .visually-hidden, #svelte-announcer, .skip, .maplibregl-map') !==
				null ||
			element.querySelector('table') !== null;
		const holdsText = (element: Element) =>
			[...element.childNodes].some(
				({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()
			);
		const faults: string[] = [];
		const add = (element: Element, why: string) =>
			faults.push(
				`${element.tagName.toLowerCase()}.${element.className} ${why}: ${element.textContent?.trim().slice(0, 40)}`
			);
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide`);
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			if (isApart(element)) continue;
			const { overflowX, overflowY } = getComputedStyle(element);
			if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
				add(element, 'scrolls sideways');
			const cuts = overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden';
			const isLarger =
				element.scrollWidth > element.clientWidth + 2 ||
				element.scrollHeight > element.clientHeight + 2;
			if (holdsText(element) && cuts && isLarger) add(element, 'is cut off');
			// Text that overflows its own box, as in a button that did not grow.
			const isBox = getComputedStyle(element).display !== 'inline' && !cuts;
			if (holdsText(element) && isBox && element.scrollWidth > element.clientWidth + 2)
				add(element, 'is wider than its box');
			const box = element.getBoundingClientRect();
			const isOff = box.width > 0 && (box.left < -1 || box.right > clientWidth + 1);
			if (holdsText(element) && isOff && !element.closest('section.map'))
				add(element, 'is off the page');
		}
		return faults;
	});
