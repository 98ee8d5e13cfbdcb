/** References by which a story names a fact elsewhere in `geodata/`, instead of repeating it. */
import * as v from 'valibot';
import { FACT_STATUSES } from './vocabulary';
import { id, isoDate } from './common';
import { factSchema } from './place';

/** A reference to a fact of a place that is given by the context. */
export const ownFactRefSchema = v.strictObject({
	key: factSchema.entries.key,
	as_of: isoDate,
	/** needed where key and date match more than one fact */
	source: v.optional(id),
	status: v.optional(v.picklist(FACT_STATUSES))
});

/** A reference to a fact of any place. */
export const factRefSchema = v.strictObject({
	/** the place it belongs to; null for a fact of the corridor itself */
	place: v.nullable(id),
	...ownFactRefSchema.entries
});
export type FactRef = v.InferOutput<typeof factRefSchema>;
