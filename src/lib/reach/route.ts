/** The way that the likely minutes take: walks, rides and changes in order. */
import { walkMin } from './assumptions';
import { goalWay, stationMinutes, type Goal, type Reach } from './reach';
import type { Network, TrainNode } from './network';
import type { Service } from './network-data';

/** On foot, straight metres; `station` is where it leads or comes from, null from door to door. */
export interface WalkLeg {
	readonly kind: 'walk';
	readonly metres: number;
	readonly minutes: number;
	readonly station: string | null;
}

/** One ride, without the wait before it. */
export interface RideLeg {
	readonly kind: 'ride';
	/** more than one where whichever train comes first will do */
	readonly lines: readonly string[];
	/** ids of stations */
	readonly from: string;
	readonly to: string;
	/** stations at which its trains may end, by id; empty on a loop */
	readonly towards: readonly string[];
	/** on a loop, which way round; null elsewhere */
	readonly loop: 'outer' | 'inner' | null;
	/** how many stations on, the last one counted */
	readonly stops: number;
	readonly minutes: number;
	/** half the headway, minutes */
	readonly wait: number;
	/** minutes of changing before it; null where it is the first */
	readonly change: number | null;
}

export type Leg = WalkLeg | RideLeg;

const holds = (outer: Service, inner: Service): boolean =>
	outer.id !== inner.id &&
	inner.lines.some((line) => outer.lines.includes(line)) &&
	inner.stops.length < outer.stops.length &&
	inner.stops.every((stop) => outer.stops.includes(stop));

/** Where the trains that one may take end: those of a shared stretch run on beyond it. */
function directionOf(
	{ services }: Network,
	{ service, forward }: TrainNode,
	from: string,
	to: string
): Pick<RideLeg, 'towards' | 'loop'> {
	const whole = services.some((other) => holds(other, service))
		? services.filter((other) => holds(other, service))
		: [service];
	const ends = whole.flatMap(({ stops, loop }) => {
		if (loop) return [];
		const isForward = stops.indexOf(from) < stops.indexOf(to);
		return isForward ? stops.at(-1)! : stops[0]!;
	});
	const loop = service.loop ? (forward ? 'outer' : 'inner') : null;
	return { towards: [...new Set(ends)], loop };
}

/** The nodes on the way to a platform, from the first. */
function chainTo(from: Int32Array, node: number): number[] {
	const chain = [node];
	for (let at = from[node]!; at >= 0; at = from[at]!) chain.unshift(at);
	return chain;
}

function ridesTo({ network, times: { likely } }: Reach, platform: number): RideLeg[] {
	const { stations, stationOf, lineOf, trainOf } = network;
	const idOf = (node: number) => stations[stationOf[node]!]!.id;
	const isTrain = (node: number) => node >= lineOf.length;
	const { minutes } = likely;
	const rides: RideLeg[] = [];
	const chain = chainTo(likely.from, platform);
	let arrived = chain[0]!;
	let at = 0;
	while (at < chain.length) {
		if (!isTrain(chain[at]!)) {
			at++;
			continue;
		}
		const start = at;
		while (at + 1 < chain.length && isTrain(chain[at + 1]!)) at++;
		const [board, alight] = [chain[start]!, chain[at]!];
		const train = trainOf(board);
		const before = chain[start - 1]!;
		rides.push({
			kind: 'ride',
			lines: train.service.lines,
			from: idOf(board),
			to: idOf(alight),
			...directionOf(network, train, idOf(board), idOf(alight)),
			stops: at - start,
			minutes: minutes[alight]! - minutes[board]!,
			wait: minutes[board]! - minutes[before]!,
			change: rides.length > 0 ? minutes[before]! - minutes[arrived]! : null
		});
		arrived = chain[at + 1] ?? alight;
		at++;
	}
	return rides;
}

/** The platform of a station that is reached first. */
function firstPlatform({ network, times: { likely } }: Reach, station: number): number {
	const platforms = network.platformsOf[station]!;
	return platforms.reduce((best, one) =>
		likely.minutes[one]! < likely.minutes[best]! ? one : best
	);
}

function startWalk({ network, origin, times: { likely } }: Reach, id: string): WalkLeg[] {
	if ('station' in origin) return [];
	const walk = origin.walks.find(({ station }) => network.stations[station]!.id === id)!;
	const minutes = walkMin(walk, likely.scenario);
	return [{ kind: 'walk', metres: walk.likely_m, minutes, station: id }];
}

function legsTo(reach: Reach, station: number): Leg[] {
	const platform = firstPlatform(reach, station);
	const rides = ridesTo(reach, platform);
	const first = rides[0]?.from ?? reach.network.stations[station]!.id;
	return [...startWalk(reach, first), ...rides];
}

/** The way to a station; empty where one is there, null where there is none. */
export function routeToStation(reach: Reach, station: number): Leg[] | null {
	const { network, times } = reach;
	const minutes = stationMinutes(network, times.likely, station);
	if (!Number.isFinite(minutes)) return null;
	if (minutes === times.likely.onFoot[station]) {
		return startWalk(reach, network.stations[station]!.id);
	}
	return legsTo(reach, station);
}

/** The way to a place; null where there is none. */
export function routeToGoal(reach: Reach, goal: Goal): Leg[] | null {
	const { network, times } = reach;
	const { minutes, leave } = goalWay(network, times.likely, goal);
	if (!Number.isFinite(minutes)) return null;
	const { scenario } = times.likely;
	if (!leave) {
		const direct = goal.direct!;
		return [{ kind: 'walk', metres: direct.likely_m, minutes, station: null }];
	}
	const out: WalkLeg = {
		kind: 'walk',
		metres: leave.likely_m,
		minutes: walkMin(leave, scenario),
		station: network.stations[leave.station]!.id
	};
	return [...legsTo(reach, leave.station), out];
}

/** The rides of a way. */
export const ridesOf = (legs: readonly Leg[]): RideLeg[] =>
	legs.filter((leg): leg is RideLeg => leg.kind === 'ride');
