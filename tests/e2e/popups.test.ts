/**
 * A click on any named feature opens a popup: what it is, how far it is, and how accurate that is.
 */
import { expect, test } from './story';
import { address, card, MIDDLE, openMap } from './map-page';

/** Cameras centred on a feature, far from others. */
const FEATURES = [
	{
		what: 'a metro station',
		view: '?layers=metro#map=17/31.2734/121.3722',
		name: 'Qilianshan Road',
		says: ['Metro station', 'Line 11', 'Directions', 'Share'],
		path: /sel=metro:qilianshan-road/
	},
	{
		what: 'the creek',
		// About 20 px beside the centreline: the water is clickable as the line is.
		view: '?layers=#map=17/31.22737/121.41618',
		name: 'Suzhou Creek',
		says: ['River', 'Waibaidu Bridge', 'Share'],
		path: /sel=creek:suzhou-creek/
	},
	{
		what: 'a green space',
		view: '?layers=green#map=16/31.22668/121.39501',
		name: 'Changfeng Park',
		says: ['Green space', 'ha', 'Directions'],
		path: /sel=green:changfeng-park/
	}
];

for (const { what, view, name, says, path } of FEATURES) {
	test(`a click on ${what} opens its popup`, async ({ page }) => {
		await openMap(page, `/en/${view}`);
		await page.mouse.click(MIDDLE.x, MIDDLE.y);
		const popup = card(page, name);
		await expect(popup).toBeVisible();
		for (const words of says) await expect(popup).toContainText(words);
		await expect.poll(() => address(page)).toMatch(path);
	});
}

test('a click on a place tells it in the panel, and no popup repeats it', async ({ page }) => {
	await openMap(page, '/en/?layers=places#map=17/31.23513/121.38724');
	await page.mouse.click(MIDDLE.x, MIDDLE.y);
	const place = card(page, 'Universal Software Park');
	for (const words of ['Nearest metro', 'Directions', 'Address'])
		await expect(place).toContainText(words);
	await expect.poll(() => address(page)).toMatch(/^\/en\/places\/universal-software-park\//);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.mouse.click(1100, 800);
	await expect(place).toBeVisible();
});

test('a crossing has its mileage, and a link to it opens it', async ({ page }) => {
	const crossings = await (await page.request.get('/data/items/crossings.json')).json();
	const [first] = crossings;
	await openMap(page, `/en/?layers=crossings&sel=crossings:${first.id}`);
	const popup = card(page, first.name.en);
	await expect(popup).toContainText(/K\d+\+\d{3}/);
	await expect(popup).toContainText(first.name.zh);
});

test('overlapping features offer a choice', async ({ page }) => {
	// The Tongji campus lies inside the area of
	await openMap(page, '/en/?layers=places#map=15/31.27585/121.3844');
	await page.mouse.click(MIDDLE.x, MIDDLE.y);
	await page
		.getByRole('article')
		.getByRole('button', { name: /Life Smart Valley/ })
		.click();
	await expect(card(page, 'Life Smart Valley')).toContainText('idea only');
	await expect(card(page, 'Life Smart Valley').getByText('Directions')).toHaveCount(0);
});

test('a click on bare ground closes the popup', async ({ page }) => {
	await openMap(page, '/en/?layers=metro&sel=metro:qilianshan-road#map=16/31.2734/121.3722');
	await expect(card(page, 'Qilianshan Road')).toBeVisible();
	await page.mouse.click(1100, 800);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	expect(address(page)).not.toContain('sel=');
});

test('nothing covers a popup, wherever its feature lies', async ({ page }) => {
	// Daduhe Road station stands at the edge of the panel in this view.
	await openMap(page, '/en/?layers=metro&sel=metro:daduhe-road#map=15/31.232/121.4');
	const popup = card(page, 'Daduhe Road');
	await expect(popup).toBeVisible();
	await expect
		.poll(async () => (await popup.boundingBox())!.x, { message: 'left edge beyond the panel' })
		.toBeGreaterThan(376);
});

test('directions lead to five maps in the page’s language', async ({ page }) => {
	await openMap(page, '/zh/places/m50/?layers=places');
	const popup = card(page, 'M50创意园');
	await popup.getByText('导航', { exact: true }).click();
	const links = popup.locator('.actions').getByRole('link');
	const names = ['高德地图', '百度地图', '腾讯地图', 'Apple 地图', 'Google 地图'];
	for (const name of names) await expect(links.filter({ hasText: name })).toHaveCount(1);
	for (const link of await links.all()) {
		await expect(link).toHaveAttribute('href', /^https:\/\//);
	}
	await expect(links.first()).toHaveAttribute('href', /coordinate=gaode/);
	await page.keyboard.press('Escape');
	await expect(links.first()).toBeHidden();
	await expect(popup).toBeVisible();
});
