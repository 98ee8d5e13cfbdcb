/**
 * Distances with their uncertainty.
 *
 * An accuracy is a radius in metres that holds the true point with about 95 % confidence. Two independent
 * ones combine as √(a₁² + a₂²) (JCGM 100:2008, 5.1.2, for a difference). Nothing is rounded to its
 * uncertainty here: `i18n/units.ts` does that once, when it writes the figure.
 */

/** A distance as it may be stated: with its uncertainty, or as an upper bound. */
export type StatedDistance =
	| {
			readonly kind: 'about';
			/** not rounded to `plusminus_m` */
			readonly metres: number;
			/** not rounded; 0 where nothing is uncertain */
			readonly plusminus_m: number;
	  }
	| {
			readonly kind: 'less-than';
			/** distance and uncertainty together, not rounded */
			readonly metres: number;
	  };

/** Uncertainties of independent positions taken together, metres. */
export function combinedUncertaintyM(...accuracies_m: readonly number[]): number {
	return Math.hypot(...accuracies_m);
}

/**
 * Whether an uncertainty is more than half of what it belongs to, so that only an upper bound can be
 * stated: their sum. For lengths and areas alike.
 */
export const isSwallowed = (size: number, uncertainty: number): boolean => uncertainty > size / 2;

/** Rounded to 0.1 mm, so that pages do not carry ten digits of noise. */
const kept = (metres: number): number => Math.round(metres * 10_000) / 10_000;

/**
 * States a distance with its uncertainty, both in metres. Where the uncertainty exceeds half the distance,
 * only their sum is stated, as an upper bound: 15 m ± 11 m becomes "less than 26 m".
 */
export function stateDistance(distance_m: number, uncertainty_m: number): StatedDistance {
	return isSwallowed(distance_m, uncertainty_m)
		? { kind: 'less-than', metres: kept(distance_m + uncertainty_m) }
		: { kind: 'about', metres: kept(distance_m), plusminus_m: kept(uncertainty_m) };
}

/** The distance between two positions of known accuracy, as it may be stated. */
export function stateDistanceBetween(
	distance_m: number,
	accuracyA_m: number,
	accuracyB_m: number
): StatedDistance {
	return stateDistance(distance_m, combinedUncertaintyM(accuracyA_m, accuracyB_m));
}
