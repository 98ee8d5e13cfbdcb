/** Lengths that the measuring tool is given as text: in which terms they are read, and why not. */
import {
	readLengths,
	type LengthReading,
	type RefusedLengths
} from '../../../geo/lengths/length-reading';
import { m } from '../../../i18n/paraglide/messages';
import { givenLength } from '../../../i18n/given-lengths';
import type { Wording } from './figure-text';
import { LARGEST_RADIUS_M, MOST_RINGS } from '../model/given-radii';

/** A number without a unit is in the unit of the page, metres. */
const unitOf = ({ units }: Wording) => (units === 'imperial' ? 0.3048 : 1);

/** The radii that a text names, metres; null where it is no attempt at any. */
export const readRadii = (text: string, wording: Wording): LengthReading | null =>
	readLengths(text, { unit_m: unitOf(wording), most_m: LARGEST_RADIUS_M, count: MOST_RINGS });

/** The one length that a text names, metres, of at most `most_m`; null where it is no attempt at one. */
export const readLength = (text: string, most_m: number, wording: Wording): LengthReading | null =>
	readLengths(text, { unit_m: unitOf(wording), most_m, count: 1 });

/** Why a text gives no lengths, in words that name what of it is meant. */
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

/** Why a text gives no radii. */
export const radiiRefusal = (
	refused: Pick<RefusedLengths, 'reason' | 'part'>,
	wording: Wording
): string => lengthRefusal(refused, { most_m: LARGEST_RADIUS_M, count: MOST_RINGS }, wording);
