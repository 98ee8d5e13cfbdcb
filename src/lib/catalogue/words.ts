/**
 * The words that a list of places needs: kinds and distances. What only cards and tools say is in
 * `place-words.ts` and `ground-words.ts`, so that a first view does without it.
 */
import type { Locale } from '../i18n/locale';
import { lengthText } from '../i18n/format';
import { m } from '../i18n/paraglide/messages';
import type { StatedDistance } from '../geo/uncertainty';
import type { Kind } from './vocabulary';

/** A word of a vocabulary, in either language. */
export type Word = (inputs: Record<string, never>, options: { locale: Locale }) => string;

const KIND: Record<Kind, Word> = {
	district: m.kind_district,
	park: m.kind_park,
	campus: m.kind_campus,
	institute: m.kind_institute,
	hub: m.kind_hub,
	culture: m.kind_culture,
	green: m.kind_green
};

const KINDS: Record<Kind, Word> = {
	district: m.kinds_district,
	park: m.kinds_park,
	campus: m.kinds_campus,
	institute: m.kinds_institute,
	hub: m.kinds_hub,
	culture: m.kinds_culture,
	green: m.kinds_green
};

/** One word for a kind: "Campus". */
export const kindWord = (kind: Kind, lang: Locale) => KIND[kind]({}, { locale: lang });
/** The heading of a kind's places: "Campuses". */
export const kindsWord = (kind: Kind, lang: Locale) => KINDS[kind]({}, { locale: lang });

/** A stated distance in words: "280 m", or "less than 400 m" where the uncertainty swallows it. */
export function distanceWords(distance: StatedDistance, lang: Locale): string {
	const length = lengthText(distance.metres, lang);
	return distance.kind === 'less-than'
		? m.distance_less_than({ length }, { locale: lang })
		: length;
}
