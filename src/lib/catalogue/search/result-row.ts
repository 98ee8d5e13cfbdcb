/** A result as a page shows it: name, kind, and why it was found. */
import { isHanScript, type Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import { writeRef } from '../../values/feature-ref';
import { linesWords } from '../words/ground-words';
import { useWord } from '../kinds/place-uses';
import { sectorWord } from '../words/place-words';
import { kindLine } from './index/searched-layers';
import type { SearchResult } from './match/result';
import type { SearchEntry } from './index/search-file';

/** The reason for a match, where the name does not show it. */
export interface Reason {
	/** ends with a colon; null where the text needs no label */
	label: string | null;
	text: string;
	/** the language of the text, which may not be the page's */
	lang: Locale;
}

export interface ResultRow {
	/** `layer:id` */
	key: string;
	name: string;
	/** "Metro station · Lines 11, 13" */
	kind: string;
	reason: Reason | null;
}

/** The first sentence of a text. */
const firstSentence = (text: string) => /^.*?(?:。|[.!?](?=\s|$)|$)/su.exec(text)![0];

/** Pinyin in lower case, or its initials in capitals. */
const capitals = (heard: string) =>
	heard
		.split(' ')
		.map((sound) => sound[0]!.toUpperCase())
		.join('');

function reasonOf({ matched }: SearchResult, lang: Locale): Reason | null {
	const options = { locale: lang };
	switch (matched.by) {
		case 'name':
		case 'typo':
			return matched.lang === lang ? null : { label: null, text: matched.text, lang: matched.lang };
		case 'pinyin':
		case 'initials': {
			const isPinyin = matched.by === 'pinyin';
			const typed = isPinyin ? matched.heard : capitals(matched.heard);
			const label = isPinyin ? m.search_pinyin({}, options) : m.search_initials({}, options);
			// On a page in Chinese they are already part of the name above.
			return isHanScript(lang)
				? { label, text: typed, lang }
				: { label, text: `${matched.text} ${typed}`, lang: 'zh' };
		}
		case 'sound':
			return { label: m.search_sound({}, options), text: matched.text, lang: 'zh' };
		case 'alias':
			return { label: m.search_alias({}, options), text: matched.text, lang: matched.lang };
		case 'former':
			return { label: m.search_former({}, options), text: inLanguage(matched.text, lang), lang };
		case 'address':
			return { label: m.search_address({}, options), text: inLanguage(matched.text, lang), lang };
		case 'summary':
			return { label: null, text: firstSentence(inLanguage(matched.text, lang)), lang };
		case 'use':
			return { label: null, text: useWord(matched.use, lang), lang };
		case 'sector':
			return {
				label: m.search_sector({}, options),
				text: sectorWord(matched.sector, lang),
				lang
			};
		case 'line':
		case 'kind':
			return null;
	}
}

/** Details of a row besides its kind: a station's lines, or how much of a line is on this map. */
function moreOf(entry: SearchEntry, lang: Locale): string | null {
	if (entry.layer === 'metro') return linesWords(entry.lines, lang);
	if (entry.layer !== 'metro-lines') return null;
	return m.search_line_stations({ count: String(entry.stations.length) }, { locale: lang });
}

/** A result in the page's language, which does not affect the order of results. */
export function resultRow(result: SearchResult, lang: Locale): ResultRow {
	const { entry } = result;
	const kind = kindLine(entry, lang);
	const more = moreOf(entry, lang);
	return {
		key: writeRef(entry),
		name: inLanguage(entry.name, lang),
		kind: more ? kind + m.dot({}, { locale: lang }) + more : kind,
		reason: reasonOf(result, lang)
	};
}
