import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoordinate, type PositionReading } from '#lib/geo/coordinates/coordinate-reading';
import { COORDINATE_SYSTEMS } from '#lib/geo/datum/coordinate-systems';
import { datumOf, toWgs84 } from '#lib/geo/datum/datum';
import type { LngLat } from '#lib/values/lng-lat';
import { distinctPositions, settled } from '#lib/geo/coordinates/forms/settled';
import { coordinateText } from '#lib/geo/coordinates/coordinate-writing';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { DECIMAL, GRID, NAMED, OTHERS, REFUSED, SEXAGESIMAL } from './coordinate-forms';

const HERE: LngLat = [121.3853, 31.2737];

function expectAt(text: string, found: ReturnType<typeof readCoordinate>, at: LngLat) {
	expect(found, text).toMatchObject({ kind: 'position' });
	const [lng, lat] = (found as PositionReading).at;
	expect(lng, text).toBeCloseTo(at[0], 9);
	expect(lat, text).toBeCloseTo(at[1], 9);
}

describe('the table of coordinate formats', () => {
	it('contains more than 218 readable texts and 60 to be left alone', () => {
		const read = DECIMAL.flatMap(([, forms]) => forms).length + SEXAGESIMAL.length + NAMED.length;
		expect(read + GRID.length).toBeGreaterThan(218);
		expect(OTHERS.length).toBeGreaterThan(60);
	});
});

describe.each(DECIMAL)('decimal degrees, %s', (_, forms) => {
	it.each(forms)('are read: %j', (text) => {
		expectAt(text, readCoordinate(text), HERE);
		expectAt(text, readCoordinate(text, 'bd09'), toWgs84(HERE, 'bd09'));
	});
});

describe('degrees, minutes and seconds', () => {
	const expected = SEXAGESIMAL.map(([text, lat, lng]) => ({
		text,
		at: [lng ?? 121 + 23 / 60 + 7.1 / 3600, lat ?? 31 + 16 / 60 + 25.3 / 3600] as const,
		// texts with both notations have six decimals of a degree beside a tenth of a second
		digits: text.includes('273694') ? 6 : 9
	}));
	it.each(expected)('are read: $text', ({ text, at, digits }) => {
		const found = readCoordinate(text) as PositionReading;
		expect(found, text).toMatchObject({ kind: 'position' });
		expect(found.at[0]).toBeCloseTo(at[0], digits);
		expect(found.at[1]).toBeCloseTo(at[1], digits);
	});
});

describe('a named system', () => {
	it.each(NAMED)('determines the datum: %j is %s', (text, system) => {
		for (const inUse of COORDINATE_SYSTEMS) {
			const found = readCoordinate(text, inUse);
			expect(found).toMatchObject({ system });
			expectAt(text, found, toWgs84(HERE, datumOf(system)));
		}
	});
});

describe('the grid', () => {
	it.each(GRID)('is read: %j', (text) => {
		expect(readCoordinate(text)).toMatchObject({
			kind: 'grid',
			north_m: 3461234.5,
			east_m: 533123.4
		});
	});
});

describe('an impossible or ambiguous coordinate', () => {
	it.each(REFUSED)('is refused: %j, %s', (text, reason) => {
		expect(readCoordinate(text)).toMatchObject({ kind: 'refused', reason });
	});
});

describe('a text that is no position', () => {
	it.each(OTHERS)('is left to the search: %j', (text) => {
		expect(readCoordinate(text)).toBeNull();
	});
});

/** Around Shanghai, written to 0.1 m. */
const places: fc.Arbitrary<LngLat> = fc.tuple(
	fc.double({ min: 120.9, max: 122, noNaN: true }),
	fc.double({ min: 30.7, max: 31.9, noNaN: true })
);
const styles = fc.constantFrom('decimal' as const, 'dms' as const);

const WRAPPINGS: readonly (readonly [before: string, after: string])[] = [
	...[
		'“”',
		'‘’',
		'„“',
		'«»',
		'「」',
		'『』',
		'【】',
		'《》',
		'〈〉',
		'〔〕',
		'（）',
		'()',
		'[]',
		'{}'
	]
		.concat(['<>', '``', '""', "''", '**', '__', '  ', '…。', '"。', '(.', '¡!', '¿?', '‹›'])
		.map((pair) => [[...pair][0]!, [...pair].slice(1).join('')] as const),
	...[
		'.',
		'。',
		',',
		'，',
		';',
		'；',
		'!',
		'！',
		'?',
		'？',
		'…',
		'、',
		' )',
		'.)',
		'”。',
		' ~',
		'\n'
	].map((after) => ['', after] as const),
	...[
		'📍',
		'📍 ',
		'• ',
		'* ',
		'> ',
		'坐标：',
		'坐标为',
		'位置: ',
		'我在',
		'位于',
		'我的位置：',
		'定位 '
	]
		.concat(['Location: ', 'My location: ', 'Coordinates ', "I'm at ", 'Pin: ', 'See ', 'Meet at '])
		.concat(['\u200b', '\ufeff', '\u200e', '\t', '\u3000'])
		.map((before) => [before, ''] as const),
	['<b>', '</b>'],
	['<td>', '</td>'],
	['—— ', ' ——'],
	['我在（', '）附近，快来'],
	['The gate is at ', ', by the bridge'],
	['[', '](https://example.org/a)']
];

describe('text around a position', () => {
	it('does not change the position, even when wrapped twice', () => {
		const wrapping = fc.constantFrom(...WRAPPINGS);
		fc.assert(
			fc.property(places, styles, wrapping, wrapping, (at, style, inner, outer) => {
				const text = coordinateText(at, 'wgs84', style);
				const expected = readCoordinate(text) as PositionReading;
				for (const [before, after] of [inner, [outer[0] + inner[0], inner[1] + outer[1]]]) {
					const wrapped = `${before}${text}${after}`;
					const found = readCoordinate(wrapped);
					expect(found, wrapped).toMatchObject({ kind: 'position' });
					expect((found as PositionReading).at, wrapped).toEqual(expected.at);
				}
			}),
			{ numRuns: 600 }
		);
	});

	it('does not change the position for any format of the table', () => {
		const forms = DECIMAL.filter(([family]) => family !== 'programs').flatMap(([, all]) => all);
		for (const form of forms) {
			const plain = readCoordinate(form) as PositionReading;
			for (const [before, after] of ['“”', '()', '【】', '（）', '「」'].map((pair) => [...pair])) {
				const found = readCoordinate(`${before}${form}${after}`);
				expect(found, `${before}${form}${after}`).toMatchObject({ at: plain.at });
			}
		}
	});
});

describe('two positions in one text', () => {
	it('are refused, whatever separates them', () => {
		const between = fc.constantFrom(
			';',
			'\n',
			' | ',
			' / ',
			' - ',
			' → ',
			' to ',
			'，',
			' 和 ',
			' (',
			' 到 '
		);
		fc.assert(
			fc.property(places, places, styles, styles, between, (a, b, styleA, styleB, sign) => {
				fc.pre(geodesicDistanceM(a, b) > 50);
				const text = coordinateText(a, 'wgs84', styleA) + sign + coordinateText(b, 'wgs84', styleB);
				expect(readCoordinate(text)?.kind, text).not.toBe('position');
			}),
			{ numRuns: 300 }
		);
	});

	it('count as one where both are the same place', () => {
		fc.assert(
			fc.property(places, (at) => {
				const text = `${coordinateText(at, 'wgs84', 'dms')} (${coordinateText(at, 'wgs84', 'decimal')})`;
				const found = readCoordinate(text);
				expect(found, text).toMatchObject({ kind: 'position' });
				expect(geodesicDistanceM((found as PositionReading).at, at)).toBeLessThan(0.1);
			})
		);
	});
});

describe('a text that two rules can read', () => {
	const readings = places.map((at): PositionReading => {
		const found = readCoordinate(coordinateText(at, 'wgs84', 'decimal'));
		return found as PositionReading;
	});

	it('is refused where they find different positions, and read where they agree', () => {
		fc.assert(
			fc.property(readings, readings, (a, b) => {
				const differ = distinctPositions([a, b]).length > 1;
				expect(differ).toBe(geodesicDistanceM(a.at, b.at) > 2 * Math.SQRT2 * a.resolution_m);
				expect(settled([a, null, b])).toEqual(
					differ ? { kind: 'refused', reason: 'two-readings' } : a
				);
			})
		);
	});

	it('is refused where one finds a contradiction', () => {
		const contradiction = { kind: 'refused', reason: 'hemispheres' } as const;
		const attempt = { kind: 'refused', reason: 'out-of-range' } as const;
		fc.assert(
			fc.property(readings, (reading) => {
				expect(settled([reading, contradiction])).toEqual(contradiction);
				expect(settled([attempt, reading])).toEqual(reading);
			})
		);
	});
});

describe('everyday numbers', () => {
	const digits = (min: number, max: number) => fc.integer({ min, max }).map(String);
	const two = digits(0, 59).map((text) => text.padStart(2, '0'));
	const price = fc.double({ min: 1, max: 400, noNaN: true }).map((value) => value.toFixed(2));
	const day = fc.tuple(digits(1990, 2030), digits(1, 12), digits(1, 28));
	const joined = (parts: fc.Arbitrary<readonly string[]>, ...signs: string[]) =>
		fc.tuple(parts, fc.constantFrom(...signs)).map(([all, sign]) => all.join(sign));
	const kinds: Record<string, fc.Arbitrary<string>> = {
		prices: joined(
			fc.tuple(price, price).map((all) => all.map((one) => `¥${one}`)),
			', ',
			' / ',
			' '
		),
		'prices in yuan': joined(
			fc.tuple(price, price).map((all) => all.map((one) => `${one}元`)),
			'，',
			'、'
		),
		sizes: joined(fc.tuple(price, price), ' × ', '×', ' x ', 'x', '*').map((text) => `${text} m`),
		measures: joined(
			fc.tuple(price, price).map((all) => all.map((one) => `${one} km`)),
			', ',
			' '
		),
		ranges: joined(fc.tuple(price, price), '-', '–', '~', ' to ', ' - ', '至', '—'),
		'shares of a hundred': joined(
			fc.tuple(price, price).map((all) => all.map((one) => `${one}%`)),
			', '
		),
		days: joined(day, '-', '/', '.'),
		'two days': joined(fc.tuple(joined(day, '-'), joined(day, '-')), ' ', ', ', ' / '),
		times: joined(fc.tuple(digits(0, 23), two), ':'),
		'two times': joined(
			fc.tuple(
				joined(fc.tuple(digits(0, 23), two, two), ':'),
				joined(fc.tuple(digits(0, 23), two, two), ':')
			),
			' ',
			'-',
			', '
		),
		phones: joined(
			fc.tuple(fc.constantFrom('021', '010', '138', '+86'), digits(1000, 9999), digits(1000, 9999)),
			' ',
			'-'
		),
		'addresses of machines': joined(
			fc.tuple(digits(0, 255), digits(0, 255), digits(0, 255), digits(0, 255)),
			'.'
		),
		versions: joined(fc.tuple(digits(0, 40), digits(0, 130), digits(0, 9)), '.').map(
			(text) => `v${text}`
		),
		scores: joined(fc.tuple(digits(0, 60), digits(0, 60)), '-', ':', '–', ', '),
		houses: fc.tuple(digits(1, 3000), digits(1, 130)).map(([a, b]) => `金沙江路${a}弄${b}号`),
		rooms: fc.tuple(digits(1, 200), digits(1, 130)).map(([a, b]) => `Room ${a}, ${b} seats`),
		stakes: fc.tuple(digits(0, 99), digits(100, 999)).map(([a, b]) => `K${a}+${b}`),
		temperatures: joined(
			fc.tuple(digits(0, 40), digits(0, 40)).map((all) => all.map((one) => `${one}°C`)),
			'/',
			' ',
			', '
		),
		lines: joined(
			fc.tuple(digits(1, 18), digits(1, 18)).map((all) => all.map((one) => `${one}号线`)),
			'、',
			' '
		)
	};

	it.each(Object.entries(kinds))('are no positions: %s', (_, texts) => {
		fc.assert(
			fc.property(texts, fc.constantFrom(...WRAPPINGS.slice(0, 40)), (text, [before, after]) => {
				for (const one of [text, `${before}${text}${after}`]) {
					expect(readCoordinate(one)?.kind, one).not.toBe('position');
					expect(readCoordinate(one)?.kind, one).not.toBe('grid');
				}
			}),
			{ numRuns: 100 }
		);
	});
});
