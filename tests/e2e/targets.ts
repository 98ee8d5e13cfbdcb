/** The sizes of touch and pointer targets, and those that are too small. */
import type { Page } from '@playwright/test';

/**
 * Visible targets smaller than `least` CSS pixels, as "target: width × height". Links within a
 * sentence are as high as its line (WCAG 2.2, 2.5.5 and 2.5.8: inline); for underlined links that
 * stand alone 24 px are enough. A checkbox with a label is as large as both together.
 */
export function tooSmall(page: Page, least: number): Promise<string[]> {
	return page.evaluate((least) => {
		const ANSWERS =
			'a[href], button, input, select, summary, textarea, [role=option], [role=application]';
		const sizeOf = (element: Element) => {
			const label = element.closest('label') ?? element;
			const boxes = [element.getBoundingClientRect(), label.getBoundingClientRect()];
			return {
				width: Math.max(...boxes.map(({ width }) => width)),
				height: Math.max(...boxes.map(({ height }) => height))
			};
		};
		const isInline = (element: Element) =>
			getComputedStyle(element).display === 'inline' &&
			(element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
		const isThere = (element: Element) =>
			element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
			!element.closest('.visually-hidden, .skip, [inert]') &&
			// Markers of the still picture have an equivalent in the list (2.5.5: equivalent); they have
			// 24 px.
			(least <= 24 || !element.closest('.picture')) &&
			getComputedStyle(element).clipPath === 'none';
		return [...document.querySelectorAll(ANSWERS)]
			.filter((element) => isThere(element) && !isInline(element))
			.map((element) => ({ element, ...sizeOf(element) }))
			.filter(({ element, width, height }) => {
				const isRead =
					element.tagName === 'A' &&
					(getComputedStyle(element).textDecorationLine === 'underline' ||
						element.closest('footer') !== null);
				const needed = (isRead ? Math.min(least, 24) : least) - 0.5;
				return width > 0 && (width < needed || height < needed);
			})
			.map(({ element, width, height }) => {
				const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
				const words = name?.slice(0, 30) || element.className;
				return `${element.tagName.toLowerCase()} “${words}”: ${width.toFixed(0)} × ${height.toFixed(0)}`;
			});
	}, least);
}

/** The main pages with what opens on them. */
export const PAGES: readonly { path: string; open?: RegExp }[] = [
	{ path: '/?layers=places', open: /^Filter|^筛选/ },
	{ path: '/places/taopu-smart-city/?layers=places', open: /^Layers and legend/ },
	{ path: '/?layers=places&measure=area:121.4,31.24;121.42,31.24;121.41,31.25' },
	{ path: '/tour/?layers=places&stop=2', open: /^Places in view/ },
	{ path: '/compare/?layers=places&ids=m50,x-tower,taopu-smart-city&w=creek:2' },
	{ path: '/about/' },
	{ path: '/corridor/' }
];
