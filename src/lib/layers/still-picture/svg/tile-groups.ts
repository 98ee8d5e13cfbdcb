/**
 * A layer in pieces that lie near each other. A browser draws a picture tile by tile; of a path
 * across the whole district it goes through every point for each tile, of pieces it leaves out those
 * that are elsewhere: half the time until the picture is seen. Build time only.
 */
import type { Geometry, Position } from 'geojson';

/** What a geometry is made of; a polygon keeps its holes. */
function partsOf(geometry: Geometry): { outline: Position[]; part: Geometry }[] {
	switch (geometry.type) {
		case 'LineString':
			return [{ outline: geometry.coordinates, part: geometry }];
		case 'MultiLineString':
			return geometry.coordinates.map((line) => ({
				outline: line,
				part: { type: 'LineString', coordinates: line }
			}));
		case 'Polygon':
			return [{ outline: geometry.coordinates[0] ?? [], part: geometry }];
		case 'MultiPolygon':
			return geometry.coordinates.map((rings) => ({
				outline: rings[0] ?? [],
				part: { type: 'Polygon', coordinates: rings }
			}));
		default:
			return [];
	}
}

/** The middle of a line's extent. */
function middleOf(line: readonly Position[]): [number, number] {
	const middle = (axis: 0 | 1) => {
		const values = line.map((position) => position[axis]!);
		return (Math.min(...values) + Math.max(...values)) / 2;
	};
	return [middle(0), middle(1)];
}

/**
 * Lines and areas, each whole, in the cell of a grid in which its middle lies; points are left out.
 * @param side of a cell, degrees
 */
export function inPieces(geometries: readonly Geometry[], side: number): Geometry[][] {
	const cells = new Map<string, Geometry[]>();
	for (const { outline, part } of geometries.flatMap(partsOf)) {
		if (outline.length === 0) continue;
		const cell = middleOf(outline)
			.map((value) => Math.floor(value / side))
			.join();
		cells.set(cell, [...(cells.get(cell) ?? []), part]);
	}
	return [...cells.values()];
}
