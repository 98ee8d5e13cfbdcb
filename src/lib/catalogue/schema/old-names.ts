/** `geodata/old-names.json`: what places, streets, bridges and parks were called before, and who says so. */
import * as v from 'valibot';
import { id, text } from './common';

/** The layers whose things may have had other names. */
export const OLD_NAME_LAYERS = ['places', 'metro', 'crossings', 'green', 'water', 'roads'] as const;

export const oldNamesSchema = v.array(
	v.strictObject({
		layer: v.picklist(OLD_NAME_LAYERS),
		/** the id under which it is found, as in `/data/search.json` */
		id,
		/** former names and bynames in any language, as the source writes them */
		names: v.pipe(v.array(text), v.minLength(1)),
		/** an id of `sources.json` */
		source: id
	})
);
export type OldName = v.InferOutput<typeof oldNamesSchema>[number];
