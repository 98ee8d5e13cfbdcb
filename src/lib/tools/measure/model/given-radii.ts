/** Rings of radii that are given as numbers. */
import { change } from './edits';
import type { Drawing } from './measurement';

/** The bounds of a radius, metres; and the largest number of rings around one centre. */
export const LARGEST_RADIUS_M = 100_000;
export const MOST_RINGS = 12;

const isRadius = (metres: number) => metres > 0 && metres <= LARGEST_RADIUS_M;

/**
 * Radii as a measurement stores them: ascending, without duplicates; null where there are none or
 * one is out of bounds.
 */
export function inOrder(radii_m: readonly number[]): readonly number[] | null {
	const list = [...new Set(radii_m)].sort((a, b) => a - b);
	return list.length > 0 && list.length <= MOST_RINGS && list.every(isRadius) ? list : null;
}

/**
 * Sets the radii of the rings around a centre, metres; null restores the standard ones. A point
 * that a ring went through is removed, and the measurement is finished.
 */
export function giveRadii(
	drawing: Drawing,
	id: number,
	radii_m: readonly number[] | null
): Drawing {
	return change(drawing, id, (one) => {
		if (one.kind !== 'radius') return one;
		const given = radii_m && inOrder(radii_m);
		const isSame = String(given ?? '') === String(one.radii_m ?? '');
		if (isSame && one.vertices.length === 1 && !one.open) return one;
		return { ...one, vertices: one.vertices.slice(0, 1), radii_m: given, open: false };
	});
}
