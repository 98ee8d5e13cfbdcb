/**
 * The labels of the map, as it has placed them: whole, in the part of the window that is the map's, and no two
 * of one name; on a phone the first view names what the map is about.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { LOCALES } from '../../src/lib/i18n/locale';
import { catchMap, drawnLabels, settleMap, type DrawnLabel } from './drawn-labels';
import { openMap } from './map-page';

type Size = { width: number; height: number };
const PHONES: Size[] = [
	{ width: 390, height: 844 },
	{ width: 360, height: 640 }
];
const OTHERS: Size[] = [
	{ width: 1440, height: 900 },
	{ width: 844, height: 390 }
];
const ZOOMS = [11, 12, 13, 14, 15];
/** Between the west and the east of the district. */
const CENTRE: [number, number] = [121.419, 31.2475];
/** What the first view of a phone names; the ids are those of the data. */
const FLAGSHIPS = [
	'm50',
	'taopu-smart-city',
	'tongji-putuo-campus',
	'national-university-science-park'
];
/** Everything that lies over the map. */
const OVER_THE_MAP = '.sheet, .controls, .attribution, .scale';
/** A box ends between two pixels. */
const ROUNDING = 1.5;

/** Waits for the controls, whose code comes after the map's. */
async function open(page: Page, address: string): Promise<void> {
	await openMap(page, address);
	await expect(page.locator('.controls .group')).toHaveCount(3);
	await expect(page.locator('.controls .group').last().getByRole('button')).not.toHaveCount(0);
	await settleMap(page);
}

/** What is wrong with the labels of a view, in words. */
async function faultsIn(page: Page, labels: readonly DrawnLabel[]): Promise<string[]> {
	const { width, height } = page.viewportSize()!;
	const boxes = await page.locator(OVER_THE_MAP).evaluateAll((elements) =>
		elements.map((element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { name: element.classList[0], left, top, right, bottom };
		})
	);
	const seen = new Map<string, DrawnLabel>();
	return labels.flatMap((label) => {
		const { layer, name, left, top, right, bottom } = label;
		const what = `${layer}: ${name}`;
		// A station's label says that it is one: it may be called after the street above.
		const text = layer === 'metro-station-label' ? what : name;
		const twin = seen.get(text);
		seen.set(text, label);
		const isCut = left < -ROUNDING || top < -ROUNDING;
		const isCutBeyond = right > width + ROUNDING || bottom > height + ROUNDING;
		const under = boxes.filter(
			(box) =>
				box.left < right - ROUNDING &&
				left < box.right - ROUNDING &&
				box.top < bottom - ROUNDING &&
				top < box.bottom - ROUNDING
		);
		return [
			...(isCut || isCutBeyond ? [`${what} is cut by the window's edge`] : []),
			...under.map((box) => `${what} lies under ${box.name}`),
			...(twin ? [`${what} is there twice, also as ${twin.layer}`] : [])
		];
	});
}

/**
 * Whether a view is looked at in that language: the languages take the zooms of a size in turn, and the second
 * window of a kind is seen at the outer zooms only, unless all are requested (`SIZES=all`).
 */
const isTheirTurn = (lang: number, size: number, zoom: number) =>
	process.env.SIZES === 'all' ||
	((size + zoom) % LOCALES.length === lang && (size % 2 === 0 || zoom < 13));

for (const [nth, lang] of LOCALES.entries()) {
	test(`labels are whole, in the free part, and there once: ${lang}`, async ({ page }) => {
		test.slow();
		const places = (await (await page.request.get('/data/places.geojson')).json()).features;
		const flagships = FLAGSHIPS.map(
			(id) => places.find((place: { id: string }) => place.id === id).properties.name[lang]
		);
		await catchMap(page);
		for (const [which, size] of [...PHONES, ...OTHERS].entries()) {
			await page.setViewportSize(size);
			const isPhone = PHONES.includes(size);
			if (isPhone) await open(page, `/${lang}/`);
			const where = `${size.width} × ${size.height}, ${lang}`;
			if (isPhone) {
				const labels = await drawnLabels(page, lang);
				const names = labels.map(({ name }) => name);
				expect(names, `the first view, ${where}`).toEqual(expect.arrayContaining(flagships));
				expect(await faultsIn(page, labels), `the first view, ${where}`).toEqual([]);
			}
			for (const zoom of ZOOMS.filter((one) => isTheirTurn(nth, which, one))) {
				await settleMap(page, { zoom, center: CENTRE });
				const labels = await drawnLabels(page, lang);
				expect(labels.length, `${where}, zoom ${zoom}`).toBeGreaterThan(1);
				expect(await faultsIn(page, labels), `${where}, zoom ${zoom}`).toEqual([]);
			}
		}
	});
}
