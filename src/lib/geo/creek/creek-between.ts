/** The distance along the creek from one point to another, with the straight distance for comparison. */
import type { CreekLine } from './creek-line';
import { creekStretch } from './creek-line';
import type { CreekPosition, NoCreekPosition } from './creek-mileage';
import { mileageAt } from './creek-mileage';
import { geodesicDistanceM } from '../geodesic/geodesic';
import type { LngLat } from '../../values/lng-lat';
import type { LocatedPoint } from '../../values/located-point';
import { combinedUncertaintyM } from '../accuracy/uncertainty';

/** The distance along the creek between two points that have a mileage. */
export interface CreekBetween {
	readonly from: CreekPosition;
	readonly to: CreekPosition;
	/** metres along the centreline between the feet of the two, at least 0 */
	readonly along_m: number;
	/** geodesic metres between the two points themselves */
	readonly straight_m: number;
	/**
	 * ± of both lengths, √(a₁² + a₂²), metres. Along the creek it holds where the creek runs straight: on the
	 * inside of a bend, a shift of the point shifts its foot by more.
	 */
	readonly error_m: number;
	/** true where `to` lies upstream of `from`; false also where both have the same mileage */
	readonly upstream: boolean;
	/** the centreline from the foot of `from` to that of `to`; empty where both coincide */
	readonly stretch: readonly LngLat[];
}

/** Why there is no such distance: at least one of the two points has a `reason` instead of a mileage. */
export interface NoCreekBetween {
	readonly from: CreekPosition | NoCreekPosition;
	readonly to: CreekPosition | NoCreekPosition;
	/** the ends without a mileage */
	readonly without: readonly ('from' | 'to')[];
}

/** The distance along the creek from one point to another, or which of them has no mileage and why. */
export function creekBetween(
	creek: CreekLine,
	from: LocatedPoint,
	to: LocatedPoint
): CreekBetween | NoCreekBetween {
	const start = mileageAt(creek, from.point, from.accuracy_m);
	const end = mileageAt(creek, to.point, to.accuracy_m);
	if ('reason' in start || 'reason' in end) {
		const without = [
			...('reason' in start ? (['from'] as const) : []),
			...('reason' in end ? (['to'] as const) : [])
		];
		return { from: start, to: end, without };
	}
	const upstream = end.mileage_m > start.mileage_m;
	const [lower, upper] = upstream ? [start, end] : [end, start];
	const along_m = upper.mileage_m - lower.mileage_m;
	const line = along_m > 0 ? creekStretch(creek, lower.mileage_m, upper.mileage_m) : [];
	return {
		from: start,
		to: end,
		along_m,
		straight_m: geodesicDistanceM(from.point, to.point),
		error_m: combinedUncertaintyM(from.accuracy_m, to.accuracy_m),
		upstream,
		stretch: upstream ? line : [...line].reverse()
	};
}
