/** The keys of a comparison's rows, as addresses use them: without cells or words. */

import type { Hub } from '../../reach/hubs';
import type { Within } from '../items/place-minutes';

/** The rows grouped by the question they answer, in their order. */
export const ROW_GROUPS = {
	what: ['kind', 'sectors', 'fields', 'status', 'part_of'],
	size: ['area_m2', 'area_mapped', 'floor_area_m2', 'areas_other'],
	time: ['opened', 'founded', 'dates_other'],
	activity: ['companies', 'companies_other', 'people', 'output_cny', 'tax_cny', 'money_other'],
	anchors: ['anchors', 'holds'],
	reach: ['station', 'lines', 'creek', 'mileage', 'shanghai_west', 'shanghai', 'hongqiao'],
	minutes: [
		'min_hongqiao',
		'min_shanghai',
		'min_peoples_square',
		'min_lujiazui',
		'min_zhangjiang',
		'min_pudong_airport',
		'min_tongji',
		'stations_30',
		'stations_45',
		'hubs_30',
		'hubs_45'
	],
	neighbours: ['near_1km', 'near_2km'],
	certainty: ['certainty']
} as const;
export type RowGroup = keyof typeof ROW_GROUPS;
export type RowKey = (typeof ROW_GROUPS)[RowGroup][number];

export const ROW_KEYS: readonly RowKey[] = Object.values(ROW_GROUPS).flat();

/** The rows of minutes to a hub, with the hub. */
export const HUB_ROWS = {
	min_hongqiao: 'hongqiao',
	min_shanghai: 'shanghai',
	min_peoples_square: 'peoples_square',
	min_lujiazui: 'lujiazui',
	min_zhangjiang: 'zhangjiang',
	min_pudong_airport: 'pudong_airport',
	min_tongji: 'tongji'
} as const satisfies Partial<Record<RowKey, Hub>>;

/** The rows that count what is reached within a time, with what is counted and the minutes. */
export const WITHIN_ROWS = {
	stations_30: { of: 'stations', within: 30 },
	stations_45: { of: 'stations', within: 45 },
	hubs_30: { of: 'hubs', within: 30 },
	hubs_45: { of: 'hubs', within: 45 }
} as const satisfies Partial<Record<RowKey, { of: 'stations' | 'hubs'; within: Within }>>;

/** Rows that are omitted where none of the compared places has a value in them. */
export const OPTIONAL_ROWS: readonly RowKey[] = [
	'fields',
	'areas_other',
	'dates_other',
	'companies_other',
	'money_other'
];

/** Which is better for most readers: a larger number, or a smaller one. */
export type Better = 'more' | 'less';

/** The rows with one number a place, which can be ranked, and which value ranks first by default. */
export const RANKED_ROWS = {
	area_m2: 'more',
	area_mapped: 'more',
	floor_area_m2: 'more',
	opened: 'less',
	founded: 'less',
	companies: 'more',
	people: 'more',
	output_cny: 'more',
	tax_cny: 'more',
	station: 'less',
	lines: 'more',
	creek: 'less',
	mileage: 'less',
	shanghai_west: 'less',
	shanghai: 'less',
	hongqiao: 'less',
	min_hongqiao: 'less',
	min_shanghai: 'less',
	min_peoples_square: 'less',
	min_lujiazui: 'less',
	min_zhangjiang: 'less',
	min_pudong_airport: 'less',
	min_tongji: 'less',
	stations_30: 'more',
	stations_45: 'more',
	hubs_30: 'more',
	hubs_45: 'more',
	near_1km: 'more',
	near_2km: 'more',
	certainty: 'less'
} as const satisfies Partial<Record<RowKey, Better>>;
export type RankedKey = keyof typeof RANKED_ROWS;

/** True for a row that can be ranked. */
export function isRanked(key: string): key is RankedKey {
	return Object.hasOwn(RANKED_ROWS, key);
}

/**
 * True for a row that can be weighted. The mileage cannot: farther along the creek is neither better nor
 * worse.
 */
export function isWeighable(key: string): key is RankedKey {
	return isRanked(key) && key !== 'mileage';
}

/** The most places side by side, and the fewest that make a comparison. */
export const MOST_COMPARED = 6;
export const LEAST_COMPARED = 2;
