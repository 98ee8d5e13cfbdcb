/** The tour as it is published: its legs against other computations, its order, its sources. */
import { describe, expect, it } from 'vitest';
import { DATA_LOCALES } from '#lib/i18n/localised';
import { CATALOGUE } from '../../built-catalogue';
import { tourItem } from '#lib/server/pages/tour';

const { geodata } = CATALOGUE;
const tour = tourItem(CATALOGUE);

/**
 * `GeodSolve -i -p 3` (Debian geographiclib-tools), fed with lat lng lat lng of the two points; metres.
 * Beside it the accuracies of the two, as their files have them.
 */
const LEGS: [
	from: [lng: number, lat: number],
	to: [lng: number, lat: number],
	m: number,
	a: number,
	b: number
][] = [
	[[121.36859, 31.2817], [121.3715, 31.2777], 522.949, 40, 350],
	[[121.3715, 31.2777], [121.38528, 31.27366], 1386.592, 350, 15],
	[[121.38528, 31.27366], [121.3965, 31.25166], 2663.036, 15, 20],
	[[121.3965, 31.25166], [121.38724, 31.23513], 2033.979, 20, 80],
	[[121.38724, 31.23513], [121.39395, 31.22172], 1618.43, 80, 150],
	[[121.39395, 31.22172], [121.42642, 31.23962], 3675.422, 150, 100],
	[[121.42642, 31.23962], [121.4359, 31.2527], 1708.407, 100, 25],
	[[121.4359, 31.2527], [121.44089, 31.25087], 516.805, 25, 25],
	[[121.44089, 31.25087], [121.44466, 31.24987], 375.833, 25, 20]
];

/** Where the two uncertainties together may swallow the distance, it is only bounded. */
const isSwallowed = (m: number, a: number, b: number) => Math.sqrt(a * a + b * b) > m / 2;

describe('the legs', () => {
	it('run between the stops of the reference computation', () => {
		const points = tour.stops.map(({ point }) => point);
		expect(LEGS.map(([from]) => from)).toEqual(points.slice(0, -1));
		expect(LEGS.map(([, to]) => to)).toEqual(points.slice(1));
		expect(tour.stops.at(-1)!.next).toBeNull();
	});

	it.each(LEGS)('%j to %j is stated as the accuracies allow', (from, _, m, a, b) => {
		const { distance } = tour.stops.find(({ point }) => point.join() === from.join())!.next!;
		if (isSwallowed(m, a, b)) {
			expect(distance.kind).toBe('less-than');
			expect(distance.metres).toBeCloseTo(m + Math.sqrt(a * a + b * b), 2);
			return;
		}
		if (distance.kind !== 'about') throw new Error('said as a bound');
		expect(Math.abs(distance.metres - m)).toBeLessThanOrEqual(0.001);
		expect(distance.plusminus_m).toBeCloseTo(Math.sqrt(a * a + b * b), 3);
	});

	it('point where the next stop lies, and back', () => {
		// By the differences of the coordinates in LEGS: from Mengqing Garden 475 m east and 203 m south.
		const ways = tour.stops.slice(0, -1).map(({ id, next }) => [id, next!.way, next!.back]);
		expect(ways).toContainEqual(['thousand-trees', 'east', 'west']);
		expect(ways).toContainEqual(['x-tower', 'north-east', 'south-west']);
		expect(ways).toContainEqual(['half-marathon-suzhou-creek-park', 'north-east', 'south-west']);
		// 523 m with ± 352 m may lie in any direction
		expect(ways[0]).toEqual(['taopu-central-green', null, null]);
	});

	it('add up to the total length', () => {
		const sum = LEGS.reduce((total, [, , m]) => total + m, 0);
		if (tour.length.kind !== 'about') throw new Error('said as a bound');
		expect(tour.length.metres).toBeCloseTo(sum, 1);
	});
});

describe('the walks', () => {
	/** Sums of LEGS by hand, and the minutes of `walk-time.ts` on paper. */
	it.each([
		// 522.949 + 1,386.592; ±: the middle stop counts by how far the line bends there, 238.4 by finite
		// differences in the plane; 1,671.1 × 1.15 / 1.5 s, 2,147.9 × 1.6 / 1.1 s
		['taopu', 1, 3, 1909.541, 238.4, 22, 53],
		// √(80² + 150²) = 170; 1,448.4 × 1.15 / 1.5 s, 1,788.4 × 1.6 / 1.1 s
		['changfeng', 5, 6, 1618.43, 170, 19, 44],
		// 1,708.407 + 516.805 + 375.833; 107.1 by finite differences
		['creek', 7, 10, 2601.045, 107.1, 32, 66]
	] as const)('%s: stops %d to %d, %d m', (id, from, to, metres, plusminus_m, least, most) => {
		const walk = tour.walks.find((found) => found.id === id)!;
		expect(walk).toMatchObject({ from, to, minutes: { least, most } });
		if (walk.length.kind !== 'about') throw new Error('said as a bound');
		expect(walk.length.metres).toBeCloseTo(metres, 1);
		expect(walk.length.plusminus_m).toBeCloseTo(plusminus_m, 0);
	});

	it('have a name in each language, and take in the stops they say', () => {
		for (const { name, from, to } of tour.walks) {
			for (const lang of DATA_LOCALES) expect(name[lang]).toBeTruthy();
			expect(tour.stops.slice(from - 1, to).every(({ onWalk }) => onWalk)).toBe(true);
		}
		expect(tour.stops.filter(({ onWalk }) => !onWalk).map(({ id }) => id)).toEqual([
			'zhenru-temple'
		]);
	});

	it('leave the long legs to the metro, with the lines that serve both ends', () => {
		const byMetro = tour.stops.flatMap(({ next }, at) => (next?.ride ? [at + 1] : []));
		expect(byMetro).toEqual([3, 4, 6]);
		// Tongchuan Road is a station of Lines 14 and 15, Daduhe Road one of Lines 13 and 15.
		expect(tour.stops[3]!.next!.ride!.lines).toEqual(['15']);
	});

	it('have the nearest station of each stop, as its place has it', () => {
		for (const { id, station } of tour.stops) {
			const { stations } = CATALOGUE.places.find((place) => place.id === id)!.derived;
			expect(stations.map((near) => near.id)).toContain(station.id);
		}
	});
});

describe('the stops', () => {
	it('are in the order of the file, with its texts', () => {
		expect(tour.stops.map(({ id, text }) => ({ place: id, text }))).toEqual(
			geodata.tour.stops.map(({ place, text }) => ({ place, text }))
		);
	});

	it('name every source of their facts once, with a title', () => {
		tour.stops.forEach(({ id, sources }, at) => {
			const { properties } = geodata.places.find((place) => place.id === id)!;
			const cited = geodata.tour.stops[at]!.facts.map(
				(ref) =>
					properties.facts.find(
						({ key, as_of, source }) =>
							key === ref.key && as_of === ref.as_of && source === (ref.source ?? source)
					)!.source
			);
			expect(sources.map((source) => source.id).sort()).toEqual([...new Set(cited)].sort());
			for (const { title, publisher } of sources) expect(title && publisher).toBeTruthy();
		});
	});

	it('have a name in each language of the data', () => {
		for (const { name } of tour.stops)
			for (const lang of DATA_LOCALES) expect(name[lang]).toBeTruthy();
	});

	it('all lie in the extent of the tour', () => {
		const [west, south, east, north] = tour.extent;
		for (const { point } of tour.stops) {
			expect(point[0] > west && point[0] < east && point[1] > south && point[1] < north).toBe(true);
		}
	});
});
