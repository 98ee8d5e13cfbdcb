/** A planner measures with a pointer, so that the figure can be quoted, linked and kept. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { address, card, mapDrawn, openMap } from './map-page';

const measurement = (page: Page) => page.getByRole('region', { name: 'Measurement' });
/** The unrounded totals of the open measurement, metres or square metres. */
const totals = async (page: Page) =>
	(
		await measurement(page)
			.locator('data')
			.evaluateAll((all) => all.map((one) => one.getAttribute('value')))
	).map(Number);
/** `GeodSolve -i -p 4 <<< "31.25 121.40 31.26 121.42"` gives 2204.1469 m. */
const LINE_M = 2204.1469;
const LINE = 'distance:121.4,31.25;121.42,31.26';

/** Activates a tool, and waits for its panel, as a person would. */
async function takeUp(page: Page, name: string) {
	await page.getByRole('button', { name }).click();
	await expect(measurement(page)).toBeVisible();
}

/** Clicks with pauses, so that two are not taken for a double click. */
async function clickSlowly(page: Page, ...points: [x: number, y: number][]) {
	for (const [x, y] of points) {
		await page.mouse.click(x, y);
		await page.waitForTimeout(600);
	}
}

test('a line is drawn, finished, undone and redone', async ({ page }) => {
	await openMap(page, '/en/?layers=places,metro#map=14/31.25/121.41');
	await takeUp(page, 'Measure distance');
	await clickSlowly(page, [700, 400], [900, 400], [900, 600]);
	await expect(measurement(page).locator('data')).toHaveCount(1);
	const [drawn] = await totals(page);
	// 400 pixels of 512-pixel tiles at zoom 14 and that latitude.
	const perPixel = (40075016.686 * Math.cos((31.25 * Math.PI) / 180)) / 512 / 2 ** 14;
	expect(drawn! / (400 * perPixel)).toBeCloseTo(1, 2);
	await page.keyboard.press('Enter');
	await expect.poll(() => address(page)).toContain('measure=distance:');

	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(async () => (await totals(page))[0]).toBeLessThan(drawn! * 0.6);
	await page.keyboard.press('Control+Shift+Z');
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect.poll(() => totals(page)).toEqual([drawn]);
});

test('a vertex is dragged, a vertex is added by dragging an edge, a right click removes a vertex', async ({
	page
}) => {
	await openMap(page, '/en/?layers=places,metro#map=14/31.25/121.41');
	await takeUp(page, 'Measure distance');
	await clickSlowly(page, [700, 400], [900, 400]);
	await page.keyboard.press('Enter');
	const rows = measurement(page).locator('tbody tr');
	await expect(rows).toHaveCount(2);
	const before = (await totals(page))[0]!;

	await page.mouse.move(900, 400);
	await page.mouse.down();
	await page.mouse.move(1000, 400, { steps: 8 });
	await page.mouse.up();
	await expect.poll(async () => (await totals(page))[0]! / before).toBeCloseTo(1.5, 1);
	await expect(rows).toHaveCount(2);

	// The midpoint of the edge.
	await page.mouse.move(850, 400);
	await page.mouse.down();
	await page.mouse.move(850, 520, { steps: 8 });
	await page.mouse.up();
	await expect(rows).toHaveCount(3);

	await page.mouse.click(850, 520, { button: 'right' });
	await expect(rows).toHaveCount(2);
	await page.keyboard.press('Control+z');
	await expect(rows).toHaveCount(3);
});

test('a link reproduces the figure exactly in another browser', async ({ page }) => {
	await openMap(page, `/en/?layers=places,metro&measure=${LINE}`);
	expect(await totals(page)).toHaveLength(1);
	expect((await totals(page))[0]).toBeCloseTo(LINE_M, 3);
	const [value] = await totals(page);
	await page.reload();
	await mapDrawn(page);
	expect(await totals(page)).toEqual([value]);
	expect(address(page)).toContain(`measure=${LINE}`);
});

test('a measurement survives changes of theme, language and units', async ({ page }) => {
	await openMap(page, `/en/?layers=places,metro&measure=${LINE}#map=14/31.255/121.41`);
	const before = await totals(page);
	const drawn = () =>
		page.evaluate(() => {
			const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
			return canvas.width > 0;
		});
	await measurement(page).getByLabel('Units').selectOption('imperial');
	await expect(measurement(page)).toContainText('mi');
	await expect(page.locator('svg.scale')).toContainText(/ft|mi/);
	await expect.poll(() => address(page)).toContain('units=imperial');
	await page.getByRole('button', { name: 'Close measuring' }).click();
	await page.getByRole('button', { name: 'Dark theme' }).click();
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	expect(address(page)).toContain(`measure=${LINE}`);
	expect(await drawn()).toBe(true);
	await page.getByRole('button', { name: '测量距离' }).click();
	const region = page.getByRole('region', { name: '测量', exact: true });
	await expect(region.locator('data')).toHaveAttribute('value', String(before[0]));
	await expect(region.locator('data')).toContainText('英里');
});

test('a damaged measurement is refused and named, and the others of the link are shown', async ({
	page
}) => {
	await openMap(
		page,
		'/en/?layers=places&measure=area:121.4,31.25;oops;121.42,31.25;121.41,31.26&measure=volume:1&measure=distance:121.4,31.25;121.42,31.26'
	);
	await expect(measurement(page).locator('data')).toHaveCount(1);
	expect((await totals(page))[0]).toBeCloseTo(LINE_M, 3);
	const alert = page.getByRole('alert').filter({ hasText: 'could not be read' });
	await expect(alert).toContainText('oops');
	await expect(alert).toContainText('volume:1');
});

test('an outline that crosses itself has no area', async ({ page }) => {
	await openMap(
		page,
		'/en/?layers=places,metro&measure=area:121.4,31.25;121.42,31.26;121.42,31.25;121.4,31.26'
	);
	await expect(page.getByRole('alert')).toContainText('crosses itself');
	await expect(measurement(page).locator('data')).toHaveCount(1);
});

test('stored measurements survive a reload without a link, and a link only hides them', async ({
	page
}) => {
	await openMap(page, `/en/?layers=places,metro&measure=${LINE}`);
	await measurement(page).getByLabel('Name of the measurement').fill('To the gate');
	await measurement(page).getByLabel('Name of the measurement').press('Enter');
	await expect(measurement(page).getByRole('heading', { name: 'To the gate' })).toBeVisible();
	await page.waitForTimeout(400);
	await openMap(page, '/en/?layers=places,metro');
	await expect.poll(() => address(page)).not.toContain('nothing');
	await page.getByRole('button', { name: 'Measure area' }).click();
	await expect(measurement(page)).toContainText('To the gate');

	await openMap(page, '/en/?layers=places,metro&measure=point:121.41,31.25');
	await expect(measurement(page).getByRole('button', { name: /To the gate/ })).toContainText(
		'hidden'
	);
});

test('measuring from a place uses the accuracy of its point', async ({ page }) => {
	await openMap(page, '/en/places/m50/?layers=places,metro');
	const popup = card(page, 'M50 Creative Park');
	await popup.getByText('Measure from here').click();
	await popup.getByRole('button', { name: /^Rings/ }).click();
	await page.keyboard.press('Escape');
	const region = measurement(page);
	await expect(region).toContainText('Places and stations within');
	await expect(region).toContainText('Jiangning Road');
	await expect(region.getByRole('link', { name: 'Shanghai Mint Museum' })).toBeVisible();
});

test('measurements are exported without any request', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const foreign: string[] = [];
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== baseURL) foreign.push(request.url());
	});
	await openMap(page, `/en/?layers=places,metro&measure=${LINE}`);
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('button', { name: 'Copy as GeoJSON' }).click();
	await expect(page.getByText('Copied')).toBeVisible();
	const json = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
	const [value] = await totals(page);
	expect(json.features[0].properties.length_m).toBeCloseTo(value!, 3);
	expect(json.features[0].geometry.coordinates).toEqual([
		[121.4, 31.25],
		[121.42, 31.26]
	]);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save CSV' }).click();
	expect((await download).suggestedFilename()).toBe('measurements.csv');
	await page.getByRole('button', { name: 'Share' }).click();
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toContain(`measure=${LINE}`);
	expect(foreign).toEqual([]);
});

test('forbidden storage is reported, and measuring works', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await openMap(page, '/en/?layers=places,metro#map=14/31.25/121.41');
	await takeUp(page, 'Measure distance');
	await clickSlowly(page, [700, 400], [900, 400]);
	await expect(page.getByText('nothing is kept after you close this page')).toBeVisible();
	await expect(measurement(page).locator('data')).toHaveCount(1);
});

test.describe('drawn', () => {
	test.use({ isDrawn: true });

	test('a lost WebGL context loses nothing of an unfinished measurement', async ({ page }) => {
		await openMap(page, '/en/?layers=places,metro#map=14/31.25/121.41');
		await takeUp(page, 'Measure distance');
		await clickSlowly(page, [700, 400], [900, 400]);
		const before = await totals(page);
		await page.evaluate(async () => {
			const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
			const lose = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
			const told = (type: string) =>
				new Promise((resolve) => canvas.addEventListener(type, resolve, { once: true }));
			const lost = told('webglcontextlost');
			lose.loseContext();
			await lost;
			// It may be restored when all have been told.
			await new Promise((resolve) => setTimeout(resolve));
			const restored = told('webglcontextrestored');
			lose.restoreContext();
			await restored;
		});
		expect(await totals(page)).toEqual(before);
		await clickSlowly(page, [900, 600]);
		await expect.poll(async () => (await totals(page))[0]! > before[0]!).toBe(true);
	});
});
