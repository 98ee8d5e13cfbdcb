import { expression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '#lib/catalogue/kinds/place-kinds';
import { BASES } from '#lib/values/position-basis';
import { lookOf, styleOf } from '#lib/layers/style';
import { STACK } from '#lib/layers/stack';
import type { Theme } from '#lib/layers/paint/palette';
import { drawingOf } from '#lib/layers/paint/symbols';

const THEMES: Theme[] = ['light', 'dark'];
const read = (path: string) =>
	JSON.parse(readFileSync(new URL(`../../../geodata/base/${path}`, import.meta.url), 'utf8'));

/** Every kind of feature with an image, with the properties that its name contains. */
const FEATURES: Record<string, Record<string, string | boolean>[]> = {
	'place-points': KINDS.flatMap((kind) => BASES.map((basis) => ({ kind, basis }))),
	places: KINDS.flatMap((kind) => BASES.map((basis) => ({ kind, basis }))),
	picked: KINDS.flatMap((kind) => BASES.map((basis) => ({ kind, basis, isMarked: true }))),
	crossings: [{ basis: 'mapped' }, { basis: 'derived' }],
	'metro-lines': read('metro-lines.geojson').features.map(
		({ properties }: { properties: Record<string, string> }) => properties
	)
};

/** Every image that a style uses, by style layer. */
function pictures(theme: Theme): [layer: string, name: string][] {
	const { layers } = styleOf({ theme, lang: 'en', detail: true, dataRoot: '/data/' });
	return layers.flatMap((layer) => {
		const wanted = [
			layer.type === 'symbol' && layer.layout?.['icon-image'],
			layer.type === 'fill' && layer.paint?.['fill-pattern'],
			layer.type === 'line' && layer.paint?.['line-pattern']
		].filter(Boolean);
		return wanted.flatMap((value) => {
			const source = (layer as { source: string }).source;
			if (typeof value === 'string') return [[layer.id, value] as [string, string]];
			expect(FEATURES, `no sample features of ${source}`).toHaveProperty([source]);
			return FEATURES[source]!.map((properties): [string, string] => [
				layer.id,
				evaluate(value, properties)
			]);
		});
	});
}

function evaluate(value: unknown, properties: Record<string, unknown>): string {
	const parsed = expression.createExpression(value, 'test');
	if (parsed.result === 'error') throw new Error(parsed.value.map(String).join());
	return String(
		parsed.value.evaluate({ zoom: 14 }, { type: 'Point', properties } as unknown as Parameters<
			typeof parsed.value.evaluate
		>[1])
	);
}

describe.each(THEMES)('the images of the %s map', (theme) => {
	it('are used by markers, hatches, shields and crossings', () => {
		const layers = new Set(pictures(theme).map(([layer]) => layer));
		expect([...layers].sort()).toEqual(
			expect.arrayContaining([
				'crossing-mark',
				'metro-line-shield',
				'place-area-approximate',
				'place-marker'
			])
		);
	});

	it('all have a drawing', () => {
		const names = [...new Set(pictures(theme).map(([, name]) => name))];
		expect(names.length).toBeGreaterThan(30);
		expect(names.filter((name) => drawingOf(name) === null)).toEqual([]);
	});

	it('have a drawing in the legend too', () => {
		const look = lookOf({ theme, lang: 'en', detail: true });
		const images = STACK.flatMap((layer) => layer.legend(look)).flatMap(({ swatch }) =>
			swatch.type === 'image' ? [swatch.image] : []
		);
		expect(images.length).toBeGreaterThan(8);
		expect(images.filter((name) => drawingOf(name) === null)).toEqual([]);
	});

	it('distinguish the kinds by shape as well as by hue', () => {
		const shapes = KINDS.map((kind) => drawingOf(`marker/${kind}/sure/${theme}`)!.paths);
		expect(new Set(shapes.map((paths) => paths[0]!.d)).size).toBe(KINDS.length);
		expect(new Set(shapes.map((paths) => paths[2]!.d)).size).toBe(KINDS.length);
		expect(new Set(shapes.map((paths) => paths[1]!.fill)).size).toBe(KINDS.length);
	});

	it('draw approximate positions hollow and dashed', () => {
		for (const [sure, unsure] of [
			...KINDS.map((kind) => [`marker/${kind}/sure`, `marker/${kind}/approximate`]),
			['crossing/mapped', 'crossing/derived']
		]) {
			const dashes = (name: string) =>
				drawingOf(`${name}/${theme}`)!.paths.some(({ dash }) => dash?.length);
			expect(dashes(sure!), sure).toBe(false);
			expect(dashes(unsure!), unsure).toBe(true);
		}
	});
});

it('every path of every drawing is plain path data', () => {
	const names = THEMES.flatMap((theme) => pictures(theme).map(([, name]) => name));
	for (const name of ['station', ...names]) {
		const { paths, width, height } = drawingOf(name)!;
		expect(paths.length, name).toBeGreaterThan(0);
		expect(Math.min(width, height), name).toBeGreaterThan(0);
		for (const { d } of paths) expect(d, name).toMatch(/^[Mm][\s\d.,eMmLlHhVvCcSsQqTtAaZz+-]+$/);
	}
});

it('a shield has its number in ink that contrasts with its background', () => {
	expect(drawingOf('shield/11/#871C2B')).toMatchObject({
		text: { value: '11', colour: '#ffffff' }
	});
	expect(drawingOf('shield/3/#FFD100')!.text!.colour).not.toBe('#ffffff');
	expect(drawingOf('shield/11/#871C2B')!.width).toBeGreaterThan(
		drawingOf('shield/3/#871C2B')!.width
	);
});

it.each([
	'',
	'/',
	'marker',
	'marker/park',
	'marker/park/sure',
	'marker/park/sure/blue',
	'marker/castle/sure/light',
	'marker/park/perhaps/light',
	'marker/park/sure/light/more',
	'marker/park/sure/constructor',
	'marker/constructor/sure/light',
	'hatch/park',
	'hatch/castle/light',
	'hatch/park/toString',
	'crossing/mapped',
	'crossing/perhaps/light',
	'shield/11',
	'shield/11/red',
	'shield//#871C2B',
	'shield/11/#871C2B/more',
	'station/big',
	'__proto__/park/sure/light',
	'<script>alert(1)</script>'
])('an unknown name has no drawing: “%s”', (name) => {
	expect(drawingOf(name)).toBeNull();
});

it('the evaluator of this test rejects a broken expression', () => {
	expect(() => evaluate(['concat', ['gett', 'kind']], {})).toThrow();
	expect(validateStyleMin({ version: 8, sources: {}, layers: [] })).toEqual([]);
});
