/**
 * Shared links pass through chats, emails and documents, and are opened months later by somebody
 * else.
 */
import type { Page, Request } from '@playwright/test';
import { expect, leaveUndrawn, test } from './story';
import {
	address,
	ANOTHER_READER,
	card,
	mapDrawn,
	openMap,
	openPicture,
	placeList
} from './map-page';

const CORNERS = '121.40,31.24;121.42,31.24;121.42,31.26;121.40,31.26';
/**
 * The area of the four corners; of three of them it is half. The zone between the parallels has
 * this area by the integral of M(φ)·N(φ)·cos φ on the ellipsoid: 4,224,476.9 m².
 */
const AREA_KM2 = 4.2245;
const measurement = (page: Page) => page.getByRole('region', { name: 'Measurement' });
const area = (page: Page) => measurement(page).locator('data').first();
/** The panel's text of a measurement: its name, its figures with their ±, its points and legs. */
const panelText = async (page: Page) => [
	await measurement(page).getByRole('heading').first().innerText(),
	...(await measurement(page).locator('dd').allInnerTexts()),
	...(await measurement(page).locator('data').allInnerTexts()),
	await measurement(page).getByRole('table').innerText()
];

test('punctuation that a chat appends to a link changes no figure, and the address is corrected', async ({
	page
}) => {
	await page.goto(
		`/en/?layers=places&amp;units=metric&measure=area:${CORNERS}。&fbclid=a&utm_source=b`
	);
	await expect
		.poll(async () => Number(await area(page).getAttribute('value')) / 1e6)
		.toBeCloseTo(AREA_KM2, 3);
	// Still read from the query, written behind #; the sender's parameters are dropped.
	await expect
		.poll(() => address(page).replace(/map=[^&]*&/, ''))
		.toBe('/en/?layers=places#measure=area:121.4,31.24;121.42,31.24;121.42,31.26;121.4,31.26');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a misspelt address redirects to the page that was meant, with its view', async ({ page }) => {
	for (const [arrived, meant] of [
		[
			'/en/index.html?layers=places#map=15.5/31.27/121.38',
			'/en/?layers=places#map=15.5/31.27/121.38'
		],
		['/en/places/m50/index.html?layers=places', '/en/places/m50/?layers=places'],
		['/EN/places/M50)?layers=places', '/en/places/m50/?layers=places'],
		['/zh-CN/%23map=15.5/31.27/121.38', '/zh/#map=15.5/31.27/121.38']
	] as const) {
		await openPicture(page, arrived);
		await expect.poll(() => address(page), arrived).toContain(meant);
		const title = meant.includes('m50') ? /M50/ : /Suzhou Creek Innovation Corridor|苏州河/;
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		// A page of the map, and not an error page.
		await expect(
			page.getByRole('group', { name: /^(Places on the picture|图上的地点)$/ })
		).toBeVisible();
	}
	await page.goto('/en/places/atlantis/');
	await expect(page.getByText('Page not found')).toBeVisible();
});

test('no request or referrer holds the camera or a measurement', async ({ page }) => {
	const asked = new Set<Request>();
	page.on('request', (request) => asked.add(request));
	await openMap(page, '/en/?layers=places#measure=distance:121.4,31.25;121.42,31.26');
	await expect(measurement(page).locator('data')).toHaveCount(1);
	await page.reload();
	await mapDrawn(page);
	await expect(measurement(page).locator('data')).toHaveCount(1);
	await page.getByRole('button', { name: 'Close measuring' }).click();
	await placeList(page).getByRole('link', { name: /^M50/ }).click();
	await expect(card(page, 'M50 Creative Park')).toBeVisible();
	// The measurement is kept, in the hash, which only the two readers see.
	await expect
		.poll(() => address(page))
		.toMatch(/^\/en\/places\/m50\/\?layers=places#map=.*&measure=/);
	expect(asked.size).toBeGreaterThan(20);
	const leaks: string[] = [];
	for (const request of [...asked]) {
		const { referer } = await request.allHeaders();
		if (referer) leaks.push(`${request.url()} from ${referer}`);
		if (/measure=|121\./.test(decodeURIComponent(request.url()))) leaks.push(request.url());
	}
	expect(leaks).toEqual([]);
});

test('a colleague sees the sender’s figure, its ± and its name', async ({ page, browser }) => {
	await openMap(page, '/en/?layers=places#map=14/31.25/121.41');
	await page.getByRole('button', { name: 'Measure area' }).click();
	await expect(measurement(page)).toBeVisible();
	for (const [x, y] of [
		[700, 300],
		[1000, 320],
		[900, 600]
	] as const) {
		await page.mouse.move(x, y, { steps: 3 });
		await page.mouse.click(x, y, { delay: 40 });
		await expect(page.locator('svg.scale')).toBeVisible();
	}
	await page.keyboard.press('Enter');
	await measurement(page).getByLabel('Name of the measurement').fill('Parcel A&B (north) 桃浦');
	await measurement(page).getByLabel('Name of the measurement').press('Enter');
	await expect.poll(() => address(page)).toMatch(/measure=area:v2:a[\d.,]+:nParcel/);
	const sent = await panelText(page);
	expect(sent.join()).toContain('±');

	const other = await browser.newContext(ANOTHER_READER);
	await leaveUndrawn(other);
	const theirs = await other.newPage();
	await openMap(theirs, `${page.url()}。`);
	await expect(measurement(theirs).getByRole('heading').first()).toHaveText(
		'Parcel A&B (north) 桃浦'
	);
	await expect.poll(() => panelText(theirs)).toEqual(sent);
	await other.close();
});

test('a damaged measurement in a link is refused and named; one entered into the open page’s address is shown', async ({
	page
}) => {
	await openMap(
		page,
		'/en/?layers=places&theme=pink#measure=area:121.4,31.25;oops;121.42,31.25;121.41,31.26'
	);
	await expect(page.getByRole('alert')).toContainText('oops');
	await expect(page.getByRole('status').filter({ hasText: 'theme=pink' })).toBeVisible();
	await expect(measurement(page)).toHaveCount(0);
	await page.evaluate(() => (location.hash = '#measure=distance:121.4,31.25;121.42,31.26'));
	await expect(measurement(page).locator('data')).toHaveAttribute('value', /^2204\.14/);
	await page.evaluate(
		() =>
			(location.hash = '#map=15/31.25/121.41&measure=area:121.4,31.24;121.42,31.24;121.42,31.26')
	);
	await expect(measurement(page).getByRole('heading').first()).toHaveText(/Area/);
	await expect.poll(() => address(page)).toMatch(/#map=15\/31\.25\d*\/121\.41\d*&measure=area:/);
});

test('a link to a feature carries no search text; an old link that does shows the feature and its layer', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openMap(page, '/en/places/m50/?layers=metro&q=park&nsukey=c&from=groupmessage');
	await expect(card(page, 'M50 Creative Park')).toBeVisible();
	await expect(page.getByRole('listbox')).toHaveCount(0);
	await expect.poll(() => address(page)).toMatch(/^\/en\/places\/m50\/\?layers=metro,places#map=/);
	await card(page, 'M50 Creative Park').getByRole('button', { name: 'Share' }).click();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\/en\/places\/m50\/\?layers=metro,places#map=[\d./]+$/);

	await openMap(page, '/en/?layers=places&sel=metro:madang-road');
	await expect(card(page, 'Madang Road')).toBeVisible();
	await expect.poll(() => address(page)).toContain('layers=metro,places');
});
