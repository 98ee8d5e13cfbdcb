/** Merges geometries with the same paint into few paths that are fast to draw. */
import type { Geometry } from 'geojson';
import { pathData } from './path-data';
import { tileGroups } from './tile-groups';
import { element, type Attributes, type PictureScale } from './svg-elements';

/** The side of a grid cell, CSS pixels: about two of a browser's raster tiles. */
const PIECE_PX = 480;

/**
 * The data of the paths for some geometries. Translucent geometries share one path, because separate paths
 * would be drawn twice where they overlap.
 * @param isSolid whether the paint is opaque
 */
export function mergedPaths(
	geometries: readonly Geometry[],
	scale: PictureScale,
	isSolid: boolean
): string[] {
	const side = PIECE_PX * scale.pixel * scale.unit;
	const pieces = isSolid ? tileGroups(geometries, side) : [geometries];
	return pieces.map((piece) => pathData(piece, scale)).filter((data) => data !== '');
}

/** One element for paths with the same paint; empty where there are no paths. */
export function paths(data: readonly string[], look: Attributes): string {
	if (data.length < 2) return data.map((d) => element('path', { d, ...look })).join('');
	return element('g', look, data.map((d) => element('path', { d })).join(''));
}
