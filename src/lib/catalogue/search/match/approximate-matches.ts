/** Approximate matching of entries, for queries without an exact match. */
import type { Form } from '../index/entry-names';
import type { Hit } from './exact-matches';
import type { Indexed, SearchIndex } from '../index/search-index';
import { searchedLayer } from '../index/searched-layers';
import { nameScore, PART, SHORTENED } from './match-score';

function hitsOf(
	{ all }: SearchIndex,
	joined: string,
	fits: (form: Form) => boolean,
	weightOf: (form: Form) => number
): Hit[] {
	return all.flatMap((indexed: Indexed) => {
		const form = indexed.forms.find(fits);
		if (!form) return [];
		const { text, lang, role } = form;
		const points = weightOf(form) + searchedLayer(indexed.entry.layer).weight;
		// Of names within a sentence the longest is meant; of abbreviated names the shortest.
		const [a, b] = [joined.length, form.joined.length];
		const share = Math.min(a, b) / Math.max(a, b);
		return { indexed, matched: () => ({ by: role, text, lang }), points, share };
	});
}

/** True where `typed` abbreviates a name: it keeps the first character and the order, and omits others. */
function isShortFor(name: string, typed: string): boolean {
	let at = 0;
	for (const character of name) if (character === typed[at]) at += 1;
	if (at < typed.length) return false;
	// 上图 is the Shanghai Library (上海图书馆), and 电科所 omits the leading 上海 of an institute's name.
	return name.startsWith(typed[0]!) || name.startsWith(`上海${typed[0]}`);
}

/** Matches abbreviations of Chinese names: 人广 for 人民广场, 华师大 for 华东师范大学. */
export function byShortened(index: SearchIndex, joined: string): Hit[] {
	if (!/^\p{Script=Han}{2,}$/u.test(joined)) return [];
	return hitsOf(
		index,
		joined,
		(form) => 'units' in form && isShortFor(form.joined, joined),
		() => SHORTENED
	);
}

/** The shortest names that are searched within a text; shorter ones are part of too many other words. */
const LEAST_NAMED = { han: 2, latin: 3 };

/** Matches whole names within a longer query: 静安寺附近的酒店, hotels near Zhongshan Park. */
export function byNameWithin(index: SearchIndex, words: readonly string[]): Hit[] {
	const joined = words.join('');
	const spaced = ` ${words.join(' ')} `;
	return hitsOf(
		index,
		joined,
		(form) =>
			'units' in form
				? form.joined.length >= LEAST_NAMED.han && joined.includes(form.joined)
				: form.joined.length >= LEAST_NAMED.latin && spaced.includes(` ${form.words.join(' ')} `),
		({ role }) => nameScore('characters', 'whole', role) * PART
	);
}
