/** Columns that the worker can compute, and what of the map it needs for them. */
import type { Areal } from '../../../values/geometry';
import type { LngLat } from '../../../values/lng-lat';

/** The columns that can be added. */
export const COMPUTED = ['area', 'length', 'station', 'station-distance', 'place'] as const;
export type ComputedColumn = (typeof COMPUTED)[number];

/** What of the map they are computed from; names in the page's language. */
export interface MapFeatures {
	readonly stations: readonly { readonly name: string; readonly at: LngLat }[];
	readonly places: readonly { readonly name: string; readonly area: Areal }[];
}
