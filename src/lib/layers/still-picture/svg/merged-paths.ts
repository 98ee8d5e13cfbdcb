/** Geometries that are painted alike, as the fewest paths that are quick to draw. Build time only. */
import type { Geometry } from 'geojson';
import { pathData } from './path-data';
import { inPieces } from './tile-groups';
import { element, type Attributes, type PictureScale } from './svg-elements';

/** The side of a piece, CSS pixels: about two of a browser's tiles. */
const PIECE_PX = 480;

/**
 * The data of the paths that geometries are drawn as. What one sees through is one path: of several it
 * would be seen twice where they meet.
 * @param isSolid whether nothing shows through
 */
export function mergedPaths(
	geometries: readonly Geometry[],
	scale: PictureScale,
	isSolid: boolean
): string[] {
	const side = PIECE_PX * scale.pixel * scale.unit;
	const pieces = isSolid ? inPieces(geometries, side) : [geometries];
	return pieces.map((piece) => pathData(piece, scale)).filter((data) => data !== '');
}

/** One element for paths that are painted alike; none for none. */
export function paths(data: readonly string[], look: Attributes): string {
	if (data.length < 2) return data.map((d) => element('path', { d, ...look })).join('');
	return element('g', look, data.map((d) => element('path', { d })).join(''));
}
