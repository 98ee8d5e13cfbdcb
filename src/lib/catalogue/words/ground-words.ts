/** The words for the lines of the metro. */
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';

/** Lines as people write them: "Lines 11, 13", "11、13号线". */
export function linesWords(lines: readonly string[], lang: Locale): string {
	const list = lines.join(m.list_gap({}, { locale: lang }));
	return lines.length > 1
		? m.metro_lines({ list }, { locale: lang })
		: m.metro_line({ list }, { locale: lang });
}
