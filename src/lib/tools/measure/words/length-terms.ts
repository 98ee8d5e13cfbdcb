/** Lengths typed into the measuring tool: parsing, and the reason where it fails. */
import {
	readLengths,
	type LengthReading,
	type RefusedLengths
} from '../../../geo/lengths/length-reading';
import { m } from '../../../i18n/paraglide/messages';
import { givenLength } from '../../../i18n/given-lengths';
import type { Wording } from './figure-text';
import { LARGEST_RADIUS_M, MOST_RINGS } from '../model/given-radii';

/** The unit of a number without one: the page's, metres. */
const unitOf = ({ units }: Wording) => (units === 'imperial' ? 0.3048 : 1);

/** The radii that a text states, metres; null where it is no */
export const readRadii = (text: string, wording: Wording): LengthReading | null =>
	readLengths(text, { unit_m: unitOf(wording), most_m: LARGEST_RADIUS_M, count: MOST_RINGS });

/**
 * The single length that a text states, metres, at most `most_m`; null where it is not meant as
 * one.
 */
export const readLength = (text: string, most_m: number, wording: Wording): LengthReading | null =>
	readLengths(text, { unit_m: unitOf(wording), most_m, count: 1 });

/** Why a text could not be parsed as lengths, in words that quote the faulty part. */
export function lengthRefusal(
	refused: Pick<RefusedLengths, 'reason' | 'part'>,
	{ most_m, count }: { most_m: number; count: number },
	wording: Wording
): string {
	const { part } = refused;
	switch (refused.reason) {
		case 'not-understood':
			return m.measure_length_not_understood({ part });
		case 'ambiguous':
			return m.measure_length_ambiguous({ part });
		case 'not-positive':
			return m.measure_length_not_positive({ part });
		case 'too-large':
			return m.measure_length_too_large({ part, most: givenLength(most_m, wording) });
		case 'too-many':
			return m.measure_length_too_many({ count: String(count) });
	}
}

/** Why a text could not be parsed as radii. */
export const radiiRefusal = (
	refused: Pick<RefusedLengths, 'reason' | 'part'>,
	wording: Wording
): string => lengthRefusal(refused, { most_m: LARGEST_RADIUS_M, count: MOST_RINGS }, wording);
