/** Failures: the page stays usable, reports what is missing, and recovers where it can. */
import { expect, test } from './story';
import { card, mapDrawn, openMap, placeList, withoutWebGL, routeMapCode } from './map-page';

// A lost context is that of a map that draws.
test.use({ isDrawn: true });

test('a dataset that fails to load is named, and loading can be retried', async ({ page }) => {
	await page.route('**/data/map/green.geojson', (route) => route.abort());
	await page.goto('/en/?layers=green,places');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('Could not load: Green');
	await expect(page.locator('section.map')).not.toHaveAttribute('aria-busy');
	await page.unroute('**/data/map/green.geojson');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(alert).toHaveCount(0);
});

test('without WebGL the list, the pages and the links work', async ({ page }) => {
	await withoutWebGL(page);
	await page.goto('/en/');
	await expect(page.getByRole('alert')).toContainText('no WebGL');
	await expect(page.locator('section.map')).not.toHaveAttribute('aria-busy');
	await placeList(page).getByRole('link', { name: /^M50/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('M50 Creative Park');
	await page.getByText('For planners: position, ± and mileage').click();
	await expect(page.getByText('Outline as mapped in OpenStreetMap')).toBeVisible();
});

test('without the map’s code the list works, and loading the map can be retried', async ({
	page
}) => {
	let blocked = true;
	await routeMapCode(page, (route) => (blocked ? route.abort() : route.continue()));
	await page.goto('/en/?layers=places');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('The map could not load');
	await placeList(page)
		.getByRole('link', { name: /^X Tower/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('X Tower');
	blocked = false;
	await alert.getByRole('button', { name: 'Try again' }).click();
	await mapDrawn(page);
	await expect(alert).toHaveCount(0);
});

test('a restored WebGL context keeps the selection', async ({ page }) => {
	await openMap(page, '/en/places/m50/?layers=places');
	await page.evaluate(() => {
		const context = document
			.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!
			.getContext('webgl2')!;
		const extension = context.getExtension('WEBGL_lose_context')!;
		extension.loseContext();
		setTimeout(() => extension.restoreContext(), 400);
	});
	await expect(page.getByText('The map’s graphics were interrupted')).toBeVisible();
	await expect(page.getByText('The map’s graphics were interrupted')).toHaveCount(0);
	await expect(card(page, 'M50 Creative Park')).toBeVisible();
});

test('the map can be restarted where its WebGL context is not restored', async ({ page }) => {
	await openMap(page, '/en/places/m50/?layers=places');
	await page.evaluate(() => {
		document
			.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!
			.getContext('webgl2')!
			.getExtension('WEBGL_lose_context')!
			.loseContext();
	});
	const alert = page.getByRole('alert').filter({ hasText: 'did not recover' });
	await expect(alert).toBeVisible();
	await alert.getByRole('button', { name: 'Try again' }).click();
	await mapDrawn(page);
	await expect(alert).toHaveCount(0);
	await expect(card(page, 'M50 Creative Park')).toBeVisible();
});

test('an unknown place is a real 404 in the language of its address, and leads back to the map', async ({
	page
}) => {
	for (const [path, heading] of [
		['/zh/places/no-such-place/', '页面不存在'],
		['/en/places/no-such-place/', 'Page not found']
	] as const) {
		const response = await page.goto(path);
		expect(response!.status()).toBe(404);
		// Without a script both languages stand there.
		await expect(page.getByRole('heading')).toHaveCount(1);
		await expect(page.getByRole('heading')).toHaveText(heading);
	}
	await page.getByRole('link', { name: 'Open the map' }).click();
	await expect(placeList(page)).toBeVisible();
});

test('a card that fails to load reports it, and loading can be retried', async ({ page }) => {
	await page.route('**/data/items/metro-stations.json', (route) => route.abort());
	await openMap(page, '/en/?layers=metro&sel=metro:daduhe-road');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('could not be loaded');
	await page.unroute('**/data/items/metro-stations.json');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(card(page, 'Daduhe Road')).toBeVisible();
	await expect(alert).toHaveCount(0);
});

test('a place’s page that fails to load leaves map and list usable', async ({ page }) => {
	await openMap(page, '/en/?layers=places');
	await page.route('**/data/items/places/*.json', (route) => route.abort());
	await placeList(page).getByRole('link', { name: /^M50/ }).click();
	await expect(page.getByRole('alert').first()).toContainText('could not be loaded');
	await expect(page.locator('.maplibregl-canvas')).toBeVisible();
	await page.unroute('**/data/items/places/*.json');
	await page.getByRole('link', { name: 'All places' }).click();
	await expect(placeList(page)).toBeVisible();
});
