/**
 * Filters: list, map and counts agree, the address holds them, and an empty result offers a way
 * out.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { address, openMap, openPicture, placeList } from './map-page';

const items = (page: Page) => placeList(page).getByRole('listitem');
const filterButton = (page: Page) => page.getByRole('button', { name: /^(Filter|筛选)/ });

test('an investor’s filters narrow the places, and the link keeps them', async ({ page }) => {
	await openPicture(page, '/en/?layers=places');
	const all = await items(page).count();
	await filterButton(page).click();
	const kind = page.getByRole('group', { name: 'Kind' });
	const parks = kind.getByRole('checkbox', { name: /^Business parks/ });
	const count = Number(
		/\d+$/.exec(
			(
				await kind
					.getByText(/^Business parks/)
					.locator('..')
					.innerText()
			).trim()
		)![0]
	);
	await parks.check();
	await expect(items(page)).toHaveCount(count);
	expect(count).toBeLessThan(all);
	await expect(page.getByRole('heading', { name: `${count} of ${all} places` })).toBeVisible();

	await page
		.getByRole('group', { name: 'Metro station within' })
		.getByRole('radio', { name: /^800 m/ })
		.check();
	await expect.poll(() => address(page)).toContain('kind=park&metro=800');
	const near = await items(page).count();
	expect(near).toBeLessThan(count);
	expect(near).toBeGreaterThan(0);

	// The link shows the same result to another reader, in Chinese too.
	await openPicture(page, address(page).replace('/en/', '/zh/'));
	await expect(items(page)).toHaveCount(near);
	await expect(filterButton(page)).toHaveText('筛选（2）');
	await page.getByRole('button', { name: '移除筛选“产业园区”' }).click();
	await expect.poll(() => address(page)).not.toContain('kind=');
	await page.getByRole('button', { name: '全部清除' }).click();
	await expect(items(page)).toHaveCount(all);
	await expect.poll(() => address(page)).not.toContain('metro=');
});

test('a filter by a typed distance to a chosen metro line', async ({ page }) => {
	await openPicture(page, '/en/?layers=places&units=imperial');
	await filterButton(page).click();
	await page.getByRole('checkbox', { name: /^Line 11/ }).check();
	await expect.poll(() => address(page)).toContain('line=11');
	const own = page.getByRole('textbox', { name: 'Metro station within: another distance' });
	await page.getByRole('combobox', { name: 'Metro station within: unit' }).selectOption('mi');
	await own.fill('0.5');
	await own.press('Enter');
	await expect.poll(() => address(page)).toContain('metro=804.672&line=11');
	const near = await items(page).count();
	expect(near).toBeGreaterThan(0);
	await own.fill('99');
	await own.press('Enter');
	const alert = page.getByRole('alert').filter({ hasText: 'Enter a distance between' });
	await expect(alert).toBeVisible();
	await expect(items(page)).toHaveCount(near);
	await page.getByRole('checkbox', { name: /Line 11/ }).uncheck();
	await page.getByRole('checkbox', { name: /^Line 6/ }).check();
	await expect(items(page)).toHaveCount(0);
});

test('where nothing matches, one click removes a filter', async ({ page }) => {
	await openPicture(page, '/en/?layers=places&kind=green&sector=software');
	await expect(page.getByText('No places match.')).toBeVisible();
	await expect(items(page)).toHaveCount(0);
	const way = page.getByRole('button', { name: /^Without “Kind”: \d+$/ });
	const count = Number(/\d+$/.exec(await way.innerText())![0]);
	await way.click();
	await expect(items(page)).toHaveCount(count);
	await expect.poll(() => address(page)).toContain('sector=software');
});

test('places that are filtered out cannot be clicked on the map', async ({ page }) => {
	// M50 in the centre of the area that the panel leaves free.
	const at = '#map=16/31.2498/121.4447';
	const middle = { x: (376 + 1440) / 2, y: 450 };
	await openMap(page, `/en/?layers=places&kind=park${at}`);
	await page.mouse.click(middle.x, middle.y);
	await page.waitForTimeout(1000);
	await expect(page.getByRole('article', { name: /M50/ })).toHaveCount(0);
	await openMap(page, `/en/?layers=places&kind=culture${at}`);
	await page.mouse.click(middle.x, middle.y);
	await expect(page.getByRole('article', { name: /M50/ })).toBeVisible();
});
