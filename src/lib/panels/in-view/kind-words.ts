/** What a listed feature is, in a word or two. */
import type { CrossingItem, GreenItem, StationItem } from '#lib/catalogue/items/ground-items';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import { crossingWord, greenWord, linesWords } from '#lib/catalogue/words/ground-words';
import type { Locale } from '#lib/i18n/locale';
import { m } from '#lib/i18n/paraglide/messages';
import { kindLine } from '#lib/layers/card/describe-place';
import type { Listed } from './listed';

/** The kind of a feature: "Campus", "Lines 11, 13", "Road bridge". */
export function kindWords({ ref, item }: Listed, lang: Locale): string {
	switch (ref.layer) {
		case 'places':
			return kindLine(item as PlaceItem, lang);
		case 'metro':
			return linesWords((item as StationItem).lines, lang);
		case 'crossings':
			return crossingWord((item as CrossingItem).kind, lang);
		case 'green':
			return greenWord((item as GreenItem).kind, lang);
		case 'creek':
			return m.kind_creek({}, { locale: lang });
	}
}
