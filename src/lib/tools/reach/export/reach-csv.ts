/** An answer as a table for spreadsheets: one line a hub, a place, a station that two meet at. */
import { hubWord, routeWords } from '../../../catalogue/words/reach-words';
import type { Column } from '../../../formats/column';
import { writeCsv } from '../../../formats/csv';
import type { Locale } from '../../../i18n/locale';
import { inLanguage } from '../../../i18n/localised';
import { m } from '../../../i18n/paraglide/messages';
import type { Network } from '../../../reach/network';
import type { Answer, Reached } from '../model/answer';
import { startWord } from '../../../catalogue/reach/start-words';
import type { Start } from '../../../catalogue/reach/starts';

interface Row extends Omit<Reached<never>, 'what'> {
	to: string;
}

/** The rows of an answer, with names in a language. */
export function reachRows(answer: Answer, network: Network, lang: Locale): Row[] {
	const named = <What>(one: Reached<What>, to: string): Row => ({ ...one, to });
	return [
		...(answer.meeting
			? [named(answer.meeting, inLanguage(network.stations[answer.meeting.what]!.name, lang))]
			: []),
		...answer.hubs.map((one) => named(one, hubWord(one.what, lang))),
		...answer.places.map((one) => named(one, inLanguage(one.what.name, lang)))
	];
}

/** The table as text: RFC 4180 with a byte-order mark, formulas escaped; minutes. */
export function reachCsv(
	answer: Answer,
	starts: readonly Start[],
	network: Network,
	lang: Locale
): string {
	const options = { locale: lang };
	const columns: Column<Row>[] = starts.flatMap((start, at): Column<Row>[] => {
		const from = startWord(start, lang);
		return [
			{
				key: m.reach_csv_likely({ from }, options),
				value: ({ minutes }) => minutes[at]!.likely
			},
			{ key: m.reach_csv_least({ from }, options), value: ({ minutes }) => minutes[at]!.least },
			{ key: m.reach_csv_most({ from }, options), value: ({ minutes }) => minutes[at]!.most }
		];
	});
	return writeCsv<Row>(reachRows(answer, network, lang), [
		{ key: m.reach_csv_to({}, options), value: ({ to }) => to },
		...columns,
		{ key: m.reach_csv_route({}, options), value: ({ lines }) => routeWords(lines, lang) }
	]);
}
