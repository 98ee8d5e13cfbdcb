/**
 * The relation of a point or an outline to Suzhou Creek, stated as its accuracy allows. The build derives
 * it for every place, the measuring tools for any point, both by this function, so that they agree.
 */
import { creekAlong, depthInWaterM, reachAcrossM } from '../../geo/creek/creek-along';
import type { CreekLine } from '../../geo/creek/creek-line';
import { mileageAt } from '../../geo/creek/creek-mileage';
import type { Geometry } from '../../values/geometry';
import type { LocatedPoint } from '../../values/located-point';
import { combinedUncertaintyM, stateDistance } from '../../geo/accuracy/uncertainty';
import type { CreekRelation, SpatialRelation } from '../items/place-item';
import { mileageTo } from './stated-distance-text';

/** A feature with a position: its outline where it has one, else its point. */
export interface LocatedFeature extends LocatedPoint {
	/** degrees WGS-84; the accuracy is that of its edge. Omitted for a point */
	outline?: Geometry;
}

/** The accuracy of the edge of the mapped water, metres: our judgement of the tracing. */
export const WATER_ACCURACY_M = 10;

const ZERO = { kind: 'about', metres: 0, plusminus_m: 0 } as const;

/**
 * The relation of an outline that meets the water. It surely crosses the creek if it reaches farther on
 * both banks than the combined uncertainty, and is surely on it if a vertex of one lies that deep inside
 * the other; otherwise it is on it as far as is known, and its distance is at most the amount by which the
 * uncertainty exceeds that depth.
 */
function onTheCreek(
	creek: CreekLine,
	outline: Geometry,
	uncertainty_m: number
): Pick<CreekRelation, keyof SpatialRelation> {
	const across_m = reachAcrossM(creek, outline);
	if (across_m > uncertainty_m) return { distance: ZERO, meets: 'across' };
	const depth_m = Math.max(across_m, depthInWaterM(creek, outline));
	const isSure = depth_m > uncertainty_m;
	return {
		distance: isSure ? ZERO : stateDistance(0, uncertainty_m - depth_m),
		meets: 'on'
	};
}

/**
 * Distance to the water, and mileage, bank and offset, each rounded to the accuracy: for the outline where
 * there is one, else for the point.
 */
export function creekRelation(creek: CreekLine, place: LocatedFeature): CreekRelation {
	const { point, accuracy_m, outline } = place;
	const found = outline
		? creekAlong(creek, outline, point, accuracy_m)
		: mileageAt(creek, point, accuracy_m);
	const uncertainty_m = combinedUncertaintyM(accuracy_m, WATER_ACCURACY_M);
	const standing =
		outline && found.water_m === 0
			? onTheCreek(creek, outline, uncertainty_m)
			: { distance: stateDistance(found.water_m, uncertainty_m) };
	if ('reason' in found) return { ...standing, mileage: { reason: found.reason } };
	const rounded = (metres: number) => mileageTo(metres, accuracy_m);
	const mileage_m = rounded(found.mileage_m);
	const to_m = 'to_m' in found ? rounded(found.to_m) : mileage_m;
	return {
		...standing,
		mileage: {
			mileage_m,
			...(to_m > mileage_m && { to_m }),
			bank: found.bank,
			offset_m: rounded(found.offset_m)
		}
	};
}
