/** Positions as the files hold them: rounded, none twice in a row. */
import type { LngLat } from '../../../values/lng-lat';
import { samePosition } from '../../../values/lng-lat';

/** Decimals of a degree: about 1 m. The creek's centreline has one more. */
export const DECIMALS = 5;

/** A position rounded to so many decimals; never -0. */
export function roundedAt([lng, lat]: LngLat, decimals = DECIMALS): [number, number] {
	return [Number(lng.toFixed(decimals)) + 0, Number(lat.toFixed(decimals)) + 0];
}

/** A line rounded, without positions that repeat the one before; it may be left with only one. */
export function roundedLine(line: readonly LngLat[], decimals = DECIMALS): [number, number][] {
	const rounded = line.map((at) => roundedAt(at, decimals));
	return rounded.filter((at, i) => i === 0 || !samePosition(at, rounded[i - 1]!));
}
