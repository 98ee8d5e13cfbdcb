/** How a stated distance is said, and what it comes to in metres where that is reckoned with. */
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

/** A stated distance in metres as pages say it in metric units: for filters and tables. */
export function statedM(distance: StatedDistance): number {
	if (distance.kind === 'less-than') return roundedUp(distance.metres).value;
	const { metres, plusminus_m } = distance;
	return plusminus_m > 0 ? roundedTo(metres, significantly(plusminus_m, 2).place).value : metres;
}

/**
 * A mileage, or an offset from the creek's line, to what the accuracy of its point leaves, all metres.
 * A stake stands without a ±, so its last digit has to speak for it: it ends at the place of the
 * accuracy's first digit, and at whole metres at most. ±60 m leave K5+180 of 5183 m.
 */
export const mileageTo = (metres: number, accuracy_m: number): number =>
	roundedTo(metres, Math.max(0, significantly(accuracy_m, 1).place)).value;
