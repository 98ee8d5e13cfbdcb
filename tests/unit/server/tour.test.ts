/** The tour as it is published: its legs against other computations, its order, its sources. */
import { describe, expect, it } from 'vitest';
import { DATA_LOCALES } from '#lib/i18n/localised';
import { CATALOGUE } from '../../built-catalogue';
import { tourItem } from '#lib/server/pages/tour';
import { topologyOf } from '../catalogue/compare/independent-geometry';

const { geodata } = CATALOGUE;
const tour = tourItem(CATALOGUE);

/**
 * `GeodSolve -i -p 3` (Debian geographiclib-tools), fed with lat lng lat lng of the two points; metres. A
 * leg from or to an outline is shorter.
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

const placeAt = (point: readonly number[]) =>
	geodata.places.find(({ properties }) => properties.point.join() === point.join())!;

/** From outline to outline in the plane; from point to point as above. */
function lain(from: readonly number[], to: readonly number[], pointToPoint_m: number) {
	const [one, other] = [placeAt(from), placeAt(to)];
	const thing = ({ geometry, properties }: typeof one) => ({
		shape: geometry,
		point: properties.point
	});
	const arePoints = [one, other].every(({ geometry }) => geometry.type === 'Point');
	const found = topologyOf(thing(one), thing(other));
	// an error of metres by point is at most as large by outline
	expect(found.metres).toBeLessThan(pointToPoint_m * 1.001);
	return arePoints ? { ...found, metres: pointToPoint_m } : found;
}

describe('the legs', () => {
	it('run between the stops of the reference computation', () => {
		const points = tour.stops.map(({ point }) => point);
		expect(LEGS.map(([from]) => from)).toEqual(points.slice(0, -1));
		expect(LEGS.map(([, to]) => to)).toEqual(points.slice(1));
		expect(tour.stops[0]!.leg).toBeNull();
	});

	it.each(LEGS)('%j to %j is stated as the accuracies allow', (from, to, points_m, a, b) => {
		const stop = tour.stops.find(({ point }) => point.join() === to.join())!;
		const { distance, meets } = stop.leg!;
		const { metres: m, topology } = lain(from, to, points_m);
		expect(meets === undefined).toBe(topology === 'apart');
		if (meets) return;
		if (isSwallowed(m, a, b)) {
			expect(distance.kind).toBe('less-than');
			expect(distance.metres).toBeGreaterThanOrEqual(m + Math.sqrt(a * a + b * b) - m * 2e-4);
			return;
		}
		if (distance.kind !== 'about') throw new Error('said as a bound');
		expect(Math.abs(distance.metres - m)).toBeLessThanOrEqual(0.001 + m * 2e-4);
		expect(distance.plusminus_m).toBeCloseTo(Math.sqrt(a * a + b * b), 3);
	});

	it('add up to the total length', () => {
		const sum = LEGS.reduce((total, [from, to, m]) => total + lain(from, to, m).metres, 0);
		if (tour.length.kind !== 'about') throw new Error('said as a bound');
		expect(Math.abs(tour.length.metres - sum)).toBeLessThanOrEqual(5);
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
