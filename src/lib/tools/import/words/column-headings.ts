/** What is computed, as it is offered, and the headings of its columns with their units. */
import { m } from '../../../i18n/paraglide/messages';
import type { Locale } from '../../../i18n/locale';
import { lengthText } from '../../../i18n/format';
import {
	AROUND_M,
	COMPUTED,
	type AroundWords,
	type ComputedColumn,
	type ComputedGroup
} from '../protocol/computed';

export const COMPUTED_OFFERS: Record<ComputedGroup, () => string> = {
	size: () => m.import_computed_size(),
	creek: () => m.import_computed_creek(),
	station: () => m.import_computed_station(),
	'bus-stop': () => m.import_computed_stop(),
	place: () => m.import_computed_place()
};

const HEADINGS: Record<ComputedColumn, () => string> = {
	area: () => m.import_column_area(),
	length: () => m.import_column_length(),
	'water-distance': () => m.import_column_water_distance(),
	mileage: () => m.import_column_mileage(),
	bank: () => m.import_column_bank(),
	station: () => m.import_column_station(),
	'station-distance': () => m.import_column_station_distance(),
	'station-error': () => m.import_column_station_error(),
	'walk-least': () => m.import_column_walk_least(),
	'walk-most': () => m.import_column_walk_most(),
	stop: () => m.import_column_stop(),
	'stop-distance': () => m.import_column_stop_distance(),
	'stop-error': () => m.import_column_stop_error(),
	place: () => m.import_column_place(),
	'place-edge': () => m.import_column_place_edge()
};

/** The headings of columns that come together. */
export const headingsOf = (group: ComputedGroup): string[] =>
	COMPUTED[group].map((column) => HEADINGS[column]());

/** Names for the layer that counts the points around each place. */
export function aroundWords(name: string, lang: Locale): AroundWords {
	const distance = lengthText(AROUND_M, lang);
	return {
		layer: m.import_around_layer({ name, distance }),
		place: m.import_around_place(),
		sure: m.import_around_sure({ distance }),
		possible: m.import_around_possible()
	};
}
