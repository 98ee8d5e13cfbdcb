/** The names by which an entry is found, prepared for comparing. */
import { localeOfText, type Locale } from '../../../i18n/locale';
import { textsOf } from '../../../i18n/localised';
import { unitsOf, type Sounds, type Unit } from '../reading/align';
import { isHan, wordsOf } from '../reading/folded';
import type { SearchEntry } from './search-file';
import { searchedLayer } from './searched-layers';

interface Common {
	/** the published text, to be shown */
	text: string;
	lang: Locale;
	role: 'name' | 'alias';
	/** true for a colloquial, unpublished spelling: it is matched but not shown */
	spoken: boolean;
	/** folded, without spaces and punctuation */
	joined: string;
}

/** A Chinese name, whose characters can be typed in several ways. */
export interface HanForm extends Common {
	units: Unit[];
	/** every character that may begin a unit when typed: this alone rules out most names */
	heads: string;
}

/** A name in Latin letters: its words, folded. */
export interface LatinForm extends Common {
	words: string[];
}

export type Form = HanForm | LatinForm;

const HAN = /\p{Script=Han}/u;

/**
 * All names of an entry, prepared: the published ones first, those in Chinese characters before the others.
 */
export function formsOf(entry: SearchEntry, sounds: Sounds): Form[] {
	const form = (text: string, role: Common['role'], said?: string): Form => {
		const spelled = said ?? text;
		const spoken = said !== undefined;
		if (HAN.test(spelled)) {
			const units = unitsOf(spelled, sounds);
			const joined = units.map(({ character }) => character).join('');
			const heads = units.map((unit) => unit.heads).join('');
			return { text, lang: localeOfText(spelled), role, spoken, units, joined, heads };
		}
		const words = wordsOf(spelled);
		return { text, lang: localeOfText(spelled), role, spoken, words, joined: words.join('') };
	};
	// A metro line is found by its number alone, because 1号线 is part of 11号线.
	if (entry.layer === 'metro-lines') return [];
	const { name } = entry;
	const spoken = searchedLayer(entry.layer).spokenNames?.(entry) ?? [];
	const aliases = ('aliases' in entry && entry.aliases) || [];
	return [
		...textsOf(name)
			.sort((one, other) => Number(HAN.test(other)) - Number(HAN.test(one)))
			.map((text) => form(text, 'name')),
		...aliases.map((alias) => form(alias, 'alias')),
		...spoken.map((said) => form(isHan(said) ? name.zh : name.en, 'name', said))
	];
}
