import { describe, expect, it } from 'vitest';
import {
	formatKilometre,
	formatMileage,
	formatStake,
	parseMileage,
	readMileage
} from '#lib/geo/creek/mileage-text';

describe('formatMileage', () => {
	it.each([
		[12400, 'K12+400', 'km 12.4'],
		[0, 'K0+000', 'km 0.0'],
		[-0.2, 'K0+000', 'km 0.0'],
		[7, 'K0+007', 'km 0.0'],
		[999.4, 'K0+999', 'km 1.0'],
		[999.5, 'K1+000', 'km 1.0'],
		[25349.9, 'K25+350', 'km 25.3'],
		[-120, '-K0+120', 'km -0.1']
	])('%s', (metres, stake, kilometre) => {
		expect(formatMileage(metres)).toBe(stake);
		expect(formatMileage(metres, 'km')).toBe(kilometre);
	});

	it('writes more decimals on request', () => expect(formatKilometre(12345, 3)).toBe('km 12.345'));
});

describe('parseMileage', () => {
	it.each([
		['K12+400', 12400],
		['k12+400', 12400],
		[' K 12 + 400 ', 12400],
		['12+400', 12400],
		['K12+400.5', 12400.5],
		['Ｋ１２＋４００', 12400],
		['K12', 12000],
		['km 12.4', 12400],
		['km12.4', 12400],
		['KM 12', 12000],
		['12.4 km', 12400],
		['12.4公里', 12400],
		['12.4 千米', 12400],
		['公里 12.4', 12400],
		['km 1.005', 1005],
		['-K0+120', -120],
		['km −0.1', -100],
		['K0+000', 0]
	])('reads %s', (text, metres) => expect(parseMileage(text)).toBe(metres));

	it.each([
		'',
		'12.4',
		'12400',
		'km',
		'K',
		'12+4',
		'12+40',
		'K12+1400',
		'K12+400km',
		'2345+67',
		'桩号',
		'里程',
		'5.2',
		'K',
		'K歌',
		'K11购物中心',
		'K11 Art Mall',
		'5.3公里跑',
		'500 m',
		'距外白渡桥5.18公里',
		'K12.5+400',
		'12.4 m',
		'km 12,4',
		'km 1e9',
		'31.2737, 121.3853',
		'K12+400 K13+000',
		'km 99999'
	])('does not read %s', (text) => expect(parseMileage(text)).toBeNull());

	it('reads back formatted mileages, to the metre', () => {
		for (let metres = 0; metres < 26000; metres += 37) {
			expect(parseMileage(formatStake(metres))).toBe(metres);
			expect(parseMileage(formatKilometre(metres, 3))).toBe(metres);
		}
	});
});

describe('readMileage', () => {
	it.each<[string, number, boolean, number]>([
		// a chainage names a place: K10 is K10+000 to the metre
		['K10', 10000, true, 0.5],
		['k10', 10000, true, 0.5],
		['K 10', 10000, true, 0.5],
		['Ｋ１０', 10000, true, 0.5],
		['K10.', 10000, true, 0.5],
		['“K10”', 10000, true, 0.5],
		['K3.5', 3500, true, 0.5],
		['K3.5。', 3500, true, 0.5],
		['K12.3456', 12345.6, true, 0.05],
		['K12+400', 12400, true, 0.5],
		['K12＋400', 12400, true, 0.5],
		['K12﹢400', 12400, true, 0.5],
		['\u200bK12\u200b+400\u200e', 12400, true, 0.5],
		['（K12+400）', 12400, true, 0.5],
		['「K12+400」', 12400, true, 0.5],
		['"K12+400".', 12400, true, 0.5],
		['K12+400,', 12400, true, 0.5],
		['📍K12+400', 12400, true, 0.5],
		['K12+400.5', 12400.5, true, 0.05],
		['K12+400m', 12400, true, 0.5],
		['K5+180米', 5180, true, 0.5],
		['k12+4', 12004, true, 0.5],
		['K0+50', 50, true, 0.5],
		['12+400', 12400, true, 0.5],
		['桩号K12+400', 12400, true, 0.5],
		['桩号：K12+400', 12400, true, 0.5],
		['樁號K12+400', 12400, true, 0.5],
		['桩号 12+400', 12400, true, 0.5],
		['里程K5', 5000, true, 0.5],
		['里程5.2公里', 5200, true, 50],
		['里程：5.2', 5200, true, 50],
		['苏州河K5+180', 5180, true, 0.5],
		['苏州河里程5.18公里', 5180, true, 5],
		['K5+180处', 5180, true, 0.5],
		['K5+180附近', 5180, true, 0.5],
		['Chainage 12+400', 12400, true, 0.5],
		['mileage 12.4 km', 12400, true, 50],
		['Suzhou Creek K12+400', 12400, true, 0.5],
		// as this map writes it
		['K12+400, north (left) bank', 12400, true, 0.5],
		['K12+400 · north (left) bank', 12400, true, 0.5],
		['K12+400，北岸（左岸）', 12400, true, 0.5],
		['K12+400 北岸', 12400, true, 0.5],
		// may also be a length: the caller decides which is wanted
		['km 12.4', 12400, false, 50],
		['12.4 km', 12400, false, 50],
		['0.5 km', 500, false, 50],
		['5公里', 5000, false, 500],
		['12 km 400 m', 12400, false, 0.5],
		['12公里400米', 12400, false, 0.5]
	])('%s is %f m, explicit: %s, resolution %f m', (text, mileage_m, explicit, resolution_m) => {
		const found = readMileage(text);
		expect(found).toMatchObject({ mileage_m, explicit });
		expect(found!.resolution_m).toBeCloseTo(resolution_m, 9);
	});

	it('reads each mileage of this map as an explicit one, to the metre', () => {
		for (let metres = 0; metres < 26000; metres += 61) {
			expect(readMileage(formatStake(metres))).toEqual({
				mileage_m: metres,
				explicit: true,
				resolution_m: 0.5
			});
		}
	});
});
