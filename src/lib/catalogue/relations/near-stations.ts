/** The stations near a point or an area, and those of them that may be the nearest within the uncertainty. */
import { geodesicDistanceM } from '../../geo/geodesic/geodesic';
import { combinedUncertaintyM } from '../../geo/accuracy/uncertainty';
import type { LocatedPoint } from '../../values/located-point';
import type { LocatedFeature } from './creek-relation';
import type { NearStation, SpatialRelation } from '../items/place-item';
import type { Localised } from '../../i18n/localised';
import {
	featureDistance,
	isSurelyInside,
	upperBoundM,
	statedRelation,
	type FeatureDistance
} from './spatial-relation';

/** A station as a point to measure to: WGS-84, its accuracy a radius in metres. */
export interface NearbyStation extends LocatedPoint {
	id: string;
	name: Localised;
	lines: string[];
}

/** A station, and its relation to the place in question. */
interface Ranked {
	station: NearbyStation;
	apart: FeatureDistance;
}

/** Ranks the stations, the nearest first; of those inside the outline the deepest first. */
function ranked(place: LocatedFeature, stations: readonly NearbyStation[]): Ranked[] {
	return stations
		.map((station) => ({ station, apart: featureDistance(place, station) }))
		.sort((a, b) => a.apart.metres - b.apart.metres || b.apart.depth_m - a.apart.depth_m);
}

/**
 * Whether a station may in truth be nearer to a point than the one with the shortest distance: station j
 * may be nearer than i if the perpendicular bisector of the two lies within the combined uncertainty of the
 * point: (d_j² − d_i²) / (2·D_ij) < √(a² + b_i² + b_j²), with d the distances from the point, D_ij that
 * between the stations, a the accuracy of the point and b those of the stations, all in metres. The left
 * side is the point's distance to the bisector in the plane, which is accurate enough over a few kilometres.
 */
function mayBeNearestToPoint({ accuracy_m }: LocatedPoint, first: Ranked, next: Ranked): boolean {
	const reach_m = combinedUncertaintyM(
		accuracy_m,
		first.station.accuracy_m,
		next.station.accuracy_m
	);
	const apart_m = geodesicDistanceM(first.station.point, next.station.point);
	return (next.apart.metres ** 2 - first.apart.metres ** 2) / (2 * apart_m) < reach_m;
}

/**
 * The same for an outline. Errors of its edge at two places are independent, and so are those of the two
 * distances: d_j − d_i < √(2a² + b_i² + b_j²). No station is nearer than one that is surely inside.
 */
function mayBeNearestToOutline(
	{ accuracy_m }: LocatedFeature,
	first: Ranked,
	next: Ranked
): boolean {
	if (isSurelyInside(first.apart)) return false;
	const { uncertainty_m } = first.apart;
	const reach_m = combinedUncertaintyM(uncertainty_m, accuracy_m, next.station.accuracy_m);
	return next.apart.metres - first.apart.metres < reach_m;
}

/**
 * The stations near a place, nearest first: `least` of them at any distance, and every other one that lies
 * inside its outline or may in truth be the nearest.
 */
export function nearStations(
	place: LocatedFeature,
	stations: readonly NearbyStation[],
	least = 1
): NearStation[] {
	const all = ranked(place, stations);
	const first = all[0];
	const mayBeNearest = (next: Ranked) => {
		if (next.apart.metres === first!.apart.metres) return true;
		return place.outline
			? mayBeNearestToOutline(place, first!, next)
			: mayBeNearestToPoint(place, first!, next);
	};
	return all
		.filter((next, at) => at < least || mayBeNearest(next))
		.map(({ station: { id, name, lines }, apart }) => ({
			id,
			name,
			lines,
			...statedRelation(apart)
		}));
}

/** The nearest station of a line, as the filter needs it. */
export interface LineStation extends SpatialRelation {
	line: string;
	/** the station's id */
	station: string;
}

/**
 * For each metro line, its station nearest to a place, in the order of the lines' numbers: from the place's
 * outline where it has one (0 for a station surely inside, see `SpatialRelation`), else from its point. Of
 * the stations that may be the nearest it is the one with the shortest stated distance, so that "within 800
 * m of Line 11" (`distance.metres <= 800`) finds a place if any station of the line does. Do not call this
 * for a concept, which has no site.
 */
export function nearestByLine(
	place: LocatedFeature,
	stations: readonly NearbyStation[]
): LineStation[] {
	const best = new Map<string, Ranked>();
	for (const next of ranked(place, stations)) {
		for (const line of next.station.lines) {
			const known = best.get(line);
			if (!known || upperBoundM(next.apart) < upperBoundM(known.apart)) best.set(line, next);
		}
	}
	return [...best]
		.map(([line, { station, apart }]) => ({ line, station: station.id, ...statedRelation(apart) }))
		.sort((a, b) => a.line.localeCompare(b.line, 'en', { numeric: true }));
}
