/** Lengths in every unit and script that readers type, and what is refused rather than guessed. */
import { describe, expect, it } from 'vitest';
import { readLengths, type LengthFault } from '#lib/geo/lengths/length-reading';

const TERMS = { unit_m: 1, most_m: 100_000, count: 12 };
const read = (text: string, unit_m = 1) => readLengths(text, { ...TERMS, unit_m });

/** Typed texts, with their metres computed by hand. */
const READ: readonly (readonly [string, ...number[]])[] = [
	['500', 500],
	['500 m', 500],
	['500m', 500],
	['500 M', 500],
	['500 metres', 500],
	['500 meters.', 500],
	['500米', 500],
	['500 公尺', 500],
	['５００米', 500],
	['５００', 500],
	['５００ｍ', 500],
	['五百米', 500],
	['5百米', 500],
	['一千二百米', 1200],
	['一千二米', 1200],
	['一千零五米', 1005],
	['一百五十米', 150],
	['十五里', 7500],
	['两公里', 2000],
	['两点五公里', 2500],
	['半公里', 500],
	['一公里半', 1500],
	['两公里半', 2500],
	['三千米', 3000],
	['3千米', 3000],
	['3 千米', 3000],
	['1.2万米', 12_000],
	['五〇〇米', 500],
	['0.5 km', 500],
	['.5 km', 500],
	['0,5 km', 500],
	['1,5 km', 1500],
	['0。5公里', 500],
	['0.5公里', 500],
	['0.5㎞', 500],
	['0.5千米', 500],
	['5k', 5000],
	['1里', 500],
	['2 华里', 1000],
	['1 li', 500],
	['800 ft', 243.84],
	['800 feet', 243.84],
	["800'", 243.84],
	['800英尺', 243.84],
	['½ mile', 804.672],
	['1½ miles', 2414.016],
	['1/2 mile', 804.672],
	['1 1/2 mi', 2414.016],
	['3/4 mi.', 1207.008],
	['0.3 mi', 482.8032],
	['0.3英里', 482.8032],
	['100 yd', 91.44],
	['100码', 91.44],
	['1 nautical mile', 1852],
	['1 海里', 1852],
	['2 cm', 0.02],
	['2厘米', 0.02],
	['20 mm', 0.02],
	['1 in', 0.0254],
	['10丈', 33.333333],
	['1,200 m', 1200],
	['1 200 m', 1200],
	['1\u202f200 m', 1200],
	['1\u00a0200\u00a0m', 1200],
	['1’200 m', 1200],
	['1，200米', 1200],
	['12,500 m', 12_500],
	['10 000 m', 10_000],
	['1,200.5 m', 1200.5],
	['+500 m', 500],
	['r = 500', 500],
	['R500', 500],
	['radius 500 m', 500],
	['半径500米', 500],
	['半径：500米', 500],
	['方圆五百米以内', 500],
	['约500米', 500],
	['± 5 m', 5],
	['400, 800, 1200', 400, 800, 1200],
	['400,800,1200', 400, 800, 1200],
	['400,800', 400, 800],
	['50,100,200', 50, 100, 200],
	['1,2,3 km', 1000, 2000, 3000],
	['400/800/1200 m', 400, 800, 1200],
	['400 / 800 / 1200', 400, 800, 1200],
	['1/2/3 km', 1000, 2000, 3000],
	['400、800、1200米', 400, 800, 1200],
	['400，800，1200', 400, 800, 1200],
	['400米、800米和1.2公里', 400, 800, 1200],
	['四百米、八百米', 400, 800],
	['400; 800; 1,200 m', 400, 800, 1200],
	['400 800 1200 m', 400, 800, 1200],
	['400 800', 400, 800],
	['400 m · 800 m · 1.20 km', 400, 800, 1200],
	['400 m 800 m 1.2 km', 400, 800, 1200],
	['400 m, 800, 1200', 400, 800, 1200],
	['400, 800, 1.2 km', 400, 800, 1200],
	['400, 800; ½ mile', 400, 800, 804.672],
	['0.4 0.8 1.2 km', 400, 800, 1200],
	['1,2 km; 0,5 km', 1200, 500],
	['1200, 400', 1200, 400],
	['rings of 400, 800 and 1200 m', 400, 800, 1200],
	['100 km', 100_000]
];

/** Typed texts, the reason for refusal, and the part at fault. */
const REFUSED: readonly (readonly [string, LengthFault, string])[] = [
	['5 parsecs', 'not-understood', '5 parsecs'],
	['400, abc1, 800', 'not-understood', 'abc1'],
	['500 m2', 'not-understood', '500 m2'],
	['500 m²', 'not-understood', '500 m2'],
	['K12+400', 'not-understood', 'k12+400'],
	['12+400', 'not-understood', '12+400'],
	['km 12.4', 'not-understood', 'km 12.4'],
	['K5', 'not-understood', 'k5'],
	['400-800 m', 'not-understood', '400-800 m'],
	['31°16′25″', 'not-understood', `31°16'25"`],
	['1.2.3 km', 'not-understood', '1.2.3 km'],
	['几百米1', 'not-understood', '几百米1'],
	['0', 'not-positive', '0'],
	['0 m, 500 m', 'not-positive', '0 m'],
	['-500 m', 'not-positive', '-500 m'],
	['500 km', 'too-large', '500 km'],
	['400, 200 km', 'too-large', '200 km'],
	['50, 150, 200 km', 'too-large', '150'],
	['1 km 200 m', 'ambiguous', '1 km 200 m'],
	['50 100', 'ambiguous', '50 100'],
	['400,800,1,200', 'ambiguous', '400,800,1,200'],
	['1,200,400', 'ambiguous', '1,200,400'],
	['1,5,2,5', 'ambiguous', '1,5,2,5'],
	['500 ± 5 m', 'not-understood', '500 ± 5 m'],
	['1,2,3,4,5,6,7,8,9,10,11,12,13', 'too-many', '1,2,3,4,5,6,7,8,9,10,11,12,13']
];

describe('a length in every unit and script', () => {
	it.each(READ.map(([text, ...metres]) => ({ text, metres })))('$text', ({ text, metres }) => {
		expect(read(text)).toMatchObject({ kind: 'lengths', metres });
	});

	it("takes the page's unit where none is typed", () => {
		expect(read('800', 0.3048)).toEqual({ kind: 'lengths', metres: [243.84], hasUnit: false });
		expect(read('800 m', 0.3048)).toEqual({ kind: 'lengths', metres: [800], hasUnit: true });
	});
});

describe('an invalid or ambiguous length', () => {
	it.each(REFUSED)('%s', (text, reason, part) => {
		expect(read(text)).toMatchObject({ kind: 'refused', reason, part });
	});

	it.each(['', 'Zhongshan Park', '长风公园', '-'])(
		'is null where a text is no attempt at one: %s',
		(text) => {
			expect(read(text)).toBeNull();
		}
	);
});
