/** The stations near a point, and which of them the uncertainty cannot tell apart. */
import type { NearStation } from '../catalogue/place-item';
import type { BaseFeature } from '../catalogue/schema/base';
import { geodesicDistanceM } from '../geo/geodesic';
import { combinedUncertaintyM, stateDistance } from '../geo/uncertainty';
import type { SurePoint } from './derive';

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
	stations: readonly BaseFeature<'metro-stations'>[],
	least = 1
): NearStation[] {
	const ranked = stations
		.map((station) => ({
			station,
			metres: geodesicDistanceM(point, station.geometry.coordinates),
			uncertainty_m: combinedUncertaintyM(accuracy_m, station.properties.accuracy_m)
		}))
		.sort((a, b) => a.metres - b.metres);
	const first = ranked[0];
	const mayBeNearest = ({ station, metres }: (typeof ranked)[number]) => {
		if (metres === first!.metres) return true;
		const reach_m = combinedUncertaintyM(
			accuracy_m,
			first!.station.properties.accuracy_m,
			station.properties.accuracy_m
		);
		const apart_m = geodesicDistanceM(
			first!.station.geometry.coordinates,
			station.geometry.coordinates
		);
		return (metres ** 2 - first!.metres ** 2) / (2 * apart_m) < reach_m;
	};
	return ranked
		.filter((next, at) => at < least || mayBeNearest(next))
		.map(({ station, metres, uncertainty_m }) => ({
			id: station.id,
			name: station.properties.name,
			lines: station.properties.lines,
			distance: stateDistance(metres, uncertainty_m)
		}));
}
