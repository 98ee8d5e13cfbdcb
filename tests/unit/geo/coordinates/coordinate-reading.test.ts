import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoordinate, type PositionReading } from '#lib/geo/coordinates/coordinate-reading';
import { COORDINATE_SYSTEMS } from '#lib/geo/datum/coordinate-systems';
import { toWgs84 } from '#lib/geo/datum/datum';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import type { LngLat } from '#lib/values/lng-lat';

function positionOf(text: string): PositionReading {
	const found = readCoordinate(text);
	expect(found, text).toMatchObject({ kind: 'position' });
	return found as PositionReading;
}

/** Within 0.1 mm, the resolution of 9 decimals. */
function expectAt(found: LngLat, expected: LngLat, text: string) {
	expect(found[0], text).toBeCloseTo(expected[0], 9);
	expect(found[1], text).toBeCloseTo(expected[1], 9);
}

const HERE: LngLat = [121.3853, 31.2737];

describe('decimal degrees', () => {
	it.each([
		'31.2737, 121.3853',
		'31.2737 121.3853',
		'  31.2737\t121.3853 ',
		'31.2737，121.3853',
		'３１．２７３７，１２１．３８５３',
		'31。2737、121。3853',
		'31.2737;121.3853',
		'+31.2737 +121.3853',
		'(31.2737, 121.3853)',
		'31.2737°, 121.3853°',
		'\u200e31.2737,\u00a0121.3853\ufeff',
		'31,2737 121,3853',
		'31,2737; 121,3853',
		'31,2737, 121,3853',
		'坐标：31.2737，121.3853'
	])('are read latitude first: %s', (text) => {
		const found = positionOf(text);
		expectAt(found.at, HERE, text);
		expect(found).toMatchObject({ system: 'wgs84', order: 'lat-lng', swapped: false });
	});

	it.each([
		'121.3853, 31.2737',
		'121.3853 31.2737',
		'[121.3853,31.2737]',
		'经纬度：121.3853，31.2737'
	])('are swapped, and reported as swapped, where only that order is on the globe: %s', (text) => {
		const found = positionOf(text);
		expectAt(found.at, HERE, text);
		expect(found).toMatchObject({ order: 'lng-lat', swapped: true });
	});

	it.each([
		'N31.2737 E121.3853',
		'E121.3853 N31.2737',
		'31.2737°N, 121.3853°E',
		'31.2737N121.3853E',
		'31.2737 n 121.3853 e',
		'121.3853°E 31.2737°N',
		'31.2737 121.3853E',
		'31.2737 E121.3853',
		'N 31.2737, 121.3853',
		'lat 31.2737, lng 121.3853',
		'Latitude: 31.2737, Longitude: 121.3853',
		'lon=121.3853 lat=31.2737',
		'31.2737 north, 121.3853 east',
		'北纬31.2737° 东经121.3853°',
		'北纬31.2737度，东经121.3853度',
		'东经121.3853，北纬31.2737',
		'纬度：31.2737，经度：121.3853',
		'POINT (121.3853 31.2737)',
		'SRID=4326;POINT(121.3853 31.2737 4.2)'
	])('take their axes from letters and words: %s', (text) => {
		const found = positionOf(text);
		expectAt(found.at, HERE, text);
		expect(found).toMatchObject({ order: 'named', swapped: false });
	});

	it('accept signs and the letters S and W', () => {
		expectAt(positionOf('-33.4489, -70.6693').at, [-70.6693, -33.4489], 'signs');
		expectAt(positionOf('−33.4489, −70.6693').at, [-70.6693, -33.4489], 'true minus');
		expectAt(positionOf('33.4489S 70.6693W').at, [-70.6693, -33.4489], 'letters');
		expectAt(positionOf('南纬33.4489° 西经70.6693°').at, [-70.6693, -33.4489], 'words');
	});

	it('accept ±90° and ±180° and nothing beyond', () => {
		expectAt(positionOf('90.00, 180.00').at, [180, 90], 'ends');
		expectAt(positionOf('-90.0, -180.0').at, [-180, -90], 'other ends');
		for (const text of ['90.1, 180.0', '90.0, 180.1', '200, 300', '-95.2, 200.1']) {
			expect(readCoordinate(text), text).toEqual({ kind: 'refused', reason: 'out-of-range' });
		}
	});
});

// Degrees from GeographicLib's own tool (Debian 12, geographiclib-tools 2.1.2-1), e.g.
// echo "31d16'25.3\"N 121d23'07\"E" | GeoConvert -g -p 5
describe('degrees, minutes and seconds', () => {
	it.each([
		[`31°16'25.3"N 121°23'07"E`, 121.3852777778, 31.2736944444],
		['31°16′25.3″N, 121°23′07″E', 121.3852777778, 31.2736944444],
		['31º16’25.3”N 121º23´07”E', 121.3852777778, 31.2736944444],
		["31°16'25.3''N 121°23'07''E", 121.3852777778, 31.2736944444],
		[`N31°16'25.3" E121°23'07"`, 121.3852777778, 31.2736944444],
		[`121°23'07"E 31°16'25.3"N`, 121.3852777778, 31.2736944444],
		[`31d16'25.3"N 121d23'07"E`, 121.3852777778, 31.2736944444],
		[`31°16'25,3"N 121°23'07"E`, 121.3852777778, 31.2736944444],
		['31 16 25.3 N 121 23 07 E', 121.3852777778, 31.2736944444],
		['31 16 25.3, 121 23 07', 121.3852777778, 31.2736944444],
		['31 16 25.3 121 23 07', 121.3852777778, 31.2736944444],
		['北纬31度16分25.3秒，东经121度23分07秒', 121.3852777778, 31.2736944444],
		['东经121°23′07″ 北纬31°16′25.3″', 121.3852777778, 31.2736944444],
		["31°16.42'N, 121°23.12'E", 121.3853333333, 31.2736666667],
		['N31 16.42 E121 23.12', 121.3853333333, 31.2736666667],
		['31 16.42 121 23.12', 121.3853333333, 31.2736666667],
		["33°26.9'S 70°40.2'W", -70.67, -33.4483333333]
	])('are read: %s', (text, lng, lat) => {
		expectAt(positionOf(text).at, [lng, lat], text);
	});

	it.each([`31°76'25"N 121°23'07"E`, `31°16'60"N 121°23'07"E`, "31°60.0'N 121°23.1'E"])(
		'of 60 and more are refused: %s',
		(text) => {
			expect(readCoordinate(text)).toEqual({ kind: 'refused', reason: 'minutes' });
		}
	);
});

describe('the system', () => {
	it.each([
		['GCJ 121.39,31.27', 'gcj02'],
		['GCJ-02: 31.27, 121.39', 'gcj02'],
		['gcj02 31.27 121.39', 'gcj02'],
		['31.27, 121.39 (GCJ-02)', 'gcj02'],
		['高德 121.39,31.27', 'gcj02'],
		['高德地图坐标：121.39，31.27', 'gcj02'],
		['火星坐标系 121.39，31.27', 'gcj02'],
		['高德 GCJ-02 121.39,31.27', 'gcj02'],
		['腾讯 31.27,121.39', 'gcj02'],
		['BD-09 121.39,31.27', 'bd09'],
		['bd09ll: 31.27,121.39', 'bd09'],
		['百度 121.39,31.27', 'bd09'],
		['百度坐标：121.39，31.27', 'bd09'],
		['121.39,31.27 百度坐标', 'bd09'],
		['WGS84 31.27, 121.39', 'wgs84'],
		['GPS 31.27 121.39', 'wgs84'],
		['EPSG:4326 31.27, 121.39', 'wgs84'],
		['geo:31.27,121.39', 'wgs84'],
		['geo:31.27,121.39,4;crs=wgs84;u=35', 'wgs84'],
		['geo:0,0?q=31.27,121.39(Park)', 'wgs84'],
		['CGCS2000 31.27, 121.39', 'cgcs2000'],
		['2000国家大地坐标系 31.27, 121.39', 'cgcs2000']
	] as const)("that %s names overrides the page's system", (text, system) => {
		const datum = system === 'cgcs2000' ? 'wgs84' : system;
		for (const inUse of COORDINATE_SYSTEMS) {
			const found = readCoordinate(text, inUse) as PositionReading;
			expect(found.system, `${text} in ${inUse}`).toBe(system);
			expectAt(found.at, toWgs84([121.39, 31.27], datum), text);
		}
	});

	it('of the page applies where none is named', () => {
		const [gcj02, wgs84] = [
			readCoordinate('31.27, 121.39', 'gcj02'),
			readCoordinate('31.27, 121.39')
		];
		expect(gcj02).toMatchObject({ kind: 'position', system: 'gcj02' });
		const shift_m = geodesicDistanceM((gcj02 as PositionReading).at, (wgs84 as PositionReading).at);
		// about 485 m here
		expect(shift_m).toBeGreaterThan(450);
		expect(shift_m).toBeLessThan(520);
	});

	it.each([
		['GCJ BD-09 31.27, 121.38', 'two-systems'],
		['上海2000 31.27, 121.38', 'unknown-system'],
		['上海城建坐标系 12345.6, -6543.2', 'unknown-system'],
		['北京54 3461234.5, 533123.4', 'unknown-system'],
		['EPSG:3857 13512345, 3661234', 'unknown-system'],
		['geo:31.27,121.38;crs=nad27', 'unknown-system']
	])('of %s is refused: %s', (text, reason) => {
		expect(readCoordinate(text)).toEqual({ kind: 'refused', reason });
	});
});

describe('the grid', () => {
	it.each([
		['3461234.5, 533123.4', false, 0.05],
		['3461234.5 533123.4', false, 0.05],
		['3461234.50 40533123.40', false, 0.005],
		['X=3461234.5 Y=533123.4', false, 0.05],
		['3,461,234.5, 533,123.4', false, 0.05],
		['3,461,234.5 40,533,123.4', false, 0.05],
		['N 3461234.5 E 533123.4', false, 0.05],
		['CGCS2000 3461234.5, 533123.4', false, 0.05],
		['EPSG:4549 3461234.5, 533123.4', false, 0.05],
		['533123.4, 3461234.5', true, 0.05]
	])('is read north first: %s', (text, swapped, resolution_m) => {
		expect(readCoordinate(text, 'gcj02')).toEqual({
			kind: 'grid',
			north_m: 3461234.5,
			east_m: 533123.4,
			swapped,
			resolution_m
		});
	});

	it('of another zone, or under the name of another datum, is refused', () => {
		// zones of 3 degrees: 39 has 117° E; of 6 degrees: 21 has 123° E
		const other = (meridian_deg: number) => ({
			kind: 'refused',
			reason: 'other-zone',
			meridian_deg
		});
		expect(readCoordinate('3461234.5, 39533123.4')).toEqual(other(117));
		expect(readCoordinate('3461234.5, 41333123.4')).toEqual(other(123));
		expect(readCoordinate('3461234.5, 21333123.4')).toEqual(other(123));
		const reason = 'grid-datum';
		expect(readCoordinate('GCJ 3461234.5, 533123.4')).toEqual({ kind: 'refused', reason });
		expect(readCoordinate('E 3461234.5 N 533123.4')).toEqual({
			kind: 'refused',
			reason: 'hemispheres'
		});
	});
});

describe('an invalid coordinate', () => {
	it.each([
		['31.2737,', 'longitude-missing'],
		['31.2737°N', 'longitude-missing'],
		['北纬31.2737', 'longitude-missing'],
		[`31°16'25.3"`, 'longitude-missing'],
		['E121.3853', 'latitude-missing'],
		['121.3853，', 'latitude-missing'],
		['GCJ 121.39', 'latitude-missing'],
		['-31.27 N, 121.38 E', 'sign-and-letter'],
		['31.27, 221.38', 'out-of-range']
	])('is refused: %s, %s', (text, reason) => {
		expect(readCoordinate(text)).toEqual({ kind: 'refused', reason });
	});

	it.each([
		['31.27 N 121.38 N', 'hemispheres', '31.27 N, 121.38 E'],
		['31.27 E, 121.38 N', 'hemispheres', '31.27 N, 121.38 E'],
		['121.38 N 31.27 E', 'hemispheres', '121.38 E, 31.27 N'],
		['纬度121.38 经度31.27', 'hemispheres', '121.38 E, 31.27 N'],
		['312737, 1213853', 'out-of-range', '31.2737, 121.3853'],
		['1213853, 312737', 'out-of-range', '31.2737, 121.3853'],
		['31.2737, 121.3853, 4.5', 'too-many-numbers', '31.2737, 121.3853'],
		['31,2737,121,3853', 'decimal-comma', '31.2737, 121.3853']
	])('is refused with a suggestion: %s, %s, %s', (text, reason, likely) => {
		expect(readCoordinate(text)).toEqual({ kind: 'refused', reason, likely });
		expect(readCoordinate(likely)).toMatchObject({ kind: 'position' });
	});
});

describe('a text that is no attempt at a coordinate', () => {
	it.each([
		'',
		'   ',
		',',
		'桃浦',
		'Taopu Smart City',
		'12.4',
		'31.2737',
		'12.4 km',
		'km 12.4',
		'K12+400',
		'12+400',
		'M50',
		'37 号',
		'37号',
		'曹杨路 500 号',
		'10号线、11号线',
		'S20',
		'N1',
		'G2 G42',
		'1133 200',
		'31 121',
		'12,400',
		'31,2737',
		'1, 2, 3',
		'2026-11-24',
		'31.27-121.38',
		'021 6286 1234',
		'12:30',
		'1e5',
		'高德置地广场',
		'百度 12',
		'西安80',
		'-',
		'°',
		'N',
		'https://example.org/31.2737,121.3853',
		'9'.repeat(400),
		'31.2737, '.repeat(200)
	])('is left to the search: %s', (text) => {
		expect(readCoordinate(text)).toBeNull();
	});
});

describe('the resolution', () => {
	const resolutionOf = (text: string) => {
		const read = readCoordinate(text);
		return read && 'resolution_m' in read ? read.resolution_m : NaN;
	};
	// Spreadsheets drop trailing zeros of one number: the longer one shows the intended precision.
	// 31.2737° N: a degree of latitude 110,874 m, of longitude 95,230 m (GeodSolve -i)
	it.each([
		['31, 121.38530', 0.5544],
		['31.25431,121.4', 0.5544],
		['3461234.56, 533123', 0.005],
		["31°16'25.3\"N 121°23'E", 793],
		['31.2737, 121.3853', 5.544],
		['31.27370, 121.38530', 0.5544],
		['31.27370000, 121.38530000', 0.000_554_4],
		['31.27370000, 121.385', 0.000_554_4],
		[`31°16'25.3"N 121°23'07.1"E`, 1.54],
		["31°16'N 121°23'E", 924],
		["31°16.4'N 121°23.1'E", 92.4]
	])('of %s is %f m', (text, resolution_m) => {
		expect(resolutionOf(text) / resolution_m).toBeCloseTo(1, 2);
	});
});

describe('any text', () => {
	it('never throws, and reads capitals like lower case', () => {
		const piece = fc.constantFrom(
			...[...'0123456789.,;°\'"+-NSEWnsew ，。'],
			'31.27',
			'121.38',
			'GCJ',
			'geo:',
			'北纬',
			'度',
			'分',
			'百度',
			'(',
			')',
			'POINT('
		);
		const texts = fc.oneof(
			fc.string(),
			fc.array(piece, { maxLength: 14 }).map((all) => all.join(''))
		);
		fc.assert(
			fc.property(texts, (text) => {
				const found = readCoordinate(text);
				if (found?.kind === 'position') {
					expect(found.at.every(Number.isFinite)).toBe(true);
					expect(found.resolution_m).toBeGreaterThan(0);
				}
				if (found?.kind === 'refused' && found.likely) {
					expect(readCoordinate(found.likely)?.kind, found.likely).toBe('position');
				}
				if (/^[\x20-\x7e]*$/.test(text)) {
					expect(readCoordinate(text.toUpperCase())).toEqual(readCoordinate(text.toLowerCase()));
				}
			}),
			{ numRuns: 2000 }
		);
	});
});
