/** `geodata/views/<name>.json`: a view of the map under a short address, `/{lang}/v/<name>/`, which never ends. */
import * as v from 'valibot';
import { localised, id } from './common';

const within = (least: number, most: number) =>
	v.pipe(v.number(), v.minValue(least), v.maxValue(most));

export const viewSchema = v.strictObject({
	name: localised,
	/** a line that says what it shows */
	text: localised,
	/** the day on which its address was first published */
	published: v.pipe(v.string(), v.isoDate()),
	/** the place whose page it opens; null for the map itself */
	place: v.nullable(id),
	/** parameters of the address by name; what they may be the address's own reader says, and a test asks it */
	query: v.record(v.pipe(v.string(), v.regex(/^[a-z]+$/)), v.pipe(v.string(), v.minLength(1))),
	/** where it looks, degrees WGS-84; null for the page's own first view */
	camera: v.nullable(
		v.strictObject({
			zoom: within(10.2, 19),
			center: v.strictTuple([within(121.1, 121.72), within(31.05, 31.46)])
		})
	)
});
/** A view as its file has it. */
export type StoredView = v.InferOutput<typeof viewSchema>;
