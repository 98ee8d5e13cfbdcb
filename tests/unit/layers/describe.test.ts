import type { CreekRelation } from '#lib/catalogue/items/place-item';
import { describe, expect, it } from 'vitest';
import type { CreekItem } from '#lib/catalogue/ground/creek';
import { KINDS } from '#lib/catalogue/kinds/place-kinds';
import { CROSSING_KINDS, GREEN_KINDS, STATUSES } from '#lib/catalogue/schema/vocabulary';
import { BASES } from '#lib/values/position-basis';
import { isHanScript, LOCALES, type Locale } from '#lib/i18n/locale';
import { DATA_LOCALES } from '#lib/i18n/localised';
import type { Card } from '#lib/layers/card/card';
import { creekRow, nameNote, stationRows } from '#lib/layers/card/card-rows';
import {
	describeCreek,
	describeCrossing,
	describeGreen,
	describeStation,
	nearestAnchor
} from '#lib/layers/card/describe-ground';
import { certaintyWords, describePlace, kindLine } from '#lib/layers/card/describe-place';
import {
	BY_THE_WATER,
	creek,
	crossing,
	fact,
	FAR_FROM_IT,
	green,
	near,
	place,
	plain,
	station
} from './samples';

const actionsOf = (card: Card) => card.actions.map(({ type }) => type);
const rowOf = (card: Card, label: string) => card.rows.find((row) => row.label === label);

describe('the card of a place', () => {
	it('has the main facts, in English', () => {
		expect(plain(describePlace(place(), 'en'))).toEqual({
			name: { en: 'Sample', zh: '样例' },
			kindLine: 'Business park',
			rows: [
				{ label: 'Companies', value: '500', note: '2023' },
				{ label: 'Metro', value: 'Sample Road · Line 13', note: '280 m' },
				{ label: 'Creek', value: 'K12+400 · north bank', note: '310 m' }
			],
			certainty: 'Taken from a published map, ± 40 m.',
			actions: [
				{ type: 'details', placeId: 'sample' },
				{ type: 'directions' },
				{ type: 'measure', point: [121.4, 31.24], accuracy_m: 40 },
				{ type: 'copy-link' }
			]
		});
	});

	it('has the same facts in Chinese', () => {
		expect(plain(describePlace(place(), 'zh'))).toEqual({
			name: { en: 'Sample', zh: '样例' },
			kindLine: '产业园区',
			rows: [
				{ label: '企业数', value: '500家', note: '2023' },
				{ label: '地铁', value: '样例路（13号线）', note: '280米' },
				{ label: '苏州河', value: 'K12+400，北岸', note: '310米' }
			],
			certainty: '取自已出版地图，± 40米。',
			actions: [
				{ type: 'details', placeId: 'sample' },
				{ type: 'directions' },
				{ type: 'measure', point: [121.4, 31.24], accuracy_m: 40 },
				{ type: 'copy-link' }
			]
		});
	});

	it('marks a concept as one, without directions or measuring', () => {
		const concept = place({
			basis: 'concept',
			status: 'concept',
			kind: 'district',
			derived: { stations: [], creek: null }
		});
		for (const lang of LOCALES) {
			const card = describePlace(concept, lang);
			expect(actionsOf(card)).toEqual(['details', 'copy-link']);
			expect(card.rows).toHaveLength(1);
			expect(card.certainty).not.toContain('±');
			expect(card.certainty).toBe(certaintyWords(concept, lang));
			expect(card.kindLine).toContain(lang === 'en' ? 'idea only' : '构想');
		}
	});

	it('marks forecasts and plans as such, and nothing else', () => {
		const statuses = ['actual', 'projection', 'planned', 'description'] as const;
		const card = describePlace(
			place({ headline: statuses.map((status) => fact({ status })) }),
			'en'
		);
		expect(card.rows.slice(0, 4).map(({ factStatus }) => factStatus)).toEqual([
			undefined,
			'projection',
			'planned',
			undefined
		]);
	});

	it('names both stations where either may be the nearest', () => {
		const stations = [near(280), near(300, { id: 'b', name: { en: 'Other', zh: '另一' } })];
		const card = describePlace(place({ derived: { stations, creek: null } }), 'en');
		expect(card.rows.filter(({ label }) => label === 'Metro')).toHaveLength(2);
	});

	it('is an upper bound where the uncertainty exceeds half the distance', () => {
		const distance = { kind: 'less-than', metres: 400 } as const;
		const [row] = stationRows([near(0, { distance })], 'en');
		expect(plain(row!.note)).toBe('up to about 400 m');
		expect(plain(stationRows([near(0, { distance })], 'zh')[0]!.note)).toBe('约400米以内');
	});

	it.each(LOCALES)('has words for every kind, status and basis in %s', (lang) => {
		const lines = KINDS.map((kind) => kindLine({ kind, status: 'operating' }, lang));
		expect(new Set(lines).size).toBe(KINDS.length);
		const withStatus = STATUSES.map((status) => kindLine({ kind: 'park', status }, lang));
		expect(new Set(withStatus).size).toBe(STATUSES.length);
		for (const line of withStatus) expect(line.startsWith(lines[1]!)).toBe(true);
		const certainties = BASES.map((basis) => certaintyWords({ basis, accuracy_m: 120 }, lang));
		expect(new Set(certainties).size).toBe(BASES.length);
	});

	it('states a wide uncertainty in kilometres', () => {
		expect(plain(certaintyWords({ basis: 'geocoded', accuracy_m: 1500 }, 'en'))).toMatch(
			/± 1\.5 km\.$/
		);
	});
});

describe('the creek in a card', () => {
	it('names the bank only where it is sure', () => {
		const unsure = {
			...BY_THE_WATER,
			mileage: { mileage_m: 12_400, bank: null, offset_m: 12 }
		};
		expect(plain(creekRow(unsure, 'en'))).toEqual([
			{ label: 'Creek', value: 'K12+400', note: '310 m' }
		]);
		const right = {
			...BY_THE_WATER,
			mileage: { mileage_m: 900, bank: 'right' as const, offset_m: 30 }
		};
		expect(creekRow(right, 'en')[0]!.value).toBe('K0+900 · south bank');
		expect(creekRow(right, 'zh')[0]!.value).toBe('K0+900，南岸');
	});

	it('states the upper bound of the distance of a place that may not be on it, in the page’s units', () => {
		const mileage = { mileage_m: 900, to_m: 1200, bank: 'left' as const, offset_m: 30 };
		const on = { meets: 'on', mileage } as const;
		const sure = { ...on, distance: { kind: 'about', metres: 0, plusminus_m: 0 } } as const;
		const maybe = { ...on, distance: { kind: 'less-than', metres: 147.92 } } as const;
		const noteIn = (relation: CreekRelation) =>
			DATA_LOCALES.map((lang) => plain(creekRow(relation, lang))[0]!.note);
		expect(noteIn(sure)).toEqual(['on the creek', '临苏州河']);
		expect(noteIn({ ...sure, meets: 'across' })).toEqual(['across the creek', '跨苏州河']);
		expect(noteIn(maybe)).toEqual([
			'on the creek, or less than 150 m from it',
			'临苏州河，或距水边不足150米'
		]);
	});

	it.each(['too-far', 'ambiguous', 'beyond-the-end'] as const)(
		'is only a distance where there is no mileage: %s',
		(reason) => {
			const relation = { ...FAR_FROM_IT, mileage: { reason } };
			expect(plain(creekRow(relation, 'en'))).toEqual([
				{ label: 'Creek', value: '4.700 km from the water' }
			]);
			expect(plain(creekRow(relation, 'zh'))).toEqual([
				{ label: '苏州河', value: '距水边4.700公里' }
			]);
		}
	);
});

describe('the note on the origin of a name', () => {
	const note = (en: 'ours' | 'official', zh: 'ours' | 'official', lang: Locale) =>
		nameNote({ en, zh }, lang);

	it.each(LOCALES)('is given in %s only where the name is our own', (lang) => {
		expect(note('official', 'official', lang)).toBeUndefined();
		expect(note('ours', 'official', lang)).toBeTruthy();
		expect(note('official', 'ours', lang)).toBeTruthy();
		const notes = [
			note('ours', 'official', lang),
			note('official', 'ours', lang),
			note('ours', 'ours', lang)
		];
		expect(new Set(notes).size).toBe(3);
		expect(notes[2]).toMatch(lang === 'en' ? /^Both / : /^中英文名/);
	});
});

describe('the cards of the ground', () => {
	it('a station: its lines and the creek', () => {
		expect(plain(describeStation(station(), 'en'))).toMatchObject({
			kindLine: 'Metro station',
			rows: [
				{ label: 'Lines', value: 'Lines 11, 13' },
				{ label: 'Creek', value: 'K12+400 · north bank', note: '310 m' }
			],
			certainty: 'Taken from a published map, ± 40 m.'
		});
		expect(rowOf(describeStation(station({ lines: ['2'] }), 'en'), 'Lines')!.value).toBe('Line 2');
		expect(rowOf(describeStation(station(), 'zh'), '线路')!.value).toBe('11、13号线');
	});

	it('a station at an estimated position is marked as such', () => {
		const card = describeStation(station({ basis: 'derived', accuracy_m: 350 }), 'en');
		expect(plain(card.certainty)).toBe('Approximate position, ± 350 m.');
	});

	it('a crossing: its mileage, and a station where one is near', () => {
		expect(plain(describeCrossing(crossing(), 'en')).rows).toEqual([
			{ label: 'Creek mileage', value: 'K5+230' },
			{ label: 'Metro', value: 'Sample Road · Line 13', note: '120 m' }
		]);
		expect(describeCrossing(crossing({ stations: [] }), 'en').rows).toHaveLength(1);
	});

	it('a crossing or green: every station that may be the nearest', () => {
		const stations = [near(280), near(290, { id: 'b' }), near(300, { id: 'c' })];
		for (const card of [
			describeCrossing(crossing({ stations }), 'en'),
			describeGreen(green({ stations }), 'en')
		]) {
			expect(card.rows.filter(({ label }) => label === 'Metro')).toHaveLength(3);
		}
	});

	it('green: its mapped area, in hectares', () => {
		expect(plain(rowOf(describeGreen(green(), 'en'), 'Mapped area')!.value)).toBe('4.60 ha');
		expect(plain(rowOf(describeGreen(green(), 'zh'), '图上面积')!.value)).toBe('4.60公顷');
	});

	it('the creek: its length, where its mileage begins, and that it is our own', () => {
		const card = plain(describeCreek(creek(), 'en'));
		expect(card.rows[0]).toEqual({ label: 'On this map', value: '25.4 km' });
		expect(card.rows[1]!.value).toContain('Waibaidu Bridge');
		expect(card.certainty).toContain('our own');
		expect(actionsOf(card)).toEqual(['copy-link']);
	});

	it('the creek where it was asked: the mileage of the anchor nearest to it', () => {
		// 1 m of these mileages is 1e-5 degrees to the west of 121.49
		const at = [121.49 - 140e-5, 31.2452] as [number, number];
		expect(nearestAnchor(creek(), at).mileage_m).toBe(100);
		expect(nearestAnchor(creek(), [121.3, 31.2]).mileage_m).toBe(200);
		const here = { label: 'Mileage near here', value: 'K0+100' };
		expect(describeCreek(creek(), 'en', at).rows[0]).toEqual(here);
		expect(describeCreek(creek(), 'zh', at).rows[0]!.label).toBe('此处里程约');
		expect(describeCreek(creek(), 'en', null)).toEqual(describeCreek(creek(), 'en'));
	});

	it('the creek: a degree of longitude counts less than one of latitude', () => {
		const anchors: CreekItem['anchors'] = [
			{ point: [121.41, 31.24], mileage_m: 0 },
			{ point: [121.4, 31.249], mileage_m: 100 }
		];
		expect(nearestAnchor(creek({ anchors }), [121.4, 31.24]).mileage_m).toBe(0);
	});

	it.each(LOCALES)('has words for every kind of crossing and green in %s', (lang) => {
		const crossings = CROSSING_KINDS.map((kind) => describeCrossing(crossing({ kind }), lang));
		expect(new Set(crossings.map((card) => card.kindLine)).size).toBe(CROSSING_KINDS.length);
		for (const kind of GREEN_KINDS) {
			expect(describeGreen(green({ kind }), lang).kindLine.trim()).not.toBe('');
		}
	});
});

describe.each(LOCALES)('every card in %s', (lang) => {
	const cards: [string, Card][] = [
		['place', describePlace(place(), lang)],
		['station', describeStation(station(), lang)],
		['crossing', describeCrossing(crossing(), lang)],
		['green', describeGreen(green(), lang)],
		['creek', describeCreek(creek(), lang)]
	];

	it.each(cards)('is a plain value without undefined parts: %s', (_name, card) => {
		const { nameNote: _note, ...rest } = card;
		expect(JSON.parse(JSON.stringify(rest))).toEqual(rest);
		expect(JSON.stringify(card)).not.toMatch(/undefined|NaN|\{\w+\}/);
		expect(card.kindLine).not.toBe('');
		expect(card.certainty).not.toBe('');
		for (const { label, value } of card.rows) {
			expect(label).not.toBe('');
			expect(value).not.toBe('');
		}
	});

	it.each(cards)('is in that language: %s', (_name, card) => {
		const words = [card.kindLine, card.certainty, ...card.rows.map(({ label }) => label)];
		for (const text of words) {
			expect(/\p{Script=Han}/u.test(text), text).toBe(isHanScript(lang));
		}
	});

	it('does not change the item that it is made from', () => {
		const item = place({ headline: [fact()] });
		const before = structuredClone(item);
		describePlace(item, lang);
		expect(item).toEqual(before);
	});
});
