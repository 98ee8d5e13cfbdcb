/**
 * The glossary of both languages (`src/lib/i18n/glossary.json`), held over every message and every text of
 * the data: no form that is to be avoided, and the Chinese term wherever its English message has the English
 * one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BASE_DATASETS } from '#lib/catalogue/schema/base';
import { bilingualsIn, geodata, ROOT as GEODATA } from '../../geodata/corpus';

const I18N = fileURLToPath(new URL('../../../src/lib/i18n', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

type Forms = Record<string, string>;
interface Term {
	en: string;
	zh: string[];
	/** too common a word for a message's partner to be held to it */
	loose?: true;
	/** forms with the reason against each */
	avoid?: { en?: Forms; zh?: Forms };
}
interface Glossary {
	terms: Term[];
	/** by the key of a message: the terms that it may lack, or the forms that it may have, and why */
	exceptions: Record<string, { words: string[]; why: string }>;
}
interface Text {
	where: string;
	en: string;
	zh: string;
}

const { terms, exceptions } = read(join(I18N, 'glossary.json')) as Glossary;

/** A message without the names of its values. */
const bare = (text: string) => text.replace(/\{\w+\}/g, '{}');

const messages: Text[] = (() => {
	const [en, zh] = ['en', 'zh'].map((lang) => read(join(I18N, `${lang}.json`)) as Forms);
	return Object.keys(en!)
		.filter((key) => key !== '$schema')
		.map((key) => ({ where: key, en: bare(en![key]!), zh: bare(zh![key]!) }));
})();

/** The texts of the data without names, which their bearers give. */
const dataTexts: Text[] = [
	['places', geodata.places],
	['corridor', geodata.corridor],
	['tour', geodata.tour],
	['fact-keys', geodata.factKeys],
	['sources', geodata.sources],
	...BASE_DATASETS.map((dataset) => {
		const { title, method } = read(join(GEODATA, 'base', `${dataset}.geojson`));
		return [`base/${dataset}`, { title, method }] as const;
	})
]
	.flatMap(([where, value]) => bilingualsIn(value, where as string))
	.filter(([where]) => !/\.(name|aliases)$/.test(where))
	.map(([where, text]) => ({ where, ...text }));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What stands in quotation marks is another's wording. */
const unquoted = (text: string) => text.replace(/“[^”]*”/g, '“”');

/** Whether an English text has a form as a word of its own, in the singular or plural. */
function hasEnglish(text: string, form: string, anyCase = false): boolean {
	const first = `[${form[0]!.toLowerCase()}${form[0]!.toUpperCase()}]`;
	const rest = escaped(form.slice(1));
	// a capital within a sentence belongs to a name: National Robot Center
	const start = anyCase ? `\\b${first}` : `(?:(?:^|[.:;?!] )${first}|\\b${escaped(form[0]!)})`;
	return new RegExp(`${start}${rest}s?\\b`, 'u').test(text);
}

/** The forms of a text that are to be avoided, with the reason. */
function avoided({ where, en, zh }: Text): string[] {
	const may = exceptions[where]?.words ?? [];
	return terms
		.flatMap(({ avoid = {} }) => [
			...Object.entries(avoid.en ?? {}).filter(([form]) => hasEnglish(unquoted(en), form)),
			...Object.entries(avoid.zh ?? {}).filter(([form]) => unquoted(zh).includes(form))
		])
		.filter(([form]) => !may.includes(form))
		.map(([form, why]) => `${where}: “${form}” (${why})`);
}

/** The terms that a text has in English and not in Chinese. */
const missing = ({ where, en, zh }: Text): string[] =>
	terms
		.filter(({ loose, en: term }) => !loose && hasEnglish(en, term, true))
		.filter(({ en: term }) => !exceptions[where]?.words.includes(term))
		.filter(({ zh: forms }) => !forms.some((form) => zh.includes(form)))
		.map(({ en: term, zh: forms }) => `${where}: ${term} is ${forms.join(' or ')}`);

describe('the glossary', () => {
	it('has every term once, in both languages, and no term that it avoids', () => {
		expect(terms.length).toBeGreaterThan(40);
		expect(new Set(terms.map(({ en }) => en)).size).toBe(terms.length);
		const avoid = terms.flatMap((term) => Object.entries(term.avoid ?? {}));
		const forms = avoid.flatMap(([, some]) => Object.entries(some));
		expect(forms.length).toBeGreaterThan(40);
		for (const [form, why] of forms) {
			expect(why, form).not.toBe('');
			for (const { en, zh } of terms) expect([en, ...zh], form).not.toContain(form);
		}
	});

	it('is used: each term stands in a message or in a text of the data', () => {
		const all = [...messages, ...dataTexts];
		const unused = terms.filter(
			({ en: term }) => !all.some(({ en }) => hasEnglish(en, term, true))
		);
		expect(unused.map(({ en }) => en)).toEqual([]);
	});

	it('excepts no message that needs no exception', () => {
		for (const [key, { words, why }] of Object.entries(exceptions)) {
			const text = messages.find(({ where }) => where === key)!;
			expect(why, key).not.toBe('');
			for (const word of words) {
				const here = { ...text, where: '' };
				const found = [...avoided(here), ...missing(here)].join();
				expect(found, `${key} needs no exception for ${word}`).toContain(word);
			}
		}
	});

	it('finds a form in its place and not inside a longer word, a name or a quotation', () => {
		expect(hasEnglish('Two basemaps', 'basemap')).toBe(true);
		expect(hasEnglish('Concepts', 'concept')).toBe(true);
		expect(hasEnglish('a conceptual plan', 'concept')).toBe(false);
		expect(hasEnglish('the National Robot Center', 'center')).toBe(false);
		expect(hasEnglish('in the center', 'center')).toBe(true);
		expect(unquoted('a “Concept Valley” here')).toBe('a “” here');
	});
});

describe('the messages', () => {
	it('have no form that the glossary avoids', () => {
		expect(messages.flatMap(avoided)).toEqual([]);
	});

	it('have the Chinese term where they have the English one', () => {
		expect(messages.flatMap(missing)).toEqual([]);
	});
});

describe('the texts of the data', () => {
	it('have no form that the glossary avoids', () => {
		expect(dataTexts.length).toBeGreaterThan(800);
		expect(dataTexts.flatMap(avoided)).toEqual([]);
	});
});
