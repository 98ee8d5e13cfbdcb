/**
 * What a reader wants to do with a tool. Cards, pages and buttons say it here; the tools listen, so
 * that nothing below them knows them.
 */
import type { Bilingual } from '../../catalogue/schema/common';
import type { LngLat } from '../../geo/lng-lat';
import type { MeasureKind } from '../address/measure-address';

/** Where a measurement begins: a place or station, its point and how sure that is. */
export interface MeasureFrom {
	/** what it is in the catalogue: `places:m50` */
	ref: string;
	name: Bilingual;
	/** degrees WGS-84 */
	point: LngLat;
	/** radius that holds the true point with about 95 % confidence, metres */
	accuracy_m: number;
}

/** A wish that a tool fulfils once. */
export type ToolIntent = {
	id: 'measure';
	/** what to measure; null opens the measurements there are */
	kind: MeasureKind | null;
	from?: MeasureFrom;
	/** true where a key asked for it: the keyboard's focus then goes to the map */
	byKey?: boolean;
	/**
	 * a point that is known without a place: pasted, typed, pressed on; degrees WGS-84, metres; and what of
	 * its accuracy is the conversion's that made it
	 */
	at?: { point: LngLat; accuracy_m: number | null; conversion_m?: number };
};
