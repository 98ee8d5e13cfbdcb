/** Bus stops: each has its other direction where there is one, and what is told of it is so. */
import { describe, expect, it } from 'vitest';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { distanceToGeometry } from '#lib/geo/distance/distance-to-geometry';
import { stationsOf } from '#lib/server/derive/derive';
import { CATALOGUE } from '../built-catalogue';
import { geodata } from './corpus';

const stops = geodata.base['bus-stops'].features;
const byId = new Map(stops.map((stop) => [stop.id, stop]));

describe('bus stops', () => {
	it('stand in Putuo or within 1 km of it', () => {
		const [district] = geodata.base.boundary.features;
		const far = stops.filter(
			({ geometry }) =>
				distanceToGeometry(geometry.coordinates, district!.geometry)!.distance_m > 1010
		);
		expect(far.map(({ id }) => id)).toEqual([]);
		expect(stops.length).toBeGreaterThan(1000);
	});

	it('have the stop of the other direction, which has them: of the same name, within 150 m', () => {
		const paired = stops.filter(({ properties }) => properties.other);
		expect(paired.length).toBeGreaterThan(600);
		for (const stop of paired) {
			const other = byId.get(stop.properties.other!)!;
			expect(other.properties.other, stop.id).toBe(stop.id);
			expect(other.properties.name.zh).toBe(stop.properties.name.zh);
			expect(geodesicDistanceM(stop.geometry.coordinates, other.geometry.coordinates)).toBeLessThan(
				151
			);
		}
	});

	it('name the station that is nearest of all', () => {
		const stations = stationsOf(geodata);
		for (const { point, stations: near } of CATALOGUE.ground['bus-stops'].slice(0, 200)) {
			const distances = stations.map((station) => geodesicDistanceM(point, station.point));
			const nearest = stations[distances.indexOf(Math.min(...distances))]!;
			expect(near[0]!.id).toBe(nearest.id);
		}
	});

	it('are told on the pages of places: each name once, the nearest first, none beyond a walk', () => {
		for (const [id, { stops: near, basis }] of CATALOGUE.details) {
			if (basis === 'concept') expect(near, id).toEqual([]);
			const metres = near.map(({ distance }) => distance.metres);
			expect(metres, id).toEqual([...metres].sort((a, b) => a - b));
			expect(new Set(near.map(({ name }) => name.zh)).size, id).toBe(near.length);
		}
		const [first] = CATALOGUE.details.get('m50')!.stops;
		const m50 = geodata.places.find(({ id }) => id === 'm50')!;
		const nearest = Math.min(
			...stops.map((s) => distanceToGeometry(s.geometry.coordinates, m50.geometry)!.distance_m)
		);
		expect(first!.distance.metres).toBeCloseTo(nearest, 1);
	});
});
