/** The details of a measurement: their content in both languages; they load when opened. */
import { beforeEach, expect, test } from 'vitest';
import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { Locale } from '#lib/i18n/locale';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import type { UnitSystem } from '#lib/i18n/unit-systems';
import type { MeasureKind } from '#lib/state/address/measure-address';
import { figuresOf } from '#lib/tools/measure/figures/all-figures';
import { vertex, type Measurement } from '#lib/tools/measure/model/measurement';
import MethodDetails from '#lib/tools/measure/panel/result/MethodDetails.svelte';

let lang: Locale = 'en';
beforeEach(() => {
	lang = 'en';
	overwriteGetLocale(() => lang);
});

/** A block a hundredth of a degree wide and high; made up. */
const CORNERS = [
	vertex([121.38, 31.24], 0.6, 'pointer'),
	vertex([121.39, 31.24], 0.6, 'pointer'),
	vertex([121.39, 31.25], 30, 'place', 'places:test'),
	vertex([121.38, 31.25], null, 'link')
];

function show(kind: MeasureKind, count: number, units: UnitSystem = 'metric') {
	const measurement: Measurement = {
		id: 1,
		kind,
		vertices: CORNERS.slice(0, count),
		name: null,
		number: 1,
		hidden: false,
		locked: false,
		open: false
	};
	const measuring = {
		wording: { units, lang },
		figuresOf: (one: Measurement) => figuresOf(one, null)
	};
	return render(MethodDetails as unknown as Component<Record<string, unknown>>, {
		measurement,
		measuring
	});
}
/** All of the text, with plain spaces. */
const textOf = (container: Element) => container.textContent!.replace(/\s+/g, ' ');

test('closed details are one line; open ones show method, ellipsoid and the exact figure', async () => {
	const { container, getByText } = show('distance', 2);
	expect(container.querySelector('table')).toBeNull();
	expect(textOf(container).trim()).toBe('Method and accuracy');
	await getByText('Method and accuracy').click();
	await expect.element(getByText(/Geodesics, the shortest lines/)).toBeVisible();
	expect(textOf(container)).toContain('a = 6,378,137 m, 1/f = 298.257223563');
	// GeodSolve -i -E -p 7: 952.6423655
	expect(textOf(container)).toContain('Total, unrounded 952.642366 m');
});

test('a table compares the grid, a sphere and Web Mercator with the ellipsoid', async () => {
	const { container, getByText, getByRole } = show('area', 4);
	await getByText('Method and accuracy').click();
	await expect.element(getByRole('table', { name: 'Area by other methods' })).toBeVisible();
	await expect.element(getByRole('table', { name: 'Perimeter by other methods' })).toBeVisible();
	const [area] = container.querySelectorAll('table');
	const rows = [...area!.querySelectorAll('tbody tr')].map((row) =>
		[...row.querySelectorAll('td')].map((cell) => textOf(cell).trim())
	);
	// Planimeter; cs2cs and the surveyor's formula; the zone between two parallels; cs2cs again
	expect(rows[0]).toEqual(['1,056,174.05 m²', '']);
	expect(rows.map(([, difference]) => difference)).toEqual([
		'',
		'+0.043 %',
		'+0.088 %',
		'+37.234 %'
	]);
});

test('the points are grouped by origin, each group with its ±', async () => {
	const { container, getByText } = show('area', 4);
	await getByText('Method and accuracy').click();
	const items = [...container.querySelectorAll('li')].map((item) => textOf(item).trim());
	expect(items).toEqual([
		'1–2 by pointer: 1 px at the zoom used ± 0.60 m',
		'3 snapped to a place: as accurate as its position on this map ± 30 m',
		'4 from a link, which contains no accuracy not known'
	]);
});

test('a point has its grid position, X first', async () => {
	const { getByText } = show('point', 1);
	await getByText('Method and accuracy').click();
	// cs2cs EPSG:4490 EPSG:4549
	await expect.element(getByText('X (north) 3458404.711 m, Y (east) 631470.565 m')).toBeVisible();
});

test('given radii are marked as given, and have no table', async () => {
	const { container, getByText } = show('radius', 1);
	await getByText('Method and accuracy').click();
	await expect.element(getByText(/The radii are given, not measured/)).toBeVisible();
	await expect.element(getByText(/Computing/)).not.toBeInTheDocument();
	expect(container.querySelector('table')).toBeNull();
});

test('the Chinese details are in Chinese, with lengths in li for Chinese units', async () => {
	lang = 'zh';
	const { container, getByText } = show('distance', 2, 'chinese');
	await getByText('方法与精度').click();
	await expect.element(getByText('总长（折合华里）')).toBeVisible();
	// 952.642 m, known to 0.85 m
	expect(textOf(container)).toContain('1.9053里');
	await expect.element(getByText(/上海2000/)).toBeVisible();
	await expect.element(getByText(/EPSG:4549/)).toBeVisible();
});
