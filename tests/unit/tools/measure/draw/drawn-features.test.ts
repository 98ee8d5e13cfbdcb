import type { Feature, LineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import type { LngLat } from '#lib/values/lng-lat';
import { creekFigures, radiusFigures, type Surroundings } from '#lib/tools/measure/figures/around';
import {
	areaFeature,
	collection,
	drawnLine,
	lineFeature,
	pointFeature,
	ringFeatures,
	shapesOf
} from '#lib/tools/measure/draw/drawn-features';
import { vertex } from '#lib/tools/measure/model/measurement';
import { from, HERE, straightCreek } from '../../../server/samples';
import { block, BLOCK, measurement, v } from '../samples';

const lineOf = (feature: Feature | undefined) =>
	(feature!.geometry as LineString).coordinates as unknown as LngLat[];
const partsOf = (features: Feature[]) =>
	features.map(({ properties, geometry }) => [properties!.part, geometry.type]);
const steps = (line: readonly LngLat[]) =>
	line.slice(1).map((at, i) => geodesicDistanceM(line[i]!, at));

describe('a drawn line', () => {
	const far: LngLat[] = [
		[121.1, 31.2],
		[121.6, 31.3]
	];

	it('is cut into equal steps of at most 1 km: 49 of a line of 48.9 km', () => {
		const line = drawnLine(far);
		expect(line).toHaveLength(50);
		for (const step_m of steps(line)) expect(step_m).toBeCloseTo(48_900.5670829 / 49, 6);
	});

	it('runs as the geodesic does, not straight over the map', () => {
		// GeodSolve -E: 20/49 of the way; straight in degrees it would be 29 m further south
		const [lng, lat] = drawnLine(far)[20]!;
		expect(lng).toBeCloseTo(121.303954286316483, 11);
		expect(lat).toBeCloseTo(31.241051358175664, 11);
		const straight: LngLat = [lng, 31.2 + (0.1 * (lng - 121.1)) / 0.5];
		expect(geodesicDistanceM([lng, lat], straight)).toBeGreaterThan(20);
	});

	it('begins and ends, and bends, in the very numbers of the vertices', () => {
		const middle: LngLat = [121.38, 31.24];
		const line = drawnLine([far[0]!, middle, far[1]!]);
		for (const at of [far[0]!, middle, far[1]!]) expect(line).toContainEqual(at);
		expect(line[0]).toBe(far[0]);
		expect(line.at(-1)).toEqual(far[1]);
		for (const step_m of steps(line)) expect(step_m).toBeLessThanOrEqual(1000);
	});

	it('is no longer than its vertices where they are near', () => {
		const near = BLOCK.corners.map(([lng, lat]): LngLat => [lng, lat]);
		expect(drawnLine([near[0]!, near[1]!])).toEqual([near[0], near[1]]);
		// 1,108.7 m are two steps
		expect(drawnLine([near[1]!, near[2]!])).toHaveLength(3);
	});

	it('runs on over the 180th meridian, there and back', () => {
		const [a, b, c]: LngLat[] = [
			[179.99, 10],
			[-179.98, 10],
			[-179.96, 10.01]
		];
		const lngs = (positions: LngLat[]) => drawnLine(positions).map(([lng]) => lng);
		for (const line of [lngs([a!, b!, c!]), lngs([c!, b!, a!]), lngs([a!, b!, c!, a!, c!])]) {
			const jumps = line.slice(1).map((lng, i) => Math.abs(lng - line[i]!));
			expect(Math.max(...jumps)).toBeLessThan(0.02);
		}
		expect(lngs([a!, b!, c!]).at(-1)).toBeCloseTo(180.04, 9);
		expect(lngs([c!, b!, a!]).at(-1)).toBeCloseTo(-180.01, 9);
	});

	it('is none of one position or none', () => {
		expect(lineFeature('line', [])).toEqual([]);
		expect(lineFeature('line', far.slice(0, 1))).toEqual([]);
	});

	it('returns for the antipodes, in as many pieces as there are at most', () => {
		const line = drawnLine([
			[30, 0],
			[-150, 0]
		]);
		expect(line).toHaveLength(4097);
		expect(line.every(([lng, lat]) => Number.isFinite(lng) && Number.isFinite(lat))).toBe(true);
	});
});

describe('a drawn area', () => {
	it('is a closed ring through its vertices', () => {
		const positions = block().map(({ at }) => at);
		const [feature] = areaFeature(positions);
		const [ring] = (feature!.geometry as Polygon).coordinates;
		expect(feature!.properties).toEqual({ part: 'area' });
		expect(ring![0]).toEqual(ring!.at(-1));
		for (const at of positions) expect(ring).toContainEqual(at);
		// east and west sides are longer than 1 km
		expect(ring).toHaveLength(7);
	});

	it('is a line before it has three vertices', () => {
		const positions = block().map(({ at }) => at);
		expect(partsOf(areaFeature(positions.slice(0, 2)))).toEqual([['line', 'LineString']]);
		expect(areaFeature(positions.slice(0, 1))).toEqual([]);
	});

	it('is in one piece over the 180th meridian', () => {
		const [feature] = areaFeature([
			[179.99, 10],
			[-179.99, 10],
			[-179.99, 10.02],
			[179.99, 10.02]
		]);
		const lngs = (feature!.geometry as Polygon).coordinates[0]!.map(([lng]) => lng!);
		expect(Math.max(...lngs) - Math.min(...lngs)).toBeCloseTo(0.02, 9);
	});
});

describe('drawn rings', () => {
	it('are as far from their centre as they say, all around, and closed', () => {
		const features = ringFeatures(HERE, [400, 800, 1200]);
		expect(partsOf(features)).toEqual(Array(3).fill(['ring', 'LineString']));
		features.forEach((feature, i) => {
			const ring = lineOf(feature);
			expect(ring[0]).toEqual(ring.at(-1));
			expect(ring.length).toBeGreaterThan(100);
			for (const at of ring) expect(geodesicDistanceM(HERE, at)).toBeCloseTo(400 * (i + 1), 6);
		});
	});

	it('begin in the north', () => {
		// GeodSolve -E: 800 m north of 31.24° N, 121.39° E
		const [first] = lineOf(ringFeatures([121.39, 31.24], [800])[0]);
		expect(first![0]).toBeCloseTo(121.39, 12);
		expect(first![1]).toBeCloseTo(31.247215419741607, 12);
	});

	it('are none of no radius', () => {
		expect(ringFeatures(HERE, [0])).toEqual([]);
	});
});

describe('the shapes of a measurement', () => {
	const around: Surroundings = { creek: straightCreek(), stations: [], features: [] };

	it('are a line, an area, and nothing of a point', () => {
		expect(partsOf(shapesOf(measurement('distance', block()), {}))).toEqual([
			['line', 'LineString']
		]);
		expect(partsOf(shapesOf(measurement('area', block()), {}))).toEqual([['area', 'Polygon']]);
		expect(shapesOf(measurement('point', block().slice(0, 1)), {})).toEqual([]);
	});

	it('are a line still of an area that is being drawn', () => {
		const open = measurement('area', block(), { open: true });
		expect(partsOf(shapesOf(open, {}))).toEqual([['line', 'LineString']]);
	});

	it('are the rings, and the radius where there is one', () => {
		const centre = measurement('radius', [v(...HERE)]);
		expect(partsOf(shapesOf(centre, { radius: radiusFigures(centre, null) }))).toEqual(
			Array(3).fill(['ring', 'LineString'])
		);
		const through = measurement('radius', [v(...HERE), v(121.405, 31.24)]);
		expect(partsOf(shapesOf(through, { radius: radiusFigures(through, null) }))).toEqual([
			['ring', 'LineString'],
			['dashed', 'LineString']
		]);
	});

	it('are the way along the creek and, dashed, the straight one', () => {
		const [a, b] = [-1000, 2000].map((east_m) =>
			vertex(from(from(HERE, 90, east_m), 0, 300), 3, 'pointer')
		);
		const creek = measurement('creek', [a!, b!]);
		const shapes = shapesOf(creek, { creek: creekFigures(creek, around) });
		expect(partsOf(shapes)).toEqual([
			['creek', 'LineString'],
			['dashed', 'LineString']
		]);
		// on the centreline, 300 m south of both points
		for (const at of lineOf(shapes[0])) expect(Math.abs(at[1] - HERE[1])).toBeLessThan(1e-4);
		expect(partsOf(shapesOf(creek, {}))).toEqual([['dashed', 'LineString']]);
	});
});

it('features are GeoJSON: points without a third number, a collection of them', () => {
	const point = pointFeature('total', [121.4, 31.24], { text: '1 km' });
	expect(collection([point])).toEqual({
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				properties: { part: 'total', text: '1 km' },
				geometry: { type: 'Point', coordinates: [121.4, 31.24] }
			}
		]
	});
});
