/** Matches a query as a whole with names or parts of names. */
import { align, type Alignment, type Alike, type Manner } from '../reading/align';
import type { Form, HanForm, LatinForm } from '../index/entry-names';
import { BLURRED, nameScore, SPOKEN, type Reach } from './match-score';

export interface NameMatch {
	form: Form;
	manner: Manner;
	/** in points */
	weight: number;
	/** the share of the name that was typed, 0 to 1 */
	share: number;
	/** the matched part of a Chinese name; null for a Latin one */
	along: Alignment | null;
	/** true where another character with the same reading was typed */
	bySound: boolean;
}

const weightOf = ({ role, spoken }: Form, manner: Manner, reach: Reach, bySound = false) =>
	nameScore(manner, reach, role, bySound) - (spoken ? SPOKEN : 0);

function hanMatch(form: HanForm, joined: string, alike?: Alike): NameMatch | null {
	const { units } = form;
	if (!alike && !form.heads.includes(joined[0]!)) return null;
	const along = align(joined, units, alike);
	if (!along) return null;
	const { manner, from, to, finished } = along;
	const isWhole = from === 0 && to === units.length && finished;
	const reach: Reach = isWhole ? 'whole' : from === 0 ? 'start' : 'inside';
	const bySound = alike !== undefined;
	const weight = weightOf(form, manner, reach, bySound) - (alike?.isBlurred ? BLURRED : 0);
	return { form, manner, weight, share: (to - from) / units.length, along, bySound };
}

/** The index of the word of the name at which the query begins, or -1. */
function wordStart({ words }: LatinForm, joined: string): number {
	return words.findIndex((_, at) => words.slice(at).join('').startsWith(joined));
}

function latinMatch(form: LatinForm, joined: string): NameMatch | null {
	if (!form.joined.includes(joined)) return null;
	const at = form.joined.startsWith(joined) ? 0 : wordStart(form, joined);
	if (at < 0) return null;
	const reach: Reach = form.joined === joined ? 'whole' : at === 0 ? 'start' : 'inside';
	const weight = weightOf(form, 'characters', reach);
	const share = joined.length / form.joined.length;
	return { form, manner: 'characters', weight, share, along: null, bySound: false };
}

/**
 * The best match of a query with the names of an entry, or null. With `alike`, characters also match others
 * with the same reading.
 */
export function nameMatch(forms: readonly Form[], joined: string, alike?: Alike): NameMatch | null {
	let best: NameMatch | null = null;
	for (const form of forms) {
		const found =
			'units' in form ? hanMatch(form, joined, alike) : alike ? null : latinMatch(form, joined);
		if (found && (!best || found.weight + found.share > best.weight + best.share)) best = found;
	}
	return best;
}
