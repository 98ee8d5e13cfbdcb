/** Headings of computed columns, with their units. */
import { m } from '../../../i18n/paraglide/messages';
import type { ComputedColumn } from '../protocol/computed';

export const COMPUTED_HEADINGS: Record<ComputedColumn, () => string> = {
	area: () => m.import_column_area(),
	length: () => m.import_column_length(),
	station: () => m.import_column_station(),
	'station-distance': () => m.import_column_station_distance(),
	place: () => m.import_column_place()
};
