/** The names of a comparison's rows and groups, and hints on how computed ones are defined. */
import { pageUnits } from '../../i18n/current-units';
import { givenLength } from '../../i18n/given-lengths';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import type { PublishedComparison } from './comparison-data';
import { hubWord } from '../words/reach-words';
import { HUB_ROWS, WITHIN_ROWS, type RowGroup, type RowKey } from './row-keys';
import { walkWords } from './value-words';
import type { Word } from '../kinds/place-kinds';

const GROUPS: Record<RowGroup, Word> = {
	what: m.compare_group_what,
	size: m.compare_group_size,
	time: m.compare_group_time,
	activity: m.compare_group_activity,
	anchors: m.compare_group_anchors,
	reach: m.compare_group_reach,
	minutes: m.compare_group_minutes,
	neighbours: m.compare_group_neighbours,
	certainty: m.compare_group_certainty
};

type Plain = Exclude<
	RowKey,
	| 'lines'
	| 'near_1km'
	| 'near_2km'
	| 'shanghai_west'
	| 'shanghai'
	| 'hongqiao'
	| keyof typeof HUB_ROWS
	| keyof typeof WITHIN_ROWS
>;

const ROWS: Record<Plain, Word> = {
	kind: m.compare_row_kind,
	sectors: m.sectors,
	fields: m.compare_row_fields,
	status: m.compare_row_status,
	part_of: m.stands_in,
	area_m2: m.compare_row_area,
	area_mapped: m.compare_row_area_mapped,
	floor_area_m2: m.compare_row_floor_area,
	areas_other: m.compare_row_areas_other,
	opened: m.compare_row_opened,
	founded: m.compare_row_founded,
	dates_other: m.compare_row_dates_other,
	companies: m.compare_row_companies,
	companies_other: m.compare_row_companies_other,
	people: m.compare_row_people,
	output_cny: m.compare_row_output,
	tax_cny: m.compare_row_tax,
	money_other: m.compare_row_money_other,
	anchors: m.compare_row_anchors,
	holds: m.holds,
	station: m.compare_row_station,
	creek: m.compare_row_creek,
	mileage: m.row_mileage,
	certainty: m.compare_row_certainty
};

/** Hints on the origin of a row's figures, shown once under its name; facts name their own sources. */
const HINTS: Partial<Record<RowKey, Word>> = {
	area_m2: m.compare_hint_published,
	area_mapped: m.compare_hint_outline,
	kind: m.compare_hint_ours,
	sectors: m.compare_hint_ours,
	status: m.compare_hint_ours,
	companies_other: m.compare_hint_other,
	areas_other: m.compare_hint_other,
	money_other: m.compare_hint_other,
	station: m.compare_hint_straight,
	lines: m.compare_hint_straight,
	creek: m.compare_hint_water,
	mileage: m.compare_hint_mileage,
	shanghai_west: m.compare_hint_hub,
	shanghai: m.compare_hint_hub,
	hongqiao: m.compare_hint_hub,
	near_1km: m.compare_hint_near,
	near_2km: m.compare_hint_near,
	certainty: m.compare_hint_certainty
};

/** The name of a group of rows. */
export const groupWord = (group: RowGroup, lang: Locale): string =>
	GROUPS[group]({}, { locale: lang });

/** The hint on how the figures of all of a group's rows are defined; undefined where its rows differ in it. */
export const groupHint = (group: RowGroup, lang: Locale): string | undefined =>
	group === 'minutes' ? m.compare_hint_minutes({}, { locale: lang }) : undefined;

/** The name of a row. */
export function rowWord(
	key: RowKey,
	data: Pick<PublishedComparison, 'hubs'>,
	lang: Locale
): string {
	const options = { locale: lang };
	if (key in HUB_ROWS) {
		const hub = hubWord(HUB_ROWS[key as keyof typeof HUB_ROWS], lang);
		return m.compare_row_minutes({ hub }, options);
	}
	if (key in WITHIN_ROWS) {
		const { of, within } = WITHIN_ROWS[key as keyof typeof WITHIN_ROWS];
		const word = of === 'stations' ? m.compare_row_stations_within : m.compare_row_hubs_within;
		return word({ minutes: String(within) }, options);
	}
	switch (key) {
		case 'lines':
			return m.compare_row_lines({ radius: walkWords(lang) }, { locale: lang });
		case 'near_1km':
			return m.compare_row_near({ radius: givenLength(1000, pageUnits(lang)) }, { locale: lang });
		case 'near_2km':
			return m.compare_row_near({ radius: givenLength(2000, pageUnits(lang)) }, { locale: lang });
		case 'shanghai_west':
		case 'shanghai':
		case 'hongqiao':
			return m.compare_row_hub(
				{ station: inLanguage(data.hubs[key].name, lang) },
				{ locale: lang }
			);
		default:
			return ROWS[key as Plain]({}, options);
	}
}

/** The hint on how the figures of a row are defined; undefined where each figure states it. */
export const rowHint = (key: RowKey, lang: Locale): string | undefined =>
	HINTS[key]?.({}, { locale: lang });
