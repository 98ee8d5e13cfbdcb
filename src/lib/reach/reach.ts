/**
 * How many minutes it takes from a point or a station to everywhere else by metro and on foot: what is likely, and
 * the range that comes of all assumptions at their ends. Because a shortest time only grows when any of its parts
 * grows, no assumptions between the ends lead out of that range.
 */
import { SCENARIOS, walkMin, type End, type Scenario, type WalkEnds } from './assumptions';
import { weightsIn, type Network } from './network';
import { shortestTimes, type ShortestTimes } from './shortest-times';
import type { StationWalk } from './walk-ends';

/** Minutes, not rounded. */
export interface Minutes {
	readonly least: number;
	readonly likely: number;
	readonly most: number;
}

/** Where a journey begins: at the platforms of a station, or a walk away from some. */
export type Origin = { readonly station: number } | { readonly walks: readonly StationWalk[] };

/** A place to go to that is no station: the walks from the stations near it, and straight from the origin. */
export interface Goal {
	readonly walks: readonly StationWalk[];
	/** null where it is too far to walk */
	readonly direct: WalkEnds | null;
}

/** The answer for one scenario. */
export interface Times extends ShortestTimes {
	readonly scenario: Scenario;
	/** minutes to each station on foot alone; Infinity where it is too far */
	readonly onFoot: Float64Array;
}

/** The answer for every end of the assumptions. */
export interface Reach {
	readonly network: Network;
	readonly origin: Origin;
	readonly times: Readonly<Record<End, Times>>;
}

/** The times from an origin in one scenario. */
export function timesIn(
	network: Network,
	origin: Origin,
	scenario: Scenario,
	weights = weightsIn(network, scenario)
): Times {
	const onFoot = new Float64Array(network.stations.length).fill(Infinity);
	const starts: [number, number][] = [];
	if ('station' in origin) {
		onFoot[origin.station] = 0;
		for (const platform of network.platformsOf[origin.station]!) starts.push([platform, 0]);
	} else {
		for (const walk of origin.walks) {
			const minutes = walkMin(walk, scenario);
			onFoot[walk.station] = minutes;
			for (const platform of network.platformsOf[walk.station]!) {
				starts.push([platform, minutes + scenario.entrance_min]);
			}
		}
	}
	return { scenario, onFoot, ...shortestTimes(network, weights, starts) };
}

/** Minutes to a station's platforms, or to the station on foot; Infinity where neither is possible. */
export function stationMinutes(network: Network, times: Times, station: number): number {
	const arrivals = network.platformsOf[station]!.map((platform) => times.minutes[platform]!);
	return Math.min(times.onFoot[station]!, ...arrivals);
}

/** The first part of the way to a goal: a station to leave by, or null for on foot alone. */
export interface BestWay {
	readonly minutes: number;
	readonly leave: StationWalk | null;
}

/** Minutes to a goal, and the station by which one leaves; Infinity where there is no way. */
export function goalWay(network: Network, times: Times, goal: Goal): BestWay {
	const { scenario } = times;
	let best: BestWay = {
		minutes: goal.direct ? walkMin(goal.direct, scenario) : Infinity,
		leave: null
	};
	for (const walk of goal.walks) {
		const arrivals = network.platformsOf[walk.station]!.map((platform) => times.minutes[platform]!);
		const minutes = Math.min(...arrivals) + scenario.entrance_min + walkMin(walk, scenario);
		if (minutes < best.minutes) best = { minutes, leave: walk };
	}
	return best;
}

const known = new WeakMap<Network, Record<End, Float64Array>>();

function endWeights(network: Network): Record<End, Float64Array> {
	const before = known.get(network);
	if (before) return before;
	const made = {
		least: weightsIn(network, SCENARIOS.least),
		likely: weightsIn(network, SCENARIOS.likely),
		most: weightsIn(network, SCENARIOS.most)
	};
	known.set(network, made);
	return made;
}

/** The answer for a point or a station. An origin without walks reaches nothing. */
export function reachFrom(network: Network, origin: Origin): Reach {
	const weights = endWeights(network);
	const at = (end: End) => timesIn(network, origin, SCENARIOS[end], weights[end]);
	return {
		network,
		origin,
		times: { least: at('least'), likely: at('likely'), most: at('most') }
	};
}

function minutesBy(minutesAt: (end: End) => number): Minutes | null {
	const likely = minutesAt('likely');
	if (!Number.isFinite(likely)) return null;
	return { least: minutesAt('least'), likely, most: minutesAt('most') };
}

/** Minutes to a station; null where it is out of reach. */
export function minutesToStation({ network, times }: Reach, station: number): Minutes | null {
	return minutesBy((end) => stationMinutes(network, times[end], station));
}

/** Minutes to a place; null where it is out of reach. */
export function minutesToGoal({ network, times }: Reach, goal: Goal): Minutes | null {
	return minutesBy((end) => goalWay(network, times[end], goal).minutes);
}

/** Whole minutes as they are stated: the likely ones rounded, the range outward. */
export function statedMinutes({ least, likely, most }: Minutes): Minutes {
	return { least: Math.floor(least), likely: Math.round(likely), most: Math.ceil(most) };
}
