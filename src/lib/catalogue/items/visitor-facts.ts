/** The facts that a visitor asks for before anything else. */
import type { Fact } from '../schema/place';

/** Keys of `geodata/fact-keys.json`, in no order: a place's file has them in its own. */
const VISITOR_KEYS: ReadonlySet<string> = new Set(['admission', 'booking']);

/** Whether a fact is about a visit, and stands beside the opening hours. */
export const isVisitorFact = ({ key }: Pick<Fact, 'key'>): boolean => VISITOR_KEYS.has(key);
