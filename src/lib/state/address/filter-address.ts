/**
 * The part of the address that belongs to the filters: one parameter a group, its choices joined by
 * commas (`kind=park,campus&metro=800&line=11`); a distance is any number of metres. Unknown values
 * are ignored and reported.
 */
import {
	FILTER_CHOICES,
	FILTER_GROUPS,
	isDistance,
	NO_FILTERS,
	ONE_CHOICE,
	type FilterGroup,
	type PlaceFilters
} from '../../catalogue/filter/place-filters';

/** The filters of an address, and those of its values that could not be read. */
export function readFilters(query: URLSearchParams): {
	filters: PlaceFilters;
	odd: { parameter: FilterGroup; value: string }[];
} {
	const odd: { parameter: FilterGroup; value: string }[] = [];
	const filters: Record<FilterGroup, readonly string[]> = { ...NO_FILTERS };
	for (const group of FILTER_GROUPS) {
		const named = (query.get(group) ?? '').split(',').filter(Boolean);
		const all: readonly string[] = FILTER_CHOICES[group];
		const isOne = ONE_CHOICE.includes(group);
		const makesSense = (choice: string) => (isOne ? isDistance(choice) : all.includes(choice));
		// Of two distances the longer one includes the other.
		filters[group] = isOne
			? named
					.filter(isDistance)
					.sort((a, b) => Number(a) - Number(b))
					.slice(-1)
			: all.filter((choice) => named.includes(choice));
		const unknown = named.filter((choice) => !makesSense(choice));
		if (unknown.length > 0) odd.push({ parameter: group, value: unknown.join() });
	}
	return { filters, odd };
}

/** Writes the filters into a query; a group with nothing chosen is left out. */
export function writeFilters(query: URLSearchParams, filters: PlaceFilters): void {
	for (const group of FILTER_GROUPS) {
		if (filters[group].length === 0) query.delete(group);
		else query.set(group, filters[group].join());
	}
}
