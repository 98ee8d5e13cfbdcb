/** A feature of an own layer as the map's relations take it: by its outline where it has one, else by a point. */
import type { Geometry } from 'geojson';
import type { LocatedFeature } from '../../../catalogue/relations/creek-relation';
import { degreeLength } from '../../../geo/geodesic/degree-length';
import { extentOf, type Extent } from '../../../values/extent';
import type { Geometry as OutlineGeometry } from '../../../values/geometry';
import { representative } from '../read/representative';

/** What positions may be off by where their datum's parameters are not public, metres. */
const UNKNOWN_ACCURACY_M = 100;

/**
 * Several points, or a collection, count by the middle of their box.
 * @param given_m what the conversion of its positions may be off by, metres; null where that is not known
 * @returns null where it has no position
 */
export function locatedFeature(
	geometry: Geometry | null,
	given_m: number | null
): LocatedFeature | null {
	const accuracy_m = given_m ?? UNKNOWN_ACCURACY_M;
	const point = geometry && representative(geometry);
	if (!point) return null;
	const hasOutline = /^(Multi)?(LineString|Polygon)$/.test(geometry.type);
	return hasOutline
		? { point, accuracy_m, outline: geometry as unknown as OutlineGeometry }
		: { point, accuracy_m };
}

const boxOf = ({ point: [lng, lat], outline }: LocatedFeature): Extent =>
	(outline && extentOf(outline)) ?? { west: lng, south: lat, east: lng, north: lat };

/**
 * The least and the greatest distance between two features that their boxes allow, metres; within 1 % at the
 * distances of a city.
 */
export function roughDistanceM(
	one: LocatedFeature,
	other: LocatedFeature
): { least: number; most: number } {
	const [a, b] = [boxOf(one), boxOf(other)];
	const { lng_m, lat_m } = degreeLength(one.point[1]);
	const gap = (low: number, high: number) => Math.max(0, low, high);
	const span = (low: number, high: number) => Math.max(Math.abs(low), Math.abs(high));
	return {
		least: Math.hypot(
			gap(b.west - a.east, a.west - b.east) * lng_m,
			gap(b.south - a.north, a.south - b.north) * lat_m
		),
		most: Math.hypot(
			span(b.east - a.west, a.east - b.west) * lng_m,
			span(b.north - a.south, a.north - b.south) * lat_m
		)
	};
}

/** Covers that the earth is no plane, and the accuracy of both. */
const SLACK = { factor: 1.02, metres: 500 };

/** Those of the candidates that may be the nearest: measuring all of them exactly takes long. */
export function mayBeNearest<T extends LocatedFeature>(
	own: LocatedFeature,
	candidates: readonly T[]
): readonly T[] {
	const rough = candidates.map((one) => roughDistanceM(own, one));
	const most = Math.min(...rough.map((one) => one.most)) * SLACK.factor + SLACK.metres;
	return candidates.filter((_, i) => rough[i]!.least <= most);
}

/** Those of the candidates that may lie within some metres. */
export const mayBeWithin = <T extends LocatedFeature>(
	own: LocatedFeature,
	candidates: readonly T[],
	metres: number
): readonly T[] =>
	candidates.filter((one) => {
		const reach_m = metres + own.accuracy_m + one.accuracy_m;
		return roughDistanceM(own, one).least <= reach_m * SLACK.factor + 1;
	});
