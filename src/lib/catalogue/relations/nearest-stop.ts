/** The stop of the tour that is nearest to a reader. */
import { combinedUncertaintyM, stateDistance } from '../../geo/accuracy/uncertainty';
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import { compassPoint, type CompassPoint } from '../../geo/geodesic/compass-point';
import { geodesicDistanceM } from '../../geo/geodesic/geodesic';
import { walkMinutes, type WalkMinutes } from '../../geo/walk/walk-time';
import type { LocatedPoint } from '../../values/located-point';

export interface NearestStop {
	/** counted from 1 */
	at: number;
	/** straight, metres, not rounded */
	metres: number;
	distance: StatedDistance;
	/** where it lies; null where the accuracy allows no compass point */
	way: CompassPoint | null;
	minutes: WalkMinutes;
}

/**
 * The nearest of the stops, straight from the reader's position; of equal ones the first. Throws a
 * RangeError where there are none.
 */
export function nearestStop(from: LocatedPoint, stops: readonly LocatedPoint[]): NearestStop {
	const all = stops.map((stop, index) => ({
		stop,
		at: index + 1,
		metres: geodesicDistanceM(from.point, stop.point)
	}));
	const [first] = all.sort((a, b) => a.metres - b.metres);
	if (!first) throw new RangeError('a tour without stops');
	const { stop, at, metres } = first;
	const uncertainty_m = combinedUncertaintyM(from.accuracy_m, stop.accuracy_m);
	return {
		at,
		metres,
		distance: stateDistance(metres, uncertainty_m),
		way: compassPoint(from.point, stop.point, uncertainty_m),
		minutes: walkMinutes(metres, uncertainty_m)
	};
}
