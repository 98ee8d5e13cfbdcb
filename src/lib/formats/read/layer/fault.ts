/** Why a file, or a part of one, could not be read, and where. Words for it are the tool's. */
import type { ReadLimits } from './limits';

/** The place of a fault. Everything is counted from 1, as people count. */
export interface FaultPlace {
	/** the file in an archive, or the layer in a file */
	readonly entry?: string;
	readonly line?: number;
	readonly column?: number;
	readonly feature?: number;
	/** a column of the table, or an element's or member's name */
	readonly field?: string;
	/** bytes from the beginning of a binary file */
	readonly byte?: number;
}

/** What is wrong. */
export type FaultCode =
	/** the content has no known form */
	| 'unknown-format'
	/** a form that is known and not read here; `detail` is its name */
	| 'other-format'
	/** a spreadsheet, which can be saved as CSV */
	| 'spreadsheet'
	| 'empty'
	/** more than `ReadLimits` allows; `limit` says of what */
	| 'too-much'
	/** the text does not follow the rules of its form; `detail` is what stands there */
	| 'syntax'
	/** the file ends before what it announces */
	| 'cut-off'
	| 'doctype'
	| 'encrypted'
	/** an archive's file is damaged or packed in another way */
	| 'damaged'
	/** a number is missing, not a number, or not finite */
	| 'number'
	/** fewer positions than a line or an area needs */
	| 'too-few-positions'
	/** a geometry of another type than the eight of GeoJSON */
	| 'geometry-type'
	/** a member, element or file that belongs there is missing; `detail` is its name */
	| 'missing'
	/** a row with more cells than the heading */
	| 'cells'
	/** no feature has a position */
	| 'no-features'
	/** the text is no coordinate that can be read */
	| 'no-position';

/** A fault with its place. */
export interface Fault {
	readonly code: FaultCode;
	readonly at: FaultPlace;
	/** what stands there, as text of the file: at most some words */
	readonly detail?: string;
	/** the limit that is exceeded */
	readonly limit?: keyof ReadLimits;
}

/** The most characters of a file that a fault quotes. */
const QUOTED = 60;

/** A text of the file, short enough to be quoted. */
export const quoted = (text: string): string =>
	text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;

/** Ends the reading of a file, or of a feature where a reader goes on with the next. */
export class ReadFault extends Error implements Fault {
	readonly code: FaultCode;
	readonly at: FaultPlace;
	readonly detail?: string;
	readonly limit?: keyof ReadLimits;

	constructor(code: FaultCode, at: FaultPlace = {}, more: Pick<Fault, 'detail' | 'limit'> = {}) {
		super(code);
		this.code = code;
		this.at = at;
		if (more.detail !== undefined) this.detail = quoted(more.detail);
		if (more.limit !== undefined) this.limit = more.limit;
	}
}

/** The fault as a plain value, with a place that is added where the fault has none of that kind. */
export function faultOf({ code, at, detail, limit }: Fault, around: FaultPlace = {}): Fault {
	return {
		code,
		at: { ...around, ...at },
		...(detail !== undefined && { detail }),
		...(limit !== undefined && { limit })
	};
}
