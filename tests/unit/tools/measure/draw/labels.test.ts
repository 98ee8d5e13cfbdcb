import type { Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '#lib/values/lng-lat';
import { pointInRing } from '#lib/geo/polygon/point-in-polygon';
import { figuresOf } from '#lib/tools/measure/figures/all-figures';
import type { Surroundings } from '#lib/tools/measure/figures/around';
import type { Wording } from '#lib/tools/measure/words/figure-text';
import { labels, type LabelScreen } from '#lib/tools/measure/draw/labels';
import { vertex, type Measurement } from '#lib/tools/measure/model/measurement';
import { from, HERE, straightCreek } from '../../../server/samples';
import { block, BLOCK, measurement, plain, v } from '../samples';

/** A screen of 1,000 × 800 pixels on which a hundredth of a degree is `scale` pixels. */
function screenOf(scale: number, [west, north]: LngLat = [121.375, 31.255]): LabelScreen {
	return {
		project: ([lng, lat]) => ({ x: (lng - west) * 100 * scale, y: (north - lat) * 100 * scale }),
		unproject: ({ x, y }) => [west + x / 100 / scale, north - y / 100 / scale],
		frame: { left: 0, top: 0, right: 1000, bottom: 800 }
	};
}
const wording: Wording = { units: 'metric', lang: 'en' };
const around: Surroundings = { creek: straightCreek(), stations: [], features: [] };

/** Each label's text and position, one line for each. */
function written(one: Measurement, screen = screenOf(300), words = wording) {
	return labels([one], (of) => figuresOf(of, around), screen, words).features.map(
		({ properties, geometry }) => ({
			part: properties!.part as string,
			text: plain(properties!.text as string),
			at: (geometry as Point).coordinates as unknown as LngLat
		})
	);
}
const texts = (...of: Parameters<typeof written>) =>
	written(...of).map(({ part, text }) => `${part}: ${text}`);

describe('the labels of a line', () => {
	it('are its legs, each in its middle, and the total at the end', () => {
		const found = written(measurement('distance', block()));
		// each leg to 0.1 m, since its ends are known to 5 m · √2 = 7.1 m; the total to 12 m
		expect(found.map(({ part, text }) => `${part}: ${text}`)).toEqual([
			'leg: 952.6 m',
			'leg: 1,108.7 m',
			'leg: 952.5 m',
			'total: 3.014 km'
		]);
		expect(found[0]!.at[0]).toBeCloseTo(121.385, 9);
		expect(found[0]!.at[1]).toBeCloseTo(31.24, 9);
		expect(found[3]!.at).toEqual(BLOCK.corners[3]);
	});

	it('are the total alone where there is one leg: twice the same says nothing', () => {
		expect(texts(measurement('distance', block().slice(0, 2)))).toEqual(['total: 952.6 m']);
		expect(texts(measurement('distance', block().slice(0, 1)))).toEqual([]);
	});

	it('stay in the middle of what is seen of a leg', () => {
		// the frame ends at 121.3875°, so that three quarters of the southern side are visible
		const screen = screenOf(800, [121.375, 31.245]);
		const [south, ...others] = written(measurement('distance', block().slice(0, 3)), screen);
		expect(south!.at[0]).toBeCloseTo((121.38 + 121.3875) / 2, 9);
		expect(others.map(({ part }) => part)).toEqual(['total']);
	});

	it('of legs go only where they are shorter than themselves, 64 pixels', () => {
		const line = measurement('distance', block().slice(0, 3));
		const legs = (scale: number) =>
			texts(line, screenOf(scale)).filter((text) => text.startsWith('leg')).length;
		expect(legs(64.1)).toBe(2);
		expect(legs(63.9)).toBe(0);
		// the total is always shown
		expect(texts(line, screenOf(1))).toEqual(['total: 2.061 km']);
	});

	it('have the total at the last point that is seen where the end is not', () => {
		// the block's last corner is the north-western one; the frame begins east of it
		const screen = screenOf(800, [121.3845, 31.252]);
		const total = written(measurement('distance', block()), screen).at(-1)!;
		expect(total.part).toBe('total');
		// on the northern side, half a label from the frame's edge
		expect(total.at[1]).toBeCloseTo(31.25, 5);
		expect(total.at[0]).toBeCloseTo(121.3845 + 44 / 80000, 9);
		// and at the end itself where nothing is visible: it has no other place
		const away = written(measurement('distance', block()), screenOf(800, [122, 31]));
		expect(away.at(-1)!.at).toEqual(BLOCK.corners[3]);
	});

	it('lie on the way over the 180th meridian, not on the way round the globe', () => {
		const line = measurement('distance', [v(179.99, 10), v(-179.99, 10), v(-179.99, 10.02)]);
		const [leg] = written(line, screenOf(100, [179.95, 10.04]));
		expect(leg!.part).toBe('leg');
		expect(leg!.at[0]).toBeCloseTo(180, 9);
	});
});

/** Whether a point lies inside a ring with so many degrees to spare. */
const liesInside = ([lng, lat]: LngLat, ring: readonly LngLat[], spare: number) =>
	[
		[lng - spare, lat],
		[lng + spare, lat],
		[lng, lat - spare],
		[lng, lat + spare]
	].every((at) => pointInRing(at as unknown as LngLat, ring));

describe('the labels of an area', () => {
	it('are its sides, the closing one too, and the area inside', () => {
		const area = measurement('area', block());
		const found = written(area);
		expect(found.map(({ part, text }) => `${part}: ${text}`)).toEqual([
			'leg: 952.6 m',
			'leg: 1,108.7 m',
			'leg: 952.5 m',
			'leg: 1,108.7 m',
			'total: 105.62 ha'
		]);
		expect(liesInside(found[4]!.at, BLOCK.corners, 0.001)).toBe(true);
	});

	it('stand inside an area whose middle is outside of it, however small', () => {
		for (const size of [1, 0.01, 0.0001]) {
			const horseshoe = (
				[
					[0, 0],
					[10, 0],
					[10, 10],
					[9, 10],
					[9, 1],
					[1, 1],
					[1, 10],
					[0, 10]
				] as const
			).map(([x, y]) => v(121.38 + (x * size) / 1000, 31.24 + (y * size) / 1000, 0.001));
			const total = written(measurement('area', horseshoe)).find(({ part }) => part === 'total');
			const ring = horseshoe.map(({ at }) => at);
			// its arms are a thousandth wide
			expect(liesInside(total!.at, ring, (size / 1000) * 0.2), String(size)).toBe(true);
		}
	});

	it('have the area in what is seen of it', () => {
		const screen = screenOf(800, [121.3885, 31.252]);
		const total = written(measurement('area', block()), screen).find(
			({ part }) => part === 'total'
		)!;
		expect(liesInside(total.at, BLOCK.corners, 0.0003)).toBe(true);
		expect(total.at[0]).toBeGreaterThan(121.3885);
	});

	it('say no area of what crosses itself, and none of two points', () => {
		const [a, b, c, d] = block();
		const crossing = texts(measurement('area', [a!, c!, b!, d!]));
		expect(crossing).toHaveLength(4);
		expect(crossing.every((text) => text.startsWith('leg'))).toBe(true);
		expect(texts(measurement('area', [a!, b!], { open: true }))).toEqual([]);
	});
});

describe('the labels of the others', () => {
	it('stand in the north of each ring', () => {
		const found = written(measurement('radius', [v(121.39, 31.24)]));
		expect(found.map(({ text }) => text)).toEqual(['400 m', '800 m', '1.2 km']);
		// GeodSolve -E: 800 m north of 31.24° N
		expect(found[1]!.at[0]).toBeCloseTo(121.39, 9);
		expect(found[1]!.at[1]).toBeCloseTo(31.247215419741607, 11);
	});

	it('stand on the creek, or nowhere where there is no way', () => {
		const atOffset = (east_m: number, north_m: number) =>
			vertex(from(from(HERE, 90, east_m), 0, north_m), 9, 'pointer');
		const [total, ...others] = written(
			measurement('creek', [atOffset(-3000, 90), atOffset(3000, 90)])
		);
		expect(others).toEqual([]);
		expect(total!.text).toBe('6.000 km');
		expect(total!.at[1]).toBeCloseTo(HERE[1], 4);
		expect(texts(measurement('creek', [atOffset(0, 0), atOffset(0, 3000)]))).toEqual([]);
	});

	it('name a point and say its mileage where it has one', () => {
		const at = (north_m: number) =>
			measurement('point', [vertex(from(HERE, 0, north_m), 1, 'pointer')], { number: 2 });
		expect(texts(at(100))).toEqual(['total: Point 2\nK4+000']);
		expect(texts(at(5000))).toEqual(['total: Point 2']);
		const words = { units: 'metric', lang: 'zh' } as const;
		expect(texts(at(5000), screenOf(300), words)).toEqual(['total: 点位 2']);
	});

	it('stay in sight: on the seen part of a ring, and of the creek’s stretch', () => {
		// the frame's southern edge lies 200 m north of the ring's centre, or south of its north
		const ring = measurement('radius', [v(121.39, 31.24), v(121.39, 31.2475)]);
		const above = screenOf(300, [121.375, 31.2465]);
		const [label] = written(ring, above);
		expect(label!.at[1]).toBeLessThan(31.2465 - 0.001);
		expect(label!.at[1]).toBeGreaterThan(31.2465 - 800 / 30000);
		const atOffset = (east_m: number) => vertex(from(HERE, 90, east_m), 9, 'pointer');
		const creek = measurement('creek', [atOffset(-3000), atOffset(3000)]);
		const east = screenOf(300, [HERE[0] + 0.005, HERE[1] + 0.01]);
		expect(written(creek, east)[0]!.at[0]).toBeGreaterThan(HERE[0] + 0.005);
	});

	it('are none of what is hidden', () => {
		expect(texts(measurement('distance', block(), { hidden: true }))).toEqual([]);
	});

	it('are in the reader’s units and language', () => {
		const words = { units: 'chinese', lang: 'zh' } as const;
		expect(texts(measurement('area', block()), screenOf(300), words).at(-1)).toBe(
			'total: 1,584亩（105.62公顷）'
		);
	});
});
