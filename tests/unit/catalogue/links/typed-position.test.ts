import { describe, expect, it } from 'vitest';
import { isFar, readTyped } from '#lib/catalogue/links/typed-position';
import { EXTENT_CENTRE } from '#lib/catalogue/schema/extent';
import { toWgs84 } from '#lib/geo/datum/datum';
import { geodesicDestination, geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import type { LngLat } from '#lib/values/lng-lat';

describe('a typed text', () => {
	it('may be a coordinate, in the page’s system or its own', () => {
		expect(readTyped('31.2737, 121.3853')).toMatchObject({
			kind: 'position',
			from: 'coordinate',
			at: [121.3853, 31.2737],
			order: 'lat-lng',
			far: false
		});
		const [inUse, named] = [
			readTyped('31.2737, 121.3853', 'bd09'),
			readTyped('GCJ 31.2737, 121.3853', 'bd09')
		];
		for (const [found, datum] of [
			[inUse, 'bd09'],
			[named, 'gcj02']
		] as const) {
			expect(found).toMatchObject({ kind: 'position', system: datum });
			const { at } = found as unknown as { at: LngLat };
			expect(geodesicDistanceM(at, toWgs84([121.3853, 31.2737], datum))).toBeLessThan(0.001);
		}
	});

	it('may be a link, which has a datum of its own', () => {
		const found = readTyped('https://www.openstreetmap.org/#map=17/31.2737/121.3853', 'bd09');
		expect(found).toMatchObject({
			from: 'link',
			service: 'osm',
			at: [121.3853, 31.2737],
			far: false
		});
		expect(readTyped('https://surl.amap.com/4mkKGuyJ2bz')).toMatchObject({ reason: 'short-link' });
		expect(readTyped('geo:31.2737,121.3853')).toMatchObject({ from: 'link', service: 'geo-uri' });
		expect(readTyped('geo:31.2737,221.3853')).toMatchObject({ reason: 'out-of-range' });
	});

	it.each([
		['km 12.4', 12_400, false, 50],
		['12.4 km', 12_400, false, 50],
		['K12+400', 12_400, true, 0.5],
		['Ｋ１２＋４００', 12_400, true, 0.5],
		['12.4公里', 12_400, false, 50],
		['桩号K12+400', 12_400, true, 0.5],
		['K10', 10_000, true, 0.5],
		['-K0+250', -250, true, 0.5]
	])('may be a mileage: %s', (text, mileage_m, explicit, resolution_m) => {
		const found = { kind: 'mileage', mileage_m, explicit, resolution_m };
		expect(readTyped(text, 'gcj02')).toEqual(found);
	});

	it('is refused where it is too long, instead of being cut off', () => {
		const link = 'https://api.map.baidu.com/marker?location=31.2737,121.3853&content=';
		const end = '&coord_type=wgs84';
		const fill = (length: number) => link + 'x'.repeat(length - link.length - end.length) + end;
		expect(readTyped(fill(4000))).toMatchObject({ at: [121.3853, 31.2737], system: 'wgs84' });
		expect(readTyped(fill(4001))).toEqual({ kind: 'refused', reason: 'too-long' });
	});

	it('may be a pair of the grid', () => {
		expect(readTyped('3461234.5, 40533123.4', 'bd09')).toMatchObject({
			kind: 'grid',
			north_m: 3461234.5,
			east_m: 533123.4
		});
	});

	it.each(['', '12.4', '31.2737', '桃浦', 'Wuning Road', 'M50', '37 号', 'https://example.org/'])(
		'may be none of these: %s',
		(text) => {
			expect(readTyped(text)).toBeNull();
		}
	);
});

describe('the `far` flag', () => {
	it('marks positions more than 200 km from the centre of the corridor, in every direction', () => {
		for (const azimuth_deg of [0, 90, 180, 270]) {
			expect(isFar(geodesicDestination(EXTENT_CENTRE, azimuth_deg, 199_999))).toBe(false);
			expect(isFar(geodesicDestination(EXTENT_CENTRE, azimuth_deg, 200_001))).toBe(true);
		}
		expect(isFar([NaN, 31])).toBe(true);
	});

	it('is set for coordinates and for links', () => {
		// Hangzhou is about 165 km away, Nanjing about 270 km
		expect(readTyped('30.25, 120.16')).toMatchObject({ far: false });
		expect(readTyped('32.06, 118.79')).toMatchObject({ far: true });
		expect(readTyped('https://www.openstreetmap.org/#map=9/32.06/118.79')).toMatchObject({
			far: true
		});
	});
});
