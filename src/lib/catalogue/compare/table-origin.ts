/** The lines about a comparison's table itself, below its figures. */
import { numberText } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { PublishedComparison } from './comparison-data';
import { rowWord } from './row-words';
import type { WeightedOrder } from './weights';

/** The provenance of a table, so that another person can defend and reproduce it. */
export interface TableOrigin {
	/** the address that shows this comparison, in full */
	address: string;
	/** the reader's own day, `2026-11-28` */
	day: string;
	/** the weighted order that the reader set; null where the places are in the order of selection */
	weighed: WeightedOrder | null;
}

/** A line with information about the table. */
export interface OriginRow {
	key: string;
	words: string;
	content: string;
}

/** Address, day and terms; and how each weighed row counts: "Companies: 2, more is better". */
export function originRows(
	origin: TableOrigin | null,
	data: PublishedComparison,
	lang: Locale
): OriginRow[] {
	if (!origin) return [];
	const locale = { locale: lang };
	const weights = (origin.weighed?.rows ?? []).map(({ key, weight, better }) =>
		(better === 'more' ? m.compare_csv_more : m.compare_csv_less)(
			{ row: rowWord(key, data, lang), weight: numberText(weight, lang) },
			locale
		)
	);
	return [
		{ key: '_address', words: m.compare_csv_address({}, locale), content: origin.address },
		{ key: '_day', words: m.compare_csv_day({}, locale), content: origin.day },
		{
			key: '_licence',
			words: m.compare_csv_licence({}, locale),
			content: m.compare_csv_terms({}, locale)
		},
		...(weights.length > 0
			? [
					{
						key: '_weights',
						words: m.compare_csv_weights({}, locale),
						content: weights.join('; ')
					}
				]
			: [])
	];
}
