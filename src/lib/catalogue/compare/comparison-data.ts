/**
 * What the build derives for comparing places, so that GeographicLib does not travel to the
 * browser: distances to the large stations and between all places, and what lies within reach. Every
 * distance is a WGS-84 geodesic from outline to outline (from the point of what has none), stated as both
 * allow. A concept has none, and is nobody's neighbour.
 */
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import type { Meets, SpatialRelation } from '../items/place-item';
import type { Localised } from '../../i18n/localised';
import type { Source } from '../schema/source';

/**
 * The stations that people arrive at from elsewhere, by their ids among the metro stations: the
 * distance runs to the point of the metro station under the railway station.
 */
export const HUBS = {
	shanghai_west: 'shanghai-west-railway-station',
	shanghai: 'shanghai-railway-station',
	hongqiao: 'hongqiao-railway-station'
} as const;
export type Hub = keyof typeof HUBS;

/** Radius within which a metro station counts as near enough to walk to, metres, straight. */
export const WALK_M = 800;

/** What lies within a radius: certainly, and perhaps where the uncertainty cannot tell. */
export interface Around {
	/** ids, nearest first: distance and uncertainty together are within the radius */
	sure: string[];
	/** ids, nearest first: only the distance less its uncertainty is */
	maybe: string[];
}

/** What the build derives for one place. */
export interface PlaceReach {
	hubs: Record<Hub, SpatialRelation>;
	/** other places within 1 km and 2 km; not what it stands in, nor what stands in it */
	near_1km: Around;
	near_2km: Around;
	/** the lines of metro stations within `WALK_M`, in the order of their numbers */
	lines: Around;
}

/**
 * How far two places are apart, and how they meet if they do. One that stands in the other is not
 * beside it. `ends` are the nearest points of the two, in the order of their ids: longitude and
 * latitude of each; left out where these are their own points, or where they meet.
 */
export type Between =
	| (StatedDistance & {
			meets?: Exclude<Meets, 'inside' | 'holds' | 'on' | 'across'>;
			ends?: [number, number, number, number];
	  })
	| { kind: 'inside'; inner: string };

export interface ComparisonData {
	hubs: Record<Hub, { name: Localised }>;
	/** where the stations and the creek come from, to which the places’ distances run */
	sources: Source[];
	/** by id; concepts are left out */
	reach: Record<string, PlaceReach>;
	/** by the two ids in the order of the alphabet; concepts are left out */
	between: Record<string, Record<string, Between>>;
}

/** How far two places are apart; null for a place and itself, and for concepts. */
export function betweenPlaces(data: ComparisonData, a: string, b: string): Between | null {
	const [first, second] = a < b ? [a, b] : [b, a];
	return data.between[first]?.[second] ?? null;
}
