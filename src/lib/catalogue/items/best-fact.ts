/** The order of facts: one rule for cards, lists and the open data. */
import type { Fact } from '../schema/place';
import type { FactStatus } from '../schema/vocabulary';

/** An actual state comes before a description, that before a plan, that before a forecast. */
const RANK: Record<FactStatus, number> = { actual: 0, description: 1, planned: 2, projection: 3 };

/** The end of an ISO date or of a start/end pair: `2021/2023` ends in `2023`. */
export function endOf(as_of: string): string {
	return as_of.slice(as_of.indexOf('/') + 1);
}

/**
 * Order of facts, the best first: by status (actual, description, planned, projection), then the
 * latest by the end of its date. A year alone comes after the months and days of that year.
 */
export function compareFacts(a: Fact, b: Fact): number {
	return RANK[a.status] - RANK[b.status] || endOf(b.as_of).localeCompare(endOf(a.as_of));
}

/** The best fact of a key, or undefined where there is none; of equals the first. */
export function bestFact(facts: readonly Fact[], key: string): Fact | undefined {
	return facts.filter((fact) => fact.key === key).sort(compareFacts)[0];
}

/** True for a state reached or a description, false for an intention or a forecast. */
export function isReached({ status }: Fact): boolean {
	return status === 'actual' || status === 'description';
}
