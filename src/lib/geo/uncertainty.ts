/**
 * How sure a distance is, and how it may be said.
 *
 * An accuracy is a radius in metres that holds the true point with about 95 % confidence. Two
 * independent ones combine as √(a₁² + a₂²) (JCGM 100:2008, 5.1.2, for a difference).
 */

/** A distance as it may be told. */
export type StatedDistance =
	| {
			readonly kind: 'about';
			/** rounded to `step_m` */
			readonly metres: number;
			/** rounded up, never down */
			readonly plusminus_m: number;
			/** the step that `metres` is a multiple of */
			readonly step_m: number;
	  }
	| {
			readonly kind: 'less-than';
			/** distance and uncertainty together, rounded up */
			readonly metres: number;
	  };

/** Forgives binary fractions: 0.1 + 0.2 is 0.3 here. */
const SLACK = 1e-9;

/** Uncertainties of independent positions taken together, metres. */
export function combinedUncertaintyM(...accuracies_m: readonly number[]): number {
	return Math.hypot(...accuracies_m);
}

/** `count` × 10^`power` without the dust of binary fractions. */
const decimal = (count: number, power: number): number => Number(`${count}e${power}`);

/** The largest of 1, 2, 5 × 10ⁿ that is not above `value_m`. */
export function stepBelowM(value_m: number): number {
	const power = Math.floor(Math.log10(value_m) + SLACK);
	const leading = value_m / 10 ** power + SLACK;
	return decimal(leading >= 5 ? 5 : leading >= 2 ? 2 : 1, power);
}

/** Rounded up to one significant digit, or to two where the first is a 1: 1.2, 15, 30, 200. */
export function roundedUpM(value_m: number): number {
	if (!(value_m > 0)) return value_m;
	const power = Math.floor(Math.log10(value_m) + SLACK);
	const leading = value_m / 10 ** power;
	const digitPower = leading < 2 - SLACK ? power - 1 : power;
	return decimal(Math.ceil(value_m / 10 ** digitPower - SLACK * 10), digitPower);
}

/**
 * How a distance of that uncertainty is told. Where the uncertainty exceeds half the distance:
 * less than their sum, rounded up. Else: the distance rounded to the largest 1, 2 or 5 × 10ⁿ not
 * above its uncertainty, with ± rounded up (`roundedUpM`). 613 m known to 11.2 m is "about 610 m
 * ± 12 m"; 15 m known to 11.2 m is "less than 30 m". Without uncertainty (0) nothing is rounded.
 */
export function stateDistance(distance_m: number, uncertainty_m: number): StatedDistance {
	if (uncertainty_m > distance_m / 2) {
		return { kind: 'less-than', metres: roundedUpM(distance_m + uncertainty_m) };
	}
	if (!(uncertainty_m > 0)) {
		return { kind: 'about', metres: distance_m, plusminus_m: 0, step_m: 0 };
	}
	const step_m = stepBelowM(uncertainty_m);
	// divided by a reciprocal where the step is a fraction, or 0.3 becomes 0.30000000000000004
	const metres =
		step_m < 1
			? Math.round(distance_m / step_m) / Math.round(1 / step_m)
			: Math.round(distance_m / step_m) * step_m;
	return { kind: 'about', metres, plusminus_m: roundedUpM(uncertainty_m), step_m };
}

/** The distance between two positions of known accuracy, as it may be told. */
export function stateDistanceBetween(
	distance_m: number,
	accuracyA_m: number,
	accuracyB_m: number
): StatedDistance {
	return stateDistance(distance_m, combinedUncertaintyM(accuracyA_m, accuracyB_m));
}
