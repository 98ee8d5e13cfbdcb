/** The figures of distances and areas: metres, square metres, degrees, unrounded. */
import { chainLengthM, edgeOf, ringMeasureCached } from '../../../geo/geodesic/edge-cache';
import type { LngLat } from '../../../values/lng-lat';
import { firstSelfCrossing } from '../../../geo/polygon/polygon-validity';
import {
	lengthErrorM,
	perimeterErrorM,
	ringAreaErrorM2
} from '../../../geo/accuracy/propagated-error';
import { accuraciesOf, positionsOf, type Measurement } from '../model/measurement';

/** One geodesic from a vertex to the next. */
export interface Leg {
	length_m: number;
	/** azimuth at its start, degrees */
	azimuthDeg: number | null;
	/** from the first vertex to the end of this leg, metres */
	cumulative_m: number;
}

export interface DistanceFigures {
	kind: 'distance';
	legs: Leg[];
	total_m: number;
	/** ± of the total that comes from the vertices, metres; null where one is not known */
	error_m: number | null;
}

export interface AreaFigures {
	kind: 'area';
	/** the closing leg included, once there are three vertices */
	legs: Leg[];
	perimeter_m: number;
	perimeterError_m: number | null;
	/** null where the outline crosses itself: it then has no area */
	area_m2: number | null;
	areaError_m2: number | null;
	/** where the outline crosses itself */
	crossing: LngLat | null;
}

/** The legs along the positions. */
export function legsOf(positions: readonly LngLat[]): Leg[] {
	let cumulative_m = 0;
	return positions.slice(1).map((to, i) => {
		const from = positions[i]!;
		const { distance_m: length_m, startAzimuthDeg } = edgeOf(from, to);
		cumulative_m += length_m;
		const azimuthDeg = length_m > 0 ? (startAzimuthDeg + 360) % 360 : null;
		return { length_m, azimuthDeg, cumulative_m };
	});
}

/** The figures of a line, and of one that is being drawn. */
export function distanceFigures(measurement: Pick<Measurement, 'vertices'>): DistanceFigures {
	const positions = positionsOf(measurement);
	const accuracies_m = accuraciesOf(measurement);
	return {
		kind: 'distance',
		legs: legsOf(positions),
		total_m: chainLengthM(positions),
		error_m: accuracies_m && lengthErrorM(positions, accuracies_m)
	};
}

/** The figures of a polygon, and of one that is being drawn. */
export function areaFigures(measurement: Pick<Measurement, 'vertices'>): AreaFigures {
	const positions = positionsOf(measurement);
	const accuracies_m = accuraciesOf(measurement);
	const isArea = positions.length > 2;
	const { signedArea_m2, perimeter_m } = ringMeasureCached(positions);
	const crossing = isArea ? firstSelfCrossing(positions) : null;
	// Two vertices are still a line, with a line's uncertainty.
	const outlineErrorM = isArea ? perimeterErrorM : lengthErrorM;
	return {
		kind: 'area',
		legs: legsOf(isArea ? [...positions, positions[0]!] : positions),
		perimeter_m: isArea ? perimeter_m : chainLengthM(positions),
		perimeterError_m: accuracies_m && outlineErrorM(positions, accuracies_m),
		area_m2: crossing ? null : Math.abs(signedArea_m2),
		areaError_m2: accuracies_m && !crossing ? ringAreaErrorM2(positions, accuracies_m) : null,
		crossing
	};
}

/**
 * ± of the way up to a vertex, metres: of the whole line or outline, whose digits the sums share;
 * null where one is not known.
 */
export function sumErrorM(
	figures: DistanceFigures | AreaFigures | { kind: 'radius' | 'creek' | 'point' }
): number | null {
	if (figures.kind === 'distance') return figures.error_m;
	return figures.kind === 'area' ? figures.perimeterError_m : null;
}
