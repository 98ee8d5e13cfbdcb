/** What of a shape lies inside the extent. */
import { clipPolyline } from 'lineclip';
import { intersection } from 'polyclip-ts';
import { EXTENT } from '../../../catalogue/schema/extent';
import type { LngLat } from '../../../values/lng-lat';

const { west, south, east, north } = EXTENT;

export const isInExtent = ([lng, lat]: LngLat): boolean =>
	lng >= west && lng <= east && lat >= south && lat <= north;

/** The runs of a line inside. */
export function clippedLine(line: readonly LngLat[]): LngLat[][] {
	if (line.every(isInExtent)) return [[...line]];
	return clipPolyline(line, [west, south, east, north]).filter((run) => run.length > 1);
}

const BOX: [number, number][] = [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];

function surelyOutside(ring: readonly LngLat[]): boolean {
	return (
		ring.every(([lng]) => lng < west) ||
		ring.every(([lng]) => lng > east) ||
		ring.every(([, lat]) => lat < south) ||
		ring.every(([, lat]) => lat > north)
	);
}

/** The polygons of an area inside. */
export function clippedArea(polygons: readonly LngLat[][][]): LngLat[][][] {
	return polygons.flatMap((rings) => {
		const outer = rings[0] ?? [];
		if (outer.every(isInExtent)) return [rings];
		if (surelyOutside(outer)) return [];
		return intersection([rings as [number, number][][]], [[BOX]]) as LngLat[][][];
	});
}
