/** `geodata/old-names.json`: former names of places, streets, bridges and parks, with their sources. */
import * as v from 'valibot';
import { id, text } from './common';

/** The layers whose features may have former names. */
export const OLD_NAME_LAYERS = ['places', 'metro', 'crossings', 'green', 'water', 'roads'] as const;

export const oldNamesSchema = v.array(
	v.strictObject({
		layer: v.picklist(OLD_NAME_LAYERS),
		/** the id of its entry in `/data/search.json` */
		id,
		/** former names and bynames in any language, as the source writes them */
		names: v.pipe(v.array(text), v.minLength(1)),
		/** an id of `sources.json` */
		source: id
	})
);
export type OldName = v.InferOutput<typeof oldNamesSchema>[number];
