/** Why something has no creek mileage, in words: as a sentence, and as a cell of a table. */
import type { NoMileage } from '../../geo/creek/creek-mileage';
import { m } from '../../i18n/paraglide/messages';

/** "No creek mileage: more than 1,000 m from the water." */
export const NO_MILEAGE = {
	'too-far': m.no_mileage_far,
	ambiguous: m.no_mileage_ambiguous,
	'beyond-the-end': m.no_mileage_end
} as const satisfies Record<NoMileage, unknown>;

/** "none: more than 1,000 m from the water" */
export const NO_MILEAGE_IN_TABLE = {
	'too-far': m.compare_too_far,
	ambiguous: m.compare_ambiguous,
	'beyond-the-end': m.compare_beyond
} as const satisfies Record<NoMileage, unknown>;
