/** `geodata/tour.json`: the stops of the guided tour, in order. */
import * as v from 'valibot';
import { localised, id } from './common';
import { ownFactRefSchema } from './fact-ref';

export const tourSchema = v.strictObject({
	stops: v.pipe(
		v.array(
			v.strictObject({
				place: id,
				/** a line or two for a visitor */
				text: localised,
				/** the place's facts that support the text */
				facts: v.pipe(v.array(ownFactRefSchema), v.minLength(1, 'a text must rest on a fact'))
			})
		),
		v.minLength(2, 'a tour has at least two stops')
	)
});
export type Tour = v.InferOutput<typeof tourSchema>;
