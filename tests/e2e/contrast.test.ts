/** Systems with more contrast or forced colours. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './story';
import { PNG } from 'pngjs';
import { openMap, placeList, withoutWebGL } from './map-page';

test.use({ isDrawn: true });

/** How many pixels of the screen have a colour, within a tolerance. */
async function pixelsOf(page: Page, [r, g, b]: readonly [number, number, number]): Promise<number> {
	const { data } = PNG.sync.read(await page.screenshot());
	let count = 0;
	for (let at = 0; at < data.length; at += 4) {
		const off = [data[at]! - r, data[at + 1]! - g, data[at + 2]! - b].map(Math.abs);
		if (Math.max(...off) < 12) count++;
	}
	return count;
}

/** The creek's colours in `layers/paint/palette.ts` and `layers/paint/contrast.ts`, light. */
const CREEK = [0x0f, 0x7f, 0x8f] as const;
const CREEK_MORE = [0x07, 0x5a, 0x66] as const;

const styleOf = (locator: Locator, property: string) =>
	locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('page and map follow the system’s contrast setting, also while they are open', async ({
	browser
}) => {
	const context = await browser.newContext({
		viewport: { width: 1000, height: 700 },
		deviceScaleFactor: 1,
		colorScheme: 'light'
	});
	const page = await context.newPage();
	await openMap(page, '/en/?layers=water');
	await expect(page.locator('.picture')).toBeHidden();
	expect(await pixelsOf(page, CREEK)).toBeGreaterThan(300);
	const usual = await styleOf(page.locator('body'), 'color');

	await page.emulateMedia({ contrast: 'more' });
	await expect.poll(() => pixelsOf(page, CREEK_MORE)).toBeGreaterThan(300);
	const strong = await styleOf(page.locator('body'), 'color');
	expect(strong).not.toBe(usual);
	expect(strong).toBe('rgb(12, 19, 25)');
	await context.close();
});

test('with forced colours no state is shown by background or shadow alone', async ({ page }) => {
	await withoutWebGL(page);
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/en/places/x-tower/');
	const panel = page.locator('.sheet');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('X Tower');
	expect(await styleOf(panel, 'border-top-style')).toBe('solid');
	await page.goto('/en/');
	const entry = placeList(page).getByRole('link', { name: /^X Tower/ });
	const other = placeList(page).getByRole('link', { name: /^Haina Town/ });
	await expect(page.getByRole('alert')).toBeVisible();

	// Focused and pressed controls are outlined, and nothing else.
	expect(await styleOf(other, 'outline-style')).toBe('none');
	await other.focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(other).toBeFocused();
	expect(await styleOf(other, 'outline-style')).toBe('solid');
	await expect(entry).toBeVisible();
	const star = page.getByRole('button', { name: /X Tower/ }).first();
	await star.click();
	await expect(star).toHaveAttribute('aria-pressed', 'true');
	await other.focus();
	expect(await styleOf(star, 'outline-style')).toBe('solid');

	// Text uses the system's pair of colours, muted text too.
	const quiet = entry.locator('small');
	expect(await styleOf(quiet, 'color')).toBe(await styleOf(entry.locator('strong'), 'color'));
	expect(await styleOf(quiet, 'color')).not.toBe(await styleOf(panel, 'background-color'));
});
