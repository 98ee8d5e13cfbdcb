/** A reader whose browser has letters of twice the size reads all of it, and presses all of it. */
import { expect, test } from '@playwright/test';
import { pressEverything } from './every-control';
import { lost } from './lost';
import { mapDrawn } from './map-page';

/** As set in the browser: media queries in `em` follow it too, which a rule of a style sheet would not do. */
const TWICE = { standard: 32, fixed: 26 };
const PHONE = { width: 390, height: 844 };
const LARGE = { width: 1440, height: 900 };

const PAGES = [
	{ path: '/en/?layers=places', shown: 'list' },
	{ path: '/zh/places/m50/?layers=places', shown: 'dialog' },
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
			await expect.poll(() => lost(page), { message: `${window.width} wide` }).toEqual([]);
		}
		// A document scrolls: what is not in the window is pressed when it is.
		if (shown === 'heading') return;
		await pressEverything(
			page,
			path,
			[LARGE, PHONE].map(({ width, height }) => [width, height])
		);
	});
}
