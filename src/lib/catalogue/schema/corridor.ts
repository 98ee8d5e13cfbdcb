/** `geodata/corridor.json`: what was planned and what was reached, for the whole and by sector. */
import * as v from 'valibot';
import { OUTCOMES, SECTORS } from './vocabulary';
import { localised } from './common';
import { factRefSchema } from './fact-ref';
import { factSchema } from './place';

/** A plan or forecast, with the facts that show its outcome. */
export const promiseSchema = v.pipe(
	v.strictObject({
		/** the plan or forecast; more than one where several sources state the same */
		said: v.pipe(v.array(factRefSchema), v.minLength(1, 'a promise must have been said')),
		outcome: v.picklist(OUTCOMES),
		/** what was reached or counted since; where the outcome is unknown, what is known instead */
		found: v.array(factRefSchema),
		note: v.optional(localised)
	}),
	v.check(
		({ outcome, found }) => outcome === 'due' || outcome === 'unknown' || found.length > 0,
		'an outcome must rest on a fact in found, or be "unknown" or "due"'
	)
);

const chapter = {
	/** paragraphs; figures belong in facts */
	text: v.pipe(v.array(localised), v.minLength(1)),
	promises: v.array(promiseSchema),
	/** what was reached, counted or described; figures of one thing together, the oldest first */
	figures: v.array(factRefSchema)
};

export const corridorSchema = v.strictObject({
	/** facts of the corridor or of its district as a whole, which belong to no single place */
	facts: v.array(factSchema),
	whole: v.strictObject(chapter),
	sectors: v.array(v.strictObject({ sector: v.picklist(SECTORS), ...chapter }))
});
export type Corridor = v.InferOutput<typeof corridorSchema>;
export type Chapter = Corridor['whole'];
