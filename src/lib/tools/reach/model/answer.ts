/** What is reached from one start or from two: stations by class, hubs, places, and where two meet. */
import type { PlaceItem } from '../../../catalogue/items/place-item';
import { HUB_IDS, HUBS, type Hub } from '../../../reach/hubs';
import type { Network } from '../../../reach/network';
import {
	minutesToGoal,
	minutesToStation,
	reachFrom,
	statedMinutes,
	type Minutes,
	type Reach
} from '../../../reach/reach';
import { ridesOf, routeToGoal, routeToStation } from '../../../reach/route';
import { nearestStation, stationWalks, walkEnds } from '../../../reach/walk-ends';
import { FARTHEST_WALK_M } from '../../../reach/assumptions';
import { hasSite } from '../../../values/position-basis';
import { originOf, type Start } from '../../../catalogue/reach/starts';

/** The upper ends of the classes of minutes; what is beyond the last is one more class. */
export const CLASSES_MIN = [15, 30, 45, 60] as const;

/** The class of likely minutes, from 0; the last for all beyond. */
export function classOf(likely: number): number {
	const at = CLASSES_MIN.findIndex((most) => Math.round(likely) <= most);
	return at < 0 ? CLASSES_MIN.length : at;
}

/** Somewhere with its minutes from each start, whole, and the lines from the first. */
export interface Reached<What> {
	readonly what: What;
	readonly minutes: readonly Minutes[];
	readonly lines: readonly (readonly string[])[];
}

/** Why there is no answer from a start: how far the nearest station is. */
export interface TooFar {
	readonly station: number;
	readonly metres: number;
}

export interface Answer {
	/** for each start, null where a station lies within a walk */
	readonly tooFar: readonly (TooFar | null)[];
	/** whole likely minutes to each station, of the slower of the starts; null where it is not reached */
	readonly likely: readonly (number | null)[];
	/** the class of each station by these */
	readonly classes: readonly (number | null)[];
	/** the minutes to a station from each start; null where it is not reached */
	toStation(station: number): Reached<number> | null;
	readonly hubs: readonly Reached<Hub>[];
	/** the soonest first */
	readonly places: readonly Reached<PlaceItem>[];
	/** where two starts meet soonest: the slower one's minutes count */
	readonly meeting: Reached<number> | null;
}

const slowest = (minutes: readonly Minutes[]) => Math.max(...minutes.map(({ likely }) => likely));

const whole = (all: readonly (Minutes | null)[]): Minutes[] | null =>
	all.every((one) => one !== null) ? all.map(statedMinutes) : null;

function toStation(
	reaches: readonly Reach[],
	station: number
): Omit<Reached<never>, 'what'> | null {
	const minutes = whole(reaches.map((reach) => minutesToStation(reach, station)));
	if (!minutes) return null;
	const rides = ridesOf(routeToStation(reaches[0]!, station)!);
	return { minutes, lines: rides.map(({ lines }) => lines) };
}

function toPlace(
	network: Network,
	reaches: readonly Reach[],
	starts: readonly Start[],
	place: PlaceItem
): Reached<PlaceItem>[] {
	const walks = stationWalks(network, place);
	const goals = starts.map((start) => {
		const direct = walkEnds(start, place);
		return { walks, direct: direct.likely_m <= FARTHEST_WALK_M ? direct : null };
	});
	const minutes = whole(reaches.map((reach, at) => minutesToGoal(reach, goals[at]!)));
	if (!minutes) return [];
	const rides = ridesOf(routeToGoal(reaches[0]!, goals[0]!)!);
	return [{ what: place, minutes, lines: rides.map(({ lines }) => lines) }];
}

/** The answer for the starts, of which there is one at least. */
export function answerOf(
	network: Network,
	starts: readonly Start[],
	places: readonly PlaceItem[]
): Answer {
	const origins = starts.map((start) => originOf(start, network));
	const reaches = origins.map((origin) => reachFrom(network, origin));
	const tooFar = origins.map((origin, at): TooFar | null => {
		if (!('walks' in origin) || origin.walks.length > 0) return null;
		const { station, likely_m } = nearestStation(network, starts[at]!);
		return { station, metres: likely_m };
	});
	const likely = network.stations.map((_, station) => {
		const all = reaches.map((reach) => minutesToStation(reach, station));
		return all.every((one) => one !== null) ? slowest(all) : null;
	});
	const reached = likely.flatMap((minutes, at) => (minutes === null ? [] : [{ minutes, at }]));
	const soonest =
		reached.length > 0 ? reached.reduce((a, b) => (b.minutes < a.minutes ? b : a)) : null;
	const reachedStation = (station: number): Reached<number> | null => {
		const found = toStation(reaches, station);
		return found && { what: station, ...found };
	};
	return {
		tooFar,
		likely: likely.map((minutes) => minutes && Math.round(minutes)),
		toStation: reachedStation,
		classes: likely.map((minutes) => (minutes === null ? null : classOf(minutes))),
		hubs: HUB_IDS.flatMap((hub) => {
			const station = network.indexOf.get(HUBS[hub]);
			const found = station === undefined ? null : toStation(reaches, station);
			return found ? [{ what: hub, ...found }] : [];
		}),
		places: places
			.filter(({ basis }) => hasSite(basis))
			.flatMap((place) => toPlace(network, reaches, starts, place))
			.sort((a, b) => slowest(a.minutes) - slowest(b.minutes)),
		meeting: starts.length > 1 && soonest ? reachedStation(soonest.at) : null
	};
}
