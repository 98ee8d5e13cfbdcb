/** What a thing is, in the line under its name. */
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import { crossingWord, greenWord } from '../../words/ground-words';
import { kindWord, type Word } from '../../kinds/place-kinds';
import type { SearchEntry, SearchKinds } from './search-file';

const WATER: Record<SearchKinds['water'], Word> = {
	river: m.kind_river,
	canal: m.kind_canal,
	stream: m.kind_stream,
	area: m.kind_water
};

const ROAD: Record<SearchKinds['roads'], Word> = {
	expressway: m.kind_expressway,
	street: m.kind_street,
	'approximate-street': m.kind_street_approximate
};

/** One word or two for an entry's kind: "Campus", "Metro station". */
export function kindLine(entry: SearchEntry, lang: Locale): string {
	switch (entry.layer) {
		case 'places':
			return kindWord(entry.kind, lang);
		case 'creek':
			return m.kind_creek({}, { locale: lang });
		case 'metro':
			return m.kind_station({}, { locale: lang });
		case 'metro-lines':
			return m.kind_metro_line({}, { locale: lang });
		case 'crossings':
			return crossingWord(entry.kind, lang);
		case 'green':
			return greenWord(entry.kind, lang);
		case 'water':
			return WATER[entry.kind]({}, { locale: lang });
		case 'roads':
			return ROAD[entry.kind]({}, { locale: lang });
	}
}
