/**
 * What a reader wants to do with a tool. Cards, pages and buttons put it here; the tools listen, so
 * that nothing below them imports them.
 */
import type { Localised } from '../../i18n/localised';
import type { Hand } from '../../values/hand';
import type { LngLat } from '../../values/lng-lat';
import type { LocatedPoint } from '../../values/located-point';
import type { MeasureKind } from '../address/measure-address';
import type { ToolId } from '../tool-ids';

/** Where a measurement begins: a place or station, its point and how sure that is. */
export interface MeasureFrom extends LocatedPoint {
	/** what it is in the catalogue: `places:m50` */
	ref: string;
	name: Localised;
}

/** What any tool may be asked for. */
interface AnyIntent {
	/** which of its kinds to take in hand; null for none, where it only opens */
	kind?: string | null;
	/** true where it was asked for by keyboard: the focus then goes to the map */
	byKey?: boolean;
}

/** What a single tool may be asked for besides. A tool that is not listed here needs no more. */
interface OwnIntents {
	measure: {
		/** what to measure; null opens the measurements there are */
		kind: MeasureKind | null;
		from?: MeasureFrom;
		/**
		 * a point that is known without a place: pasted, typed, pressed on; degrees WGS-84, metres; and what
		 * of its accuracy is the conversion's that made it, or what pointed at it
		 */
		at?: { point: LngLat; accuracy_m: number | null; conversion_m?: number; by?: Hand };
		/** a shape of the reader's own data, to be measured as a whole; its `kind` stands in the intent */
		shape?: { points: readonly LngLat[]; conversion_m: number; name: string };
	};
	import: {
		/** what was dropped or pasted; without it the tool only opens */
		given?: readonly { name: string; content: Blob | string }[];
	};
}

/** A request that a tool carries out once. */
export type ToolIntent<Id extends ToolId = ToolId> = Id extends keyof OwnIntents
	? { id: Id } & AnyIntent & OwnIntents[Id]
	: { id: Id } & AnyIntent;
