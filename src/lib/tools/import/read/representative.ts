/** One position of a geometry, as in its file: a point itself, of anything else the middle of its box. */
import type { Geometry, Position } from 'geojson';
import type { LngLat } from '../../../values/lng-lat';

/** Calls back with every position of a geometry. */
export function eachPosition(geometry: Geometry, visit: (position: Position) => void): void {
	if (geometry.type === 'GeometryCollection') {
		for (const part of geometry.geometries) eachPosition(part, visit);
		return;
	}
	const walk = (value: unknown) => {
		const list = value as Position | unknown[];
		if (typeof list[0] === 'number') visit(list as Position);
		else for (const one of list) walk(one);
	};
	walk(geometry.coordinates);
}

/** Null where the geometry has no position. */
export function representative(geometry: Geometry): LngLat | null {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	eachPosition(geometry, ([x, y]) => {
		west = Math.min(west, x!);
		east = Math.max(east, x!);
		south = Math.min(south, y!);
		north = Math.max(north, y!);
	});
	return west <= east ? [(west + east) / 2, (south + north) / 2] : null;
}
