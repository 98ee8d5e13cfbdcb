/**
 * A language is added in `src/lib/i18n/`: a record, its names, its messages. Code elsewhere reads the
 * properties of a language from that record and iterates over `LOCALES`; this test finds code that names a
 * language.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, LOCALES } from '#lib/i18n/locale';
import { DATA_LOCALES, inLanguage, localeBeside, textsOf } from '#lib/i18n/localised';
import { readHouse } from '../house-imports';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The code of the site without comments, by path, except the folder of the languages. */
const CODE = [...readHouse(ROOT)]
	// a refresh makes the names of the data, in the two languages that its source has
	.filter(([path]) => !path.startsWith('src/lib/server/refresh/'))
	.filter(([path]) => !path.startsWith('src/lib/i18n/'))
	.map(([path, text]) => ({
		path,
		text: text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replace(/(^|[^:'"`])\/\/.*/gm, '$1')
	}));

const ANY = `(?:${LOCALES.join('|')})`;
const QUOTED = `(['"\`])${ANY}\\1`;

interface Rule {
	/** the fault, and what to write instead */
	says: string;
	found: RegExp;
	/** files that are exempt, each with the reason */
	may: Record<string, string>;
}

const RULES: Rule[] = [
	{
		says:
			'compares a language with one of them. Say in LANGUAGES (i18n/locale.ts) what is so of each language, ' +
			'as `script` does, and ask that; what a reader reads goes into the files of words.',
		found: new RegExp(
			`[!=]==?\\s*${QUOTED}|${QUOTED.replace('1', '2')}\\s*[!=]==?|\\bcase\\s+['"]${ANY}['"]`
		),
		may: {}
	},
	{
		says:
			'writes something out for each language. Words go into the files of words (`inWords` has a message in ' +
			'every language), the type of what the data says is `Localised`, lists go through LOCALES (`inEach`).',
		found: new RegExp(
			[
				// An object or its type, or a destructured property.
				`(?<![\\w'"\`.])${ANY}\\??:(?!:)[^]{0,120}?(?<![\\w'"\`.])${ANY}\\??:(?!:)`,
				`\\{\\s*${ANY}\\s*,\\s*${ANY}\\b`,
				// A list, a union, a pattern.
				`${QUOTED}\\s*[,|]\\s*['"]${ANY}['"]`,
				`${ANY}\\|${ANY}`
			].join('|')
		),
		may: {
			'src/lib/server/network/make-network.ts':
				'the copy of the timetable has names in two languages, in two fields',
			'src/lib/catalogue/links/directions.ts':
				'which services the readers of a language mostly have, the compiler asks for the next one'
		}
	},
	{
		says:
			'names a property or a message by a language. Make the name of LOCALES (`name_${lang}`), or give the ' +
			'message the language as a word (`languageWord`).',
		found: new RegExp(`\\w_${ANY}\\b`),
		may: {}
	},
	{
		says:
			'reads words of the data by the language of the page, which the data need not have. `inLanguage` ' +
			'(i18n/localised.ts) falls back where it has not.',
		// A constant by language, in capitals, is complete: the compiler checks it.
		found:
			/(?<![\w.])(?!\w*groups\b)(?:\w+(?:\?\.|!?\.|!|\[\w+\]))*[a-z]\w*!?(?:\?\.)?\[(?:\w+\.)*(?:lang|locale|language)\]/,
		may: {
			'src/lib/server/check/check-references.ts':
				'names that there are in a language, and no others',
			'src/lib/server/pages/about.ts': 'the same',
			'src/lib/server/publish/open-data.ts': 'a column is empty where a language has no words',
			'src/routes/share/[lang=locale]/[id].png/+server.ts':
				'the words of the site, in each language'
		}
	},
	{
		says: 'asks for a language in a style sheet. src/app.css says how its words are set, by a property.',
		found: /:lang\(/,
		may: {}
	}
];

describe('a language', () => {
	it.each(RULES)('is named in its own folder only: no other file $says', ({ says, found, may }) => {
		const faults = CODE.filter(({ text }) => found.test(text));
		const named = faults.map(({ path, text }) => `${path}: "${found.exec(text)![0]}" ${says}`);
		expect(
			named.filter((fault) => !Object.keys(may).some((path) => fault.startsWith(path)))
		).toEqual([]);
		const idle = Object.keys(may).filter((path) => !faults.some((fault) => fault.path === path));
		expect(idle, 'may, and need not any more: take it out of `may`').toEqual([]);
	});

	it('has its messages in the folder that Paraglide reads', () => {
		const settings = join(ROOT, 'src/lib/i18n/project.inlang/settings.json');
		expect(JSON.parse(readFileSync(settings, 'utf8')).locales).toEqual(LOCALES);
	});

	it('has fallback languages, at least one of them with all data', () => {
		for (const lang of LOCALES) {
			const order = [lang, ...LANGUAGES[lang].beside];
			expect(new Set(order).size, lang).toBe(order.length);
			expect(
				order.some((one) => DATA_LOCALES.some((all) => all === one)),
				lang
			).toBe(true);
		}
	});
});

describe('texts of the data', () => {
	const name = { en: 'Suzhou Creek', zh: '苏州河' };

	it('are returned in the language of the page', () => {
		expect(inLanguage(name, 'en')).toBe('Suzhou Creek');
		expect(inLanguage(name, 'zh')).toBe('苏州河');
		expect(textsOf(name)).toEqual(['Suzhou Creek', '苏州河']);
	});

	it('stand beside those of the other language', () => {
		expect(localeBeside(name, 'en')).toBe('zh');
		expect(localeBeside(name, 'zh')).toBe('en');
	});
});
