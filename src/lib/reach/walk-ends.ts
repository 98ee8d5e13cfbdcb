/** Straight distances on foot with what the accuracies of both ends allow. */
import { combinedUncertaintyM } from '../geo/accuracy/uncertainty';
import { degreeLength } from '../geo/geodesic/degree-length';
import { geodesicDistanceM } from '../geo/geodesic/geodesic';
import type { LocatedPoint } from '../values/located-point';
import { FARTHEST_WALK_M, type WalkEnds } from './assumptions';
import type { Network } from './network';

/** A walk between a point and a station. */
export interface StationWalk extends WalkEnds {
	/** the station's place in the network */
	readonly station: number;
}

/** The walk between two points: never shorter than the geodesic less both uncertainties. */
export function walkEnds(from: LocatedPoint, to: LocatedPoint): WalkEnds {
	const likely_m = geodesicDistanceM(from.point, to.point);
	const unsure_m = combinedUncertaintyM(from.accuracy_m, to.accuracy_m);
	return {
		least_m: Math.max(0, likely_m - unsure_m),
		likely_m,
		most_m: likely_m + unsure_m
	};
}

/** The walks to every station within `FARTHEST_WALK_M`, nearest first. */
export function stationWalks(network: Network, from: LocatedPoint): StationWalk[] {
	const [lng, lat] = from.point;
	const { lng_m, lat_m } = degreeLength(lat);
	// In the plane first: a geodesic for each of the city's stations would cost more than the whole answer.
	const near = FARTHEST_WALK_M * 1.01;
	return network.stations
		.flatMap((station, at) => {
			const across = (station.point[0] - lng) * lng_m;
			const along = (station.point[1] - lat) * lat_m;
			if (Math.hypot(across, along) > near) return [];
			return [{ station: at, ...walkEnds(from, station) }];
		})
		.filter(({ likely_m }) => likely_m <= FARTHEST_WALK_M)
		.sort((a, b) => a.likely_m - b.likely_m);
}

/** The nearest station of all, however far, and the walk to it. */
export function nearestStation(network: Network, from: LocatedPoint): StationWalk {
	const walks = network.stations.map((station, at) => ({
		station: at,
		...walkEnds(from, station)
	}));
	return walks.reduce((best, walk) => (walk.likely_m < best.likely_m ? walk : best));
}
