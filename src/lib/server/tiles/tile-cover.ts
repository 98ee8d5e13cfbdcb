/** Which tiles of the Web Mercator scheme (`z/x/y`, y from the north) cover the geodata. */
import { EXTENT } from '../../catalogue/schema/extent';
import { TILED_FROM, TILED_LAST } from '../../values/tile-zooms';

export interface TileId {
	z: number;
	x: number;
	y: number;
}

/** Column of a longitude at a zoom; degrees WGS-84. */
const columnOf = (lng: number, z: number): number => Math.floor(((lng + 180) / 360) * 2 ** z);

/** Row of a latitude at a zoom, counted from the north; degrees WGS-84. */
function rowOf(lat: number, z: number): number {
	const sine = Math.sin((lat * Math.PI) / 180);
	return Math.floor((0.5 - Math.atanh(sine) / (2 * Math.PI)) * 2 ** z);
}

const from = (first: number, last: number): number[] =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i);

/**
 * The tiles of all published zooms that meet the extent, complete: where nothing is drawn a tile is empty, so
 * that a missing file is a fault and no emptiness.
 */
export function tileCover(): TileId[] {
	const { west, south, east, north } = EXTENT;
	return from(TILED_FROM, TILED_LAST).flatMap((z) =>
		from(columnOf(west, z), columnOf(east, z)).flatMap((x) =>
			from(rowOf(north, z), rowOf(south, z)).map((y) => ({ z, x, y }))
		)
	);
}
