/** The address is a contract: a view can be shared, and back and forward work. */
import { expect, test } from './story';
import { address, card, mapDrawn, openMap, openPicture, placeList, withoutWebGL } from './map-page';

test('choosing in the list goes to the page, flies there and tells of it', async ({ page }) => {
	await openMap(page, '/en/?layers=places');
	await placeList(page).getByRole('link', { name: /^M50/ }).click();
	await expect(card(page, 'M50 Creative Park')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('M50 Creative Park');
	await expect
		.poll(() => address(page))
		.toMatch(/^\/en\/places\/m50\/\?layers=places#map=16\.\d+\/31\.2\d+\/121\.4/);

	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Suzhou Creek Innovation Corridor'
	);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	// Going back also restores the view that was left.
	await expect.poll(() => address(page)).toMatch(/^\/en\/\?layers=places#map=12\.\d+\//);
	await page.goForward();
	await expect(card(page, 'M50 Creative Park')).toBeVisible();
});

test('a link to another page ends a selection without one, and keeps the layers', async ({
	page
}) => {
	await openMap(page, '/en/places/x-tower/?layers=places,metro&sel=metro:daduhe-road');
	await expect(card(page, 'Daduhe Road')).toBeVisible();
	await page.getByRole('link', { name: 'Shanghai Mint Museum' }).click();
	await expect(card(page, 'Shanghai Mint Museum')).toBeVisible();
	await expect
		.poll(() => address(page))
		.toMatch(/^\/en\/places\/mint-museum\/\?layers=metro,places#map=/);
	await page.getByRole('link', { name: 'All places' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a link to a close view loads minor streets', async ({ page }) => {
	const streets = page.waitForRequest('**/data/map/tiles/**');
	await openMap(page, '/en/?layers=roads#map=16/31.2498/121.4447');
	await streets;
});

test('the reader’s own theme overrides that of an address', async ({ page }) => {
	await openMap(page, '/en/?layers=places&theme=dark');
	await page.getByRole('button', { name: 'Light theme' }).click();
	await expect.poll(() => address(page)).not.toContain('theme=');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(() => address(page)).toContain('#map=');
	expect(address(page)).not.toContain('theme=');
});

test('back and forward walk through stations as well', async ({ page }) => {
	await openMap(page, '/en/?layers=metro#map=17/31.2734/121.3722');
	await page.mouse.click(908, 450);
	await expect(card(page, 'Qilianshan Road')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.goForward();
	await expect(card(page, 'Qilianshan Road')).toBeVisible();
});

test('a copied link reopens view, selection, layers and language', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openMap(page, '/zh/?layers=places,metro&sel=metro:wuning-road#map=14.5/31.241/121.43');
	const popup = page.getByRole('dialog');
	await popup.getByRole('button', { name: '分享' }).click();
	await expect(popup.getByRole('button', { name: '链接已复制' })).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());

	const other = await context.newPage();
	await other.goto(link);
	await mapDrawn(other);
	await expect(other.getByRole('dialog')).toHaveAttribute(
		'aria-label',
		(await popup.getAttribute('aria-label'))!
	);
	await expect(other.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	const { search, hash } = new URL(other.url());
	expect(search).toContain('layers=metro,places');
	expect(hash).toMatch(/^#map=14\.5\/31\.24\d*\/121\.43/);
});

test('switching a layer off writes the address, and the default is left out', async ({ page }) => {
	await openMap(page, '/en/');
	await page.getByRole('button', { name: 'Layers and legend' }).click();
	const metro = page.getByRole('region', { name: 'Layers' }).getByLabel('Metro');
	await metro.uncheck();
	await expect
		.poll(() => address(page))
		.toContain('layers=green,civic,water,roads,rail,bus-stops,crossings,piers,places');
	await metro.check();
	await expect.poll(() => address(page)).not.toContain('layers=');
});

test('the language changes without losing view, selection or theme', async ({ page }) => {
	await openMap(page, '/en/places/m50/?layers=places&theme=dark#map=16/31.2498/121.4447');
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('M50创意园');
	await expect(card(page, 'M50创意园')).toBeVisible();
	expect(address(page)).toMatch(
		/^\/zh\/places\/m50\/\?layers=places&theme=dark#map=16\/31\.24\d+\/121\.44/
	);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	// The same map instance: it was not created again.
	await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
});

test('unreadable parameters are ignored with a quiet notice, never an error page', async ({
	page
}) => {
	await openMap(page, '/en/?sel=<script>&layers=metro,pink&theme=blue&foo=bar#map=99/123/abc');
	const notice = page.getByRole('status').filter({ hasText: 'could not be read' });
	await expect(notice).toContainText('map=99/123/abc, sel=script, layers=pink, theme=blue');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(placeList(page).getByRole('listitem').first()).toBeVisible();
	await notice.getByRole('button', { name: 'Dismiss' }).click();
	await expect(notice).toHaveCount(0);
});

test('an unknown feature is reported as unknown', async ({ page }) => {
	await openPicture(page, '/en/?layers=places&sel=metro:no-such-station');
	await expect(page.getByRole('status').filter({ hasText: 'no-such-station' })).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the landing page redirects to the browser’s language', async ({ browser }) => {
	for (const [locale, path] of [
		['zh-CN', '/zh/'],
		['zh-TW', '/zh/'],
		['fr-FR', '/en/']
	] as const) {
		const context = await browser.newContext({ locale });
		const page = await context.newPage();
		await withoutWebGL(page);
		await page.goto('/?theme=dark');
		await expect.poll(() => address(page)).toBe(`${path}?theme=dark`);
		await context.close();
	}
});
