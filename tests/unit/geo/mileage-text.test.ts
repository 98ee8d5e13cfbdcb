import { describe, expect, it } from 'vitest';
import { formatKilometre, formatMileage, formatStake, parseMileage } from '#lib/geo/mileage-text';

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

	it('gives more digits where asked', () => expect(formatKilometre(12345, 3)).toBe('km 12.345'));
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
		'K12+4',
		'K12+40',
		'K12+1400',
		'K12+400m',
		'K12.5+400',
		'12.4 m',
		'km 12,4',
		'km 1e9',
		'31.2737, 121.3853',
		'K12+400 K13+000',
		'km 99999'
	])('does not read %s', (text) => expect(parseMileage(text)).toBeNull());

	it('reads what is written, to the metre', () => {
		for (let metres = 0; metres < 26000; metres += 37) {
			expect(parseMileage(formatStake(metres))).toBe(metres);
			expect(parseMileage(formatKilometre(metres, 3))).toBe(metres);
		}
	});
});
