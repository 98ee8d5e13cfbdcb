/** Features of the ground that answer a click, with what the build derived for them. */
import type { CrossingKind, GreenKind } from '../schema/vocabulary';
import type { Bilingual, LngLat } from '../schema/common';
import type { CreekRelation, DatumPoints, NearStation } from './place-item';
import type { NameBasis } from '../schema/vocabulary';

interface Named {
	id: string;
	name: Bilingual;
	name_basis: { en: NameBasis; zh: NameBasis };
	/** where a label or a route should aim, `[lng, lat]` WGS-84 */
	point: LngLat;
	directions: DatumPoints;
	/** radius that holds the true point with about 95 % confidence, metres */
	accuracy_m: number;
}

export interface StationItem extends Named {
	lines: string[];
	basis: 'mapped' | 'derived';
	creek: CreekRelation;
}

export interface CrossingItem extends Named {
	kind: CrossingKind;
	basis: 'mapped' | 'derived';
	/** along the creek from Waibaidu Bridge, metres; rounded to what the accuracy deserves */
	mileage_m: number;
	/** nearest first; more than one where the uncertainty cannot tell them apart */
	stations: NearStation[];
}

export interface GreenItem extends Named {
	kind: GreenKind;
	/** of the mapped polygon, on the ellipsoid */
	area_m2: number;
	creek: CreekRelation;
	/** nearest first; more than one where the uncertainty cannot tell them apart */
	stations: NearStation[];
}

export interface CreekItem extends Named {
	/** length of the centreline inside the map's extent, metres */
	length_m: number;
	/** points of the centreline every 100 m, `[lng, lat]` WGS-84, from Waibaidu Bridge upstream */
	anchors: { point: LngLat; mileage_m: number }[];
}

/** The clickable datasets and what their features are. */
export interface GroundItems {
	'metro-stations': StationItem;
	crossings: CrossingItem;
	green: GreenItem;
	creek: CreekItem;
}

export type GroundDataset = keyof GroundItems;

/** The clickable datasets by name. */
export const GROUND_DATASETS = [
	'metro-stations',
	'crossings',
	'green',
	'creek'
] as const satisfies readonly GroundDataset[];

export type GroundItem<D extends GroundDataset> = GroundItems[D];
