/** The copy of the operator's timetable that the network is made from: its form, and rides by line. */
import { RIDES } from './settled';

/** The file as it is read; fields that nothing needs are left out. */
export interface Timetable {
	read: string;
	platforms: { id: string; name: string; line: string; lng: number; lat: number }[];
	english: Record<string, string>;
	rides: { from: string; to: string; line: string; minutes: number }[];
	headways: { line: string; off_peak_min: number }[];
}

/** Minutes from station to station of one line, by the two names; the faults are settled. */
export class LineRides {
	readonly #minutes = new Map<string, Map<string, number>>();

	constructor({ platforms, rides }: Timetable, line: string) {
		const nameOf = new Map(platforms.map(({ id, name }) => [id, name]));
		for (const ride of rides) {
			if (ride.line === line) this.#put(nameOf.get(ride.from)!, nameOf.get(ride.to)!, ride.minutes);
		}
		for (const { line: of, drop, ride, minutes } of RIDES) {
			if (of !== line) continue;
			if (drop) {
				this.#minutes.get(drop[0])?.delete(drop[1]);
				this.#minutes.get(drop[1])?.delete(drop[0]);
			}
			this.#put(ride[0], ride[1], minutes);
			this.#put(ride[1], ride[0], minutes);
		}
	}

	#put(from: string, to: string, minutes: number): void {
		if (!this.#minutes.has(from)) this.#minutes.set(from, new Map());
		this.#minutes.get(from)!.set(to, minutes);
	}

	/**
	 * Minutes from a station to its neighbour; those of the other direction where one of them is missing.
	 * @throws where the two are no neighbours
	 */
	minutes(from: string, to: string): number {
		const found = this.#minutes.get(from)?.get(to) ?? this.#minutes.get(to)?.get(from);
		if (found === undefined) throw new Error(`no ride ${from}–${to}`);
		return found;
	}

	/** The stations of a service, in order: the way with the fewest of them, through others where they are named. */
	way(from: string, to: string, [via, ...others]: readonly string[] = []): string[] {
		if (via) return [...this.way(from, via), ...this.way(via, to, others).slice(1)];
		const before = new Map<string, string | null>([[from, null]]);
		const open = [from];
		for (let at = open.shift(); at !== undefined; at = open.shift()) {
			for (const next of this.#minutes.get(at)?.keys() ?? []) {
				if (before.has(next)) continue;
				before.set(next, at);
				open.push(next);
			}
		}
		if (!before.has(to)) throw new Error(`no way ${from}–${to}`);
		const stops = [to];
		for (let at = before.get(to); at; at = before.get(at)) stops.unshift(at);
		return stops;
	}
}
