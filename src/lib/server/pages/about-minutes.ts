/** What the about page says of minutes by metro: how ours compare with those that others published. */
import type { AboutMinutes } from '../../catalogue/items/about';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { RIDE_FACTOR } from '../../reach/assumptions';
import { lineMin } from '../../reach/line-minutes';
import type { PublishedMinutes, Service } from '../../reach/network-data';
import { statedMinutes, type Minutes } from '../../reach/reach';
import type { Geodata } from '../read/read-geodata';

/** Our minutes for the same: the ride by the timetable with its range, and the wait where the whole is meant. */
function ours(services: readonly Service[], { line, from, to, whole }: PublishedMinutes): Minutes {
	const ride = lineMin(services, line, from, to);
	if (ride === null) throw new RangeError(`no train of Line ${line} from ${from} to ${to}`);
	const headways = services
		.filter(
			({ lines, stops }) => lines.includes(line) && stops.includes(from) && stops.includes(to)
		)
		.map(({ headway_min }) => headway_min);
	const wait = whole ? Math.min(...headways) : 0;
	return statedMinutes({
		least: ride * RIDE_FACTOR.least,
		likely: ride + wait / 2,
		most: ride * RIDE_FACTOR.most + wait
	});
}

/** The network's size and date, the comparison with published minutes, and what was settled in it. */
export function aboutMinutes({ network, sources }: Geodata, lang: Locale): AboutMinutes {
	const nameOf = (id: string) =>
		inLanguage(network.stations.find((station) => station.id === id)!.name, lang);
	return {
		as_of: network.as_of,
		stations: network.stations.length,
		published: network.published.map((one) => ({
			line: one.line,
			from: nameOf(one.from),
			to: nameOf(one.to),
			isWhole: one.whole ?? false,
			published: one.minutes,
			ours: ours(network.services, one),
			source: sources.find(({ id }) => id === one.source)!
		})),
		settled: network.settled.map((text) => inLanguage(text, lang))
	};
}
