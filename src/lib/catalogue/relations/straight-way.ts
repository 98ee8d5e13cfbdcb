/**
 * The straight way from point to point: how long, in which direction, how long on foot. No street is asked;
 * every length is the geodesic's on WGS-84, with the ± that the points' accuracies leave.
 */
import {
	combinedUncertaintyM,
	stateDistance,
	type StatedDistance
} from '../../geo/accuracy/uncertainty';
import { lengthErrorM } from '../../geo/accuracy/propagated-error';
import { compassPoint } from '../../geo/geodesic/compass-point';
import { geodesicInverse, polylineLengthM } from '../../geo/geodesic/geodesic';
import { walkMinutes, type WalkMinutes } from '../../geo/walk/walk-time';
import type { LocatedPoint } from '../../values/located-point';
import type { StraightLeg } from '../items/tour';

/** The direction of a leg at its start. */
export interface Bearing {
	/** clockwise from true north, degrees */
	readonly azimuthDeg: number;
	/** its ±, degrees: asin(combined uncertainty / distance), as the points' accuracies leave it */
	readonly plusminusDeg: number;
}

/** The way from a point to another, stated as their accuracies allow. */
export function straightLeg(from: LocatedPoint, to: LocatedPoint): StraightLeg {
	const { distance_m } = geodesicInverse(from.point, to.point);
	const uncertainty_m = combinedUncertaintyM(from.accuracy_m, to.accuracy_m);
	return {
		distance: stateDistance(distance_m, uncertainty_m),
		way: compassPoint(from.point, to.point, uncertainty_m),
		back: compassPoint(to.point, from.point, uncertainty_m),
		minutes: walkMinutes(distance_m, uncertainty_m)
	};
}

/** The bearing from a point to another; null where they may be one and the same, or any direction is possible. */
export function bearing(from: LocatedPoint, to: LocatedPoint): Bearing | null {
	const { distance_m, startAzimuthDeg } = geodesicInverse(from.point, to.point);
	const uncertainty_m = combinedUncertaintyM(from.accuracy_m, to.accuracy_m);
	if (!(distance_m > uncertainty_m)) return null;
	return {
		azimuthDeg: (startAzimuthDeg + 360) % 360,
		plusminusDeg: (Math.asin(uncertainty_m / distance_m) * 180) / Math.PI
	};
}

/**
 * The length of a line from point to point: the sum of its straight legs, with the ± that is propagated from
 * its points (`geo/accuracy/propagated-error.ts`), and the minutes on foot.
 */
export function straightWay(points: readonly LocatedPoint[]): {
	length: StatedDistance;
	minutes: WalkMinutes;
} {
	const line = points.map(({ point }) => point);
	const metres = polylineLengthM(line);
	const uncertainty_m = lengthErrorM(
		line,
		points.map(({ accuracy_m }) => accuracy_m)
	);
	return {
		length: stateDistance(metres, uncertainty_m),
		minutes: walkMinutes(metres, uncertainty_m)
	};
}
