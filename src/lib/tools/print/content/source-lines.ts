/** The sources of what a sheet shows: whose, under which licence, and what, of which day. */
import type { SheetSource, SheetSources } from '../../../catalogue/items/sheet-sources';
import { dateText } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';

/** "OpenStreetMap contributors, ODbL-1.0" */
function headOf({ publisher, licence }: SheetSource): string {
	const words = licence === 'unknown' ? m.about_licence_unknown() : licence;
	return [publisher, words].join(m.print_gap());
}

/** A title with its date, which it may state itself. */
function titleOf({ title, date }: SheetSource, lang: Locale): string {
	const [year, , day] = date?.split('-') ?? [];
	if (year && title.includes(year) && (!day || title.includes(String(Number(day))))) return title;
	return m.print_dated({ title, date: date ? dateText(date, lang) : m.print_undated() });
}

/**
 * A line for each publisher and licence, those of the drawn files first, then those of the places' positions.
 * @param files the names of the files that drew anything
 * @param places the ids of the places on the sheet
 */
export function sourceLines(
	{ sources, byFile, byPlace }: SheetSources,
	files: Iterable<string>,
	places: Iterable<string>,
	lang: Locale
): string[] {
	const ids = new Set([
		...[...files].flatMap((file) => byFile[file] ?? []),
		...[...places].flatMap((id) => byPlace[id] ?? [])
	]);
	const groups = new Map<string, string[]>();
	for (const id of ids) {
		const source = sources.find((one) => one.id === id);
		if (!source) continue;
		const head = headOf(source);
		groups.set(head, [...(groups.get(head) ?? []), titleOf(source, lang)]);
	}
	return [...groups].map(([head, titles]) =>
		m.print_source({ head, titles: titles.join(m.print_between_gap()) })
	);
}
