/** The words for compass points, in any language. */
import type { CompassPoint } from '../../geo/geodesic/compass-point';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';

const WORDS = {
	north: m.way_north,
	'north-east': m.way_north_east,
	east: m.way_east,
	'south-east': m.way_south_east,
	south: m.way_south,
	'south-west': m.way_south_west,
	west: m.way_west,
	'north-west': m.way_north_west
} satisfies Record<CompassPoint, unknown>;

/** A compass point as a word: "north-east", "东北". */
export const compassPointWord = (way: CompassPoint, lang: Locale): string =>
	WORDS[way]({}, { locale: lang });
