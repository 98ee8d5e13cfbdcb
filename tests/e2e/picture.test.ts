/** A blank map raises no error: these stories check its pixels. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { PNG } from 'pngjs';
import { openMap } from './map-page';

test.use({ deviceScaleFactor: 1, isDrawn: true });

/**
 * How many pixels of the map, outside panel and controls, are within `reach` of a colour in every
 * channel.
 */
async function countPixels(page: Page, [r, g, b]: number[], reach = 14): Promise<number> {
	const { data } = PNG.sync.read(
		await page.screenshot({ clip: { x: 380, y: 0, width: 940, height: 860 } })
	);
	let count = 0;
	for (let at = 0; at < data.length; at += 4) {
		const isNear =
			Math.abs(data[at]! - r!) <= reach &&
			Math.abs(data[at + 1]! - g!) <= reach &&
			Math.abs(data[at + 2]! - b!) <= reach;
		if (isNear) count += 1;
	}
	return count;
}

const hex = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

for (const [theme, creek, land, ...kinds] of [
	[
		'light',
		'#0f7f8f',
		'#f4f1ea',
		'#8e4a9e',
		'#c2571a',
		'#2f6db5',
		'#5a7d1e',
		'#b8325e',
		'#7a6a58',
		'#3f7d4e'
	],
	['dark', '#37b9c6', '#161b20']
] as const) {
	test(`land and creek are there in the ${theme} theme, and markers of every kind where they are named`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: theme });
		await openMap(page, '/en/');
		expect(await countPixels(page, hex(creek))).toBeGreaterThan(3000);
		expect(await countPixels(page, hex(land), 3)).toBeGreaterThan(100_000);
		for (const hue of kinds) expect(await countPixels(page, hex(hue), 6), hue).toBeGreaterThan(30);
	});
}

test('a change of theme restyles the map without creating a new one', async ({ page }) => {
	await openMap(page, '/en/?layers=places');
	await page
		.locator('.maplibregl-canvas')
		.evaluate((canvas) => canvas.setAttribute('data-same', ''));
	await page.getByRole('button', { name: 'Dark theme' }).click();
	await expect.poll(() => countPixels(page, hex('#37b9c6'))).toBeGreaterThan(3000);
	await expect(page.locator('.maplibregl-canvas[data-same]')).toHaveCount(1);
	// The choice is stored, and the next page does not flash light.
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
