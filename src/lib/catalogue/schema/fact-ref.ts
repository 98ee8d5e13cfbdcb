/** How a story names a fact that stands elsewhere in `geodata/`, instead of saying it again. */
import * as v from 'valibot';
import { FACT_STATUSES } from './vocabulary';
import { id, isoDate } from './common';
import { factSchema } from './place';

/** A fact of a place that is known from the context. */
export const ownFactRefSchema = v.strictObject({
	key: factSchema.entries.key,
	as_of: isoDate,
	/** where key and date leave more than one */
	source: v.optional(id),
	status: v.optional(v.picklist(FACT_STATUSES))
});

/** A fact of any place. */
export const factRefSchema = v.strictObject({
	/** the place it stands with; null for a fact of the corridor's own */
	place: v.nullable(id),
	...ownFactRefSchema.entries
});
export type FactRef = v.InferOutput<typeof factRefSchema>;
