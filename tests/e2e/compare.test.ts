/**
 * An investor compares three places side by side, and takes the result along as a table and as a
 * link.
 */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, leaveUndrawn, test } from './story';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import {
	address,
	ANOTHER_READER,
	card,
	mapDrawn,
	openMap,
	openPicture,
	placeList,
	withoutWebGL,
	holdPageCode
} from './map-page';

const THREE = 'ids=universal-software-park,china-israel-innovation-hub,taopu-smart-city';
const table = (page: Page): Locator =>
	page.getByRole('table', { name: /^(Comparison of|.+的对比)/ });
const headings = (page: Page): Locator => table(page).getByRole('columnheader').getByRole('link');
const rowOf = (page: Page, name: string | RegExp): Locator =>
	table(page)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name }) });

async function openComparison(page: Page, query: string, open = openMap): Promise<void> {
	// Base map features are not compared.
	await open(page, `/en/compare/?layers=places&${query}`);
	await expect(table(page)).toBeVisible();
}
/** For stories of the table, which is the same beside a picture. */
const openTable = (page: Page, query: string) => openComparison(page, query, openPicture);

test('stars three places, compares them, exports the table and shares the link', async ({
	page,
	context,
	browser
}) => {
	// Two maps, rendered in software.
	test.slow();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openMap(page, '/en/?layers=places');
	// Who works on artificial intelligence?
	await page.getByRole('button', { name: /^Filter/ }).click();
	await page
		.getByRole('group', { name: 'Sector' })
		.getByRole('checkbox', { name: /^Artificial intelligence/ })
		.check();
	await page.getByRole('button', { name: /^Show \d+ places/ }).click();
	await expect.poll(() => address(page)).toContain('sector=ai');
	for (const name of [
		'Universal Software Park',
		'China-Israel Innovation Hub (Shanghai)',
		'Taopu Smart City'
	]) {
		const star = placeList(page).getByRole('button', { name: `Shortlist: ${name}` });
		await star.click();
		await expect(star).toHaveAttribute('aria-pressed', 'true');
	}
	await page.getByRole('button', { name: 'Compare', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare places');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(headings(page)).toHaveText([
		'Universal Software Park',
		'China-Israel Innovation Hub (Shanghai)',
		'Taopu Smart City'
	]);
	expect(address(page)).toContain('/en/compare/?');
	expect(address(page)).toContain(THREE);

	// Each figure has its year and a link to its source; unknown ones are marked as unknown.
	const tax = rowOf(page, 'Tax paid').getByRole('cell');
	await expect(tax.nth(0)).toContainText('over CNY 3.5 bn');
	await expect(tax.nth(0)).toContainText('2023');
	await expect(tax.nth(0).getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);
	await expect(tax.nth(1)).toHaveText('not known');
	await expect(tax.nth(2)).toHaveText('not known');

	// A sort order that mixes years states that, and where unknown values are put.
	await table(page).getByRole('button', { name: 'Companies', exact: true }).click();
	const note = page.getByRole('status').filter({ hasText: 'Ordered by “Companies”' });
	await expect(note).toContainText('of different years: 2022, 2023');
	await expect(note).toContainText('Not known, and so placed last: Taopu Smart City');
	await page.getByRole('button', { name: 'Highlight differences' }).click();
	await expect(rowOf(page, /^Kind/).getByRole('rowheader')).toContainText('differs');

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Spreadsheet (CSV)' }).click()
	]);
	expect(download.suggestedFilename()).toBe('suzhou-creek-comparison.csv');
	const bytes = readFileSync(await download.path());
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const csv = Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), {
		header: true,
		skipEmptyLines: true
	});
	expect(csv.errors).toEqual([]);
	expect(csv.meta.fields).toHaveLength(4 + 3 * 8);
	// The table's recipient can open the page that it came from.
	const origin = csv.data.find((each) => each['Row key'] === '_address')!;
	expect(Object.values(origin).join()).toContain(`/en/compare/?ids=`);
	const line = csv.data.find((each) => each['Row key'] === 'tax_cny')!;
	expect(line['Universal Software Park']).toBe('3500000000');
	expect(line['Universal Software Park: as of']).toBe('2023');
	expect(line['Taopu Smart City']).toBe('not known');

	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());

	const reader = await browser.newContext(ANOTHER_READER);
	await leaveUndrawn(reader);
	const other = await reader.newPage();
	await other.goto(link);
	await mapDrawn(other);
	await expect(table(other)).toBeVisible();
	expect(await table(other).innerText()).toBe(await table(page).innerText());
	await expect(other.getByRole('button', { name: 'Highlight differences' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	// Moving the map leaves the comparison in the address.
	await other.getByRole('button', { name: 'Zoom out' }).click();
	await expect.poll(() => address(other)).not.toBe(new URL(link).pathname);
	expect(address(other)).toContain(`${THREE}&sort=companies:desc&diff=1`);
	await expect(other.getByRole('status').filter({ hasText: 'could not be read' })).toHaveCount(0);
	await other.context().close();
});

test.describe('on the picture', () => {
	test.use({ deviceScaleFactor: 1, isDrawn: true });

	test('the compared places are highlighted on the map, with their letters and distances', async ({
		page
	}) => {
		await openComparison(page, 'ids=m50,mint-museum#map=16/31.2498/121.4447');
		await page.waitForTimeout(600);
		// Centred between the panel (64 % of 1440 and its margin) and the edge: M50 and its ring.
		const left = 1440 * 0.64 + 16;
		const { data, width } = PNG.sync.read(
			await page.screenshot({ clip: { x: left + 60, y: 300, width: 280, height: 300 } })
		);
		let ring = 0;
		for (let at = 0; at < data.length; at += 4) {
			// The accent colour, #0b6b78, which nothing else on the map has.
			const near = [0x0b, 0x6b, 0x78].every((value, i) => Math.abs(data[at + i]! - value) <= 8);
			if (near) ring += 1;
		}
		expect(width).toBe(280);
		expect(ring).toBeGreaterThan(250);
		const matrix = page.getByRole('table', { name: 'From place to place' });
		await expect(matrix.getByRole('row')).toHaveCount(3);
		await expect(matrix.getByRole('row').nth(1)).toContainText(/\d+ m|km/);
	});
});

test('a place is added and taken away, and back undoes it', async ({ page }) => {
	await openTable(page, 'ids=m50,x-tower');
	await page.getByRole('combobox', { name: 'Add a place' }).selectOption('mint-museum');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(headings(page)).toHaveText(['M50 Creative Park', 'X Tower', 'Shanghai Mint Museum']);
	expect(address(page)).toContain('ids=m50,x-tower,mint-museum');
	await page.getByRole('button', { name: 'Remove X Tower' }).click();
	await expect(headings(page)).toHaveText(['M50 Creative Park', 'Shanghai Mint Museum']);
	await page.goBack();
	await expect(headings(page)).toHaveCount(3);
	await page.goBack();
	await expect(headings(page)).toHaveText(['M50 Creative Park', 'X Tower']);
	await page.goForward();
	await expect(headings(page)).toHaveCount(3);
});

test('a comparison survives a change of language and a visit to a place’s page', async ({
	page
}) => {
	await openTable(page, `${THREE}&sort=creek:asc`);
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('地点对比');
	await expect(headings(page).first()).toHaveText('天地软件园');
	expect(address(page)).toContain(`${THREE}&sort=creek:asc`);
	await headings(page).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('天地软件园');
	expect(address(page)).not.toContain('ids=');
	await page.goBack();
	await expect(headings(page)).toHaveCount(3);
});

test('weights sort the places, and the whole computation is shown', async ({ page }) => {
	await openTable(page, THREE);
	await page.getByText('Order by weights', { exact: true }).click();
	await page.getByRole('combobox', { name: /^To Shanghai Railway Station/ }).selectOption('2');
	const arithmetic = page.getByRole('table', { name: 'How the scores are calculated' });
	await expect(arithmetic.getByRole('row').nth(1)).toContainText('1 × 2 = 2');
	await expect(arithmetic.getByRole('row').nth(1)).toContainText('0 × 2 = 0');
	await expect(table(page).getByRole('columnheader').first()).toContainText('score 1');
	expect(address(page)).toContain('w=shanghai:2');
	await page
		.getByRole('combobox', { name: 'What is better in “To Shanghai Railway Station”' })
		.selectOption('turned');
	await expect.poll(() => address(page)).toContain('w=shanghai:-2');
	// It stands in Taopu, whose outline comes nearer to the station than the hub's own point.
	await expect(headings(page).first()).toHaveText('China-Israel Innovation Hub (Shanghai)');
	// A row that is not known for all places cannot have a weight, and the reason is shown.
	await expect(page.getByText('Tax paid: no figure for some places')).toBeVisible();
});

test('a concept has no distances, here neither', async ({ page }) => {
	await openTable(page, 'ids=life-smart-valley,taopu-smart-city');
	for (const row of ['To the creek', 'To Hongqiao Railway Station', 'Places within 1 km']) {
		const [concept, city] = [0, 1].map((at) =>
			rowOf(page, new RegExp(`^${row}`))
				.getByRole('cell')
				.nth(at)
		);
		await expect(concept!).toHaveText('idea only, no location');
		await expect(city!).toContainText(/\d/);
	}
	// A forecast is styled and labelled as one.
	const value = rowOf(page, /^Other sums/)
		.getByRole('cell')
		.nth(1);
	await value.locator('summary').click();
	await expect(value.locator('.projection').first()).toContainText(/forecast|planned/);
});

test('unknown places and parameters of an address are reported by a quiet notice', async ({
	page
}) => {
	await openComparison(page, 'ids=m50,atlantis,x-tower,<b>&sort=beauty:desc');
	const notice = page.getByRole('status').filter({ hasText: 'Not on this map' });
	await expect(notice).toContainText('atlantis');
	await expect(notice).toContainText('could not be read and was ignored: ids=<b, sort=beauty');
	await expect(headings(page)).toHaveText(['M50 Creative Park', 'X Tower']);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('of seven places six are compared, and the seventh is named', async ({ page }) => {
	await openTable(
		page,
		'ids=m50,x-tower,mint-museum,global-harbor,thousand-trees,zhenru-temple,mengqing-garden'
	);
	await expect(headings(page)).toHaveCount(6);
	await expect(page.getByRole('status').filter({ hasText: 'At most 6' })).toContainText('Mengqing');
});

test('an empty comparison asks for places, by keyboard as well', async ({ page }) => {
	await openPicture(page, '/en/compare/?layers=places&ids=m50');
	const m50 = page.getByRole('checkbox', { name: 'M50 Creative Park' });
	await expect(m50).toBeChecked();
	const compare = page.getByRole('button', { name: 'Compare', exact: true });
	await compare.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Choose two to six places.', { exact: true })).toBeVisible();
	await page.getByRole('checkbox', { name: 'X Tower' }).focus();
	await page.keyboard.press('Space');
	await compare.focus();
	await page.keyboard.press('Enter');
	await expect(headings(page)).toHaveText(['M50 Creative Park', 'X Tower']);
});

test('a button that is pressed before hydration takes effect after it', async ({ page }) => {
	const release = await holdPageCode(page);
	await withoutWebGL(page);
	await page.goto('/en/places/m50/', { waitUntil: 'commit' });
	const star = page.getByRole('button', { name: 'Shortlist: M50 Creative Park' });
	// Twice, as a reader does when nothing happens.
	await star.click();
	await star.click();
	await expect(star).toHaveAttribute('aria-pressed', 'false');
	release();
	await expect(star).toHaveAttribute('aria-pressed', 'true');
});

test('the shortlist survives a reload, and forbidden storage is reported', async ({
	page,
	browser,
	baseURL
}) => {
	await openPicture(page, '/en/places/m50/?layers=places');
	const star = card(page, 'M50 Creative Park').getByRole('button', { name: /^Shortlist: M50/ });
	await star.click();
	await expect(star).toHaveAttribute('aria-pressed', 'true');
	await page.reload();
	await expect(star).toHaveAttribute('aria-pressed', 'true');
	const forbidden = await browser.newContext({ baseURL });
	await forbidden.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	const other = await forbidden.newPage();
	await openPicture(other, '/en/?layers=places');
	const unkept = placeList(other).getByRole('button', { name: 'Shortlist: M50 Creative Park' });
	await unkept.click();
	await expect(unkept).toHaveAttribute('aria-pressed', 'true');
	await expect(other.getByRole('status').filter({ hasText: 'blocks storage' })).toBeVisible();
	await forbidden.close();
});

test('a network failure is reported, and loading can be retried', async ({ page }) => {
	await page.route('**/data/items/compare.2.json', (route) => route.abort());
	await openPicture(page, `/en/compare/?layers=places&${THREE}`);
	const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
	await expect(alert).toBeVisible();
	await page.unroute('**/data/items/compare.2.json');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(headings(page)).toHaveCount(3);
});

test('a printed comparison has a map, the table, its sources and its address', async ({ page }) => {
	await openComparison(page, THREE);
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.paper-map canvas')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
	await expect(table(page)).toBeVisible();
	await expect(page.locator('.printed')).toContainText(THREE);
	// All disclosures are open.
	await expect(table(page).locator('details:not([open])')).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Sources of this comparison' })).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it needs, and the button leads there', async ({ page }) => {
		await page.goto('/en/');
		await page.getByRole('button', { name: 'Compare', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare places');
		await expect(page.getByText('needs JavaScript. The same figures')).toBeVisible();
	});
});
