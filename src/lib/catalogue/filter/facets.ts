/** The counts beside the choices of the filters, and what helps where nothing matches. */
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

/** A choice, and how many places it would leave with all that is asked in the other groups. */
export interface Facet {
	choice: string;
	count: number;
	/** whether any place has it at all: what none has is not offered */
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
	// A distance of the reader's own stands beside those offered.
	const own = filters[group].filter((choice) => !offered.includes(choice));
	return [...offered, ...own].map((choice) => {
		const asked = { ...NO_FILTERS, [group]: [choice] };
		return {
			choice,
			count: placesThatMeet(places, { ...filters, [group]: [choice] }, lines).length,
			// Whether anything is near a line depends on how near: each is offered.
			exists: group === 'line' || placesThatMeet(places, asked).length > 0
		};
	});
}

/** A group to give up, and how many places match then. */
export interface Relaxation {
	group: FilterGroup;
	count: number;
}

/**
 * Which one group to give up so that something matches, what helps most first; empty where no one
 * group is enough.
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
