/** The rows of a comparison, made from the places' details and the figures derived by the build. */
import type { PlaceDetail } from '../items/place-item';
import type { Localised } from '../../i18n/localised';
import type { PublishedComparison } from './comparison-data';
import { anchorCell, factCell, otherFigures } from './fact-cells';
import {
	creekCell,
	hubCell,
	hubMinutesCell,
	linesCell,
	mileageCell,
	nearCell,
	outlineCell,
	reachedCell,
	stationCell
} from './reach-cells';
import { HUB_ROWS, OPTIONAL_ROWS, ROW_KEYS, WITHIN_ROWS, type RowKey } from './row-keys';
import { cellOf, groupOf, type Cell, type Row } from './cell';
import { hasSite } from '../../values/position-basis';

/** The input of the rows. */
export interface Compared {
	/** in the order in which they stand side by side */
	places: readonly PlaceDetail[];
	data: PublishedComparison;
	/** the name of any place of the map, for naming neighbours */
	nameOf: (id: string) => Localised;
}

type CellMaker = (place: PlaceDetail, compared: Compared) => Cell;

const fact =
	(key: string): CellMaker =>
	(place) =>
		factCell(place, key);

const inEachKey = <K extends string, V>(
	record: Readonly<Record<K, V>>,
	made: (value: V) => CellMaker
): Record<K, CellMaker> =>
	Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, made(value)])) as Record<
		K,
		CellMaker
	>;

const CELLS: Record<RowKey, CellMaker> = {
	kind: ({ kind }) => cellOf([{ type: 'kind', kind }]),
	sectors: ({ sectors }) => cellOf(sectors.map((sector) => ({ type: 'sector', sector }))),
	fields: fact('focus_sectors'),
	status: ({ status }) => cellOf([{ type: 'status', status }]),
	part_of: ({ container }) => cellOf(container ? [{ type: 'place', ...container }] : [], 'none'),
	area_m2: fact('area_m2'),
	area_mapped: outlineCell,
	floor_area_m2: fact('floor_area_m2'),
	areas_other: (place) => otherFigures(place, ['m2']),
	opened: fact('opened'),
	founded: fact('founded'),
	dates_other: (place) => otherFigures(place, ['year']),
	companies: fact('companies'),
	companies_other: (place) => otherFigures(place, ['companies']),
	people: fact('people'),
	output_cny: fact('output_cny'),
	tax_cny: fact('tax_cny'),
	money_other: (place) => otherFigures(place, ['CNY', 'USD']),
	anchors: anchorCell,
	holds: ({ contains }) =>
		cellOf(
			contains.map((inner) => ({ type: 'place', ...inner })),
			'none'
		),
	station: stationCell,
	lines: (place, { data }) => linesCell(place, data),
	creek: creekCell,
	mileage: mileageCell,
	shanghai_west: (place, { data }) => hubCell(place, data, 'shanghai_west'),
	shanghai: (place, { data }) => hubCell(place, data, 'shanghai'),
	hongqiao: (place, { data }) => hubCell(place, data, 'hongqiao'),
	...inEachKey(HUB_ROWS, (hub) => (place) => hubMinutesCell(place, hub)),
	...inEachKey(
		WITHIN_ROWS,
		({ of, within }) =>
			(place) =>
				reachedCell(place, of, within)
	),
	near_1km: (place, { data, nameOf }) => nearCell(place, data, 'near_1km', nameOf),
	near_2km: (place, { data, nameOf }) => nearCell(place, data, 'near_2km', nameOf),
	certainty: ({ basis, accuracy_m, position }) =>
		!hasSite(basis)
			? cellOf([], 'concept')
			: cellOf([{ type: 'certainty', basis, accuracy_m, sourced: position.sourced }])
};

/**
 * The rows, in their order. The essential rows are there even where nothing is known; the optional ones
 * only where one of the places has a value.
 */
export function comparisonRows(compared: Compared): Row[] {
	return ROW_KEYS.map((key) => ({
		key,
		group: groupOf(key),
		cells: compared.places.map((place) => CELLS[key](place, compared))
	})).filter(
		({ key, cells }) =>
			!OPTIONAL_ROWS.includes(key) || cells.some(({ values }) => values.length > 0)
	);
}
