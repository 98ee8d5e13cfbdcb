/** A route as steps in words, for those who read it on the way and those who hear it. */
import { lengthText, numberText } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import type { Network } from '../../reach/network';
import type { Leg, RideLeg, WalkLeg } from '../../reach/route';
import { rideLinesWord } from './reach-words';

/** Whole minutes, at least 1: no step takes none. */
const minutesText = (minutes: number, lang: Locale) =>
	numberText(Math.max(1, Math.round(minutes)), lang);

function walkStep({ minutes, metres }: WalkLeg, to: string, lang: Locale): string {
	const words = { minutes: minutesText(minutes, lang), distance: lengthText(metres, lang), to };
	return m.step_walk(words, { locale: lang });
}

/** Which way the trains go: the names of where they may end, or which way round the loop. */
function directionWords({ towards, loop }: RideLeg, nameOf: (id: string) => string, lang: Locale) {
	const options = { locale: lang };
	if (loop) return loop === 'outer' ? m.step_outer({}, options) : m.step_inner({}, options);
	return m.step_towards({ ends: towards.map(nameOf).join(m.step_or_gap({}, options)) }, options);
}

function rideSteps(ride: RideLeg, nameOf: (id: string) => string, lang: Locale): string[] {
	const options = { locale: lang };
	const line = rideLinesWord(ride.lines, lang);
	const change =
		ride.change === null
			? []
			: [m.step_change({ line, minutes: minutesText(ride.change, lang) }, options)];
	const step = m.step_ride(
		{
			line,
			direction: directionWords(ride, nameOf, lang),
			from: nameOf(ride.from),
			to: nameOf(ride.to),
			stops:
				ride.stops === 1
					? m.step_stop({}, options)
					: m.step_stops({ count: numberText(ride.stops, lang) }, options),
			minutes: minutesText(ride.minutes, lang),
			wait: minutesText(ride.wait, lang)
		},
		options
	);
	return [...change, step];
}

/**
 * The steps of a route.
 * @param goal what it leads to
 */
export function routeSteps(
	legs: readonly Leg[],
	network: Network,
	goal: string,
	lang: Locale
): string[] {
	const nameOf = (id: string) => inLanguage(network.stations[network.indexOf.get(id)!]!.name, lang);
	return legs.flatMap((leg, at) => {
		if (leg.kind === 'ride') return rideSteps(leg, nameOf, lang);
		const isLast = at === legs.length - 1;
		return walkStep(leg, isLast || !leg.station ? goal : nameOf(leg.station), lang);
	});
}
