/** Printing: a place and the documents, black on white, with the addresses of their links. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { hydrated, PLACES } from './map-page';

// The printed page has a copy of the map's pixels.
test.use({ isDrawn: true });

/** Fires what a browser fires before it prints. */
async function putOnPaper(page: Page) {
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

const colourOf = (page: Page, selector: string, property: 'color' | 'backgroundColor') =>
	page
		.locator(selector)
		.evaluate((element, name) => getComputedStyle(element)[name as 'color'], property);

for (const [lang, name, other, says] of [
	[
		'en',
		'M50 Creative Park',
		'M50创意园',
		/printed on \d+ \w+ \d{4}: http.*\/en\/places\/m50\/\?layers=places/
	],
	['zh', 'M50创意园', 'M50 Creative Park', /打印于.*：http.*\/zh\/places\/m50\/\?layers=places/]
] as const) {
	test(`a place, in ${lang}: names, figures, sources, address and day, and nothing to press`, async ({
		page
	}) => {
		await page.goto(`/${lang}/places/m50/?theme=dark&layers=places`);
		await hydrated(page);
		await expect(page.locator('section.map')).toHaveAttribute('aria-busy', 'true');
		await putOnPaper(page);
		const sheet = page.getByRole('article');
		await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(name);
		await expect(sheet.getByText(other, { exact: true }).first()).toBeVisible();
		await expect(page.getByText(says)).toBeVisible();
		const source = sheet.locator('.source a').first();
		await expect(source).toBeVisible();
		const written = await source.evaluate((link) => getComputedStyle(link, '::after').content);
		expect(written).toContain((await source.getAttribute('href'))!);
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await expect(page.locator('.maplibregl-canvas')).toBeHidden();
		expect(await colourOf(page, 'article', 'color')).toBe('rgb(0, 0, 0)');
		expect(await colourOf(page, 'body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
		// All of its content, not only the part that the panel showed.
		const cut = await page
			.locator('.sheet .content')
			.evaluate((element) => element.scrollHeight - element.clientHeight);
		expect(cut).toBeLessThanOrEqual(1);
	});
}

for (const path of ['/en/about/', '/zh/corridor/']) {
	test(`${path} is a document without what leads elsewhere on a screen`, async ({ page }) => {
		await page.goto(`${path}?theme=dark`);
		await hydrated(page);
		await expect(page.locator('.document')).toBeVisible();
		await page.waitForLoadState('networkidle');
		await putOnPaper(page);
		await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByText(new RegExp(`http.*${path}$`))).toBeVisible();
		expect(await colourOf(page, '.document', 'color')).toBe('rgb(0, 0, 0)');
		expect(await colourOf(page, '.document', 'backgroundColor')).toBe('rgb(255, 255, 255)');
	});
}

/** The number of pages of a PDF by Chromium, and */
function sheetsOf(pdf: Buffer): string[] {
	const text = pdf.toString('latin1');
	return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
		([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`
	);
}
const printed = async (page: Page) => sheetsOf(await page.pdf({ preferCSSPageSize: true }));

/** A complete map: the printed one is a copy of it. */
async function mapIsWhole(page: Page) {
	await expect(page.locator('section.map.revealed')).not.toHaveAttribute('aria-busy', 'true');
}

/** None of an element's children ends beyond */
const beyond = (page: Page, selector: string, width: number) =>
	page
		.locator(selector)
		.evaluateAll(
			(all, limit) =>
				all
					.filter((one) => one.getBoundingClientRect().right > limit)
					.map((one) => one.textContent),
			width
		);

test('the map’s page: a map with scale, north and credit, and every place that is listed', async ({
	page
}) => {
	await page.goto('/en/?layers=places');
	await mapIsWhole(page);
	const sheets = await printed(page);
	expect(sheets.length).toBeGreaterThan(1);
	expect(new Set(sheets)).toEqual(new Set(['595×842']));
	await putOnPaper(page);
	const map = page.locator('.paper-map');
	await expect(map).toBeVisible();
	await expect(map.getByRole('img', { name: /^Scale bar: [\d.,]+ k?m$/ })).toBeVisible();
	await expect(map.getByText('© OpenStreetMap contributors')).toBeVisible();
	await expect(map.getByText('N', { exact: true })).toBeVisible();
	await expect(page.getByRole('list', { name: 'Places' }).locator('strong')).toHaveCount(PLACES);
	await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
	await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
	// An empty copy would be as white as the paper.
	const colours = await map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		const seen = new Set<number>();
		for (let i = 0; i < data.length; i += 400) seen.add((data[i]! << 8) + data[i + 1]!);
		return seen.size;
	});
	expect(colours).toBeGreaterThan(20);
});

test('measuring: every measurement with its points, its method and the way back to it', async ({
	page
}) => {
	const line = 'distance:121.41,31.24;121.43,31.25';
	await page.goto(
		`/en/?layers=places&measure=area:121.40,31.24;121.42,31.24;121.42,31.26&measure=${line}`
	);
	await mapIsWhole(page);
	await expect(page.getByRole('region', { name: 'Measurement' })).toBeVisible();
	await putOnPaper(page);
	const results = page.locator('.results');
	await expect(results.getByRole('heading', { level: 2 })).toHaveText(['Area 1', 'Distance 1']);
	await expect(results.getByRole('table')).toHaveCount(2);
	await expect(results.getByText(/Geodesics/)).toBeVisible();
	await expect(page.locator('.measure')).toBeHidden();
	await expect(page.locator('.printed')).toContainText('distance:');
});

test('a comparison that was opened from its link prints in landscape, with no column clipped', async ({
	page
}) => {
	const ids = 'taopu-smart-city,changfeng-business-district,m50,x-tower,tsinghua-innovation-center';
	await page.goto(`/en/compare/?layers=places&ids=${ids},universal-software-park`);
	await expect(page.locator('.comparison .scroll').first().locator('thead th')).toHaveCount(6);
	await mapIsWhole(page);
	const sheets = await printed(page);
	expect(new Set(sheets)).toEqual(new Set(['842×595']));
	// 297 mm less its margins, at 96 pixels an inch.
	const width = Math.floor(((297 - 24) / 25.4) * 96);
	await page.setViewportSize({ width, height: 700 });
	await putOnPaper(page);
	expect(await beyond(page, '.comparison :is(th, td)', width)).toEqual([]);
	await expect(
		page.locator('.comparison details:not([open]):not([data-folded-on-paper])')
	).toHaveCount(0);
	// What was opened for printing is closed again on
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(page.locator('.comparison td details[open]')).toHaveCount(0);
});

test('the tour: every stop with its words and sources', async ({ page }) => {
	await page.goto('/zh/tour/?layers=places&stop=3');
	await hydrated(page);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await putOnPaper(page);
	const stops = page.locator('ol > li');
	await expect(stops.locator('.plain').filter({ visible: true })).toHaveCount(await stops.count());
	await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test.describe('the day', () => {
	test.use({ timezoneId: 'Asia/Shanghai' });

	test('on paper is that of the reader’s own clock, not UTC', async ({ page }) => {
		await page.clock.setFixedTime('2026-11-27T23:30:00Z');
		await page.goto('/en/about/');
		await hydrated(page);
		await page.waitForLoadState('networkidle');
		await putOnPaper(page);
		await expect(page.locator('.printed')).toContainText('28 Nov 2026');
	});
});
