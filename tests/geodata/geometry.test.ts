/** Coordinates and rings: faults that no schema finds but that would break the map or measurements. */
import { describe, expect, it } from 'vitest';
import { EXTENT } from '#lib/catalogue/schema/extent';
import { distanceToGeometry } from '#lib/geo/distance/distance-to-geometry';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { geometryAreaM2 } from '#lib/geo/geodesic/geodesic-area';
import { pathsOf, type Areal, type Geometry } from '#lib/values/geometry';
import { areaProblems } from '#lib/geo/polygon/polygon-validity';
import { geodata, spots } from './corpus';

const isAreal = (geometry: Geometry): geometry is Areal =>
	geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

const centreline = geodata.base.creek.features.find((f) => f.properties.part === 'centreline')!;

describe('positions', () => {
	it('lie inside the extent', () => {
		const outside = spots.filter(({ geometry }) =>
			pathsOf(geometry)
				.flat()
				.some(
					([lng, lat]) =>
						!(
							lng >= EXTENT.west &&
							lng <= EXTENT.east &&
							lat >= EXTENT.south &&
							lat <= EXTENT.north
						)
				)
		);
		expect(outside.map(({ where }) => where)).toEqual([]);
	});

	it('have 5 decimals, the centreline of the creek 6', () => {
		// 5 decimals are 1 m; mileages are measured along a finer line
		const tooFine = spots.filter(({ dataset, id, geometry }) => {
			const digits = dataset === 'creek' && id === centreline.id ? 6 : 5;
			return pathsOf(geometry)
				.flat(2)
				.some((degrees) => Number(degrees.toFixed(digits)) !== degrees);
		});
		expect(tooFine.map(({ where }) => where)).toEqual([]);
	});

	it('have 5 decimals in the points of places too', () => {
		const tooFine = geodata.places.filter(({ properties }) =>
			properties.point.some((degrees) => Number(degrees.toFixed(5)) !== degrees)
		);
		expect(tooFine.map(({ id }) => id)).toEqual([]);
	});

	it('are not repeated consecutively', () => {
		const repeated = spots.filter(({ geometry }) =>
			pathsOf(geometry).some((path) =>
				path.some(([lng, lat], i) => i > 0 && path[i - 1]![0] === lng && path[i - 1]![1] === lat)
			)
		);
		expect(repeated.map(({ where }) => where)).toEqual([]);
	});
});

describe('rings', () => {
	it('are closed, counter-clockwise outside and clockwise inside, and cross no ring', () => {
		const problems = spots.flatMap(({ where, geometry }) =>
			isAreal(geometry)
				? areaProblems(geometry).map(
						({ kind, part, ring, at }) => `${where}: ${kind}, part ${part} ring ${ring} at ${at}`
					)
				: []
		);
		expect(problems).toEqual([]);
	});

	it('enclose at least 100 m²', () => {
		const slivers = spots.filter(
			({ geometry }) => isAreal(geometry) && !(geometryAreaM2(geometry) >= 100)
		);
		expect(slivers.map(({ where }) => where)).toEqual([]);
	});
});

describe('places', () => {
	it('have their point in their geometry, or no farther from it than their accuracy', () => {
		const astray = geodata.places.flatMap(({ id, geometry, properties }) => {
			const { distance_m } = distanceToGeometry(properties.point, geometry)!;
			return distance_m <= properties.accuracy_m
				? []
				: [`${id}: ${Math.round(distance_m)} m, ±${properties.accuracy_m} m`];
		});
		expect(astray).toEqual([]);
	});

	it('that are a point have one point, not two', () => {
		const double = geodata.places.filter(
			({ geometry, properties }) =>
				geometry.type === 'Point' && geodesicDistanceM(geometry.coordinates, properties.point) > 0
		);
		expect(double.map(({ id }) => id)).toEqual([]);
	});

	it('lie in the container that they name, within both accuracies', () => {
		const astray = geodata.places.flatMap(({ id, properties: { within, point, accuracy_m } }) => {
			const container = geodata.places.find((place) => place.id === within);
			if (!container) return [];
			const { distance_m } = distanceToGeometry(point, container.geometry)!;
			const allowed_m = Math.hypot(accuracy_m, container.properties.accuracy_m);
			return distance_m <= allowed_m
				? []
				: [`${id} is ${Math.round(distance_m)} m outside ${within}, known to ${allowed_m} m`];
		});
		expect(astray).toEqual([]);
	});
});
