import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { placeSchema } from '#lib/catalogue/schema/place';
import { sourcesSchema } from '#lib/catalogue/schema/source';
import { tourSchema } from '#lib/catalogue/schema/tour';
import { areaProblems } from '#lib/geo/polygon/polygon-validity';
import type { Areal } from '#lib/values/geometry';
import { repeated } from '../../bench/growth/ground.js';
import { madeUpCatalogue } from '../../bench/growth/made-up-places.js';

const COUNT = 300;
const { places, sources, tour } = madeUpCatalogue(COUNT);

describe('the made-up catalogue', () => {
	it('is what the schemas accept, and each fact has its source', () => {
		expect(places).toHaveLength(COUNT);
		for (const place of places) expect(v.safeParse(placeSchema, place).issues).toBeUndefined();
		expect(v.safeParse(sourcesSchema, sources).issues).toBeUndefined();
		expect(v.safeParse(tourSchema, tour).issues).toBeUndefined();
		const outlines = places.flatMap(({ geometry }) =>
			geometry.type === 'Polygon' ? [geometry as unknown as Areal] : []
		);
		expect(outlines.length).toBeGreaterThan(COUNT / 3);
		expect(outlines.flatMap(areaProblems)).toEqual([]);
		const known = new Set(sources.map(({ id }) => id));
		const named = places.flatMap(({ properties }) => properties.facts.map(({ source }) => source));
		expect(named.filter((source) => !known.has(source))).toEqual([]);
	});

	it('says in every name and text that it is made up, and gives no name twice', () => {
		for (const { properties } of places) {
			expect(properties.name.en).toContain('Made-up');
			expect(properties.name.zh).toContain('虚构');
			expect(properties.summary.en).toContain('does not exist');
			expect(properties.summary.zh).toContain('并不存在');
		}
		for (const lang of ['en', 'zh'] as const) {
			expect(new Set(places.map(({ properties }) => properties.name[lang])).size).toBe(COUNT);
		}
	});

	it('is the same whenever it is made', () => {
		expect(madeUpCatalogue(7).places).toEqual(places.slice(0, 7));
	});
});

describe('repeated ground', () => {
	const point = { properties: { id: 'a' }, geometry: { coordinates: [121.4, 31.25] } };

	it('is the ground itself once, and its copies beside it under ids of their own', () => {
		expect(repeated({ features: [point] }, 1).features).toEqual([point]);
		const { features } = repeated({ features: [point] }, 2);
		expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
			[121.18, 31.12],
			[121.18, 31.25],
			[121.4, 31.12],
			[121.4, 31.25]
		]);
		expect(new Set(features.map(({ properties }) => properties.id)).size).toBe(4);
		expect(features.at(-1)!.properties.id).toBe('a');
	});
});
