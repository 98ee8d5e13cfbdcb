/**
 * Minutes to every platform, reckoned otherwise than by the site: no graph and no heap, but whole rides from every
 * platform that is reached, repeated until nothing gets shorter.
 */
import type { NetworkData } from '#lib/reach/network-data';

/** What is assumed, as numbers: written out here, not taken from the site. */
export interface Assumed {
	waitShare: number;
	ride: number;
	usualChange: number;
	samePlatform: number;
	/** which end of the changes that the data lists */
	listed: 'least' | 'likely' | 'most';
}

export const LIKELY: Assumed = {
	waitShare: 0.5,
	ride: 1,
	usualChange: 4,
	samePlatform: 0.5,
	listed: 'likely'
};
export const LEAST: Assumed = {
	waitShare: 0,
	ride: 0.94,
	usualChange: 2,
	samePlatform: 0,
	listed: 'least'
};
export const MOST: Assumed = {
	waitShare: 1,
	ride: 1.15,
	usualChange: 6,
	samePlatform: 1,
	listed: 'most'
};

/** A platform's key: a station's id and a line. */
export const platform = (station: string, line: string) => `${station} ${line}`;

/** The lines that stop at a station. */
export const linesAt = ({ services }: NetworkData, station: string): string[] => [
	...new Set(services.filter(({ stops }) => stops.includes(station)).flatMap(({ lines }) => lines))
];

function changeMin(
	{ services, changes }: NetworkData,
	station: string,
	a: string,
	b: string,
	assumed: Assumed
): number {
	const isShared = services.some(
		({ lines, stops }) => lines.includes(a) && lines.includes(b) && stops.includes(station)
	);
	if (isShared) return assumed.samePlatform;
	const listed = changes.find(
		(change) =>
			change.station === station &&
			[change.between, [...change.between].reverse()].some(
				([these, those]) => these!.includes(a) && those!.includes(b)
			)
	);
	return listed ? listed[assumed.listed] : assumed.usualChange;
}

/** Minutes to each platform from platforms that are reached after some minutes. */
export function independentTimes(
	data: NetworkData,
	starts: ReadonlyMap<string, number>,
	assumed: Assumed
): Map<string, number> {
	const reached = new Map(starts);
	const stations = data.stations.map(({ id }) => ({ id, lines: linesAt(data, id) }));
	for (let changed = true; changed;) {
		changed = false;
		const better = (key: string, minutes: number) => {
			if (minutes + 1e-9 >= (reached.get(key) ?? Infinity)) return;
			reached.set(key, minutes);
			changed = true;
		};
		for (const { lines, stops, there, back, headway_min, loop } of data.services) {
			const count = stops.length;
			stops.forEach((stop, board) => {
				const start = Math.min(
					...lines.map((line) => reached.get(platform(stop, line)) ?? Infinity)
				);
				if (!Number.isFinite(start)) return;
				for (const step of [1, -1]) {
					let minutes = start + headway_min * assumed.waitShare;
					for (let at = board + step; loop || (at >= 0 && at < count); at += step) {
						const here = ((at % count) + count) % count;
						if (here === board) break;
						const ride = step > 0 ? there[(here - 1 + count) % count]! : back[here]!;
						minutes += ride * assumed.ride;
						for (const line of lines) better(platform(stops[here]!, line), minutes);
					}
				}
			});
		}
		for (const { id, lines } of stations) {
			for (const a of lines) {
				const before = reached.get(platform(id, a)) ?? Infinity;
				if (!Number.isFinite(before)) continue;
				for (const b of lines) {
					if (a !== b) better(platform(id, b), before + changeMin(data, id, a, b, assumed));
				}
			}
		}
	}
	return reached;
}
