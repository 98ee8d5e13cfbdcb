/** The filters in words. */
import { pageUnits } from '../../i18n/current-units';
import { givenLength } from '../../i18n/given-lengths';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import { type Kind, kindsWord, type Way, wayWord } from '../kinds/place-kinds';
import type { Sector, Status } from '../schema/vocabulary';
import type { Basis } from '../../values/position-basis';
import { sectorWord, statusWord } from '../words/place-words';
import { linesWords } from '../words/ground-words';
import { hubWord } from '../words/reach-words';
import { hubWithin, type FilterGroup } from './place-filters';

const GROUP = {
	way: m.ways_in,
	kind: m.filter_kind,
	sector: m.filter_sector,
	status: m.filter_status,
	metro: m.filter_metro,
	line: m.filter_line,
	creek: m.filter_creek,
	minutes: m.filter_minutes,
	basis: m.filter_basis
} as const satisfies Record<FilterGroup, unknown>;

const BASIS = {
	mapped: m.filter_basis_mapped,
	geocoded: m.filter_basis_geocoded,
	derived: m.filter_basis_derived,
	concept: m.filter_basis_concept
} as const satisfies Record<Basis, unknown>;

/** The heading of a group: "Kind", "Metro station within". */
export const groupWord = (group: FilterGroup, lang: Locale): string =>
	GROUP[group]({}, { locale: lang });

/** A choice as shown under its group's heading: "Business parks", "400 m". */
export function choiceWord(group: FilterGroup, choice: string, lang: Locale): string {
	switch (group) {
		case 'way':
			return wayWord(choice as Way, lang);
		case 'kind':
			return kindsWord(choice as Kind, lang);
		case 'sector':
			return sectorWord(choice as Sector, lang);
		case 'status':
			return statusWord(choice as Status, lang);
		case 'basis':
			return BASIS[choice as Basis]({}, { locale: lang });
		case 'line':
			return linesWords([choice], lang);
		case 'minutes': {
			const { hub, minutes } = hubWithin(choice);
			return m.filter_minutes_choice(
				{ hub: hubWord(hub, lang), minutes: String(minutes) },
				{ locale: lang }
			);
		}
		case 'metro':
		case 'creek':
			return givenLength(Number(choice), pageUnits(lang));
	}
}

/** A choice as shown alone: "Metro ≤ 400 m". */
export function chosenWord(group: FilterGroup, choice: string, lang: Locale): string {
	const word = choiceWord(group, choice, lang);
	if (group === 'metro') return m.filter_metro_chosen({ length: word }, { locale: lang });
	if (group === 'creek') return m.filter_creek_chosen({ length: word }, { locale: lang });
	return word;
}
