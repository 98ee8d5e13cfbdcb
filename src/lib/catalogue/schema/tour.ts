/** `geodata/tour.json`: the stops of the guided tour, in order, and the walks it is parted into. */
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
	),
	/** stops that can be walked from one to the next; between the walks, the tour takes the metro */
	walks: v.array(
		v.strictObject({
			id,
			name: localised,
			/** places of stops that follow each other in the tour, in its order */
			stops: v.pipe(v.array(id), v.minLength(2, 'a walk has at least two stops'))
		})
	)
});
export type Tour = v.InferOutput<typeof tourSchema>;
