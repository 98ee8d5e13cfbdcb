/**
 * Other software on the reader's machine: other windows, translators, fingerprinting protection,
 * older browsers.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import {
	hydrated,
	mapDrawn,
	mapRegion,
	openMap,
	openPicture,
	placeList,
	PLACES,
	withoutWebGL
} from './map-page';
import { earlyTranslator, translator } from './translator';

const measurement = (page: Page) => page.getByRole('region', { name: 'Measurement' });
const others = (page: Page) => measurement(page).getByRole('list').last();

/**
 * Draws by keyboard: the first point at the map's centre, the next `steps` to the right; then
 * finishes.
 */
async function drawByKeys(page: Page, ...steps: string[]) {
	const spoken = measurement(page).locator('[aria-live=polite]');
	// A window behind another draws no frames: the map would not move, and a press would wait.
	await page.bringToFront();
	await page.getByRole('application').focus();
	await page.keyboard.press('Enter');
	await expect(spoken).toContainText('Point 1');
	for (const [i, step] of steps.entries()) {
		await page.keyboard.press(step);
		await page.keyboard.press('Enter');
		await expect(spoken).toContainText(`Point ${i + 2}`);
	}
	await page.keyboard.press('Enter');
	await expect(spoken).toContainText('finished');
}

test('measurements and stars of two windows are all kept, and each shows the other’s', async ({
	context
}) => {
	const [a, b] = [await context.newPage(), await context.newPage()];
	await openMap(a, '/en/?layers=places&measure=distance#map=14/31.25/121.41');
	await openMap(b, '/en/?layers=places&measure=area#map=14/31.25/121.41');
	await drawByKeys(a, 'Shift+ArrowRight');
	await drawByKeys(b, 'Shift+ArrowRight', 'Shift+ArrowDown');
	// Each window lists both, without a reload.
	for (const page of [a, b]) {
		await expect(others(page)).toContainText('Distance 1');
		await expect(others(page)).toContainText('Area 1');
	}
	await a.bringToFront();
	const name = a.getByLabel('Name');
	await name.fill('Fence');
	await name.press('Enter');
	await expect(others(b)).toContainText('Fence');
	await b.bringToFront();
	await b.getByRole('button', { name: 'Lock' }).click();
	await a.close();
	await b.close();

	const [c, d] = [await context.newPage(), await context.newPage()];
	await openMap(c, '/en/?layers=places#map=14/31.25/121.41');
	await c.getByRole('button', { name: 'Measure distance' }).click();
	await expect(others(c)).toContainText('Fence');
	await expect(others(c)).toContainText('Area 1');
	await openPicture(d, '/en/places/m50/');
	await d
		.getByRole('button', { name: /^Shortlist/ })
		.first()
		.click();
	await expect.poll(() => c.evaluate(() => localStorage.getItem('shortlist'))).toBe('["m50"]');
	await c.bringToFront();
	// Clearing removes unlocked measurements, and only where they are not locked in that window.
	await c.getByRole('button', { name: 'Clear' }).click();
	await expect
		.poll(() => c.evaluate(() => localStorage.getItem('measurements')))
		.not.toContain('Fence');
	expect(await c.evaluate(() => localStorage.getItem('measurements'))).toContain('"area"');
});

test('a page that was translated before hydration still updates', async ({ page }) => {
	await earlyTranslator(page);
	await openMap(page, '/en/places/m50/?layers=places#map=15/31.25/121.44');
	await expect(page.locator('html')).toHaveClass(/translated/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('⟦M50 Creative Park⟧');
	const readout = page.locator('.readout');
	await expect(readout).toContainText('31.2500');
	await readout.getByRole('combobox').selectOption('gcj02');
	await expect(readout).not.toContainText('31.2500');

	await page
		.getByRole('link', { name: /all places/i })
		.first()
		.click();
	const count = page
		.locator('#content')
		.getByText(/\d+ places/)
		.first();
	await expect(count).toContainText(`${PLACES} places`);
	await page.getByRole('button', { name: /Filter/ }).click();
	await page.getByRole('checkbox', { name: /University campuses/ }).check();
	await expect(count).toContainText(`2 of ${PLACES} places`);

	await page
		.getByRole('link', { name: /Tongji University/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Tongji');
	await expect(page.locator('#content')).not.toContainText('M50 Creative Park');
	await page.getByRole('link', { name: /中文/ }).first().click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('⟦同济');
});

test('computed figures stay current in a translated page', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await openMap(page, '/en/?layers=places&measure=distance#map=14/31.25/121.41');
	await translator(page);
	await expect(placeList(page).or(measurement(page)).first()).toContainText('⟦');
	const panel = measurement(page);
	const figure = panel.locator('data').first();
	await page.getByRole('application').focus();
	await page.keyboard.press('Enter');
	for (const count of [2, 3, 4]) {
		await page.keyboard.press('Shift+ArrowRight');
		await page.keyboard.press('Enter');
		await expect(panel.locator('tbody tr')).toHaveCount(count);
		// Compares the `value` attribute, for machines, with the visible text.
		await expect
			.poll(async () => {
				const value = Number(await figure.getAttribute('value'));
				const read = (await figure.innerText()).replace(/[^\d.]/g, '');
				return Math.abs(Number(read) * (value < 1000 ? 1 : 1000) - value) < value * 0.01;
			})
			.toBe(true);
	}
	await panel.getByRole('combobox', { name: 'Units' }).selectOption('imperial');
	await expect(figure).toContainText(/ft|mi/);
	await expect(figure).not.toContainText('km');
	await page
		.getByRole('button', { name: /^Close|^Done/ })
		.first()
		.click();

	// Another page in the same window: no text of the previous one is left.
	await placeList(page).getByRole('link', { name: /M50/ }).click();
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toContainText('M50');
	await page
		.getByRole('link', { name: /all places/i })
		.first()
		.click();
	await placeList(page)
		.getByRole('link', { name: /X Tower/ })
		.click();
	await expect(heading).toContainText('X Tower');
	await expect(page.locator('#content')).not.toContainText('M50 Creative Park');
	await page.getByRole('link', { name: /中文/ }).first().click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await expect(page.getByRole('link', { name: /返回全部地点/ })).toBeVisible();
	await expect(page.locator('#content')).not.toContainText('All places');
	expect(errors).toEqual([]);
});

test('theme and units hold on every kind of page, from its address and from the device', async ({
	page
}) => {
	const paths = ['about', 'corridor', 'tour', 'compare', 'places/m50'].map(
		(path) => `/en/${path}/`
	);
	const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
	await withoutWebGL(page);
	for (const path of ['/en/', ...paths]) {
		await page.goto(`${path}?theme=dark`);
		await hydrated(page);
		expect(await theme(), path).toBe('dark');
	}
	for (const path of ['/en/nowhere/', '/offline']) {
		await page.goto(`${path}?theme=dark`);
		expect(await theme(), path).toBe('dark');
	}
	await page.evaluate(() => localStorage.setItem('units', 'imperial'));
	for (const path of ['/en/about/', '/en/places/m50/']) {
		await page.goto(path);
		await hydrated(page);
		await expect(page.locator('main'), path).toContainText(/\d\s(ft|mi)\b/);
	}
	// Settings of an address are kept on the window's next page.
	await page.goto('/en/about/?theme=dark');
	await hydrated(page);
	await page.getByRole('link', { name: /map/i }).first().click();
	await expect(placeList(page)).toBeVisible();
	expect(await theme()).toBe('dark');
});

test('in Chrome 109 points are moved, inserted and removed', async ({ page }) => {
	await page.addInitScript(() => {
		const newer = 'toSpliced toSorted toReversed with'.split(' ');
		for (const name of newer) delete (Array.prototype as unknown as Record<string, unknown>)[name];
		const later = [
			Set.prototype,
			Promise,
			Object,
			Array,
			AbortSignal,
			String.prototype
		] as object[];
		const names =
			'union intersection difference isSubsetOf withResolvers try groupBy fromAsync timeout any isWellFormed';
		for (const owner of later) {
			for (const name of names.split(' ')) {
				if (owner !== Promise || name !== 'any') delete (owner as Record<string, unknown>)[name];
			}
		}
		const supports = CSS.supports.bind(CSS);
		CSS.supports = ((...args: [string]) =>
			!/color-mix/.test(args.join()) && supports(...args)) as typeof CSS.supports;
	});
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await openMap(page, '/en/?layers=places&measure=distance#map=14/31.25/121.41');
	await drawByKeys(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
	const rows = measurement(page).locator('tbody tr');
	const total = async () =>
		Number(await measurement(page).locator('data').first().getAttribute('value'));
	const drawn = await total();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Shift+ArrowRight');
	await expect.poll(total).toBeLessThan(drawn * 0.9);
	await page.keyboard.press('Delete');
	await expect(rows).toHaveCount(2);
	await page.keyboard.press('Control+z');
	await expect(rows).toHaveCount(3);
	expect(errors).toEqual([]);
});

for (const [what, value] of [
	['white', 255],
	['noise', null]
] as const) {
	test(`where a canvas gives back ${what}, it is said, and the still picture stays`, async ({
		page
	}) => {
		await page.addInitScript((fill) => {
			const read = CanvasRenderingContext2D.prototype.getImageData;
			CanvasRenderingContext2D.prototype.getImageData = function (...box) {
				const image = read.apply(this, box);
				image.data.forEach((_, i, all) => (all[i] = fill ?? Math.random() * 256));
				return image;
			};
		}, value);
		await page.goto('/en/');
		await expect(page.getByRole('alert')).toContainText('fingerprinting');
		await expect(mapRegion(page)).not.toHaveAttribute('aria-busy');
		await expect(page.locator('.maplibregl-canvas')).toHaveCount(0);
		const picture = page.getByRole('group', { name: 'Places on the picture' });
		await picture.getByRole('link', { name: /M50/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('M50 Creative Park');
	});
}

test('an unsupported browser gets the pages with the still picture and an explanation', async ({
	page
}) => {
	await page.addInitScript(() => {
		delete (Object as { hasOwn?: unknown }).hasOwn;
		delete (Array.prototype as { findLast?: unknown }).findLast;
	});
	await page.goto('/zh/');
	await expect(page.getByText('交互地图未能启动')).toBeVisible();
	await page.goto('/en/');
	await expect(page.getByText('the interactive map did not start')).toBeVisible();
	await expect(page.locator('.maplibregl-canvas')).toHaveCount(0);
	await placeList(page)
		.getByRole('link', { name: /^X Tower/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('X Tower');
	await page.goto('/en/about/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('code that fails to load leaves a readable page and an explanation', async ({ page }) => {
	await page.route('**/_app/immutable/entry/*.js', (route) => route.abort());
	await page.goto('/en/compare/');
	await expect(page.getByText('the interactive map did not start')).toBeVisible();
	await page.goto('/en/');
	await expect(placeList(page).getByRole('listitem')).toHaveCount(PLACES);
	await page.unroute('**/_app/immutable/entry/*.js');
	await page.goto('/en/?layers=places');
	await mapDrawn(page);
	await expect(page.getByText('the interactive map did not start')).toBeHidden();
});
