/** The words for the vocabularies of the ground: crossings, green spaces, metro lines. */
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { CrossingKind, GreenKind } from '../schema/vocabulary';
import type { Word } from '../kinds/place-kinds';

const CROSSING: Record<CrossingKind, Word> = {
	'road-bridge': m.crossing_road_bridge,
	footbridge: m.crossing_footbridge,
	'expressway-bridge': m.crossing_expressway_bridge,
	'road-tunnel': m.crossing_road_tunnel,
	'rail-bridge': m.crossing_rail_bridge,
	'metro-bridge': m.crossing_metro_bridge,
	'metro-tunnel': m.crossing_metro_tunnel
};

const GREEN: Partial<Record<GreenKind, Word>> = {
	zoo: m.green_zoo,
	golf: m.green_golf,
	garden: m.green_garden,
	cemetery: m.green_cemetery,
	sports: m.green_sports
};

/** What a crossing is: "Road bridge". */
export const crossingWord = (kind: CrossingKind, lang: Locale) =>
	CROSSING[kind]({}, { locale: lang });
/** What a green space is; a park where it is nothing else. */
export const greenWord = (kind: GreenKind, lang: Locale) =>
	(GREEN[kind] ?? m.green_park)({}, { locale: lang });

/** Lines as a person says them: "Lines 11, 13", "11、13号线". */
export function linesWords(lines: readonly string[], lang: Locale): string {
	const list = lines.join(lang === 'zh' ? '、' : ', ');
	return lines.length > 1
		? m.metro_lines({ list }, { locale: lang })
		: m.metro_line({ list }, { locale: lang });
}
