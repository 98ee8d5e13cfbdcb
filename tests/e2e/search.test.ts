/** One search field: names in both scripts, and whatever else says where. */
import { expect, test, type Page } from '@playwright/test';
import { address, card, openMap } from './map-page';

const field = (page: Page) => page.getByRole('combobox', { name: /^(Search places|搜索地点)$/ });

test('a place is found by a few letters, a station by its characters', async ({ page }) => {
	await openMap(page, '/en/');
	await field(page).fill('tj');
	const options = page.getByRole('option');
	await expect(options.first()).toContainText('Tongji');
	await page.keyboard.press('Enter');
	await expect(card(page, /Tongji/)).toBeVisible();
	await expect.poll(() => address(page)).toContain('/places/tongji');
	await page.keyboard.press('Escape');

	await field(page).fill('金沙江路');
	await expect(options.first()).toContainText('Jinshajiang Road');
});

test('coordinates, a mileage and another map’s link are positions', async ({ page }) => {
	await openMap(page, '/en/');
	const option = page.getByRole('option').first();
	await field(page).fill('121.3853, 31.2737');
	await expect(option).toContainText('31.27370, 121.38530');
	await expect(option).toContainText('longitude, latitude');
	await field(page).fill('https://uri.amap.com/marker?position=121.389737,31.271782');
	await expect(option).toContainText('GCJ-02');
	await field(page).fill('K5+180');
	await expect(option).toContainText('K5+180');
	await page.keyboard.press('Enter');
	const region = page.getByRole('region', { name: 'Measurement' });
	await expect(region).toContainText('Coordinates');
	await expect(region).toContainText('K5+');
	await expect.poll(() => address(page)).toContain('measure=point:');
});
