/** The counts beside the choices of the filters, and suggestions where nothing matches. */
import {
	activeGroups,
	FILTER_CHOICES,
	NO_FILTERS,
	placesThatMeet,
	withoutGroup,
	type FilteredPlace,
	type LineDistances,
	type FilterGroup,
	type PlaceFilters
} from './place-filters';

/** A choice, and how many places would match it together with the filters of the other groups. */
export interface Facet {
	choice: string;
	count: number;
	/** whether any place has it at all; a choice that none has is not offered */
	exists: boolean;
}

/** The choices of a group with their counts, in the order of the vocabulary. */
export function facetsOf(
	places: readonly FilteredPlace[],
	filters: PlaceFilters,
	group: FilterGroup,
	lines: LineDistances | null = null
): Facet[] {
	const offered: readonly string[] = FILTER_CHOICES[group];
	// A distance that the reader entered is listed beside those offered.
	const own = filters[group].filter((choice) => !offered.includes(choice));
	return [...offered, ...own].map((choice) => {
		const asked = { ...NO_FILTERS, [group]: [choice] };
		return {
			choice,
			count: placesThatMeet(places, { ...filters, [group]: [choice] }, lines).length,
			// Whether any place is near a line depends on the distance, so that every line is offered.
			exists: group === 'line' || placesThatMeet(places, asked).length > 0
		};
	});
}

/** A group of filters to clear, and how many places match without it. */
export interface Relaxation {
	group: FilterGroup;
	count: number;
}

/**
 * The groups that can each be cleared so that something matches, the most matches first; empty where
 * clearing a single group is not enough.
 */
export function relaxations(
	places: readonly FilteredPlace[],
	filters: PlaceFilters,
	lines: LineDistances | null = null
): Relaxation[] {
	return activeGroups(filters)
		.map((group) => ({
			group,
			count: placesThatMeet(places, withoutGroup(filters, group), lines).length
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
