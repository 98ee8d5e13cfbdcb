/** With the browser's text size doubled, everything can be read and pressed. */
import { expect, test } from './story';
import { pressEverything } from './every-control';
import { clippedText } from './clipped-text';
import { mapDrawn } from './map-page';

/**
 * The browser's own setting: media queries in `em` follow it too, which a style sheet's rule would
 * not achieve.
 */
const TWICE = { standard: 32, fixed: 26 };
const PHONE = { width: 390, height: 844 };
const LARGE = { width: 1440, height: 900 };

const PAGES = [
	{ path: '/en/?layers=places', shown: 'list' },
	{ path: '/zh/places/m50/?layers=places', shown: 'article' },
	{ path: '/en/compare/?layers=places&ids=m50,x-tower', shown: 'table' },
	{ path: '/zh/?layers=places&measure=area:121.4,31.24;121.42,31.24;121.42,31.25', shown: 'table' },
	{ path: '/en/about/', shown: 'heading' }
] as const;

for (const { path, shown } of PAGES) {
	test(`${path} with text of 200 %`, async ({ page, context }) => {
		const settings = await context.newCDPSession(page);
		await settings.send('Page.setFontSizes', { fontSizes: TWICE });
		await page.setViewportSize(LARGE);
		await page.goto(path);
		await expect(page.getByRole(shown).first()).toBeVisible();
		const size = () => parseFloat(getComputedStyle(document.documentElement).fontSize);
		expect(await page.evaluate(size)).toBe(32);
		if (shown !== 'heading') await mapDrawn(page);
		for (const window of [LARGE, PHONE]) {
			await page.setViewportSize(window);
			await expect.poll(() => clippedText(page), { message: `${window.width} wide` }).toEqual([]);
		}
		// A document scrolls: a control outside the window is scrolled to and pressed.
		if (shown === 'heading') return;
		await pressEverything(
			page,
			path,
			[LARGE, PHONE].map(({ width, height }) => [width, height])
		);
	});
}
