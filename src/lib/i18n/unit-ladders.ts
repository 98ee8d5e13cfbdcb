/** The units of each system, from small to large, and where one gives way to the next. */
import type { Locale } from './locale';
import { m } from './paraglide/messages';
import type { UnitSystem } from './unit-systems';

export interface Unit {
	/** metres, or square metres, in one unit */
	readonly size: number;
	readonly word: (inputs: { value: string }, options: { locale: Locale }) => string;
}

/** Units, each with the count from which the next one is used. */
export type Ladder = readonly (readonly [unit: Unit, until: number])[];

// The international foot is 0.3048 m exactly, and the units derived from it are exact too (NIST and NOAA,
// Federal Register notice 2020-21902). 15 亩 are a hectare, 2 里 a kilometre.
const METRE: Unit = { size: 1, word: m.unit_metres };
const KILOMETRE: Unit = { size: 1000, word: m.unit_kilometres };
const FOOT: Unit = { size: 0.3048, word: m.unit_feet };
const MILE: Unit = { size: 1609.344, word: m.unit_miles };
const SQUARE_METRE: Unit = { size: 1, word: m.unit_square_metres };
const SQUARE_KILOMETRE: Unit = { size: 1_000_000, word: m.unit_square_kilometres };
const SQUARE_FOOT: Unit = { size: 0.09290304, word: m.unit_square_feet };
const ACRE: Unit = { size: 4046.8564224, word: m.unit_acres };
const SQUARE_MILE: Unit = { size: 2_589_988.110336, word: m.unit_square_miles };

export const HECTARE: Unit = { size: 10_000, word: m.unit_hectares };
export const MU: Unit = { size: 2000 / 3, word: m.unit_mu };
export const LI: Unit = { size: 500, word: m.unit_li };

const METRIC_LENGTHS: Ladder = [
	[METRE, 1000],
	[KILOMETRE, Infinity]
];

/** Sizes in metres. Chinese lengths are 米 and 公里; 里 is for a details view. */
export const LENGTHS: Record<UnitSystem, Ladder> = {
	metric: METRIC_LENGTHS,
	imperial: [
		[FOOT, 5280],
		[MILE, Infinity]
	],
	chinese: METRIC_LENGTHS
};

/** Sizes in square metres. */
export const AREAS: Record<UnitSystem, Ladder> = {
	metric: [
		[SQUARE_METRE, 10_000],
		[HECTARE, 100],
		[SQUARE_KILOMETRE, Infinity]
	],
	imperial: [
		[SQUARE_FOOT, 43_560],
		[ACRE, 640],
		[SQUARE_MILE, Infinity]
	],
	chinese: [
		[SQUARE_METRE, MU.size],
		[MU, Infinity]
	]
};
