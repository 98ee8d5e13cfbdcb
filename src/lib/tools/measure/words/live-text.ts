/**
 * The figures at the cursor while drawing or dragging: few lines, computed edge by edge, so that a
 * move among a thousand vertices costs two geodesics.
 */
import { chainLengthM, edgeOf, ringMeasureCached } from '../../../geo/geodesic/edge-cache';
import { firstSelfCrossing } from '../../../geo/polygon/polygon-validity';
import {
	lengthErrorM,
	perimeterErrorM,
	ringAreaErrorM2
} from '../../../geo/accuracy/propagated-error';
import { m } from '../../../i18n/paraglide/messages';
import { combinedUncertaintyM } from '../../../geo/accuracy/uncertainty';
import { azimuthText } from '../../../i18n/azimuth-text';
import { areaFigure, lengthFigure, withError, type Wording } from './figure-text';
import { accuraciesOf, positionsOf, type Measurement, type Vertex } from '../model/measurement';

/** The leg that ends at the cursor: its length and azimuth. */
function legLine(from: Vertex, to: Vertex, wording: Wording): string {
	const { distance_m, startAzimuthDeg } = edgeOf(from.at, to.at);
	const isKnown = from.accuracy_m !== null && to.accuracy_m !== null;
	const error_m = isKnown ? combinedUncertaintyM(from.accuracy_m!, to.accuracy_m!) : null;
	const azimuth = distance_m > 0 ? azimuthText((startAzimuthDeg + 360) % 360) : '';
	return [lengthFigure(distance_m, error_m, wording).text, azimuth].filter(Boolean).join('  ');
}

/**
 * The lines of text at the cursor.
 * @param measurement as it would be with the cursor's vertex in it
 * @param index of the cursor's vertex
 */
export function liveLines(measurement: Measurement, index: number, wording: Wording): string[] {
	const { kind, vertices } = measurement;
	const here = vertices[index]!;
	const before = vertices[index - 1];
	const positions = positionsOf(measurement);
	const accuracies_m = accuraciesOf(measurement);
	switch (kind) {
		case 'distance': {
			const legs = before ? [legLine(before, here, wording)] : [];
			if (vertices.length < 3) return legs;
			const error_m = accuracies_m && lengthErrorM(positions, accuracies_m);
			const total = withError(lengthFigure(chainLengthM(positions), error_m, wording));
			return [...legs, `${m.measure_total()} ${total}`];
		}
		case 'area': {
			if (vertices.length < 3) return before ? [legLine(before, here, wording)] : [];
			const { signedArea_m2, perimeter_m } = ringMeasureCached(positions);
			const crosses = firstSelfCrossing(positions) !== null;
			const error_m2 = accuracies_m && ringAreaErrorM2(positions, accuracies_m);
			const area = areaFigure(Math.abs(signedArea_m2), error_m2, wording);
			const outlineError_m = accuracies_m && perimeterErrorM(positions, accuracies_m);
			const perimeter = lengthFigure(perimeter_m, outlineError_m, wording);
			const first = crosses ? m.measure_crosses_itself() : withError(area);
			return [first, `${m.measure_perimeter()} ${perimeter.text}`];
		}
		case 'radius':
			return before ? [`${m.measure_radius()} ${legLine(before, here, wording)}`] : [];
		case 'creek':
			return before ? [`${m.measure_straight()} ${legLine(before, here, wording)}`] : [];
		case 'point':
			return [];
	}
}
