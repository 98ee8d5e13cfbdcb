/** How much of Putuo the streets of the map reach, in square cells: a figure, and a picture of it. */
import type { StreetCells } from '../../catalogue/items/about';
import { EXTENT } from '../../catalogue/schema/extent';
import { geodesicDistanceM } from '../../geo/geodesic/geodesic';
import { pathsOf, type Areal } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';
import { pointInArea } from '../../geo/polygon/point-in-polygon';
import type { Geodata } from '../read/read-geodata';

/** Side of a cell, metres; the grid begins at the south-western corner of the extent. */
const CELL_M = 500;

/** A street is looked at every so many metres. */
const STEP_M = 5;

const CORNER: LngLat = [EXTENT.west, EXTENT.south];

/** A cell in degrees, at the middle of the extent. */
function cellDegrees(): { lng: number; lat: number } {
	const [west, south] = [EXTENT.west, (EXTENT.south + EXTENT.north) / 2];
	return {
		lng: (CELL_M / geodesicDistanceM([west, south], [west + 0.1, south])) * 0.1,
		lat: (CELL_M / geodesicDistanceM([west, south], [west, south + 0.1])) * 0.1
	};
}

interface Cell {
	x: number;
	y: number;
	isMapped: boolean;
	isDerived: boolean;
	names: Set<string>;
}

const keyOf = (x: number, y: number) => `${x} ${y}`;

/** The cells whose middle lies in the district, by their key. */
function cellsOf(district: Areal, size: { lng: number; lat: number }): Map<string, Cell> {
	const cells = new Map<string, Cell>();
	for (let x = 0; CORNER[0] + x * size.lng < EXTENT.east; x++) {
		for (let y = 0; CORNER[1] + y * size.lat < EXTENT.north; y++) {
			const middle: LngLat = [CORNER[0] + (x + 0.5) * size.lng, CORNER[1] + (y + 0.5) * size.lat];
			if (!pointInArea(middle, district)) continue;
			cells.set(keyOf(x, y), { x, y, isMapped: false, isDerived: false, names: new Set() });
		}
	}
	return cells;
}

/** SVG path data of squares in units of a cell, the north up. */
function squares(cells: readonly Cell[], west: number, top: number): string {
	return cells.map(({ x, y }) => `M${x - west} ${top - y}h1v1h-1z`).join('');
}

/** The cells of a catalogue’s ground, counted and drawn. */
export function streetCells({ base }: Geodata): StreetCells {
	const size = cellDegrees();
	const cells = cellsOf(base.boundary.features[0]!.geometry as Areal, size);
	const visit = (path: readonly LngLat[], mark: (cell: Cell) => void) => {
		for (let at = 1; at < path.length; at++) {
			const [from, to] = [path[at - 1]!, path[at]!];
			const across = Math.hypot((to[0] - from[0]) / size.lng, (to[1] - from[1]) / size.lat);
			const steps = Math.max(1, Math.ceil((across * CELL_M) / STEP_M));
			for (let step = 0; step <= steps; step++) {
				const lng = from[0] + ((to[0] - from[0]) * step) / steps;
				const lat = from[1] + ((to[1] - from[1]) * step) / steps;
				const x = Math.floor((lng - CORNER[0]) / size.lng);
				const cell = cells.get(keyOf(x, Math.floor((lat - CORNER[1]) / size.lat)));
				if (cell) mark(cell);
			}
		}
	};
	const streets = [
		{ features: base.roads.features, known: 'isMapped' },
		{ features: base['streets-approximate'].features, known: 'isDerived' }
	] as const;
	for (const { features, known } of streets) {
		for (const { properties, geometry } of features) {
			for (const path of pathsOf(geometry)) {
				visit(path, (cell) => {
					cell[known] = true;
					if (properties.name) cell.names.add(properties.name.zh);
				});
			}
		}
	}
	const all = [...cells.values()];
	const west = Math.min(...all.map(({ x }) => x));
	const top = Math.max(...all.map(({ y }) => y));
	const mapped = all.filter(({ isMapped }) => isMapped);
	const derived = all.filter(({ isMapped, isDerived }) => isDerived && !isMapped);
	const none = all.filter(({ isMapped, isDerived }) => !isDerived && !isMapped);
	return {
		side_m: CELL_M,
		count: all.length,
		mapped: mapped.length,
		derived: derived.length,
		none: none.length,
		oneAtMost: all.filter(({ names }) => names.size <= 1).length,
		columns: Math.max(...all.map(({ x }) => x)) - west + 1,
		rows: top - Math.min(...all.map(({ y }) => y)) + 1,
		paths: {
			mapped: squares(mapped, west, top),
			derived: squares(derived, west, top),
			none: squares(none, west, top)
		}
	};
}
