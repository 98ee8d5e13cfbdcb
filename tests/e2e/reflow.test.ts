/** A page at 400 % zoom, and with text spacing: nothing scrolls sideways, nothing is clipped. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { clippedText } from './clipped-text';

/** The size of a window of 1280 × 1024 at */
test.use({ viewport: { width: 320, height: 256 } });

const PAGES = [
	{ path: '/en/?layers=places', shown: 'list' },
	{ path: '/zh/places/m50/?layers=places', shown: 'heading' },
	{ path: '/en/compare/?layers=places&ids=m50,x-tower', shown: 'table' },
	{ path: '/en/?layers=places&measure=distance:121.4,31.24;121.42,31.24', shown: 'table' },
	{ path: '/en/about/', shown: 'heading' }
] as const;

/**
 * WCAG 2.2, 1.4.12. Uses a constructed style sheet, because the page's policy forbids inline
 * styles.
 */
const spaceOut = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }'
		);
		document.adoptedStyleSheets = [sheet];
	});

for (const { path, shown } of PAGES) {
	test(`${path} loses nothing at 400 %, nor with its text spaced out`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole(shown).first()).toBeAttached();
		await page.waitForTimeout(500);
		expect(await clippedText(page)).toEqual([]);
		await spaceOut(page);
		await page.waitForTimeout(200);
		expect(await clippedText(page)).toEqual([]);
	});
}

test('the panel can be raised to full height, and every control of the map is reachable', async ({
	page
}) => {
	await page.goto('/en/?layers=places');
	const handle = page.getByRole('button', { name: 'Panel height: middle' });
	await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
	for (const name of ['Zoom out', 'Places in view', 'Layers and legend', 'Measure radius']) {
		await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 0.9 });
	}
	await handle.focus();
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('status').filter({ hasText: 'Panel height: full' })).toBeAttached();
	const sheet = page.locator('.sheet');
	await expect.poll(async () => (await sheet.boundingBox())!.height).toBeGreaterThan(230);
});
