import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factDate, factRow, factValue, isProjection } from '#lib/catalogue/words/fact-text';
import type { LabelledFact } from '#lib/catalogue/items/place-item';
import type { Fact } from '#lib/catalogue/schema/place';
import { QUALIFIERS, UNITS } from '#lib/catalogue/schema/vocabulary';
import { isHanScript, LOCALES, type Locale } from '#lib/i18n/locale';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function fact(rest: Partial<Fact> = {}): Fact {
	return {
		key: 'companies',
		value: 500,
		unit: 'companies',
		as_of: '2023',
		status: 'actual',
		source: 'a-source',
		...rest
	};
}
const valueText = (rest: Partial<Fact>, lang: Locale = 'en') => plain(factValue(fact(rest), lang));

describe('the value of a fact', () => {
	it.each([
		[{}, '500', '500家'],
		[{ key: 'tenants' }, '500 companies', '500家'],
		[{ key: 'medical_students_moved', unit: 'students', value: 300 }, '300', '300名'],
		[{ key: 'race_runners', unit: 'people', value: 4000 }, '4,000 people', '4,000人'],
		[{ key: 'exhibits', unit: 'items', value: 3000 }, '3,000', '3,000项'],
		[{ key: 'brands', unit: null }, '500', '500'],
		[{ key: 'area_m2', unit: 'm2', value: 4_200_000 }, '4.2 km²', '4.2平方公里'],
		[{ key: 'area_m2', unit: 'm2', value: 364_000 }, '36.4 ha', '36.4公顷'],
		[{ key: 'floor_area_m2', unit: 'm2', value: 300_000 }, '300,000 m²', '30万平方米'],
		[{ key: 'first_phase_floor_area_m2', unit: 'm2', value: 7500 }, '7,500 m²', '7,500平方米'],
		[{ key: 'retail_area_m2', unit: 'm2', value: 62_706 }, '62,706 m²', '6.2706万平方米'],
		[
			{ key: 'planned_construction_m2', unit: 'm2', value: 2_260_000 },
			'2,260,000 m²',
			'226万平方米'
		],
		[{ key: 'creek_frontage_m', unit: 'm', value: 2700 }, '2.7 km', '2.7公里'],
		[{ key: 'output_cny', unit: 'CNY', value: 3e10 }, 'CNY 30 bn', '300亿元'],
		[{ key: 'tax_growth_percent', unit: 'percent', value: 30 }, '30 %', '30%'],
		[{ key: 'opened', unit: 'year', value: 2004 }, '2004', '2004'],
		[{ key: 'floors', unit: 'floors', value: 9 }, '9', '9层'],
		[{ key: 'storeys', unit: 'floors', value: 9 }, '9 floors', '9层']
	] as [Partial<Fact>, string, string][])('%j reads %s and %s', (rest, en, zh) => {
		expect(valueText(rest)).toBe(en);
		expect(valueText(rest, 'zh')).toBe(zh);
	});

	it.each([
		['about', 'about 500', '约500家'],
		['over', 'over 500', '超过500家'],
		['under', 'under 500', '不足500家']
	] as const)('keeps its “%s”: %s, %s', (qualifier, en, zh) => {
		expect(valueText({ qualifier })).toBe(en);
		expect(valueText({ qualifier }, 'zh')).toBe(zh);
	});

	it('that is a text is written unchanged, in the language of the page', () => {
		const value = { en: 'A hospital', zh: '一所医院' };
		expect(valueText({ value, unit: null })).toBe('A hospital');
		expect(valueText({ value, unit: null }, 'zh')).toBe('一所医院');
	});

	it('does not repeat in English the noun of the label', () => {
		for (const unit of UNITS) {
			const text = valueText({ key: `${unit}_of_something`.toLowerCase(), unit });
			if (!['m2', 'm', 'CNY', 'USD', 'percent', 'year'].includes(unit)) expect(text).toBe('500');
		}
	});

	it.each(LOCALES)('has words for every unit and qualifier in %s', (lang) => {
		for (const unit of [...UNITS, null]) {
			for (const qualifier of [...QUALIFIERS, undefined]) {
				const text = valueText({ key: 'x', unit, qualifier }, lang);
				expect(text).toMatch(/\d/);
				expect(text).not.toMatch(/undefined|NaN|\{/);
			}
		}
	});
});

describe('the date of a fact', () => {
	it('is its own, with its note', () => {
		expect(factDate(fact({ as_of: '2023-09' }), 'zh')).toBe('2023年9月');
		const as_of_note = { en: 'about then', zh: '约' };
		expect(factDate(fact({ as_of: '2013', as_of_note }), 'en')).toBe('2013 (about then)');
	});
});

describe('a row of a card', () => {
	const labelled = (rest: Partial<Fact> = {}): LabelledFact => ({
		...fact(rest),
		label: { en: 'Companies', zh: '企业数' }
	});

	it('has the years beside the value, unless the value is a year', () => {
		expect(factRow(labelled({ as_of: '2021/2023' }), 'en').note).toBe('2021–2023');
		expect(factRow(labelled({ unit: 'year', value: 2004 }), 'en').note).toBeUndefined();
	});

	it('marks a forecast or an intention', () => {
		expect(isProjection(fact({ status: 'projection' }))).toBe(true);
		expect(isProjection(fact({ status: 'planned' }))).toBe(true);
		expect(isProjection(fact({ status: 'actual' }))).toBe(false);
		expect(isProjection(fact({ status: 'description' }))).toBe(false);
		expect(factRow(labelled({ status: 'projection' }), 'zh')).toMatchObject({
			label: '企业数',
			factStatus: 'projection'
		});
		expect(factRow(labelled({ status: 'planned' }), 'en').factStatus).toBe('planned');
		expect(factRow(labelled({ status: 'description' }), 'en').factStatus).toBeUndefined();
	});
});

describe('the facts of the geodata', () => {
	const folder = new URL('../../../../geodata/places/', import.meta.url);
	const facts: { place: string; fact: Fact }[] = readdirSync(folder).flatMap((file) =>
		JSON.parse(readFileSync(new URL(file, folder), 'utf8')).properties.facts.map((fact: Fact) => ({
			place: file,
			fact
		}))
	);
	const numbers = facts.filter(({ fact }) => typeof fact.value === 'number');

	/** The number that a text states, in the unit of its fact. */
	function stated(text: string, lang: Locale): number {
		const hit = /([\d,.]+)(.*)/.exec(text)!;
		const scales: [RegExp, number][] = isHanScript(lang)
			? [
					[/^平方公里/, 1e6],
					[/^公顷/, 1e4],
					[/^公里/, 1e3],
					[/^[亿億]/, 1e8],
					[/^[万萬]/, 1e4]
				]
			: [
					[/^ km²/, 1e6],
					[/^ ha/, 1e4],
					[/^ km/, 1e3],
					[/^ bn/, 1e9],
					[/^ m$/, 1e6]
				];
		const scale = scales.find(([unit]) => unit.test(hit[2]!))?.[1] ?? 1;
		return Number(hit[1]!.replace(/,/g, '')) * scale;
	}

	it.each(LOCALES)('keep all digits in text, in %s', (lang) => {
		expect(numbers.length).toBeGreaterThan(80);
		for (const { place, fact } of numbers) {
			const text = plain(factValue({ ...fact, qualifier: undefined }, lang));
			// “m” is a metre after a length and a million after a sum.
			const plainMetres = !isHanScript(lang) && fact.unit === 'm' && / m$/.test(text);
			const value = plainMetres ? Number(text.replace(/[^\d.]/g, '')) : stated(text, lang);
			expect(value, `${place} ${fact.key}: ${text}`).toBeCloseTo(fact.value as number, 0);
		}
	});

	it('have a count above one where English uses a plural', () => {
		const ones = numbers.filter(
			({ fact }) => fact.value === 1 && / \w+s$/.test(factValue(fact, 'en'))
		);
		expect(ones).toEqual([]);
	});
});
