/** Columns that the worker can compute, and what of the map it needs for them. */
import type { CreekLine } from '../../../geo/creek/creek-line';
import type { Bank } from '../../../geo/creek/creek-mileage';
import type { LocatedFeature } from '../../../catalogue/relations/creek-relation';
import type { NearbyStation } from '../../../catalogue/relations/near-stations';
import type { Locale } from '../../../i18n/locale';
import type { Localised } from '../../../i18n/localised';

/** The columns that come together, in their order. */
export const COMPUTED = {
	size: ['area', 'length'],
	creek: ['water-distance', 'mileage', 'bank'],
	station: ['station', 'station-distance', 'station-error', 'walk-least', 'walk-most'],
	'bus-stop': ['stop', 'stop-distance', 'stop-error'],
	place: ['place', 'place-edge']
} as const;
export type ComputedGroup = keyof typeof COMPUTED;
export type ComputedColumn = (typeof COMPUTED)[ComputedGroup][number];

export const COMPUTED_GROUPS = Object.keys(COMPUTED) as readonly ComputedGroup[];

/** What of the map they are computed from; null or empty where it could not be loaded. */
export interface MapFeatures {
	/** the language of names in cells */
	readonly lang: Locale;
	readonly creek: CreekLine | null;
	/** what the banks are called */
	readonly banks: Readonly<Record<Bank, string>>;
	readonly stations: readonly NearbyStation[];
	readonly stops: readonly NearbyStation[];
	readonly places: readonly (LocatedFeature & { readonly name: Localised })[];
}

/** Names for a layer that counts the points around each place. */
export interface AroundWords {
	readonly layer: string;
	readonly place: string;
	/** the heading of those that surely lie within the distance */
	readonly sure: string;
	/** the heading of those that perhaps do */
	readonly possible: string;
}

/** The distance from each place within which points are counted, metres: ten minutes on foot. */
export const AROUND_M = 800;
