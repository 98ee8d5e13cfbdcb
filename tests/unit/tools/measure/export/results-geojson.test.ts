import type { Feature, LineString, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import type { LngLat } from '#lib/values/lng-lat';
import { polygonProblems } from '#lib/geo/polygon/polygon-validity';
import type { Locale } from '#lib/i18n/locale';
import type { Figures } from '#lib/tools/measure/figures/all-figures';
import type { Measurement } from '#lib/tools/measure/model/measurement';
import { resultsGeoJson } from '#lib/tools/measure/export/results-geojson';
import { rowsOf } from '../../../geo/truth/read';
import { away, HOSTILE, withAround, withoutAround, withDistricts } from '../results-samples';
import { block, BLOCK, measurement, v } from '../samples';
import { HERE } from '../../../server/samples';

/** The features as a program parses them. */
function read(
	measurements: Measurement[],
	figuresOf: (one: Measurement) => Figures = withoutAround,
	lang: Locale = 'en'
): Feature[] {
	const text = JSON.stringify(resultsGeoJson(measurements, figuresOf, lang));
	const { type, features } = JSON.parse(text);
	expect(type).toBe('FeatureCollection');
	return features;
}
const partOf = ({ properties }: Feature) => properties!.part as string;
const ringOf = (feature: Feature) =>
	(feature.geometry as Polygon).coordinates[0] as unknown as LngLat[];
const isCoordinate = (at: readonly number[]) =>
	at.length === 2 && at.every((degrees) => Number(degrees.toFixed(8)) === degrees);
/** By the plane's formula: more than 0 counter-clockwise. */
const turning = (ring: readonly LngLat[]) =>
	ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] * y - x * ring[i]![1]), 0);

describe('a line as GeoJSON', () => {
	const line = measurement('distance', [...block(3).slice(0, 2), v(121.39, 31.25, null)]);

	it('runs through its vertices, with its figures unrounded', () => {
		const [feature, ...rest] = read([line]);
		expect(rest).toEqual([]);
		expect(feature!.geometry).toEqual({
			type: 'LineString',
			coordinates: BLOCK.corners.slice(0, 3)
		});
		expect(feature!.properties).toMatchObject({
			name: 'Distance 1',
			kind: 'distance',
			part: 'line',
			length_error_m: null,
			vertex_accuracy_m: [3, 3, null],
			vertex_source: ['pointer', 'pointer', 'pointer'],
			datum: 'WGS-84',
			method: 'WGS-84 geodesic, GeographicLib (Karney 2013)'
		});
		const { length_m, legs_m, cumulative_m, azimuths_deg } = feature!.properties!;
		expect(length_m).toBeCloseTo(BLOCK.south_m + BLOCK.east_m, 6);
		expect(legs_m[0]).toBeCloseTo(BLOCK.south_m, 6);
		expect(legs_m[1]).toBeCloseTo(BLOCK.east_m, 6);
		expect(cumulative_m[1]).toBe(length_m);
		// GeodSolve -i -E -p 7
		expect(azimuths_deg[0]).toBeCloseTo(89.997406879795, 9);
		expect(azimuths_deg[1]).toBe(0);
	});

	it('has an azimuth of null where a leg has no length', () => {
		const [feature] = read([measurement('distance', [v(121.4, 31.2), v(121.4, 31.2)])]);
		expect(feature!.properties).toMatchObject({ length_m: 0, legs_m: [0], azimuths_deg: [null] });
	});
});

describe('an area as GeoJSON', () => {
	it('is a closed ring, counter-clockwise however it was drawn, its values in its order', () => {
		const drawn = block().map((vertex, i) => ({ ...vertex, accuracy_m: i + 1 }));
		const reversed = [...drawn].reverse();
		for (const vertices of [drawn, reversed]) {
			const [feature] = read([measurement('area', vertices)]);
			const ring = ringOf(feature!);
			expect(partOf(feature!)).toBe('area');
			expect(polygonProblems([ring])).toEqual([]);
			expect(turning(ring)).toBeGreaterThan(0);
			expect(ring[0]).toEqual(vertices[0]!.at);
			const { area_m2, perimeter_m, legs_m, vertex_accuracy_m } = feature!.properties!;
			expect(area_m2).toBeCloseTo(BLOCK.area_m2, 4);
			expect(perimeter_m).toBeCloseTo(BLOCK.perimeter_m, 6);
			expect(legs_m).toHaveLength(4);
			legs_m.forEach((length_m: number, i: number) => {
				expect(length_m).toBeCloseTo(geodesicDistanceM(ring[i]!, ring[i + 1]!), 6);
			});
			vertex_accuracy_m.forEach((accuracy_m: number, i: number) => {
				expect(drawn[accuracy_m - 1]!.at).toEqual(ring[i]);
			});
		}
	});

	it('is valid for every polygon of Planimeter’s table that a map can draw, with its area', () => {
		const polygons = rowsOf('polygons.tsv').filter(([kind]) => kind === 'local');
		expect(polygons).toHaveLength(30);
		for (const [, perimeter, area, vertices] of polygons) {
			const at = vertices!.split(' ').map((pair) => pair.split(',').map(Number));
			const [feature] = read([
				measurement(
					'area',
					at.map(([lng, lat]) => v(lng!, lat!))
				)
			]);
			expect(polygonProblems([ringOf(feature!)])).toEqual([]);
			const expected_m2 = Math.abs(Number(area));
			// 8 decimals move a corner by half a millimetre
			const allowed_m2 = 0.01 + Number(perimeter) * 0.001;
			const found_m2 = feature!.properties!.area_m2;
			expect(Math.abs(found_m2 - expected_m2)).toBeLessThan(allowed_m2);
		}
	});

	it('is a line without an area where it crosses itself', () => {
		const [a, b, c, d] = block() as [never, never, never, never];
		const [feature] = read([measurement('area', [a, c, b, d])]);
		expect(feature!.geometry.type).toBe('LineString');
		expect((feature!.geometry as LineString).coordinates).toHaveLength(5);
		expect(feature!.properties).toMatchObject({ part: 'outline', crosses_itself: true });
		expect(feature!.properties).not.toHaveProperty('area_m2');
		expect(feature!.properties!.legs_m).toHaveLength(4);
	});

	it('is right over the 180th meridian', () => {
		const [west, east] = [179.99, -179.99];
		const [feature] = read([
			measurement('area', [v(west, 1.02), v(east, 1.02), v(east, 1), v(west, 1)])
		]);
		expect(polygonProblems([ringOf(feature!)])).toEqual([]);
		// printf '1.02 179.99\n1.02 -179.99\n1 -179.99\n1 179.99\n' | Planimeter -p 10 (2.1.2)
		expect(feature!.properties!.area_m2).toBeCloseTo(4922884.37185, 3);
	});
});

describe('rings as GeoJSON', () => {
	it('are a centre with what lies inside, and a polygon a radius', () => {
		const features = read([measurement('radius', [away(0, 0, 20)])], withAround);
		expect(features.map(partOf)).toEqual(['centre', 'ring', 'ring', 'ring']);
		const [centre, ...rings] = features as [Feature, ...Feature[]];
		expect((centre.geometry as Point).coordinates).toEqual(away(0, 0).at);
		expect(centre.properties).toMatchObject({ accuracy_m: 20, radii_m: [400, 800, 1200] });
		// 600 m and 1,190 m away, the latter known to √(20² + 50²) = 54 m
		expect(centre.properties!.inside).toMatchObject([
			{ ref: 'places:test-park', name: 'Test Park', accuracy_m: 30, sure: true },
			{ ref: 'metro:test-road', name: 'Test Road', accuracy_m: 50, sure: false }
		]);
		expect(centre.properties!.inside[0].distance_m).toBeCloseTo(600, 1);
		rings.forEach((ring, i) => {
			const radius_m = [400, 800, 1200][i]!;
			expect(ring.properties).toMatchObject({ radius_m, radius_error_m: 0 });
			expect(ring.properties!.note).toContain('π r²');
			expect(polygonProblems([ringOf(ring)])).toEqual([]);
			for (const at of ringOf(ring)) {
				expect(isCoordinate(at)).toBe(true);
				// 8 decimals of a degree are 1 mm
				expect(Math.abs(geodesicDistanceM(HERE, at) - radius_m)).toBeLessThan(0.002);
			}
		});
	});

	it('are one through a point, and that point', () => {
		const features = read([measurement('radius', block(3).slice(0, 2))]);
		expect(features.map(partOf)).toEqual(['centre', 'ring', 'point']);
		const { radius_m, radius_error_m } = features[1]!.properties!;
		expect(radius_m).toBeCloseTo(BLOCK.south_m, 6);
		expect(radius_error_m).toBeCloseTo(Math.hypot(3, 3), 9);
	});

	it('are none where centre and point are one', () => {
		const features = read([measurement('radius', [v(121.4, 31.2), v(121.4, 31.2)])]);
		expect(features.map(partOf)).toEqual(['centre', 'point']);
	});
});

describe('the creek and points as GeoJSON', () => {
	it('are the stretch with its figures, and two points with their mileages', () => {
		const one = measurement('creek', [away(0, 310, 3), away(270, 1500, 4)]);
		const features = read([one], withAround);
		expect(features.map(partOf)).toEqual(['along-creek', 'point', 'point']);
		const [along, first, second] = features as [Feature, Feature, Feature];
		expect(along.properties!.along_creek_m).toBeCloseTo(1500, 0);
		expect(along.properties!.along_creek_error_m).toBe(5);
		expect(along.properties!.straight_m).toBeCloseTo(Math.hypot(1500, 310), 0);
		expect(along.properties!.upstream).toBe(true);
		const { coordinates } = along.geometry as LineString;
		expect(coordinates.every(isCoordinate)).toBe(true);
		const [start, end] = [coordinates[0], coordinates.at(-1)] as unknown as [LngLat, LngLat];
		expect(geodesicDistanceM(start, HERE)).toBeLessThan(1);
		expect(geodesicDistanceM(end, away(270, 1500).at)).toBeLessThan(1);
		expect(first.properties!.mileage_m).toBeCloseTo(4000, 0);
		expect(first.properties).toMatchObject({ bank: 'left', accuracy_m: 3 });
		expect(second.properties!.mileage_m).toBeCloseTo(5500, 0);
	});

	it('say why there is no way along the creek, and lose no figure', () => {
		const one = measurement('creek', [away(0, 1500), away(270, 1500)]);
		const features = read([one], withAround);
		expect(features.map(partOf)).toEqual(['point', 'point']);
		expect(features[0]!.properties).toMatchObject({ no_mileage: 'too-far', along_creek_m: null });
		expect(features[0]!.properties!.straight_m).toBeCloseTo(1500 * Math.SQRT2, 0);
		expect(features[1]!.properties).not.toHaveProperty('straight_m');
	});

	it('are a point with its mileage, and without one before the creek is known', () => {
		const one = measurement('point', [away(0, 310)]);
		const [known] = read([one], withAround);
		expect(known!.geometry).toEqual({ type: 'Point', coordinates: one.vertices[0]!.at });
		expect(known!.properties!.mileage_m).toBeCloseTo(4000, 0);
		expect(read([one])[0]!.properties).not.toHaveProperty('mileage_m');
	});
});

describe('GeoJSON of several', () => {
	it('leaves out what has no figure yet', () => {
		const open = measurement('area', block().slice(0, 2), { open: true });
		expect(read([open, measurement('distance', block())])).toHaveLength(1);
		expect(read([])).toEqual([]);
	});

	it('names them in the reader’s language, its keys in English', () => {
		const all = [measurement('area', block()), measurement('radius', [away(0, 0)])];
		const [en, zh] = [read(all, withAround), read(all, withAround, 'zh')];
		expect(zh[0]!.properties!.name).toBe('面积 1');
		expect(zh[1]!.properties!.inside[0].name).toBe('测试园');
		const keys = (features: Feature[]) =>
			features.map(({ properties }) => Object.keys(properties!));
		expect(keys(zh)).toEqual(keys(en));
	});

	it('carries hostile names as they are', () => {
		const all = HOSTILE.map((name) => measurement('point', [v(121.4, 31.2)], { name }));
		expect(read(all).map(({ properties }) => properties!.name)).toEqual(HOSTILE);
	});
});

describe('a point in places', () => {
	it('says in which, how good their outlines are, and whether that is sure', () => {
		const point = measurement('point', [away(90, 450)]);
		const [feature] = resultsGeoJson([point], withDistricts, 'zh').features;
		expect(feature!.properties!.within).toEqual([
			{ ref: 'places:outer', name: 'Outer园', accuracy_m: 20, sure: true },
			{ ref: 'places:inner', name: 'Inner园', accuracy_m: 80, sure: false }
		]);
		const outside = measurement('point', [away(90, 1100)]);
		expect(resultsGeoJson([outside], withDistricts, 'en').features[0]!.properties!.within).toEqual(
			[]
		);
	});
});
