/** Facts: dated, sourced, in the unit of their key, and none from the future. */
import { describe, expect, it } from 'vitest';
import { COMPARABLE_KEYS } from '#lib/catalogue/schema/vocabulary';
import { facts, geodata } from './corpus';

/** The month in which the data was gathered. */
const GATHERED = '2026-11';

const startOf = (date: string) => date.split('/')[0]!;
const endOf = (date: string) => date.split('/').at(-1)!;

/** True where one ISO date lies after another, at the precision of the shorter one. */
function isAfter(one: string, other: string): boolean {
	const length = Math.min(one.length, other.length);
	return one.slice(0, length) > other.slice(0, length);
}

const list = (found: typeof facts) =>
	found.map(({ where, fact }) => `${where}: ${JSON.stringify(fact.value)}, ${fact.as_of}`);

describe('dates', () => {
	it('are valid ISO dates', () => {
		expect(list(facts.filter(({ fact }) => !/^\d{4}/.test(fact.as_of)))).toEqual([]);
	});

	it('are in order where there are two', () => {
		expect(
			list(facts.filter(({ fact }) => isAfter(startOf(fact.as_of), endOf(fact.as_of))))
		).toEqual([]);
	});

	it('do not lie in the future unless the fact is a forecast or an intention', () => {
		const future = facts.filter(
			({ fact }) =>
				fact.status !== 'projection' &&
				fact.status !== 'planned' &&
				isAfter(endOf(fact.as_of), GATHERED)
		);
		expect(list(future)).toEqual([]);
	});

	it('do not lie after the date of their source, unless a note gives the reason', () => {
		const early = facts.filter(({ fact }) => {
			const { date } = geodata.sources.find(({ id }) => id === fact.source)!;
			const told = fact.status === 'actual' || fact.status === 'description';
			return told && date && !fact.note && isAfter(startOf(fact.as_of), date);
		});
		expect(list(early)).toEqual([]);
	});

	it('have a note where their source has no date', () => {
		const undated = facts.filter(({ fact }) => {
			const { date } = geodata.sources.find(({ id }) => id === fact.source)!;
			return date === null && !/undated/.test(fact.as_of_note?.en ?? '');
		});
		expect(list(undated)).toEqual([]);
	});

	it('of facts whose value is a year are that year', () => {
		const wrong = facts.filter(
			({ fact: { unit, value, as_of } }) =>
				unit === 'year' &&
				!(
					Number.isInteger(value) &&
					Number(startOf(as_of).slice(0, 4)) <= Number(value) &&
					Number(value) <= Number(endOf(as_of).slice(0, 4))
				)
		);
		expect(list(wrong)).toEqual([]);
	});
});

describe('values', () => {
	it('are in the unit of their key', () => {
		const promised = (key: string) =>
			/_m2$/.test(key)
				? 'm2'
				: /_cny$/.test(key) && !/_above_/.test(key)
					? 'CNY'
					: /_percent$/.test(key)
						? 'percent'
						: /_m$/.test(key)
							? 'm'
							: key === 'opened'
								? 'year'
								: key === 'companies'
									? 'companies'
									: key === 'people'
										? 'people'
										: undefined;
		const wrong = facts.filter(({ fact }) => {
			const unit = promised(fact.key);
			return unit !== undefined && (fact.unit !== unit || typeof fact.value !== 'number');
		});
		expect(list(wrong)).toEqual([]);
	});

	it('that are words have no unit and no qualifier', () => {
		const wrong = facts.filter(
			({ fact }) => typeof fact.value !== 'number' && (fact.unit !== null || fact.qualifier)
		);
		expect(list(wrong)).toEqual([]);
	});

	it('that are numbers are positive', () => {
		const wrong = facts.filter(({ fact }) => typeof fact.value === 'number' && !(fact.value > 0));
		expect(list(wrong)).toEqual([]);
	});

	it('of one key have one unit, so that they are comparable', () => {
		const units = new Map<string, Set<unknown>>();
		for (const { fact } of facts) {
			const kind = typeof fact.value === 'number' ? fact.unit : 'words';
			units.set(fact.key, (units.get(fact.key) ?? new Set()).add(kind));
		}
		expect([...units].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
	});

	it('are unique by key, date, status and source', () => {
		const seen = new Set<string>();
		const twice = facts.filter(({ place, fact }) => {
			if (typeof fact.value !== 'number') return false;
			const said = [place?.id, fact.key, fact.as_of, fact.status, fact.source].join(' ');
			return seen.size === seen.add(said).size;
		});
		expect(list(twice)).toEqual([]);
	});

	it('of a forecast are not also marked as actual', () => {
		const wrong = facts.filter(
			({ fact }) =>
				fact.status === 'actual' &&
				/forecast|projected|预测|预计/.test(JSON.stringify(fact.note ?? ''))
		);
		expect(list(wrong)).toEqual([]);
	});
});

describe('keys', () => {
	it('all have labels, the comparable ones first, and no label is unused', () => {
		const known = Object.keys(geodata.factKeys);
		const used = new Set<string>([...COMPARABLE_KEYS, ...facts.map(({ fact }) => fact.key)]);
		expect(known.filter((key) => !used.has(key))).toEqual([]);
		expect([...used].filter((key) => !known.includes(key))).toEqual([]);
		expect(known.slice(0, COMPARABLE_KEYS.length)).toEqual([...COMPARABLE_KEYS]);
	});

	it('have distinct labels, since two keys for one thing would not be comparable', () => {
		for (const lang of ['en', 'zh'] as const) {
			const words = Object.values(geodata.factKeys).map((label) => label[lang].toLowerCase());
			expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
		}
	});
});

describe('known errors of sources', () => {
	it('stay excluded: the 170,000 companies of one article', () => {
		expect(list(facts.filter(({ fact }) => fact.value === 170000))).toEqual([]);
	});

	it('stay marked: the forecast for 2025 is a projection wherever it stands', () => {
		const forecasts = facts.filter(({ fact }) => fact.key === 'life_health_value_cny');
		expect(forecasts.length).toBeGreaterThan(0);
		expect(forecasts.filter(({ fact }) => fact.status !== 'projection')).toEqual([]);
	});

	it('stay marked: Life Smart Valley is a concept and a point', () => {
		const valley = geodata.places.find(({ id }) => id === 'life-smart-valley')!;
		expect(valley.properties).toMatchObject({ basis: 'concept', status: 'concept' });
		expect(valley.properties.name_basis.zh).toBe('ours');
		expect(valley.geometry.type).toBe('Point');
	});
});
