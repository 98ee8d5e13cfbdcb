/**
 * The cruise piers, against what their source says of where they lie: a bridge, a side of it, a distance on foot.
 */
import { describe, expect, it } from 'vitest';
import { distanceToEdge, distanceToGeometry } from '#lib/geo/distance/distance-to-geometry';
import { geodesicAzimuthDeg, geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { creekOf } from '#lib/server/derive/derive';
import type { LngLat } from '#lib/values/lng-lat';
import { geodata } from './corpus';

const piers = geodata.base.piers.features;
const { water } = creekOf(geodata);
const pier = (id: string) => piers.find((one) => one.id === id)!;
const pointOf = (id: string): LngLat => pier(id).geometry.coordinates;
const bridge = (id: string): LngLat =>
	geodata.base.crossings.features.find((one) => one.id === id)!.geometry.coordinates;

describe('the cruise piers', () => {
	it('lie at the mapped water’s edge, as sure as they say', () => {
		const away = piers.map(({ id, properties, geometry }) => ({
			id,
			// No source gives a position: each is derived, and says how sure it is.
			isSure: properties.accuracy_m < 60,
			isFar: distanceToEdge(geometry.coordinates, water)!.distance_m > 25
		}));
		expect(away.filter(({ isSure, isFar }) => isSure || isFar)).toEqual([]);
	});

	it('Waitanyuan: about 100 m from Zhapu Road Bridge, between it and Waibaidu Bridge', () => {
		const at = pointOf('waitanyuan-pier');
		const zhapu = bridge('zhapu-road-bridge');
		expect(geodesicDistanceM(zhapu, at)).toBeGreaterThan(80);
		expect(geodesicDistanceM(zhapu, at)).toBeLessThan(180);
		expect(at[0]).toBeGreaterThan(zhapu[0]);
		expect(at[0]).toBeLessThan(bridge('waibaidu-bridge')[0]);
	});

	it('Sihang Warehouse: at the north-west corner of Xizang Road Bridge', () => {
		const at = pointOf('sihang-warehouse-pier');
		const xizang = bridge('xizang-road-bridge');
		expect(geodesicDistanceM(xizang, at)).toBeLessThan(60);
		const azimuth = (geodesicAzimuthDeg(xizang, at) + 360) % 360;
		expect(azimuth).toBeGreaterThan(270);
		expect(azimuth).toBeLessThan(360);
	});

	it('Changhua Road: east of the road that the bridge carries, a few steps from Thousand Trees', () => {
		const at = pointOf('changhua-road-pier');
		const road = geodata.base.roads.features.find(({ id }) => id === 'changhua-road')!;
		const { distance_m, nearest } = distanceToGeometry(at, road.geometry)!;
		expect(distance_m).toBeLessThan(80);
		expect(at[0]).toBeGreaterThan(nearest[0]);
		const trees = geodata.places.find(({ id }) => id === 'thousand-trees')!;
		expect(distanceToGeometry(at, trees.geometry)!.distance_m).toBeLessThan(80);
	});
});
