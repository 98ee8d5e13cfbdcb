/** A stated distance as text, and as metres for calculations. */
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import { roundedTo, roundedUp, significantly } from '../../values/rounding';
import {
	lengthBoundIn,
	lengthFigure,
	lessThan,
	type FigureText,
	type UnitChoice
} from '../../i18n/units';

/** "613 m" and "± 11 m", or "less than 590 m" where the uncertainty swallows the distance. */
export function statedDistanceText(distance: StatedDistance, choice: UnitChoice): FigureText {
	if (distance.kind === 'less-than') {
		return lessThan(lengthBoundIn(distance.metres, choice), choice.lang);
	}
	const { metres, plusminus_m } = distance;
	return lengthFigure(metres, plusminus_m > 0 ? plusminus_m : null, choice);
}

/** A stated distance in metres, rounded as pages show it in metric units: for filters and tables. */
export function statedM(distance: StatedDistance): number {
	if (distance.kind === 'less-than') return roundedUp(distance.metres).value;
	const { metres, plusminus_m } = distance;
	return plusminus_m > 0 ? roundedTo(metres, significantly(plusminus_m, 2).place).value : metres;
}

/**
 * A mileage, or an offset from the centreline, rounded to the accuracy of its point, all metres. A chainage
 * is written without a ±, so that its last digit must express the precision: it is rounded to the place of
 * the accuracy's first digit, at the finest to whole metres. With ±60 m, 5183 m becomes K5+180.
 */
export const mileageTo = (metres: number, accuracy_m: number): number =>
	roundedTo(metres, Math.max(0, significantly(accuracy_m, 1).place)).value;
