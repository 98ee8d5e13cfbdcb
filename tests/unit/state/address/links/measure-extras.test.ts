/** What a link carries of a measurement besides its points: accuracies, radii, a name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '#lib/state/address/address';
import {
	readMeasures,
	writeMeasure,
	type LinkedMeasurement
} from '#lib/state/address/measure-address';

const ORIGIN = 'https://map.example';
const AREA: LinkedMeasurement = {
	kind: 'area',
	points: [
		[121.4, 31.24],
		[121.42, 31.24],
		[121.42, 31.26]
	]
};
const POINTS = '121.4,31.24;121.42,31.24;121.42,31.26';
const NOTHING = readAddress(new URL('/en/', ORIGIN)).state;
/** By way of a whole address, as a browser holds it. */
const sent = (measure: LinkedMeasurement): LinkedMeasurement[] => {
	const address = writeAddress(new URL('/en/', ORIGIN), {
		...NOTHING,
		tools: { measure: [measure] }
	});
	return [...readAddress(new URL(address, ORIGIN)).state.tools.measure!];
};
const refusal = (value: string) => {
	const { measures, refused } = readMeasures([value]);
	expect(measures).toEqual([]);
	return refused.map(({ part, why }) => [why, part])[0];
};

describe('a measurement in a link', () => {
	it('is written in its first form where it has only points', () => {
		for (const extras of [
			{},
			{ name: null },
			{ name: '  ' },
			{ accuracies_m: [null, null, null] }
		]) {
			expect(writeMeasure({ ...AREA, ...extras })).toBe(`area:${POINTS}`);
		}
	});

	it('writes an accuracy of all points once', () => {
		expect(writeMeasure({ ...AREA, accuracies_m: [5, 5, 5] })).toBe(`area:v2:a5;${POINTS};z`);
		expect(writeMeasure({ ...AREA, accuracies_m: [5, null, 0.02] })).toBe(
			`area:v2:a5,-,0.02;${POINTS};z`
		);
		expect(sent({ ...AREA, accuracies_m: [5, 5, 5] })).toEqual([
			{ ...AREA, accuracies_m: [5, 5, 5] }
		]);
	});

	it('writes metres without an exponent', () => {
		expect(writeMeasure({ ...AREA, accuracies_m: [1e-7, 100, 2e6] })).toContain(
			':a0.0000001,100,-;'
		);
	});

	it('carries rings and a name', () => {
		const rings: LinkedMeasurement = {
			kind: 'radius',
			points: [[121.4, 31.25]],
			radii_m: [500, 1500.5],
			name: 'Taopu, north'
		};
		expect(writeMeasure(rings)).toBe('radius:v2:r500,1500.5:nTaopu~2c~_north;121.4,31.25;z');
		expect(sent(rings)).toEqual([rings]);
	});

	it('comes back as it was sent, whatever its name and figures', () => {
		const name = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
			.map((text) => Array.from(text).slice(0, 80).join('').trim())
			.filter((text) => text.length > 0 && text.isWellFormed());
		const hard = fc.constantFrom(
			'A&kind=park#map=1/2/3',
			'50% <b>"x"</b>',
			'桃浦：北（二期）。',
			'%41%2541 ~41~ _ a_b',
			'v3:z;121,31',
			'👩‍🔬 Ünïté',
			'Ｆｕｌｌ　ｗｉｄｔｈ'
		);
		const metres = fc.integer({ min: 0, max: 999_000_000 }).map((n) => n / 1000);
		const extras = fc.record(
			{
				name: fc.oneof(name, hard),
				accuracies_m: fc
					.array(fc.option(metres), { minLength: 3, maxLength: 3 })
					.filter((all) => all.some((one) => one !== null))
			},
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(extras, (more) => {
				expect(sent({ ...AREA, ...more })).toEqual([{ ...AREA, ...more }]);
			})
		);
	});

	it('carries any radii, the smallest first', () => {
		const radii = fc.array(fc.integer({ min: 1, max: 999_000_000 }), {
			minLength: 1,
			maxLength: 6
		});
		fc.assert(
			fc.property(radii, (list) => {
				const radii_m = list.map((n) => n / 1000).sort((a, b) => a - b);
				const rings: LinkedMeasurement = { kind: 'radius', points: [[121.4, 31.25]], radii_m };
				expect(sent(rings)).toEqual([rings]);
			})
		);
		expect(refusal(`area:v2:r500;${POINTS};z`)).toEqual(['unreadable', 'v2:r500']);
		expect(refusal('radius:v2:r500;121.4,31.2;121.5,31.2;z')).toEqual(['unreadable', 'v2:r500']);
	});

	it('has a name of 80 characters at most, and no half of one', () => {
		expect(sent({ ...AREA, name: '桃'.repeat(100) })[0]!.name).toBe('桃'.repeat(80));
		expect(sent({ ...AREA, name: 'a\ud800b' })[0]!.name).toBe('ab');
	});
});

describe('a link of the form with a version', () => {
	const WHOLE = `area:v2:a5:nPark;${POINTS};z`;

	it('is refused wherever it was truncated', () => {
		for (let length = 'area:v2:'.length; length < WHOLE.length; length += 1) {
			expect(readMeasures([WHOLE.slice(0, length)]).measures, WHOLE.slice(0, length)).toEqual([]);
		}
		expect(refusal(WHOLE.slice(0, -2))).toEqual(['cut', WHOLE.slice(0, -2)]);
	});

	it('of a later version is refused and not misread', () => {
		expect(refusal(`area:v3:a5;${POINTS};z`)).toEqual(['newer', 'v3:a5']);
		expect(refusal(`area:v12;${POINTS}`)).toEqual(['newer', 'v12']);
	});

	it.each([
		['a field that there is none of', 'v2:q5'],
		['a field twice', 'v2:a5:a6'],
		['too few accuracies', 'v2:a5,6'],
		['an accuracy that is none', 'v2:a5,x,7'],
		['a negative one', 'v2:a-5'],
		['a radius of nothing', 'v2:r0'],
		['a name with a mark', 'v2:na.b'],
		['a name without end', 'v2:na~2c'],
		['a name of no character', 'v2:n~d800~'],
		['a name of spaces', 'v2:n___']
	])('is refused with %s', (_what, head) => {
		expect(refusal(`area:${head};${POINTS};z`)).toEqual(['unreadable', head]);
	});

	it('is read by earlier versions as points, with unknown parts reported', () => {
		// They drop what is no point, and report it: the figure is that
		const items = WHOLE.slice('area:'.length).split(';');
		const isPoint = (item: string) => /^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/.test(item);
		expect(items.filter(isPoint).join(';')).toBe(POINTS);
	});
});
