/**
 * Figures derived from geometry at build time, so that the first load does not contain GeographicLib. The
 * tools run the same functions in the browser; a test compares the results.
 */
import type { LocatedFeature } from '../../catalogue/relations/creek-relation';
import type { NearbyStation } from '../../catalogue/relations/near-stations';
import type { DatumPoints, Neighbour } from '../../catalogue/items/place-item';
import type { LngLat } from '../../catalogue/schema/common';
import type { PlaceFeature } from '../../catalogue/schema/place';
import {
	featureDistance,
	isSurelyInside,
	statedRelation,
	type FeatureDistance
} from '../../catalogue/relations/spatial-relation';
import { isBoxIn, leastDistanceM } from '../../geo/distance/distance-between-extents';
import { creekLine, type CreekLine } from '../../geo/creek/creek-line';
import { fromWgs84 } from '../../geo/datum/datum';
import { extentOf, type Extent } from '../../values/extent';
import type { Areal } from '../../values/geometry';
import type { Geodata } from '../read/read-geodata';
import { hasSite } from '../../values/position-basis';

/** The greatest distance of a neighbour, metres. */
const NEAR_M = 2000;

/** The creek with its mileage, from its dataset. */
export function creekOf({ base }: Geodata): CreekLine {
	const part = (name: string) => base.creek.features.find((f) => f.properties.part === name)!;
	const line = part('centreline').geometry.coordinates as LngLat[];
	return creekLine(line, part('water').geometry as Areal);
}

/** The metro stations as points to measure distances to. */
export function stationsOf({ base }: Geodata): NearbyStation[] {
	return base['metro-stations'].features.map(({ id, properties, geometry }) => ({
		id,
		name: properties.name,
		lines: properties.lines,
		point: geometry.coordinates,
		accuracy_m: properties.accuracy_m
	}));
}

/** A place as a feature to measure distances from: its outline, or its point. */
export function locatedPlace({
	properties: { point, accuracy_m },
	geometry
}: PlaceFeature): LocatedFeature {
	return geometry.type === 'Point'
		? { point, accuracy_m }
		: { point, accuracy_m, outline: geometry };
}

const knownBoxes = new WeakMap<PlaceFeature, Extent>();

/** The box around a place's outline or point, cached: for most pairs of places it says enough. */
export function placeBox(place: PlaceFeature): Extent {
	let box = knownBoxes.get(place);
	if (!box) knownBoxes.set(place, (box = extentOf(place.geometry)!));
	return box;
}

/** A cache by the two places, which do not change during a build. */
const knownDistances = new WeakMap<PlaceFeature, WeakMap<PlaceFeature, FeatureDistance>>();

/** The distance between two places, unrounded and cached. */
export function placeDistance(one: PlaceFeature, other: PlaceFeature): FeatureDistance {
	let from = knownDistances.get(one);
	if (!from) knownDistances.set(one, (from = new WeakMap()));
	let apart = from.get(other);
	if (!apart) from.set(other, (apart = featureDistance(locatedPlace(one), locatedPlace(other))));
	return apart;
}

const isSited = ({ properties }: PlaceFeature) => hasSite(properties.basis);

/** Whether a place surely lies inside another by their outlines. */
const liesIn = (inner: PlaceFeature, outer: PlaceFeature) => {
	if (inner.id === outer.id || !isBoxIn(placeBox(inner), placeBox(outer))) return false;
	if (!isSited(inner) || !isSited(outer)) return false;
	const apart = placeDistance(inner, outer);
	return apart.topology === 'first-inside' && isSurelyInside(apart);
};

/** A cache by the places among which containers were looked for. */
const knownContainers = new WeakMap<readonly PlaceFeature[], Map<PlaceFeature, string[]>>();

/**
 * The ids of the places that contain a place, the innermost first: those named in its file and, in turn, in
 * theirs, then those in which it surely lies by the outlines. Cached.
 */
export function containersOf(place: PlaceFeature, all: readonly PlaceFeature[]): string[] {
	let known = knownContainers.get(all);
	if (!known) knownContainers.set(all, (known = new Map()));
	let containers = known.get(place);
	if (!containers) known.set(place, (containers = findContainers(place, all)));
	return containers;
}

function findContainers(place: PlaceFeature, all: readonly PlaceFeature[]): string[] {
	const named = (inner: PlaceFeature): string[] => {
		const outer = all.find(({ id }) => id === inner.properties.within);
		return outer ? [outer.id, ...named(outer)] : [];
	};
	const byName = named(place);
	const byOutline = all
		.filter((other) => !byName.includes(other.id) && liesIn(place, other))
		// Of two containers, the one that lies inside the other comes first.
		.sort((a, b) => Number(liesIn(b, a)) - Number(liesIn(a, b)));
	return [...byName, ...byOutline.map(({ id }) => id)];
}

/**
 * The places around one, nearest first, at most `most`, with distances from outline to outline. Concepts
 * have no neighbours and are none; nor are the places that contain this one or lie inside it.
 */
export function neighbours(
	place: PlaceFeature,
	all: readonly PlaceFeature[],
	most = 5
): Neighbour[] {
	if (!isSited(place)) return [];
	const containers = containersOf(place, all);
	const candidates = all
		.map((other, at) => ({ other, at, least_m: leastDistanceM(placeBox(place), placeBox(other)) }))
		.filter(({ other, least_m }) => other.id !== place.id && isSited(other) && least_m <= NEAR_M)
		.sort((a, b) => a.least_m - b.least_m);
	const found: { other: PlaceFeature; at: number; apart: FeatureDistance }[] = [];
	for (const { other, at, least_m } of candidates) {
		// Those that follow are farther than the last one that is named.
		if (least_m > (found[most - 1]?.apart.metres ?? NEAR_M)) break;
		if (containers.includes(other.id) || containersOf(other, all).includes(place.id)) continue;
		const apart = placeDistance(place, other);
		if (apart.metres > NEAR_M) continue;
		found.push({ other, at, apart });
		found.sort(
			(a, b) => a.apart.metres - b.apart.metres || b.apart.depth_m - a.apart.depth_m || a.at - b.at
		);
	}
	return found.slice(0, most).map(({ other: { id, properties }, apart }) => ({
		id,
		name: properties.name,
		...statedRelation(apart)
	}));
}

const rounded = ([lng, lat]: readonly [number, number]): LngLat => [
	Number(lng.toFixed(6)),
	Number(lat.toFixed(6))
];

/** A point in the datums of Chinese maps, for links to them; 6 decimals. */
export function datumPoints(point: LngLat): DatumPoints {
	return {
		wgs84: rounded(point),
		gcj02: rounded(fromWgs84(point, 'gcj02')),
		bd09: rounded(fromWgs84(point, 'bd09'))
	};
}
