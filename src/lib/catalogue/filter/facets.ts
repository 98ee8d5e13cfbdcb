/** The counts beside the choices of the filters, and what helps where nothing matches. */
import {
	activeGroups,
	FILTER_CHOICES,
	NO_FILTERS,
	placesThatMeet,
	withoutGroup,
	type FilteredPlace,
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
	group: FilterGroup
): Facet[] {
	const others = placesThatMeet(places, withoutGroup(filters, group));
	return FILTER_CHOICES[group].map((choice) => {
		const asked = { ...NO_FILTERS, [group]: [choice] };
		return {
			choice,
			count: placesThatMeet(others, asked).length,
			exists: placesThatMeet(places, asked).length > 0
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
export function relaxations(places: readonly FilteredPlace[], filters: PlaceFilters): Relaxation[] {
	return activeGroups(filters)
		.map((group) => ({
			group,
			count: placesThatMeet(places, withoutGroup(filters, group)).length
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
