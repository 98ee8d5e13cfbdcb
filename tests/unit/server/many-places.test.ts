import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureDistance } from '#lib/catalogue/relations/spatial-relation';
import type { PlaceFeature } from '#lib/catalogue/schema/place';
import { geodesicDestination } from '#lib/geo/geodesic/geodesic';
import { containersOf, locatedPlace, neighbours } from '#lib/server/derive/derive';
import { isBoxIn, leastDistanceM } from '#lib/geo/distance/distance-between-extents';
import { extentOf } from '#lib/values/extent';
import { place } from './samples';

const lng = fc.double({ min: 121.3, max: 121.52, noNaN: true });
const lat = fc.double({ min: 31.19, max: 31.32, noNaN: true });

/** A point, or a six-sided outline around one. */
const somePlace = fc
	.record({ point: fc.tuple(lng, lat), half_m: fc.constantFrom(0, 30, 300, 3000) })
	.map(({ point, half_m }): PlaceFeature => {
		const made = place('some', { point });
		if (half_m === 0) return made;
		const corner = (at: number) => [...geodesicDestination(point, at * 60, half_m)];
		const ring = [0, 1, 2, 3, 4, 5, 0].map(corner) as [number, number][];
		return { ...made, geometry: { type: 'Polygon', coordinates: [ring] } };
	});

/** The same places, with ids by which they are told apart. */
const named = (places: PlaceFeature[]): PlaceFeature[] =>
	places.map((one, at) => ({
		...one,
		id: `p${at}`,
		properties: { ...one.properties, id: `p${at}` }
	}));

/** Below it degrees as floating-point numbers cannot say how far apart two points are, metres: they have steps of 2 nm. */
const ROUNDING_M = 1e-6;

const boxes = (one: PlaceFeature, other: PlaceFeature) =>
	[extentOf(one.geometry)!, extentOf(other.geometry)!] as const;
const apart = (one: PlaceFeature, other: PlaceFeature) =>
	featureDistance(locatedPlace(one), locatedPlace(other));

describe('the boxes around two places', () => {
	it('are never farther apart than the places', () => {
		fc.assert(
			fc.property(somePlace, somePlace, (one, other) => {
				const { metres } = apart(one, other);
				expect(leastDistanceM(...boxes(one, other))).toBeLessThanOrEqual(metres + ROUNDING_M);
			})
		);
	});

	it('are nearly as far apart as two points', () => {
		fc.assert(
			fc.property(fc.tuple(lng, lat), fc.tuple(lng, lat), (a, b) => {
				const [one, other] = [place('a', { point: a }), place('b', { point: b })];
				const { metres } = apart(one, other);
				const least_m = leastDistanceM(...boxes(one, other));
				expect(least_m).toBeGreaterThanOrEqual(metres * 0.98 - ROUNDING_M);
			}),
			{
				examples: [
					[
						[121.51999996846557, 31.190000000000023],
						[121.51999996846551, 31.19]
					]
				]
			}
		);
	});

	it('lie in each other wherever a place lies in another', () => {
		fc.assert(
			fc.property(somePlace, somePlace, (one, other) => {
				if (apart(one, other).topology === 'first-inside')
					expect(isBoxIn(...boxes(one, other))).toBe(true);
			})
		);
	});
});

describe('the neighbours among many places', () => {
	it('are those that measuring every place finds', () => {
		const many = fc.array(somePlace, { minLength: 8, maxLength: 30 });
		fc.assert(
			fc.property(many, (places) => {
				const all = named(places);
				const [here] = all as [PlaceFeature];
				const isRelated = (other: PlaceFeature) =>
					containersOf(here, all).includes(other.id) || containersOf(other, all).includes(here.id);
				const measured = all
					.filter((other) => other !== here && !isRelated(other))
					.map((other) => ({ id: other.id, ...apart(here, other) }))
					.filter(({ metres }) => metres <= 2000)
					.sort((a, b) => a.metres - b.metres || b.depth_m - a.depth_m)
					.slice(0, 5);
				expect(neighbours(here, all).map(({ id }) => id)).toEqual(measured.map(({ id }) => id));
			}),
			{ numRuns: 50 }
		);
	});
});
