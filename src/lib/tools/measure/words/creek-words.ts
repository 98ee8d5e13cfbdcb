/** A point's position relative to the creek, in words. */
import { mileageTo } from '../../../catalogue/relations/stated-distance-text';
import { NO_MILEAGE } from '../../../catalogue/words/no-mileage-words';
import type { CreekPosition, NoCreekPosition } from '../../../geo/creek/creek-mileage';
import { formatMileage } from '../../../geo/creek/mileage-text';
import { m } from '../../../i18n/paraglide/messages';
import { lengthFigure, withError, type Wording } from './figure-text';

/** Why a point has no mileage. */
export const reasonWords = ({ reason }: NoCreekPosition): string => NO_MILEAGE[reason]();

/**
 * "K12+400 · north (left) bank", or why there is none.
 * @param accuracy_m of the point: the mileage is rounded to it, as on the pages; null where it is
 *   not known, for whole metres
 */
export function creekWords(
	position: CreekPosition | NoCreekPosition,
	accuracy_m: number | null
): string {
	if ('reason' in position) return reasonWords(position);
	const mileage = formatMileage(mileageTo(position.mileage_m, accuracy_m ?? 1));
	if (!position.bank) return mileage;
	const bank = (position.bank === 'left' ? m.bank_left : m.bank_right)();
	return m.mileage_bank({ mileage, bank });
}

/** The distance from the creek's centreline, "310 m ± 5 m"; null where that is not shown. */
export const offsetWords = (
	position: CreekPosition | NoCreekPosition | null,
	accuracy_m: number | null,
	wording: Wording
): string | null =>
	position && 'mileage_m' in position
		? withError(lengthFigure(position.offset_m, accuracy_m, wording))
		: null;
