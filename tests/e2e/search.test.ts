/** One search field: names in both scripts, and other forms of a position. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { address, card, openMap, openPicture, withoutWebGL } from './map-page';

const field = (page: Page) => page.getByRole('combobox', { name: /^(Search places|搜索地点)$/ });
/** The search's options, the best first: not the options of other selects. */
const offers = (page: Page) => page.getByRole('listbox').getByRole('option');

test('a place is found by a few letters, a station by its characters', async ({ page }) => {
	await openPicture(page, '/en/?layers=places,metro');
	await field(page).fill('tj');
	const options = offers(page);
	await expect(options.first()).toContainText('Tongji');
	await page.keyboard.press('Enter');
	await expect(card(page, /Tongji/)).toBeVisible();
	await expect.poll(() => address(page)).toContain('/places/tongji');
	await page.keyboard.press('Escape');

	await field(page).fill('金沙江路');
	await expect(options.first()).toContainText('Jinshajiang Road');
});

test('text typed and entered before hydration is searched', async ({ page }) => {
	let arrive!: () => void;
	const arrival = new Promise<void>((resolve) => (arrive = resolve));
	await page.route(/\/_app\/immutable\/entry\//, async (route) => {
		await arrival;
		await route.fallback();
	});
	let answer!: () => void;
	const names = new Promise<void>((resolve) => (answer = resolve));
	await page.route(/\/data\/search\.json/, async (route) => {
		await names;
		await route.fallback();
	});
	await withoutWebGL(page);
	await page.goto('/en/?layers=places', { waitUntil: 'commit' });
	await field(page).fill('m50');
	arrive();
	await expect(page.getByText('Loading names').first()).toBeVisible();
	await expect(field(page)).toHaveValue('m50');
	await field(page).press('Enter');
	// Enter that commits an input method's text is not the reader's Enter, also in the order of
	// Safari's events.
	answer();
	await expect(card(page, /M50/)).toBeVisible();

	await field(page).fill('zhenru');
	await expect(offers(page).first()).toBeVisible();
	await field(page).evaluate((input) => {
		input.dispatchEvent(new CompositionEvent('compositionend', { data: '真如' }));
		const init = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
		input.dispatchEvent(new KeyboardEvent('keydown', init));
	});
	await expect(offers(page).first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(card(page, /Zhenru/)).toBeVisible();
});

test('a metro line is found with all its stations, and leads to the places near it', async ({
	page
}) => {
	await openPicture(page, '/en/?layers=places,metro');
	await field(page).fill('地铁十一号线');
	await expect(offers(page).first()).toContainText('Line 11');
	// The line, the places near it, and its 14 stations on this map.
	await expect(offers(page)).toHaveCount(16);
	await expect(offers(page).filter({ hasText: 'Qilianshan Road' })).toHaveCount(1);
	await expect(offers(page).filter({ hasText: 'Jiangning Road' })).toHaveCount(0);
	await page.keyboard.press('Enter');
	await expect(page.getByText('stations on this map: 14')).toBeVisible();
	await page.getByRole('button', { name: /^Places within 1\s?km of Line 11/ }).click();
	await expect.poll(() => address(page)).toContain('metro=1000&line=11');
	await expect(page.getByRole('heading', { name: /^\d+ of \d+ places$/ })).toBeVisible();

	await field(page).fill('within 800 m of Line 13');
	await expect(offers(page).first()).toContainText('Places within 800 m of Line 13');
	await page.keyboard.press('Enter');
	await expect.poll(() => address(page)).toContain('metro=800&line=13');
	await field(page).fill('Line 20');
	await expect(page.getByText('Metro Line 20 is not on this map.')).toBeVisible();
});

test('a topic that this map does not cover is named, with links to other maps at this view', async ({
	page
}) => {
	await openMap(page, '/zh/?layers=places#map=15.5/31.2495/121.444');
	await field(page).fill('厕所');
	await expect(page.getByText('本地图未收录公共厕所。')).toBeVisible();
	await expect(offers(page)).toHaveCount(0);
	const amap = page.getByRole('link', { name: '高德地图' });
	await expect(amap).toHaveAttribute('rel', /noreferrer/);
	const url = new URL((await amap.getAttribute('href'))!);
	expect(url.searchParams.get('keyword')).toBe('厕所');
	const [lng, lat] = url.searchParams.get('center')!.split(',').map(Number) as [number, number];
	// GCJ-02 of that view, as gcoord's table for Shanghai has it: about 0.0045° east, 0.002° south.
	expect(lng).toBeCloseTo(121.4485, 2);
	expect(lat).toBeCloseTo(31.2475, 2);
	expect([lng, lat]).not.toEqual([121.444, 31.2495]);
	await field(page).fill('租金');
	await expect(page.getByText('租金、价格和空置情况不在本地图范围内。')).toBeVisible();
	await field(page).fill('大杜河路');
	await expect(offers(page).first()).toContainText('大渡河路');
	await page.getByRole('button', { name: '清除搜索' }).click();
	await page.getByRole('button', { name: '11号线', exact: true }).click();
	await expect(offers(page).first()).toContainText('11号线');
});

test('coordinates, a mileage and another map’s link are positions', async ({ page }) => {
	await openMap(page, '/en/?layers=places,metro');
	const option = offers(page).first();
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
