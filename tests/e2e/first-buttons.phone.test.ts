/** + and − on a phone before the live map is there: fingers pinch, keys and screen readers have the buttons. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { routeMapCode, withoutWebGL } from './map-page';

const scale = (page: Page) => page.evaluate(() => window.stillView!.scale);
/** Whether eyes can see it: those for other readers are cut to nothing. */
const isSeen = (page: Page) =>
	page
		.locator('[data-zoom="1"]')
		.evaluate((one) => getComputedStyle(one).clipPath === 'none' && one.clientWidth > 0);

test('fingers are shown no + and −, and keys reach them', async ({ page }) => {
	await routeMapCode(page, () => new Promise(() => {}));
	await page.goto('/en/');
	expect(await isSeen(page)).toBe(false);
	const plus = page.getByRole('button', { name: 'Zoom in' });
	await page.keyboard.press('Tab');
	await plus.focus();
	expect(await isSeen(page)).toBe(true);
	await page.keyboard.press('Enter');
	await expect.poll(() => scale(page)).toBeCloseTo(2, 9);
});

test('whoever asked for them has them where the live map never comes', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('zoom-buttons', 'on'));
	await withoutWebGL(page);
	await page.goto('/zh/');
	await expect(page.getByRole('alert')).toContainText('静态图');
	await expect.poll(() => isSeen(page)).toBe(true);
	await page.getByRole('button', { name: '放大' }).tap();
	await expect.poll(() => scale(page)).toBeCloseTo(2, 9);
});
