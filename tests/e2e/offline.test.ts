/** After one visit the map works without a network, and a newer version breaks no open page. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { rmSync } from 'node:fs';
import { PHONES, pressEverything, SCREENS } from './every-control';
import { card, mapDrawn, openMap, placeList, withoutWebGL } from './map-page';
import { anotherVersion, filesUnder, OwnHost, versionOf } from './own-host';

test.use({ serviceWorkers: 'allow' });
// Each story has a server of its own; in parallel they would only wait for each other.
test.describe.configure({ mode: 'default' });

const BUILD = 'build';
const host = new OwnHost();
let next = '';

test.beforeAll(() => {
	next = anotherVersion(BUILD, 'next');
});
test.afterAll(() => rmSync(next, { recursive: true, force: true }));
test.beforeEach(() => host.publish(BUILD));
test.afterEach(() => host.stop());

/** Few layers: the test reads the page, not the map. */
const COARSE = '?layers=creek,places';

/** The paths in the copy of a version; empty where there is none. */
const storedPaths = (page: Page, version = versionOf(BUILD)) =>
	page.evaluate(async (name) => {
		if (!(await caches.has(name))) return [];
		const keys = await (await caches.open(name)).keys();
		return keys.map(({ url }) => decodeURI(new URL(url).pathname)).sort();
	}, `site:/:${version}`);

/** Waits until the copy of a version is complete. */
async function wholeCopy(page: Page, version = versionOf(BUILD)): Promise<void> {
	const pages = filesUnder(BUILD)
		.filter((file) => file.endsWith('/index.html'))
		.map((file) => file.slice(BUILD.length).replace(/index\.html$/, ''))
		.filter((path) => path !== '/');
	await expect
		.poll(() => storedPaths(page, version), { timeout: 120_000 })
		.toEqual(expect.arrayContaining([...pages, '/_app/stored-copy.json']));
}

/** The paths that the copy of this build has to hold: no exports, no Open Graph pictures. */
function wantedPaths(): string[] {
	const built = filesUnder(BUILD)
		.map((file) => file.slice(BUILD.length))
		.filter((path) => !/\.(br|gz)$/.test(path))
		.map((path) => path.replace(/(?<=\/)index\.html$/, ''));
	const isToTakeAway = (path: string) =>
		/^\/data\/[^/]+$/.test(path) && path !== '/data/search.json';
	const isForMachines = (path: string) =>
		/^\/(share|icons|oembed)\/|\.(webmanifest|xml|txt)$|^\/(service-worker\.js|_app\/version\.json)$/.test(
			path
		);
	return built.filter((path) => !isToTakeAway(path) && !isForMachines(path)).sort();
}

const sign = (page: Page) => page.getByRole('status').filter({ hasText: /saved copy|本机副本/i });
const today = () =>
	new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format();

test('after one visit the whole site works offline, also where the network only stays silent', async ({
	page,
	context
}) => {
	await page.goto(`${host.url}/en/${COARSE}`);
	// During the first view nothing else uses the network.
	await expect(page.locator('section.map')).toHaveAttribute('aria-busy', 'true');
	expect(await page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration()))).toBe(
		false
	);
	await mapDrawn(page);
	await wholeCopy(page);
	// The last of the other language's files may still be loading.
	await expect
		.poll(async () =>
			[...new Set(await storedPaths(page))].filter((path) => path !== '/_app/stored-copy.json')
		)
		.toEqual(wantedPaths());
	await expect(sign(page)).toHaveCount(0);

	await context.setOffline(true);
	await expect(sign(page)).toContainText(`as published on ${today()}`);
	await page.reload();
	await mapDrawn(page);
	await expect(sign(page)).toContainText(`Offline · saved copy, as published on ${today()}`);
	await pressEverything(page, 'without a network', [PHONES[0]!, PHONES.at(-1)!, SCREENS.at(-1)!]);
	await page.setViewportSize({ width: 1440, height: 900 });

	// A place that was never visited, by its link and by its address.
	await placeList(page)
		.getByRole('link', { name: /^X Tower/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('X Tower');
	await page.goto(`${host.url}/en/places/m50/${COARSE}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('M50 Creative Park');
	await expect(card(page, 'M50 Creative Park')).toBeVisible();

	const search = page.getByRole('combobox', { name: 'Search places' });
	await search.fill('daduhe');
	await expect(page.getByRole('option', { name: /Daduhe Road/ }).first()).toBeVisible();
	await search.fill('');

	await page.getByRole('button', { name: 'Measure distance' }).click();
	await expect(page.getByRole('region', { name: 'Measurement' })).toBeVisible();

	// The map has been drawn without a network, above; from here on the pages are read.
	await withoutWebGL(page);
	await page.goto(`${host.url}/en/compare/?ids=m50,x-tower&layers=creek,places`);
	await expect(page.getByRole('table').first()).toContainText('X Tower');
	await page.goto(`${host.url}/en/tour/${COARSE}`);
	await expect(page.getByRole('button', { name: 'Start' }).first()).toBeVisible();
	await page.goto(`${host.url}/en/about`);
	await expect(page).toHaveURL(`${host.url}/en/about/`);
	await expect(sign(page)).toBeVisible();
	await expect(page.getByText(/On this device: .* MB in \d+ files/)).toBeVisible();
	// Following a link, Kit fetches a document's data only.
	await page.getByRole('link', { name: 'The corridor by sector' }).first().click();
	await expect(page).toHaveURL(/\/en\/corridor\//);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	await page.goto(`${host.url}/zh/places/m50/${COARSE}`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await expect(sign(page)).toContainText('离线 · 本机副本');

	const unknown = await page.goto(`${host.url}/en/places/nowhere/`);
	expect(unknown!.status()).toBe(404);
	await expect(page.getByText('Page not found')).toBeVisible();

	await context.setOffline(false);
	await page.goto(`${host.url}/en/about/`);
	await expect(page.getByText(/On this device/)).toBeVisible();
	await expect(sign(page)).toHaveCount(0);

	await host.fallSilent();
	const asked = Date.now();
	await page.goto(`${host.url}/en/places/m50/${COARSE}`, { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('M50 Creative Park');
	expect(Date.now() - asked).toBeLessThan(10_000);
	// The browser reports that it is online; the sign shows otherwise.
	await expect(sign(page)).toContainText('saved copy, as published on');
});

test('with Save-Data the other language is not stored, and its pages report it', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	await page.goto(`${host.url}/zh/about/`);
	await expect
		.poll(() => storedPaths(page), { timeout: 120_000 })
		.toContain('/_app/stored-copy.json');
	await page.waitForTimeout(3000);
	expect((await storedPaths(page)).filter((path) => path.startsWith('/en/'))).toEqual([]);
	expect(await storedPaths(page)).toContain('/zh/places/m50/');
	await host.stop();
	const missing = await page.goto(`${host.url}/en/about/`);
	expect(missing!.status()).toBe(503);
	await expect(page.getByRole('heading', { name: 'This page is not saved' })).toBeVisible();
	// It speaks the language of the address.
	await expect(page.getByRole('heading')).toHaveCount(1);
});

test('a newer version is offered by a notice, and breaks no open page', async ({
	page,
	context
}) => {
	await openMap(page, `${host.url}/en/${COARSE}#map=13/31.24/121.42`);
	await wholeCopy(page);
	const other = await context.newPage();
	await other.goto(`${host.url}/en/corridor/`);

	await host.publish(next);
	await page.evaluate(() => dispatchEvent(new Event('online')));
	const notice = page.getByRole('status').filter({ hasText: 'A new version of this map is ready' });
	await expect(notice).toBeVisible({ timeout: 120_000 });

	// A chunk that the new version does not have: the page was opened without loading it.
	await page.getByRole('button', { name: 'Measure distance' }).click();
	await expect(page.getByRole('region', { name: 'Measurement' })).toBeVisible();
	expect(await page.locator('meta[name="version"]').getAttribute('content')).toBe(versionOf(BUILD));

	const at = page.url();
	expect(at).toContain('#map=');
	await notice.getByRole('button', { name: 'Update now' }).click();
	await expect(page.locator('meta[name="version"]')).toHaveAttribute('content', 'next');
	await mapDrawn(page);
	expect(page.url()).toBe(at);

	// The other page still has the old version, and loads that version's files.
	expect(await storedPaths(other)).toContain('/en/corridor/');
	await other.getByRole('link', { name: 'About and sources' }).first().click();
	await expect(other).toHaveURL(/\/about\//);
	await expect(other.locator('meta[name="version"]')).toHaveAttribute('content', versionOf(BUILD));
	await expect(other.getByText('A new version of this map is ready')).toBeVisible();
	await other.getByRole('button', { name: 'Update now' }).click();
	await expect(other.locator('meta[name="version"]')).toHaveAttribute('content', 'next');
	await expect(other).toHaveURL(/\/about\//);

	// No page uses the old copy any more.
	await expect.poll(() => storedPaths(page), { timeout: 60_000 }).toEqual([]);
	expect((await storedPaths(page, 'next')).length).toBeGreaterThan(150);
});

test('the copy can be deleted, and stays away until it is wanted again', async ({ page }) => {
	await page.goto(`${host.url}/en/about/`);
	await wholeCopy(page);
	await page.reload();
	await page.getByRole('button', { name: 'Delete the copy' }).click();
	await expect(page.getByText('The copy was deleted')).toBeVisible();
	expect(await storedPaths(page)).toEqual([]);
	await page.reload();
	await page.waitForTimeout(6000);
	expect(await storedPaths(page)).toEqual([]);
	await page.getByRole('button', { name: 'Keep a copy' }).click();
	await expect(page.getByText(/On this device: .* MB/)).toBeVisible({ timeout: 60_000 });
});

test.describe('without a service worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('a missing chunk causes one reload, which keeps the view', async ({ page }) => {
		await openMap(page, `${host.url}/en/?layers=creek,places#map=13/31.24/121.42`);
		await page.getByRole('combobox', { name: 'Search places' }).fill('creek');
		await expect(page).toHaveURL(/q=creek/);
		const at = page.url();
		let loads = 0;
		page.on('load', () => (loads += 1));
		await host.publish(next);
		await page.getByRole('button', { name: 'Measure distance' }).click();
		const mark = page.locator('meta[name="version"]');
		await expect(mark).toHaveAttribute('content', 'next');
		await mapDrawn(page);
		expect(page.url()).toBe(at);
		await page.getByRole('button', { name: 'Measure distance' }).click();
		await expect(page.getByRole('region', { name: 'Measurement' })).toBeVisible();
		expect(loads).toBe(1);
	});

	test('a chunk that fails to load offline causes no reload', async ({ page, context }) => {
		await openMap(page, `${host.url}/en/${COARSE}`);
		let loads = 0;
		page.on('load', () => (loads += 1));
		await context.setOffline(true);
		await page.getByRole('button', { name: 'Measure distance' }).click();
		await expect(page.getByRole('alert')).toBeVisible();
		await page.waitForTimeout(2000);
		expect(loads).toBe(0);
	});
});

test('the site can be installed, in the language of its page', async ({ page, request }) => {
	for (const lang of ['en', 'zh']) {
		await page.goto(`${host.url}/${lang}/about/`);
		const link = (await page.locator('link[rel="manifest"]').getAttribute('href'))!;
		const response = await request.get(host.url + link);
		expect(response.headers()['content-type']).toBe('application/manifest+json');
		const manifest = await response.json();
		expect(manifest).toMatchObject({ id: '/', scope: '/', start_url: `/${lang}/` });
		expect(manifest.short_name.length).toBeLessThanOrEqual(12);
		for (const { src, sizes, type } of manifest.icons) {
			const icon = await request.get(host.url + src);
			expect(icon.headers()['content-type'], src).toBe(type);
			// Width and height stand at bytes 16 and 20 of a PNG.
			const bytes = await icon.body();
			if (type === 'image/png') {
				expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
			}
		}
		for (const { url } of manifest.shortcuts) {
			expect((await request.get(host.url + url)).status(), url).toBe(200);
		}
	}
	await openMap(page, `${host.url}/en/?measure=distance&layers=creek,places`);
	await expect(page.getByRole('region', { name: 'Measurement' })).toBeVisible();
	await expect(page.getByText('was ignored')).toHaveCount(0);
});
