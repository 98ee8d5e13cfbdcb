/**
 * Columns that are computed from a feature's position: its size on the ellipsoid, what of the map is near it and
 * what contains it. Anything but a point counts by the middle of its box where a single position is asked for.
 */
import type { Geometry } from 'geojson';
import type { Cell } from '../../../formats/column';
import { geodesicDistanceM } from '../../../geo/geodesic/geodesic';
import { pointInArea } from '../../../geo/polygon/point-in-polygon';
import type { LngLat } from '../../../values/lng-lat';
import type { ComputedColumn, MapFeatures } from '../protocol/computed';
import { representative } from '../read/representative';
import { areaOf, lengthOf } from './sizes';

/** Metres and square metres are written to 0.01. */
const rounded = (value: number | null): Cell =>
	value === null ? null : Math.round(value * 100) / 100;

/** How many candidates are measured on the ellipsoid: the plane of degrees only sorts them. */
const MEASURED = 3;

function nearestStation(
	at: LngLat,
	{ stations }: MapFeatures
): { name: string; distance_m: number } | null {
	const shrink = Math.cos((at[1] * Math.PI) / 180);
	const roughly = ({ at: [lng, lat] }: MapFeatures['stations'][number]) =>
		((lng - at[0]) * shrink) ** 2 + (lat - at[1]) ** 2;
	const near = [...stations].sort((a, b) => roughly(a) - roughly(b)).slice(0, MEASURED);
	const [first] = near
		.map(({ name, at: to }) => ({ name, distance_m: geodesicDistanceM(at, to) }))
		.sort((a, b) => a.distance_m - b.distance_m);
	return first ?? null;
}

/** A feature's cell of such a column; null where it has none. */
export function computedCell(
	column: ComputedColumn,
	geometry: Geometry | null,
	map: MapFeatures
): Cell {
	if (!geometry) return null;
	if (column === 'area') return rounded(areaOf(geometry));
	if (column === 'length') return rounded(lengthOf(geometry));
	const at = representative(geometry);
	if (!at) return null;
	if (column === 'place') {
		const names = map.places.filter(({ area }) => pointInArea(at, area)).map(({ name }) => name);
		return names.length === 0 ? null : names.join('; ');
	}
	const nearest = nearestStation(at, map);
	return column === 'station' ? (nearest?.name ?? null) : rounded(nearest?.distance_m ?? null);
}
