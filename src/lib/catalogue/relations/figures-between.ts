/**
 * The figures between compared places, computed where they are compared: those between all places would grow with
 * the square of their number, and a reader compares six at most. It needs GeographicLib, so it is loaded on demand.
 */
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import type { Meets, PlaceItem } from '../items/place-item';
import type { Outlines } from '../outlines/load-outlines';
import type { LocatedFeature } from './creek-relation';
import { featureDistance, statedRelation } from './spatial-relation';

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

/** By the two ids in alphabetical order; concepts are left out. */
export type FiguresBetween = Record<string, Record<string, Between>>;

/** A place with a site, and the ids of the places that contain it. */
export interface ComparedPlace {
	id: string;
	located: LocatedFeature;
	within: readonly string[];
}

/**
 * Places as features to measure between; those without a site are left out.
 * @param published what is known of each, concepts left out: the ids of the places that contain it
 * @param outlines of all places, as `/data/map/places.geojson` has them
 */
export function comparedPlaces(
	places: readonly Pick<PlaceItem, 'id' | 'point' | 'accuracy_m'>[],
	published: { reach: Readonly<Record<string, { within?: readonly string[] }>> },
	outlines: Outlines
): ComparedPlace[] {
	return places.flatMap(({ id, point, accuracy_m }) => {
		const own = published.reach[id];
		const outline = outlines.get(id);
		const located = { point, accuracy_m, ...(outline && { outline }) };
		return own ? { id, located, within: own.within ?? [] } : [];
	});
}

function between(a: ComparedPlace, b: ComparedPlace): Between {
	if (a.within.includes(b.id)) return { kind: 'inside', inner: a.id };
	if (b.within.includes(a.id)) return { kind: 'inside', inner: b.id };
	const apart = featureDistance(a.located, b.located);
	// One entry serves both directions, since `inside` seen from the other place is `holds`.
	const { distance, meets } = statedRelation(apart);
	const hasOutline = a.located.outline !== undefined || b.located.outline !== undefined;
	const ends = apart.ends.flat().map((degrees) => Number(degrees.toFixed(5)));
	return {
		...distance,
		...(meets && { meets: meets as 'edge' | 'overlaps' | 'beside' }),
		...(hasOutline && !meets && { ends: ends as [number, number, number, number] })
	};
}

/** The figures between any two of the places, by their ids in alphabetical order. WGS-84, metres. */
export function figuresBetween(places: readonly ComparedPlace[]): FiguresBetween {
	const sorted = [...places].sort((a, b) => (a.id < b.id ? -1 : 1));
	return Object.fromEntries(
		sorted.map((place, at) => [
			place.id,
			Object.fromEntries(sorted.slice(at + 1).map((other) => [other.id, between(place, other)]))
		])
	);
}
