/**
 * What a reader asks of places, group by group: within a group any of the choices will do, and every
 * group has to be met. Distances are straight lines, as the pages state them.
 */
import type { StatedDistance } from '../../geo/uncertainty';
import { statedM } from '../said-distance';
import type { PlaceItem } from '../place-item';
import { BASES, KINDS, SECTORS, STATUSES } from '../vocabulary';

/** The choices of each group, in the order in which they are offered; distances in metres. */
export const FILTER_CHOICES = {
	kind: KINDS,
	sector: SECTORS,
	status: STATUSES,
	metro: ['400', '800', '1200'],
	creek: ['200', '500', '1000'],
	basis: BASES
} as const;

export type FilterGroup = keyof typeof FILTER_CHOICES;
export const FILTER_GROUPS = Object.keys(FILTER_CHOICES) as FilterGroup[];

/** Groups of which one choice is made at most: a distance holds every shorter one. */
export const ONE_CHOICE: readonly FilterGroup[] = ['metro', 'creek'];

/** The choices made in each group; an empty group asks nothing. */
export type PlaceFilters = Readonly<Record<FilterGroup, readonly string[]>>;

/** Asks nothing: every place matches. */
export const NO_FILTERS: PlaceFilters = {
	kind: [],
	sector: [],
	status: [],
	metro: [],
	creek: [],
	basis: []
};

/** The part of a place that is asked about. */
export type FilteredPlace = Pick<PlaceItem, 'kind' | 'sectors' | 'status' | 'basis' | 'derived'>;

/**
 * Whether a stated distance is within so many metres. "Less than 600 m" is within 600 and more, and
 * within nothing shorter, because it may be all of it.
 */
const isWithin = (distance: StatedDistance | undefined, metres: number): boolean =>
	distance !== undefined && statedM(distance) <= metres;

const MEETS: Record<FilterGroup, (place: FilteredPlace, choice: string) => boolean> = {
	kind: ({ kind }, choice) => kind === choice,
	sector: ({ sectors }, choice) => sectors.some((sector) => sector === choice),
	status: ({ status }, choice) => status === choice,
	metro: ({ derived }, choice) =>
		derived.stations.some(({ distance }) => isWithin(distance, Number(choice))),
	creek: ({ derived }, choice) => isWithin(derived.creek?.distance, Number(choice)),
	basis: ({ basis }, choice) => basis === choice
};

const meetsGroup = (place: FilteredPlace, group: FilterGroup, choices: readonly string[]) =>
	choices.length === 0 || choices.some((choice) => MEETS[group](place, choice));

/** The groups in which something is asked. */
export const activeGroups = (filters: PlaceFilters): FilterGroup[] =>
	FILTER_GROUPS.filter((group) => filters[group].length > 0);

/** How many choices are made. */
export const choiceCount = (filters: PlaceFilters): number =>
	FILTER_GROUPS.reduce((count, group) => count + filters[group].length, 0);

/** Whether a place meets all that is asked. */
export const meets = (place: FilteredPlace, filters: PlaceFilters): boolean =>
	FILTER_GROUPS.every((group) => meetsGroup(place, group, filters[group]));

/** The places that meet all that is asked, in their order. */
export const placesThatMeet = <Place extends FilteredPlace>(
	places: readonly Place[],
	filters: PlaceFilters
): Place[] => places.filter((place) => meets(place, filters));

/** The filters with one choice made or taken back; where one is made at most, in the other's place. */
export function withChoice(
	filters: PlaceFilters,
	group: FilterGroup,
	choice: string,
	on: boolean
): PlaceFilters {
	const others = ONE_CHOICE.includes(group)
		? []
		: filters[group].filter((other) => other !== choice);
	const made = on ? [...others, choice] : others;
	// In the order of the vocabulary, so that one choice has one address.
	const all: readonly string[] = FILTER_CHOICES[group];
	return { ...filters, [group]: all.filter((known) => made.includes(known)) };
}

/** The filters without those of one group. */
export const withoutGroup = (filters: PlaceFilters, group: FilterGroup): PlaceFilters => ({
	...filters,
	[group]: []
});
