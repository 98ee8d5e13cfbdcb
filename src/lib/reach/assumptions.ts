/**
 * What a journey's minutes rest on besides the timetable: each a range with what is likely within it. All of them
 * are ours, and a test varies them: an answer's range is what comes of all of them at their ends.
 */
import { DETOUR, PACE_M_PER_S } from '../geo/walk/walk-time';
import type { ChangeMinutes } from './network-data';

/** One choice of everything that is assumed. */
export interface Scenario {
	/** a walk's length, as a multiple of the straight line */
	readonly detour: number;
	readonly pace_m_per_s: number;
	/** minutes between the street and the platform, at each end that is no station */
	readonly entrance_min: number;
	/** the wait for a train, as a share of the headway: 0 to 1 */
	readonly waitShare: number;
	/** running times, as a multiple of the timetable's */
	readonly ride: number;
	/** the minutes of a change within its range */
	readonly change: (range: ChangeMinutes) => number;
	/** a straight distance of uncertain length, metres */
	readonly metres: (ends: WalkEnds) => number;
}

/** A straight distance with what the accuracies at both ends allow, metres. */
export interface WalkEnds {
	readonly least_m: number;
	readonly likely_m: number;
	readonly most_m: number;
}

/**
 * A change between lines inside a station, minutes: the way between the platforms, without the wait. Few are
 * published; those that differ stand with the network.
 */
export const USUAL_CHANGE_MIN: ChangeMinutes = { least: 2, likely: 4, most: 6 };

/** The same between lines that stop at the same platforms. */
export const SAME_PLATFORM_MIN: ChangeMinutes = { least: 0, likely: 0.5, most: 1 };

/** Between the street and the platform: ticket gates, the security check, stairs. */
export const ENTRANCE_MIN: ChangeMinutes = { least: 1, likely: 2, most: 3 };

/**
 * Running times, as a multiple of the first trains': the whole rides that others published are up to a seventh
 * longer (see the table on the about page: "about 40 minutes" where the first trains take 35). Trains in the day
 * stop longer than the first ones.
 */
export const RIDE_FACTOR = { least: 0.94, likely: 1, most: 1.15 } as const;

/** Beyond this straight distance on foot no minutes are given, metres: the range would be wider than its worth. */
export const FARTHEST_WALK_M = 2500;

export type End = 'least' | 'likely' | 'most';

/** Everything at one end of its range. */
export const SCENARIOS: Readonly<Record<End, Scenario>> = {
	least: {
		detour: DETOUR.least,
		pace_m_per_s: PACE_M_PER_S.brisk,
		entrance_min: ENTRANCE_MIN.least,
		waitShare: 0,
		ride: RIDE_FACTOR.least,
		change: ({ least }) => least,
		metres: ({ least_m }) => least_m
	},
	likely: {
		detour: DETOUR.likely,
		pace_m_per_s: PACE_M_PER_S.usual,
		entrance_min: ENTRANCE_MIN.likely,
		waitShare: 0.5,
		ride: RIDE_FACTOR.likely,
		change: ({ likely }) => likely,
		metres: ({ likely_m }) => likely_m
	},
	most: {
		detour: DETOUR.most,
		pace_m_per_s: PACE_M_PER_S.slow,
		entrance_min: ENTRANCE_MIN.most,
		waitShare: 1,
		ride: RIDE_FACTOR.most,
		change: ({ most }) => most,
		metres: ({ most_m }) => most_m
	}
};

/** Minutes on foot over a straight distance: an estimate, no way along streets. */
export function walkMin(ends: WalkEnds, scenario: Scenario): number {
	return (scenario.metres(ends) * scenario.detour) / scenario.pace_m_per_s / 60;
}
