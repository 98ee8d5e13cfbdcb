/**
 * The filters of places, by group: a place must match one of the choices within a group (of minutes to hubs: all of them), and match every
 * group. Distances are straight lines, as the pages state them.
 */
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import { statedM } from '../relations/stated-distance-text';
import type { PlaceItem } from '../items/place-item';
import { KINDS, positionOnWay, WAYS, type Way } from '../kinds/place-kinds';
import { METRO_LINES, SECTORS, STATUSES } from '../schema/vocabulary';
import { HUB_IDS, type Hub } from '../../reach/hubs';
import { BASES } from '../../values/position-basis';

/** The minutes by metro that are offered. */
const MINUTES = [30, 45, 60] as const;

/** A hub and the minutes to it, as an address has them: `lujiazui-30`. */
export interface HubWithin {
	hub: Hub;
	minutes: number;
}

/** What a choice of the group `minutes` means. */
export function hubWithin(choice: string): HubWithin {
	const at = choice.lastIndexOf('-');
	return { hub: choice.slice(0, at) as Hub, minutes: Number(choice.slice(at + 1)) };
}

/**
 * The choices of each group, in the order in which they are offered; distances in metres. Besides those
 * offered, any distance that `isDistance` accepts can be set.
 */
export const FILTER_CHOICES = {
	way: WAYS,
	kind: KINDS,
	sector: SECTORS,
	status: STATUSES,
	metro: ['400', '800', '1200'],
	line: METRO_LINES,
	creek: ['200', '500', '1000'],
	minutes: HUB_IDS.flatMap((hub) => MINUTES.map((minutes) => `${hub}-${minutes}`)),
	basis: BASES
} as const;

export type FilterGroup = keyof typeof FILTER_CHOICES;
export const FILTER_GROUPS = Object.keys(FILTER_CHOICES) as FilterGroup[];

/** Groups that allow one choice at most, because a distance includes every shorter one. */
export const ONE_CHOICE: readonly FilterGroup[] = ['metro', 'creek'];

/** The shortest and the longest distance that can be set, metres. */
export const DISTANCE_M = { least: 10, most: 20_000 } as const;

/** True for a distance in metres as an address has it: 500, or 804.672 for half a mile. */
export function isDistance(text: string): boolean {
	const metres = /^\d{2,5}(\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
	return metres >= DISTANCE_M.least && metres <= DISTANCE_M.most;
}

/** The choices made in each group; an empty group matches every place. */
export type PlaceFilters = Readonly<Record<FilterGroup, readonly string[]>>;

/** No filters: every place matches. */
export const NO_FILTERS: PlaceFilters = {
	way: [],
	kind: [],
	sector: [],
	status: [],
	metro: [],
	line: [],
	creek: [],
	minutes: [],
	basis: []
};

/** The properties of a place that filters test. */
export type FilteredPlace = Pick<
	PlaceItem,
	'id' | 'kind' | 'sectors' | 'status' | 'basis' | 'derived'
>;

/**
 * The stated distance from each place to the nearest station of each line, metres, by the place's id, then
 * by line. Fetched when a line is chosen; null until then.
 */
export type LineDistances = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Whether a stated distance is within a number of metres. "Less than 600 m" is within 600 m and more but
 * not within less, because the true distance may be that large.
 */
const isWithin = (distance: StatedDistance | undefined, metres: number): boolean =>
	distance !== undefined && statedM(distance) <= metres;

/**
 * Whether a station of these lines is within a distance; a station of any line counts until the distances
 * are loaded.
 */
function isNearLine(
	{ id, derived }: FilteredPlace,
	{ line, metro }: PlaceFilters,
	lines: LineDistances | null
): boolean {
	const [choice] = metro;
	if (choice === undefined) {
		return derived.stations.some((station) => line.some((one) => station.lines.includes(one)));
	}
	const metres = Number(choice);
	if (!lines) return derived.stations.some(({ distance }) => isWithin(distance, metres));
	return line.some((one) => (lines[id]?.[one] ?? Infinity) <= metres);
}

type Plain = Exclude<FilterGroup, 'line'>;
const MEETS: Record<Plain, (place: FilteredPlace, choice: string) => boolean> = {
	way: ({ kind }, choice) => positionOnWay(kind, choice as Way) !== null,
	kind: ({ kind }, choice) => kind === choice,
	sector: ({ sectors }, choice) => sectors.some((sector) => sector === choice),
	status: ({ status }, choice) => status === choice,
	metro: ({ derived }, choice) =>
		derived.stations.some(({ distance }) => isWithin(distance, Number(choice))),
	creek: ({ derived }, choice) => isWithin(derived.creek?.distance, Number(choice)),
	minutes: ({ derived }, choice) => {
		const { hub, minutes } = hubWithin(choice);
		return (derived.minutes?.[HUB_IDS.indexOf(hub)] ?? Infinity) <= minutes;
	},
	basis: ({ basis }, choice) => basis === choice
};

const meetsGroup = (place: FilteredPlace, group: Plain, choices: readonly string[]) =>
	choices.length === 0 ||
	(group === 'minutes'
		? // Who names two hubs wants to be near both.
			choices.every((choice) => MEETS[group](place, choice))
		: choices.some((choice) => MEETS[group](place, choice)));

/** The groups with at least one choice. */
export const activeGroups = (filters: PlaceFilters): FilterGroup[] =>
	FILTER_GROUPS.filter((group) => filters[group].length > 0);

/** The number of choices made. */
export const choiceCount = (filters: PlaceFilters): number =>
	FILTER_GROUPS.reduce((count, group) => count + filters[group].length, 0);

/**
 * Whether a place matches all filters. Where metro lines are chosen, the distance applies to stations of
 * these lines; without a distance, the nearest station must be on one of them.
 */
export const meets = (
	place: FilteredPlace,
	filters: PlaceFilters,
	lines: LineDistances | null = null
): boolean =>
	FILTER_GROUPS.every((group) => {
		if (group === 'line' || group === 'metro') {
			if (filters.line.length > 0) return isNearLine(place, filters, lines);
			if (group === 'line') return true;
		}
		return meetsGroup(place, group, filters[group]);
	});

/** The places that match all filters, in their order. */
export const placesThatMeet = <Place extends FilteredPlace>(
	places: readonly Place[],
	filters: PlaceFilters,
	lines: LineDistances | null = null
): Place[] => places.filter((place) => meets(place, filters, lines));

/** The filters with one choice added or removed; in a group of one choice it replaces the other. */
export function withChoice(
	filters: PlaceFilters,
	group: FilterGroup,
	choice: string,
	on: boolean
): PlaceFilters {
	const others = ONE_CHOICE.includes(group)
		? []
		: filters[group].filter(
				(other) =>
					other !== choice &&
					// A time to a hub replaces another one to it.
					!(group === 'minutes' && hubWithin(other).hub === hubWithin(choice).hub)
			);
	const made = on ? [...others, choice] : others;
	if (ONE_CHOICE.includes(group)) return { ...filters, [group]: made };
	// In the order of the vocabulary, so that one choice has one address.
	const all: readonly string[] = FILTER_CHOICES[group];
	return { ...filters, [group]: all.filter((known) => made.includes(known)) };
}

/** The filters without those of one group. */
export const withoutGroup = (filters: PlaceFilters, group: FilterGroup): PlaceFilters => ({
	...filters,
	[group]: []
});
