/** A thing of OpenStreetMap with its shape put together: what datasets are selected from. */
import type { LngLat } from '../../../values/lng-lat';
import type { Tags } from './elements';

/** Positions `[lng, lat]`, degrees WGS-84, unrounded and not clipped. */
export type Shape =
	| { type: 'point'; at: LngLat; isCentre: boolean }
	| { type: 'lines'; lines: LngLat[][] }
	| { type: 'area'; polygons: LngLat[][][] }
	/** `incomplete`: the answer lacks a part of it; `broken`: it is drawn so that no area comes of it */
	| { type: 'none'; fault: 'incomplete' | 'broken'; reason: string };

/** A route that a thing is a member of. */
export interface RouteTags {
	ref: string;
	tags: Tags;
}

export interface Thing {
	/** `w34` */
	ref: string;
	tags: Tags;
	shape: Shape;
	routes: readonly RouteTags[];
}

/** What was read of one input. */
export interface OsmWorld {
	things: Thing[];
	/** the day of the data, ISO; null where the input does not say */
	date: string | null;
}

/** Order of refs: by type's letter, then by number, so that outputs are sorted alike everywhere. */
export function compareRefs(a: string, b: string): number {
	return a[0]!.localeCompare(b[0]!) || Number(a.slice(1)) - Number(b.slice(1));
}
