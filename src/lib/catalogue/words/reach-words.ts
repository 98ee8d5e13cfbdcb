/** The words for minutes by metro, for lines without a number and for routes. */
import { numberText } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { Hub } from '../../reach/hubs';
import type { Network } from '../../reach/network';
import type { Minutes } from '../../reach/reach';
import type { Word } from '../kinds/place-kinds';

const HUB: Record<Hub, Word> = {
	hongqiao: m.hub_hongqiao,
	shanghai: m.hub_shanghai,
	peoples_square: m.hub_peoples_square,
	lujiazui: m.hub_lujiazui,
	zhangjiang: m.hub_zhangjiang,
	pudong_airport: m.hub_pudong_airport,
	tongji: m.hub_tongji
};

/** A hub's name, as people say it. */
export const hubWord = (hub: Hub, lang: Locale): string => HUB[hub]({}, { locale: lang });

const NAMED_LINES: Record<string, Word> = {
	pujiang: m.line_pujiang,
	'airport-link': m.line_airport_link
};

/** The lines of one ride: "Line 11", "Line 3 or 4", "Airport Link Line". */
export function rideLinesWord(lines: readonly string[], lang: Locale): string {
	const options = { locale: lang };
	const [only, other] = lines;
	const named = NAMED_LINES[only!];
	if (named) return named({}, options);
	return other
		? m.metro_line_either({ first: only!, second: other }, options)
		: m.metro_line({ list: only! }, options);
}

/** The lines at a station, in the order of the network: "Line 2 · Airport Link Line". */
export function linesWordsAt(
	{ platformsOf, lineOf }: Network,
	station: number,
	lang: Locale
): string {
	const lines = platformsOf[station]!.map((platform) => rideLinesWord([lineOf[platform]!], lang));
	return lines.join(m.dot({}, { locale: lang }));
}

/** "Line 11 → Line 2, one change", "Line 13, no change", or "on foot". */
export function routeWords(rides: readonly (readonly string[])[], lang: Locale): string {
	const options = { locale: lang };
	if (rides.length === 0) return m.route_on_foot({}, options);
	const lines = rides.map((ride) => rideLinesWord(ride, lang)).join(' → ');
	if (rides.length === 1) return m.route_no_change({ lines }, options);
	if (rides.length === 2) return m.route_one_change({ lines }, options);
	return m.route_changes({ lines, count: numberText(rides.length - 1, lang) }, options);
}

/** "about 34 min". */
export const likelyMinutesWords = ({ likely }: Pick<Minutes, 'likely'>, lang: Locale): string =>
	m.minutes_about({ minutes: numberText(likely, lang) }, { locale: lang });

/** "25–44 min": the range. */
export const minutesRangeWords = ({ least, most }: Minutes, lang: Locale): string =>
	m.minutes_range(
		{ least: numberText(least, lang), most: numberText(most, lang) },
		{ locale: lang }
	);
