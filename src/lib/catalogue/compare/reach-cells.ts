/** Cells that are computed from geometry. A concept has none of them. */
import type { PlaceDetail, SpatialRelation } from '../items/place-item';
import { inEach, type Localised } from '../../i18n/localised';
import type { Hub as MetroHub } from '../../reach/hubs';
import type { Within } from '../items/place-minutes';
import type { Around, PublishedComparison, Hub, PlaceReach } from './comparison-data';
import { cellOf, type Cell, type Counted } from './cell';
import { hasSite } from '../../values/position-basis';

const CONCEPT: Cell = { values: [], missing: 'concept' };

/** The area of the outline. */
export function outlineCell({ area_m2, basis }: PlaceDetail): Cell {
	if (!hasSite(basis)) return CONCEPT;
	return cellOf(area_m2 === null ? [] : [{ type: 'area', area_m2, basis }], 'no-outline');
}

/** The stations near by, nearest first. */
export function stationCell({ stations, basis }: PlaceDetail): Cell {
	if (!hasSite(basis)) return CONCEPT;
	return cellOf(stations.map((station) => ({ type: 'station', station })));
}

const standing = ({ distance, meets }: SpatialRelation): SpatialRelation => ({
	distance,
	...(meets && { meets })
});

/** The distance to the edge of the creek's water. */
export function creekCell({ derived: { creek } }: PlaceDetail): Cell {
	return creek ? cellOf([{ type: 'distance', ...standing(creek) }]) : CONCEPT;
}

/** The creek mileage and the bank, or why there is none. */
export function mileageCell({ derived: { creek } }: PlaceDetail): Cell {
	if (!creek) return CONCEPT;
	if ('reason' in creek.mileage) return cellOf([], creek.mileage.reason);
	return cellOf([{ type: 'mileage', ...creek.mileage }]);
}

/** The distance to a large station. */
export function hubCell({ id }: PlaceDetail, data: PublishedComparison, hub: Hub): Cell {
	const reach = data.reach[id];
	return reach ? cellOf([{ type: 'distance', ...reach.hubs[hub] }]) : CONCEPT;
}

/** The name of a metro line is its number in every language. */
const lineName = (line: string): Localised => inEach(() => line);

/** The count of metro lines that stop within walking distance. */
export function linesCell({ id }: PlaceDetail, data: PublishedComparison): Cell {
	return countCell(data.reach[id], 'lines', (reach) => reach.lines, lineName);
}

/** The count of other places of this map within a radius. */
export function nearCell(
	{ id }: PlaceDetail,
	data: PublishedComparison,
	within: 'near_1km' | 'near_2km',
	nameOf: (id: string) => Localised
): Cell {
	return countCell(data.reach[id], 'places', (reach) => reach[within], nameOf);
}

/** Nothing within the radius is an answer, not a gap: it is counted as 0. */
function countCell(
	reach: PlaceReach | undefined,
	of: 'lines' | 'places',
	aroundOf: (reach: PlaceReach) => Around,
	nameOf: (id: string) => Localised
): Cell {
	if (!reach) return CONCEPT;
	const named = (ids: readonly string[]): Counted[] => ids.map((id) => ({ id, name: nameOf(id) }));
	const { sure, maybe } = aroundOf(reach);
	return cellOf([{ type: 'count', of, sure: named(sure), maybe: named(maybe) }]);
}

const without = (kind: 'far' | 'concept'): Cell =>
	cellOf([], kind === 'far' ? 'no-station' : 'concept');

/** The minutes to a hub. */
export function hubMinutesCell({ minutes }: PlaceDetail, hub: MetroHub): Cell {
	if (minutes.kind !== 'minutes') return without(minutes.kind);
	return cellOf(
		minutes.hubs.filter((one) => one.hub === hub).map((one) => ({ type: 'minutes', ...one }))
	);
}

/** How many stations, or how many hubs, are reached within a time. */
export function reachedCell(
	{ minutes }: PlaceDetail,
	of: 'stations' | 'hubs',
	within: Within
): Cell {
	if (minutes.kind !== 'minutes') return without(minutes.kind);
	return cellOf([{ type: 'reached', ...minutes.within[within][of] }]);
}
