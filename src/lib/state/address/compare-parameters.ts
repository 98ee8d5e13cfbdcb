/**
 * What every page has to know of a comparison's address: its parsed form, and which parameters are
 * its own. Reading and writing it is `compare-address.ts`, which only the comparison loads.
 */
import type { RowOrder } from '../../catalogue/compare/ranking';
import type { Weights } from '../../catalogue/compare/weights';

/** The comparison that an address describes. */
export interface ComparisonAddress {
	/** the compared places in the order in which they were chosen, each once */
	ids: readonly string[];
	/** the row by which they are ordered; null for the order by weights, or as they were chosen */
	order: RowOrder | null;
	/** none is the default: places are not scored */
	weights: Weights;
	/** whether the rows in which the places differ are marked */
	differences: boolean;
}

/** An address that compares nothing. */
export const NOTHING_COMPARED: ComparisonAddress = {
	ids: [],
	order: null,
	weights: new Map(),
	differences: false
};

/** What `compare-address.ts` reads and writes. */
export const COMPARISON_PARAMETERS = ['ids', 'sort', 'w', 'diff'] as const;

/** Removes a comparison's parameters from an address that leads to another page. */
export function forgetComparison(url: URL): void {
	if (/\/compare\/?$/.test(url.pathname)) return;
	for (const parameter of COMPARISON_PARAMETERS) url.searchParams.delete(parameter);
}
