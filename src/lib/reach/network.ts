/**
 * The network as a graph of typed arrays. Its nodes are platforms (a line at a station) and trains (a service at a
 * stop, in a direction); its edges boards (a wait), rides, alights, or changes platforms.
 */
import { SAME_PLATFORM_MIN, USUAL_CHANGE_MIN, type Scenario } from './assumptions';
import type { ChangeMinutes, NetworkData, NetworkStation, Service } from './network-data';
import type { Graph } from './shortest-times';

/** What an edge costs depends on the scenario: its kind, and the amount that the scenario is applied to. */
const RIDE = 0;
const BOARD = 1;
const ALIGHT = 2;
const CHANGE = 3;

/** A node that is a train. */
export interface TrainNode {
	readonly service: Service;
	readonly forward: boolean;
	/** place among the stops */
	readonly stop: number;
}

export interface Network extends Graph {
	readonly stations: readonly NetworkStation[];
	readonly services: readonly Service[];
	/** a station's place in `stations`, by its id */
	readonly indexOf: ReadonlyMap<string, number>;
	/** for each station its platforms, which are nodes */
	readonly platformsOf: readonly (readonly number[])[];
	/** for each platform its line */
	readonly lineOf: readonly string[];
	/** for each platform its station; for a train where it stops */
	readonly stationOf: Uint16Array;
	/** for a node from `lineOf.length` on, the train that it is */
	readonly trainOf: (node: number) => TrainNode;
	readonly kind: Uint8Array;
	/** minutes of a ride, headway of a boarding, a change's place in `changes` */
	readonly amount: Float64Array;
	readonly changes: readonly ChangeMinutes[];
}

interface Edge {
	from: number;
	to: number;
	kind: number;
	amount: number;
}

function changesOf(data: NetworkData): {
	changes: ChangeMinutes[];
	between: (station: string, a: string, b: string) => number;
} {
	const changes = [USUAL_CHANGE_MIN, SAME_PLATFORM_MIN, ...data.changes];
	const same = data.services.filter(({ lines }) => lines.length > 1);
	const between = (station: string, a: string, b: string) => {
		if (
			same.some(
				({ lines, stops }) =>
					[a, b].every((line) => lines.includes(line)) && stops.includes(station)
			)
		)
			return 1;
		const special = data.changes.findIndex(
			({ station: at, between: [these, those] }) =>
				at === station &&
				((these.includes(a) && those.includes(b)) || (these.includes(b) && those.includes(a)))
		);
		return special < 0 ? 0 : special + 2;
	};
	return { changes, between };
}

/** Makes the graph. */
export function makeNetwork(data: NetworkData): Network {
	const indexOf = new Map(data.stations.map(({ id }, at) => [id, at]));
	const platformsOf: number[][] = data.stations.map(() => []);
	const lineOf: string[] = [];
	const stationOf: number[] = [];
	const platformAt = new Map<string, number>();
	for (const { lines, stops } of data.services) {
		for (const line of lines) {
			for (const stop of stops) {
				const key = `${stop} ${line}`;
				if (platformAt.has(key)) continue;
				const station = indexOf.get(stop)!;
				platformAt.set(key, lineOf.length);
				platformsOf[station]!.push(lineOf.length);
				lineOf.push(line);
				stationOf.push(station);
			}
		}
	}
	const edges: Edge[] = [];
	const trains: TrainNode[] = [];
	for (const service of data.services) {
		for (const forward of [true, false]) addService(service, forward);
	}

	function addService(service: Service, forward: boolean): void {
		const { stops, lines, there, back, headway_min } = service;
		const offset = lineOf.length + trains.length;
		stops.forEach((stop, at) => {
			trains.push({ service, forward, stop: at });
			stationOf.push(indexOf.get(stop)!);
			for (const line of lines) {
				const platform = platformAt.get(`${stop} ${line}`)!;
				edges.push({ from: platform, to: offset + at, kind: BOARD, amount: headway_min });
				edges.push({ from: offset + at, to: platform, kind: ALIGHT, amount: 0 });
			}
		});
		there.forEach((minutes, at) => {
			const next = (at + 1) % stops.length;
			edges.push(
				forward
					? { from: offset + at, to: offset + next, kind: RIDE, amount: minutes }
					: { from: offset + next, to: offset + at, kind: RIDE, amount: back[at]! }
			);
		});
	}

	const { changes, between } = changesOf(data);
	platformsOf.forEach((platforms, station) => {
		const { id } = data.stations[station]!;
		for (const from of platforms) {
			for (const to of platforms) {
				if (from === to) continue;
				edges.push({ from, to, kind: CHANGE, amount: between(id, lineOf[from]!, lineOf[to]!) });
			}
		}
	});

	const count = lineOf.length + trains.length;
	edges.sort((a, b) => a.from - b.from);
	const first = new Uint32Array(count + 1);
	for (const { from } of edges) first[from + 1]!++;
	for (let node = 0; node < count; node++) first[node + 1]! += first[node]!;
	return {
		stations: data.stations,
		services: data.services,
		indexOf,
		platformsOf,
		lineOf,
		stationOf: Uint16Array.from(stationOf),
		trainOf: (node) => trains[node - lineOf.length]!,
		first,
		target: Uint16Array.from(edges, ({ to }) => to),
		kind: Uint8Array.from(edges, ({ kind }) => kind),
		amount: Float64Array.from(edges, ({ amount }) => amount),
		changes
	};
}

/** The minutes of each edge in a scenario. */
export function weightsIn({ kind, amount, changes }: Network, scenario: Scenario): Float64Array {
	const changeMin = changes.map(scenario.change);
	return amount.map((of, edge) => {
		switch (kind[edge]) {
			case RIDE:
				return of * scenario.ride;
			case BOARD:
				return of * scenario.waitShare;
			case CHANGE:
				return changeMin[of]!;
			default:
				return 0;
		}
	});
}
