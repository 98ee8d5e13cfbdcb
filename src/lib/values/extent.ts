/** Bounding boxes of geometries, degrees WGS-84. */
import type { Geometry } from './geometry';
import { pathsOf } from './geometry';
import { lngDifferenceDeg } from './lng-lat';
import type { LngLat } from './lng-lat';

/** Degrees. `east` is never less than `west`; past 180 where the box lies over that meridian. */
export interface Extent {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/**
 * The box around a geometry's positions, or null if it has none. Positions are taken the short way
 * round from the first, which gives the true box for everything less than half the globe wide.
 * Geodesic edges may bulge out of it: for 1 km at these latitudes by about 1 cm.
 */
export function extentOf(geometry: Geometry): Extent | null {
	const positions = pathsOf(geometry).flat();
	const first = positions[0];
	if (first === undefined) return null;
	let [west, south, east, north] = [first[0], first[1], first[0], first[1]];
	for (const [lngAsGiven, lat] of positions) {
		const near = Math.abs(lngAsGiven - first[0]) <= 180;
		const lng = near ? lngAsGiven : first[0] + lngDifferenceDeg(first[0], lngAsGiven);
		west = Math.min(west, lng);
		east = Math.max(east, lng);
		south = Math.min(south, lat);
		north = Math.max(north, lat);
	}
	return { west, south, east, north };
}

/** The smallest box around both; both must be written for the same turn of longitude. */
export function joinExtents(one: Extent, other: Extent): Extent {
	return {
		west: Math.min(one.west, other.west),
		south: Math.min(one.south, other.south),
		east: Math.max(one.east, other.east),
		north: Math.max(one.north, other.north)
	};
}

/** Whether the box holds the point, its edges included. */
export function extentHolds(extent: Extent, [lng, lat]: LngLat): boolean {
	const { west, south, east, north } = extent;
	if (!(lat >= south && lat <= north)) return false;
	const turns = Math.ceil((west - lng) / 360);
	return lng + turns * 360 <= east;
}

/** The middle of the box, longitude within half a turn of 0. */
export function extentCentre({ west, south, east, north }: Extent): LngLat {
	return [lngDifferenceDeg(0, (west + east) / 2), (south + north) / 2];
}
