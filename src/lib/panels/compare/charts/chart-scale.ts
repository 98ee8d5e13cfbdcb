/** The scale of a small chart: from 0 to a round number, and where its marks stand. */
import type { StatedDistance } from '#lib/geo/accuracy/uncertainty';

/** How far a stated distance may reach, metres: its whisker's end, or its bound. */
export const reachM = (distance: StatedDistance): number =>
	distance.metres + (distance.kind === 'about' ? distance.plusminus_m : 0);

/** The round numbers that a scale may end at, times 10ⁿ. */
const ENDS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The smallest of `ENDS` × 10ⁿ that is not below a value; 1 for nothing. */
export function roundedLimit(value: number): number {
	if (!(value > 0)) return 1;
	const power = Math.floor(Math.log10(value));
	const leading = value / 10 ** power;
	return Number(`${ENDS.find((end) => leading <= end)!}e${power}`);
}

/**
 * A linear scale from 0 to a limit.
 * @param width from 0 to the limit, in the units of the drawing
 * @returns the place of a value, never outside the drawing; one decimal
 */
export function linearScale(limit: number, width: number): (value: number) => number {
	return (value) => {
		const share = Math.min(1, Math.max(0, value / limit));
		return Math.round(share * width * 10) / 10;
	};
}
