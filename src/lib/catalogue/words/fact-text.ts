/** A fact as text: its value with qualifier and unit, and the date it refers to. */
import { pageUnits } from '../../i18n/current-units';
import { dateText, floorAreaText, moneyText, numberText, yearText } from '../../i18n/format';
import { quotedArea, quotedLength } from '../../i18n/given-lengths';
import { LANGUAGES, type Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import type { LabelledFact } from '../items/place-item';
import type { Fact } from '../schema/place';
import type { Unit } from '../schema/vocabulary';

/** Units that are written after the number; the others have formats of their own. */
const COUNTED: Partial<Record<Unit, (i: { value: string }, o: { locale: Locale }) => string>> = {
	companies: m.count_companies,
	people: m.count_people,
	students: m.count_students,
	visitors: m.count_visitors,
	buildings: m.count_buildings,
	projects: m.count_projects,
	patents: m.count_patents,
	beds: m.count_beds,
	trees: m.count_trees,
	floors: m.count_floors,
	platforms: m.count_platforms,
	stations: m.count_stations,
	laboratories: m.count_laboratories,
	papers: m.count_papers,
	seats: m.count_seats,
	works: m.count_works,
	items: m.count_items
};

function numberWithUnit(value: number, unit: Unit | null, lang: Locale): string {
	const counted = unit && COUNTED[unit];
	if (counted) return counted({ value: numberText(value, lang) }, { locale: lang });
	switch (unit) {
		case 'm2':
			return quotedArea(value, pageUnits(lang));
		case 'm':
			return quotedLength(value, pageUnits(lang));
		case 'CNY':
		case 'USD':
			return moneyText(value, unit, lang);
		case 'percent':
			return m.unit_percent({ value: numberText(value, lang) }, { locale: lang });
		case 'year':
			return String(value);
		default:
			return numberText(value, lang);
	}
}

const QUALIFIED = {
	about: m.qualifier_about,
	over: m.qualifier_over,
	under: m.qualifier_under
};

/** Keys of areas that are measured inside buildings. */
const FLOORS = /floor|retail|exhibition|construction|underground/;

/** The value of a fact in words: "over 500 companies", "约4.2平方公里". */
export function factValue(fact: Fact, lang: Locale): string {
	if (typeof fact.value !== 'number') return inLanguage(fact.value, lang);
	// Floor areas are always given in square metres; only land areas use hectares.
	const isFloor = fact.unit === 'm2' && FLOORS.test(fact.key);
	// "Companies: 500" needs no second "companies"; but a measure word stays.
	const isInLabel = fact.unit && fact.unit in COUNTED && fact.key.includes(fact.unit);
	const unit = isInLabel && !LANGUAGES[lang].counters ? null : fact.unit;
	const value = isFloor ? floorAreaText(fact.value, lang) : numberWithUnit(fact.value, unit, lang);
	return fact.qualifier ? QUALIFIED[fact.qualifier]({ value }, { locale: lang }) : value;
}

/** The date of a fact in words, with its note where it has one: "about 2013". */
export function factDate(fact: Fact, lang: Locale): string {
	const date = dateText(fact.as_of, lang);
	return fact.as_of_note ? `${date} (${inLanguage(fact.as_of_note, lang)})` : date;
}

/** True for a forecast or an intention, which must be shown as such. */
export function isProjection(fact: Fact): boolean {
	return factStatusOf(fact) !== undefined;
}

/** The status of a value that is not reached yet; undefined for an actual value or a description. */
export function factStatusOf({ status }: Fact): 'projection' | 'planned' | undefined {
	return status === 'projection' || status === 'planned' ? status : undefined;
}

/**
 * What is said of a plan or forecast whose time has passed without an outcome that we know of; undefined
 * for every other fact.
 */
export function overdueText(
	fact: Pick<LabelledFact, 'status' | 'as_of' | 'overdue'>,
	lang: Locale
): string | undefined {
	if (!fact.overdue) return undefined;
	const say = fact.status === 'planned' ? m.overdue_planned : m.overdue_projection;
	return say({ years: yearText(fact.as_of) }, { locale: lang });
}

/** A fact as a row of a card. */
export function factRow(fact: LabelledFact, lang: Locale) {
	return {
		label: inLanguage(fact.label, lang),
		value: factValue(fact, lang),
		note: fact.unit === 'year' ? undefined : yearText(fact.as_of),
		factStatus: factStatusOf(fact)
	};
}
