/**
 * The part of the address that belongs to the filters: one parameter a group, its choices joined by
 * commas (`kind=park,campus&metro=800`). What no group knows is ignored and named.
 */
import {
	FILTER_CHOICES,
	FILTER_GROUPS,
	NO_FILTERS,
	ONE_CHOICE,
	type FilterGroup,
	type PlaceFilters
} from '../catalogue/filter/place-filters';

/** The filters that an address asks for, and the values of it that make no sense. */
export function readFilters(query: URLSearchParams): {
	filters: PlaceFilters;
	odd: { parameter: FilterGroup; value: string }[];
} {
	const odd: { parameter: FilterGroup; value: string }[] = [];
	const filters: Record<FilterGroup, readonly string[]> = { ...NO_FILTERS };
	for (const group of FILTER_GROUPS) {
		const named = (query.get(group) ?? '').split(',').filter(Boolean);
		const all: readonly string[] = FILTER_CHOICES[group];
		const known = all.filter((choice) => named.includes(choice));
		// Of two distances the longer one holds the other.
		filters[group] = ONE_CHOICE.includes(group) ? known.slice(-1) : known;
		const unknown = named.filter((choice) => !all.includes(choice));
		if (unknown.length > 0) odd.push({ parameter: group, value: unknown.join() });
	}
	return { filters, odd };
}

/** Writes the filters into a query; a group that asks nothing is left out. */
export function writeFilters(query: URLSearchParams, filters: PlaceFilters): void {
	for (const group of FILTER_GROUPS) {
		if (filters[group].length === 0) query.delete(group);
		else query.set(group, filters[group].join());
	}
}
