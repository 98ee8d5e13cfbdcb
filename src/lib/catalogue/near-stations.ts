/** The stations near a point, and which of them the uncertainty cannot tell apart. */
import { geodesicDistanceM } from '../geo/geodesic';
import { combinedUncertaintyM, stateDistance } from '../geo/uncertainty';
import type { SurePoint } from './creek-relation';
import type { NearStation } from './place-item';
import type { Bilingual } from './schema/common';

/** A station as a point to measure to: WGS-84, its accuracy a radius in metres. */
export interface NearbyStation extends SurePoint {
	id: string;
	name: Bilingual;
	lines: string[];
}

/**
 * The stations near a point, nearest first: `least` of them at any distance, and every other one
 * that may be the nearest in truth.
 *
 * The rule: station j may be nearer than i, the nearest by the figures, if the perpendicular
 * bisector of the two lies within reach of the point: (d_j² − d_i²) / (2·D_ij) < √(a² + b_i² +
 * b_j²), with d the distances from the point, D_ij that between the stations, a the accuracy of
 * the point and b those of the stations, all in metres. The left side is the point's distance to
 * the bisector in the plane, which is good enough over a few kilometres.
 */
export function nearStations(
	{ point, accuracy_m }: SurePoint,
	stations: readonly NearbyStation[],
	least = 1
): NearStation[] {
	const ranked = stations
		.map((station) => ({
			station,
			metres: geodesicDistanceM(point, station.point),
			uncertainty_m: combinedUncertaintyM(accuracy_m, station.accuracy_m)
		}))
		.sort((a, b) => a.metres - b.metres);
	const first = ranked[0];
	const mayBeNearest = ({ station, metres }: (typeof ranked)[number]) => {
		if (metres === first!.metres) return true;
		const reach_m = combinedUncertaintyM(accuracy_m, first!.station.accuracy_m, station.accuracy_m);
		const apart_m = geodesicDistanceM(first!.station.point, station.point);
		return (metres ** 2 - first!.metres ** 2) / (2 * apart_m) < reach_m;
	};
	return ranked
		.filter((next, at) => at < least || mayBeNearest(next))
		.map(({ station, metres, uncertainty_m }) => ({
			id: station.id,
			name: station.name,
			lines: station.lines,
			distance: stateDistance(metres, uncertainty_m)
		}));
}
