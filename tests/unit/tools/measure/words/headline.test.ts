import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/locale';
import type { UnitSystem } from '#lib/i18n/unit-systems';
import { MEASURE_KINDS } from '#lib/state/address/measure-address';
import { figuresOf } from '#lib/tools/measure/figures/all-figures';
import type { Surroundings } from '#lib/tools/measure/figures/around';
import { withError } from '#lib/tools/measure/words/figure-text';
import { kindName, legError, measurementName, totalsOf } from '#lib/tools/measure/words/headline';
import { vertex, type Measurement } from '#lib/tools/measure/model/measurement';
import { from, HERE, straightCreek } from '../../../server/samples';
import { block, BLOCK, measurement, plain, v } from '../samples';

const around: Surroundings = { creek: straightCreek(), stations: [], features: [] };
const totals = (one: Measurement, units: UnitSystem = 'metric', lang: Locale = 'en') =>
	totalsOf(figuresOf(one, around), { units, lang }).map(({ label, figure }) =>
		plain(`${label} ${withError(figure)}`)
	);
const atOffset = (east_m: number, north_m: number, accuracy_m: number) =>
	vertex(from(from(HERE, 90, east_m), 0, north_m), accuracy_m, 'pointer');

describe('the figures that stand for a measurement', () => {
	it('are the total of a line: 5 m · √(1 + 2 + 2 + 1) = 12.2 m', () => {
		const line = measurement('distance', block());
		expect(totals(line)).toEqual(['Total 3.014 km ± 0.012 km']);
		expect(totals(line, 'chinese', 'zh')).toEqual(['总长 3.014公里 ± 0.012公里']);
		// 12.25 m are 40.2 ft and 0.00761 mi, which is too fine for miles; 3,013.9 m are 9,888 ft
		expect(totals(line, 'imperial')).toEqual(['Total 9,888 ft ± 40 ft']);
		const [total] = totalsOf(figuresOf(line, null), { units: 'metric', lang: 'en' });
		expect(total!.value).toBeCloseTo(BLOCK.south_m + BLOCK.east_m + BLOCK.north_m, 6);
	});

	it('are area and perimeter: ½ · 2 · 5 m · 1,461.7 m = 7,308 m², 5 m · √8 = 14.1 m', () => {
		const area = measurement('area', block());
		expect(totals(area)).toEqual(['Area 105.62 ha ± 0.73 ha', 'Perimeter 4.123 km ± 0.014 km']);
		// 7,308 m² are 10.96 亩 and 0.73 ha
		expect(totals(area, 'chinese', 'zh')).toEqual([
			'面积 1,584亩（105.62公顷） ± 11亩（0.73公顷）',
			'周长 4.123公里 ± 0.014公里'
		]);
	});

	it('are the perimeter alone of an outline that crosses itself, and of two points', () => {
		const [a, b, c, d] = block(null);
		expect(totals(measurement('area', [a!, c!, b!, d!]))).toEqual(['Perimeter 5.141 km']);
		expect(totals(measurement('area', [a!, b!]))).toEqual(['Perimeter 953 m']);
	});

	it('are none of a first point: no length, no ± of nothing', () => {
		for (const kind of ['distance', 'area', 'creek'] as const) {
			expect(totals(measurement(kind, block().slice(0, 1))), kind).toEqual([]);
		}
	});

	it('are the rings, each; given ones have no ±', () => {
		const centre = v(...HERE);
		expect(totals(measurement('radius', [centre]))).toEqual([
			'Radius 400 m',
			'Radius 800 m',
			'Radius 1.2 km'
		]);
		// 1,312.3, 2,624.7 and 3,937.0 ft
		expect(totals(measurement('radius', [centre]), 'imperial')).toEqual([
			'Radius 1,312 ft',
			'Radius 2,625 ft',
			'Radius 3,937 ft'
		]);
		const through = vertex(from(HERE, 90, 650), 12, 'pointer');
		expect(totals(measurement('radius', [centre, through]))).toEqual(['Radius 650 m ± 13 m']);
		const unknown = vertex(from(HERE, 90, 650), null, 'link');
		expect(totals(measurement('radius', [centre, unknown]))).toEqual(['Radius 650 m']);
	});

	it('are the way by the water and the straight one, of one and the same error', () => {
		const creek = measurement('creek', [atOffset(-1000, 300, 9), atOffset(2000, -100, 12)]);
		// 3,026.5 m by √(3000² + 400²); 15 m by √(9² + 12²)
		expect(totals(creek)).toEqual([
			'Along the creek 3.000 km ± 0.015 km',
			'Straight line 3.027 km ± 0.015 km'
		]);
		expect(totals(measurement('creek', [atOffset(0, 0, 9), atOffset(0, 2000, 9)]))).toEqual([]);
	});

	it('are a point’s mileage, with no more digits than its accuracy leaves', () => {
		const at = (accuracy_m: number | null) =>
			measurement('point', [vertex(from(from(HERE, 90, 1234), 0, 310), accuracy_m, 'pointer')]);
		// mileage 0 is 4 km east of the middle: 2,766 m, to units and tens
		expect(totals(at(1))).toEqual(['Creek mileage K2+766']);
		expect(totals(at(12))).toEqual(['Creek mileage K2+770']);
		expect(totals(at(60))).toEqual(['Creek mileage K2+770']);
		expect(totals(at(null), 'metric', 'zh')).toEqual(['河道里程 K2+766']);
		expect(totals(measurement('point', [atOffset(0, 5000, 5)]))).toEqual([]);
	});

	it('are as unrounded in their value as they were computed', () => {
		const point = measurement('point', [atOffset(1234, 310, 60)]);
		const [mileage] = totalsOf(figuresOf(point, around), { units: 'metric', lang: 'en' });
		expect(mileage!.value).toBeCloseTo(2766, 0);
		expect(mileage!.value % 1).not.toBe(0);
	});
});

describe('what a measurement is called', () => {
	it('is its kind and number, or the reader’s own name', () => {
		const second = measurement('distance', block(), { number: 2 });
		expect(measurementName(second, 'en')).toBe('Distance 2');
		expect(measurementName(second, 'zh')).toBe('距离 2');
		expect(measurementName({ ...second, name: 'Along the fence' }, 'zh')).toBe('Along the fence');
	});

	it('tells the kinds apart in both languages', () => {
		for (const lang of ['en', 'zh'] as const) {
			const names = MEASURE_KINDS.map((kind) => kindName(kind, lang));
			expect(new Set(names).size).toBe(MEASURE_KINDS.length);
		}
	});
});

describe('the error of a leg', () => {
	it('comes from its two ends, of the closing leg too', () => {
		const ring = measurement('area', [
			v(121.38, 31.24, 3),
			v(121.39, 31.24, 4),
			v(121.39, 31.25, 12)
		]);
		expect([0, 1, 2].map((leg) => legError(ring, leg))).toEqual([
			5,
			Math.hypot(4, 12),
			Math.hypot(12, 3)
		]);
	});

	it('is not known where one end is not', () => {
		const line = measurement('distance', [v(121.38, 31.24, 3), v(121.39, 31.24, null)]);
		expect(legError(line, 0)).toBeNull();
	});
});
