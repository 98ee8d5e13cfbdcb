/** By how much a feature has moved. */
import { pathsOf, type Geometry } from '../../../values/geometry';
import type { LngLat } from '../../../values/lng-lat';
import { NearLines } from '../shape/near-lines';
import { nearM } from '../shape/plane';

/** Looked for no farther than this, metres; what is farther is given as this. */
const FARTHEST_M = 2000;

/** How far the farthest position of one lies from the lines or outlines of the other, metres. */
function reachM(from: Geometry, to: Geometry): number {
	const lines = new NearLines(pathsOf(to));
	let most_m = 0;
	for (const at of pathsOf(from).flat()) {
		most_m = Math.max(most_m, Math.min(FARTHEST_M, lines.distanceM(at, FARTHEST_M)));
	}
	return most_m;
}

/**
 * Metres, at most 2,000: of a point the way between both; of a line how far its farthest former
 * position lies from the line now, so that a line that only got longer has not moved; of an area the
 * larger of both ways.
 */
export function movedM(before: Geometry, after: Geometry): number {
	if (JSON.stringify(before) === JSON.stringify(after)) return 0;
	if (before.type === 'Point' && after.type === 'Point') {
		return nearM(before.coordinates as LngLat, after.coordinates as LngLat);
	}
	const isArea = before.type.endsWith('Polygon');
	return Math.max(reachM(before, after), isArea ? reachM(after, before) : 0);
}

function isBeside(one: Geometry, other: Geometry, within_m: number): boolean {
	const lines = new NearLines(pathsOf(other));
	return pathsOf(one).every((path) => path.every((at) => lines.distanceM(at, within_m) < Infinity));
}

/** Whether no position of either shape lies farther than so many metres from the other. */
export function isAlike(one: Geometry, other: Geometry, within_m: number): boolean {
	if (JSON.stringify(one) === JSON.stringify(other)) return true;
	return isBeside(one, other, within_m) && isBeside(other, one, within_m);
}
