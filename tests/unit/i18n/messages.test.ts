/** The message files: both have the same messages, and every message is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { m } from '#lib/i18n/paraglide/messages';

const SRC = fileURLToPath(new URL('../../../src', import.meta.url));

function wordsOf(lang: string): Record<string, string> {
	const file = JSON.parse(readFileSync(join(SRC, `lib/i18n/${lang}.json`), 'utf8'));
	delete file.$schema;
	return file;
}

const en = wordsOf('en');
const zh = wordsOf('zh');
/** Every source file with its text. */
const sources = (readdirSync(SRC, { recursive: true }) as string[])
	.filter((path) => /\.(ts|js|svelte)$/.test(path) && !path.includes('paraglide'))
	.map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

const KEYS = Object.keys(en);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((hit) => hit[1]).sort();

/** Messages that join two texts and may be empty in a language. */
const JOINT = /_gap$/;

describe('the two message files', () => {
	it('have the same keys, in the same order', () => {
		expect(KEYS.length).toBeGreaterThan(200);
		expect(Object.keys(zh)).toEqual(KEYS);
	});

	it('name keys in snake_case', () => {
		expect(KEYS.filter((key) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(key))).toEqual([]);
	});

	it('have the same placeholders under each key', () => {
		const differing = KEYS.filter(
			(key) => placeholders(en[key]!).join() !== placeholders(zh[key] ?? '').join()
		);
		expect(differing).toEqual([]);
	});

	it('have no empty message, and no space at an end except in joining messages', () => {
		for (const [lang, words] of Object.entries({ en, zh })) {
			const empty = Object.keys(words).filter((key) => !words[key]!.trim() && !JOINT.test(key));
			expect(empty, lang).toEqual([]);
			const ragged = Object.keys(words).filter(
				(key) => words[key] !== words[key]!.trim() && !JOINT.test(key) && !/(^|_)dot$/.test(key)
			);
			expect(ragged, lang).toEqual([]);
		}
	});

	it('have braces only around placeholders', () => {
		const odd = [...Object.entries(en), ...Object.entries(zh)].filter(([, text]) =>
			/[{}]/.test(text.replace(/\{[a-z]\w*\}/g, ''))
		);
		expect(odd).toEqual([]);
	});

	it('contain text and no markup', () => {
		const marked = [...Object.entries(en), ...Object.entries(zh)].filter(([, text]) =>
			/<[a-z/!]|&\w+;/i.test(text)
		);
		expect(marked).toEqual([]);
	});
});

/** Messages of a figure after a word that is not part of its sentence. */
const NAMED_FIGURES = new Set(['compare_score', 'typed_mileage_outside', 'measure_method_range']);

describe('the Chinese words', () => {
	/** A placeholder counts as a Han character, since most values are Han text. */
	const hits = (pattern: RegExp) =>
		Object.entries(zh)
			.map(([key, text]) => [key, text.replace(/\{\w+\}/g, '字')] as const)
			.filter(([, text]) => pattern.test(text));

	it('have no half-width punctuation between or after Han characters', () => {
		expect(hits(/[\p{Script=Han}][,;:!?()]|[,;:!?()][\p{Script=Han}]/u)).toEqual([]);
		expect(hits(/[\p{Script=Han}]\.(?!\d)/u)).toEqual([]);
		expect(hits(/['"]/)).toEqual([]);
	});

	it('have no space between two Han characters, nor beside full-width punctuation', () => {
		const spaced = Object.entries(zh).filter(([, text]) =>
			/\p{Script=Han}[ \u00a0]\p{Script=Han}|[，。；：！？（）“”、][ \u00a0]|[ \u00a0][，。；：！？（）”、]/u.test(
				text
			)
		);
		expect(spaced).toEqual([]);
	});

	/** Values that are figures, with or without a unit. */
	const FIGURES =
		/\{(?:count|number|value|at|length|distance|accuracy|radius|minutes|least|most|score|side|reach|stretch|gcj|bd|edge|smallest|largest|pixels|shown|all)\}/g;

	it('have no space between a figure and a Han character', () => {
		const spaced = Object.entries(zh).filter(([key, text]) =>
			/\p{Script=Han}[ \u00a0]\d|(?<![\w.+-]|[A-Za-z] )\d[\d,.]*°?[ \u00a0]\p{Script=Han}/u.test(
				// the number of a measurement and a figure after its label stand apart from a name
				NAMED_FIGURES.has(key) ? '' : text.replace(FIGURES, '1')
			)
		);
		expect(spaced).toEqual([]);
	});

	it('use simplified characters', () => {
		expect(hits(/[這個們來時會說對發點開關國東車書長門問間電話網頁圖層區]/)).toEqual([]);
	});
});

describe('the English words', () => {
	it('are English; Chinese in them is marked with its language where it is shown', () => {
		const han = KEYS.filter((key) => /\p{Script=Han}/u.test(en[key]!));
		const unmarked = sources.flatMap(({ path, text }) =>
			[...text.matchAll(/(<MarkedText text=\{)?\bm\.([a-z]\w*)\b/g)]
				.filter(([, marked, key]) => han.includes(key!) && !marked)
				.map(([, , key]) => `${path}: ${key}`)
		);
		expect(unmarked, 'show these through panels/about/sources/MarkedText.svelte').toEqual([]);
	});

	it('use curly quotes and one space at a time', () => {
		expect(KEYS.filter((key) => /['"]|\S {2,}\S/.test(en[key]!))).toEqual([]);
	});
});

describe('the use of the messages', () => {
	const used = new Map(
		sources.flatMap(({ path, text }) =>
			[...text.matchAll(/\bm\.([a-z]\w*)\b/g)].map((hit) => [hit[1]!, path] as const)
		)
	);

	it('refers to existing messages only', () => {
		const missing = [...used].filter(([key]) => !(key in en));
		expect(missing, 'add these to en.json and zh.json').toEqual([]);
	});

	it('refers to every message', () => {
		const unused = KEYS.filter((key) => !used.has(key));
		expect(unused, 'delete these from en.json and zh.json').toEqual([]);
	});

	it('refers to messages by name, so that unused ones can be found', () => {
		const dynamic = sources.filter(({ text }) =>
			/(?<![\w.])m\[|import \* as \w+ from '[^']*paraglide\/messages/.test(text)
		);
		expect(dynamic.map(({ path }) => path)).toEqual([]);
	});
});

describe('the compiled messages', () => {
	type Message = (inputs: object, options: { locale: 'en' | 'zh' }) => string;
	const messages = m as unknown as Record<string, Message>;

	it('return the texts of the files, with the values inserted', () => {
		for (const [locale, words] of [
			['en', en],
			['zh', zh]
		] as const) {
			for (const key of KEYS) {
				const names = placeholders(words[key]!);
				const inputs = Object.fromEntries(names.map((name) => [name, `‹${name}›`]));
				const expected = words[key]!.replace(/\{(\w+)\}/g, '‹$1›');
				expect(messages[key]!(inputs, { locale }), `${locale} ${key}`).toBe(expected);
			}
		}
	});

	it('insert a hostile value unchanged, as plain text', () => {
		const name = '<img src=x onerror=alert(1)>{name}';
		expect(m.feature_unknown({ id: name }, { locale: 'en' })).toContain(name);
	});
});
