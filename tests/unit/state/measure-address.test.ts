import { describe, expect, it } from 'vitest';
import {
	LONGEST_MEASURES,
	readMeasures,
	writeMeasure,
	writeMeasures
} from '#lib/state/address/measure-address';

const read = (...values: string[]) => readMeasures(values);

describe('a measurement in the address', () => {
	it('is read as it is given, and written with no digit too many', () => {
		const { measures, refused } = read('distance:121.3853,31.2737;121.38531234,31.27');
		expect(refused).toEqual([]);
		expect(measures).toEqual([
			{
				kind: 'distance',
				points: [
					[121.3853, 31.2737],
					[121.38531234, 31.27]
				]
			}
		]);
		expect(writeMeasure(measures[0]!)).toBe('distance:121.3853,31.2737;121.38531234,31.27');
	});

	it('keeps 8 decimals, which is about a millimetre', () => {
		expect(read('point:121.123456789,31.000000004').measures[0]!.points).toEqual([
			[121.12345679, 31]
		]);
	});

	it('stands several times, in its order', () => {
		const values = ['radius:121.4,31.25', 'creek:121.4,31.25;121.45,31.24'];
		expect(writeMeasures(read(...values).measures)).toEqual(values);
	});

	it('may end with a semicolon, as people cut links', () => {
		expect(read('point:121.4,31.25;')).toEqual({
			measures: [{ kind: 'point', points: [[121.4, 31.25]] }],
			refused: []
		});
	});
});

describe('a damaged measurement', () => {
	it('is not shown: a figure of the points that are left would look as right as the whole', () => {
		const value = 'area:121.4,31.2;oops;121.41,31.2;121.4,31.21;121.4,31.22';
		expect(read(value)).toEqual({
			measures: [],
			refused: [{ value, part: 'oops', why: 'unreadable' }]
		});
		expect(read('area:121.4,31.2;121.41,31.2;121.4,99').refused[0]!.part).toBe('121.4,99');
	});

	it.each([
		['no kind', '121.4,31.2;121.5,31.2'],
		['another kind', 'volume:121.4,31.2'],
		['a kind in capitals', 'Distance:121.4,31.2;121.5,31.2'],
		['nothing behind the colon', 'distance:'],
		['one point of two', 'distance:121.4,31.2'],
		['two points of three', 'area:121.4,31.2;121.5,31.2'],
		['hexadecimals', 'point:0x79,31.2'],
		['exponents', 'point:1e2,31.2'],
		['blanks', 'point: 121.4, 31.2'],
		['a longitude off the globe', 'point:180.1,31.2'],
		['three coordinates', 'point:121.4,31.2,5'],
		['points too many', 'radius:121.4,31.2;121.5,31.2;121.6,31.2']
	])('is refused whole with %s', (_what, value) => {
		const { measures, refused } = read(value);
		expect(measures).toEqual([]);
		expect(refused.map((one) => one.value)).toEqual([value]);
	});

	it('does not affect the others', () => {
		expect(read('nonsense', 'point:121.4,31.25').measures).toHaveLength(1);
	});
});

describe('a long list', () => {
	it('is left out of the address, which servers would refuse', () => {
		const line = (count: number) => ({
			kind: 'distance' as const,
			points: Array.from(
				{ length: count },
				(_, i) => [121.12345678 + i / 1e6, 31.12345678] as const
			)
		});
		expect(writeMeasures([line(100)])).toHaveLength(1);
		expect(writeMeasures([line(2)]).join('').length).toBeLessThan(LONGEST_MEASURES);
		expect(writeMeasures([line(300)])).toEqual([]);
	});
});
