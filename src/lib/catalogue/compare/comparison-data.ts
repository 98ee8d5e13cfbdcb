/**
 * Figures for comparing places. The build derives what belongs to one place: distances to the large stations,
 * and what lies within reach; those between places are computed when they are compared. Every distance is a
 * WGS-84 geodesic from outline to outline (from the point where there is none), stated as the accuracies of
 * both allow. A concept has no distances and is never a neighbour.
 */
import type { SpatialRelation } from '../items/place-item';
import type { Localised } from '../../i18n/localised';
import type { Between, FiguresBetween } from '../relations/figures-between';
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
	/** ids of the places that contain it, the innermost first; left out where there are none */
	within?: string[];
	hubs: Record<Hub, SpatialRelation>;
	/** other places within 1 km and 2 km, without those that contain it or lie inside it */
	near_1km: Around;
	near_2km: Around;
	/** the lines of metro stations within `WALK_M`, in the order of their numbers */
	lines: Around;
}

/** What is published for comparing any of the places. */
export interface PublishedComparison {
	hubs: Record<Hub, { name: Localised }>;
	/** the sources of the stations and the creek, to which places are measured, and of the metro’s timetable */
	sources: Source[];
	/** by id; concepts are left out */
	reach: Record<string, PlaceReach>;
}

/** The same, with the figures between the places that are compared. */
export interface ComparisonData extends PublishedComparison {
	/** by the two ids in alphabetical order; concepts are left out */
	between: FiguresBetween;
}

/** The distance between two places; null for a place and itself, and for concepts. */
export function betweenPlaces(
	data: Pick<ComparisonData, 'between'>,
	a: string,
	b: string
): Between | null {
	const [first, second] = a < b ? [a, b] : [b, a];
	return data.between[first]?.[second] ?? null;
}
