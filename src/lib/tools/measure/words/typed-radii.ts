/**
 * Whether a text in the field for points is meant as radii. While rings are drawn a length is a
 * radius, and never a mileage: mileages are written "K12+400" or "km 12.4", which is not the form
 * of a length.
 */
import type { LengthReading } from '../../../geo/lengths/length-reading';
import type { Wording } from './figure-text';
import { readRadii } from './length-terms';

/** The largest number of degrees. */
const LARGEST_DEGREES = 180;

/**
 * The radii that a text may mean; null where it means none. Two bare numbers that could be degrees
 * are left to coordinates, and so is anything that has no unit and is no list of numbers.
 */
export function mayBeRadii(text: string, wording: Wording): LengthReading | null {
	const read = readRadii(text, wording);
	if (!read || read.hasUnit) return read;
	if (read.kind === 'refused') return read.reason === 'not-positive' ? read : null;
	const plain = readRadii(text, { ...wording, units: 'metric' });
	const numbers = plain?.kind === 'lengths' ? plain.metres : [];
	const areDegrees = numbers.length === 2 && numbers.some((one) => one <= LARGEST_DEGREES);
	return areDegrees ? null : read;
}

/** Whether it can only mean radii: two large numbers may still be a position in the grid. */
export const isMeantAsRadii = (read: LengthReading): boolean =>
	read.hasUnit || read.kind === 'refused' || read.metres.length !== 2;
