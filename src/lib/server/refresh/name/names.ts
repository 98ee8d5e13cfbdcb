/** The names of a thing in both languages, with who gave each its form. */
import type { Localised } from '../../../i18n/localised';
import type { NameBasis } from '../../../catalogue/schema/vocabulary';
import type { Tags } from '../osm/elements';
import { romanised } from './romanise';

/** A name as the files hold it. */
export interface Named {
	name: Localised;
	name_basis: { en: NameBasis; zh: NameBasis };
}

const HAN = /\p{Script=Han}/u;
const FULL_WIDTH: Record<string, string> = {
	'(': '（',
	')': '）',
	',': '，',
	';': '；',
	':': '：',
	'?': '？',
	'!': '！'
};

const tidied = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A Chinese name without its bracketed former name, its punctuation full-width; null for none. */
export function chineseName(text: string | undefined): string | null {
	if (!text || !HAN.test(text)) return null;
	const plain = tidied(text).replace(/["'“”]/g, '');
	const full = plain.replace(/[(),;:?!]/g, (mark) => FULL_WIDTH[mark]!);
	const name = full.replace(/[（〔[][^）〕\]]*(原|旧)[^）〕\]]*[）〕\]]/gu, '').trim();
	return name === '' ? null : name;
}

/** An English name that is one: no Chinese in it, plain apostrophes as pinyin has them; else null. */
export function englishName(text: string | undefined): string | null {
	if (!text) return null;
	const name = tidied(text).replace(/[’‘]/g, "'").replace(/"/g, '');
	return name === '' || HAN.test(name) || /[，。；：、（）！？]/u.test(name) ? null : name;
}

const ZH_KEYS = ['name:zh-Hans', 'name:zh', 'name'];

/** The Chinese name that tags give; null where they give none in Chinese characters. */
export function zhOf(tags: Tags): string | null {
	for (const key of ZH_KEYS) {
		const name = chineseName(tags[key]);
		if (name) return name;
	}
	return null;
}

/**
 * Both names of a thing; null for what has no Chinese one. Names that stand in the files today keep
 * their English form, which people have read: a published one of the map's source replaces only what
 * was romanised by us.
 * @param tags of the thing, or of the pieces of one, those of the first that has a name first
 * @param today the names of today by their Chinese form
 * @param given the Chinese name where it is not simply that of the tags
 */
export function namesOf(
	tags: readonly Tags[],
	today: ReadonlyMap<string, Named>,
	given?: string
): Named | null {
	const zh = given ?? tags.map(zhOf).find((name) => name !== null) ?? null;
	if (zh === null) return null;
	const known = today.get(zh);
	const published = tags
		.filter((of) => given !== undefined || zhOf(of) === zh)
		.map((of) => englishName(of['name:en']))
		.find((name) => name !== null);
	if (known && (known.name_basis.en !== 'ours' || !published)) {
		return { name: known.name, name_basis: known.name_basis };
	}
	return published
		? { name: { en: published, zh }, name_basis: { en: 'published', zh: 'published' } }
		: { name: { en: romanised(zh), zh }, name_basis: { en: 'ours', zh: 'published' } };
}
