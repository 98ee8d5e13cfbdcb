/** Minutes between two stations of one service, by the timetable alone: no wait, no change, no walk. */
import type { Service } from './network-data';

/** The ride on one service; null where it does not stop at both. On a loop the shorter way round. */
export function rideMin(service: Service, from: string, to: string): number | null {
	const { stops, there, back, loop } = service;
	const [a, b] = [stops.indexOf(from), stops.indexOf(to)];
	if (a < 0 || b < 0) return null;
	const sum = (minutes: readonly number[]) => minutes.reduce((total, one) => total + one, 0);
	if (!loop) return a < b ? sum(there.slice(a, b)) : sum(back.slice(b, a));
	const along = (minutes: readonly number[], first: number, last: number) =>
		first <= last
			? sum(minutes.slice(first, last))
			: sum([...minutes.slice(first), ...minutes.slice(0, last)]);
	return Math.min(along(there, a, b), along(back, b, a));
}

/** The fastest ride on a line without a change; null where there is none. */
export function lineMin(
	services: readonly Service[],
	line: string,
	from: string,
	to: string
): number | null {
	const rides = services
		.filter(({ lines }) => lines.includes(line))
		.flatMap((service) => rideMin(service, from, to) ?? []);
	return rides.length > 0 ? Math.min(...rides) : null;
}
