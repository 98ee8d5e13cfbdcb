/**
 * Figures that the build derives for comparing places, so that the browser need not load GeographicLib:
 * distances to the large stations and between all places, and what lies within reach. Every distance is a
 * WGS-84 geodesic from outline to outline (from the point where there is none), stated as the accuracies of
 * both allow. A concept has no distances and is never a neighbour.
 */
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import type { Meets, SpatialRelation } from '../items/place-item';
import type { Localised } from '../../i18n/localised';
import type { Source } from '../schema/source';

/**
 * The stations for arrivals from outside the city, by their ids among the metro stations: the
 * distance runs to the point of the metro station under the railway station.
 */
export const HUBS = {
	shanghai_west: 'shanghai-west-railway-station',
	shanghai: 'shanghai-railway-station',
	hongqiao: 'hongqiao-railway-station'
} as const;
export type Hub = keyof typeof HUBS;

/** Straight-line radius within which a metro station counts as within walking distance, metres. */
export const WALK_M = 800;

/** What lies within a radius: surely, and possibly where the uncertainty leaves it open. */
export interface Around {
	/** ids, nearest first: distance and uncertainty together are within the radius */
	sure: string[];
	/** ids, nearest first: only the distance minus its uncertainty is */
	maybe: string[];
}

/** Figures that the build derives for one place. */
export interface PlaceReach {
	hubs: Record<Hub, SpatialRelation>;
	/** other places within 1 km and 2 km, without those that contain it or lie inside it */
	near_1km: Around;
	near_2km: Around;
	/** the lines of metro stations within `WALK_M`, in the order of their numbers */
	lines: Around;
}

/**
 * The distance between two places, and how they meet if they do. A place inside the other is not beside it.
 * `ends` are the nearest points of the two, in the order of their ids: longitude and latitude of each;
 * omitted where these are the places' own points, or where the two meet.
 */
export type Between =
	| (StatedDistance & {
			meets?: Exclude<Meets, 'inside' | 'holds' | 'on' | 'across'>;
			ends?: [number, number, number, number];
	  })
	| { kind: 'inside'; inner: string };

export interface ComparisonData {
	hubs: Record<Hub, { name: Localised }>;
	/** the sources of the stations and the creek, to which places are measured, and of the metro’s timetable */
	sources: Source[];
	/** by id; concepts are left out */
	reach: Record<string, PlaceReach>;
	/** by the two ids in alphabetical order; concepts are left out */
	between: Record<string, Record<string, Between>>;
}

/** The distance between two places; null for a place and itself, and for concepts. */
export function betweenPlaces(data: ComparisonData, a: string, b: string): Between | null {
	const [first, second] = a < b ? [a, b] : [b, a];
	return data.between[first]?.[second] ?? null;
}
