/**
 * Where a point stands to Suzhou Creek, stated as its accuracy allows. The build derives it for
 * every place, the measuring tools for any point: one function, so that both say the same.
 */
import type { CreekLine } from '../geo/creek-line';
import { mileageAt } from '../geo/creek-mileage';
import { combinedUncertaintyM, stateDistance, stepBelowM } from '../geo/uncertainty';
import type { CreekRelation } from './place-item';
import type { LngLat } from './schema/common';

/** A position and the radius that holds the true one, metres. */
export interface SurePoint {
	point: LngLat;
	accuracy_m: number;
}

/** The edge of the mapped water is good to about this, metres: our judgement of the tracing. */
export const WATER_ACCURACY_M = 10;

/** Distance to the water, and mileage, bank and offset, each rounded to the point's accuracy. */
export function creekRelation(creek: CreekLine, { point, accuracy_m }: SurePoint): CreekRelation {
	const found = mileageAt(creek, point, accuracy_m);
	const distance = stateDistance(found.water_m, combinedUncertaintyM(accuracy_m, WATER_ACCURACY_M));
	if ('reason' in found) return { distance, mileage: { reason: found.reason } };
	const step_m = stepBelowM(Math.max(accuracy_m, 1));
	return {
		distance,
		mileage: {
			mileage_m: Math.round(found.mileage_m / step_m) * step_m,
			bank: found.bank,
			offset_m: Math.round(found.offset_m / step_m) * step_m
		}
	};
}
