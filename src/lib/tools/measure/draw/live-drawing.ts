/** The shapes being drawn or dragged as SVG: paths and dots in CSS pixels. */
import type { FeatureCollection, Position } from 'geojson';
import type { LngLat } from '../../../values/lng-lat';
import type { OverlayPart } from '../../../layers/overlays/overlays';
import type { ScreenPoint } from '../cursor/screen-hits';

/** A line, or the outline of an area, as an SVG path. */
export interface LivePath {
	part: OverlayPart;
	d: string;
}

/** A vertex, or where it would snap to. */
export interface LiveDot extends ScreenPoint {
	part: OverlayPart;
}

/** A tenth of a pixel is finer than any screen. */
const written = (pixels: number) => String(Math.round(pixels * 10) / 10);

/**
 * Features in degrees WGS-84 as paths and dots on the screen, in the order in which they came.
 * Lines, polygons and points are drawn; live shapes have no other types.
 */
export function liveDrawing(
	{ features }: FeatureCollection,
	project: (at: LngLat) => ScreenPoint
): { paths: LivePath[]; dots: LiveDot[] } {
	const onScreen = (position: Position) => project(position as unknown as LngLat);
	const line = (positions: Position[]) =>
		`M${positions
			.map(onScreen)
			.map(({ x, y }) => `${written(x)} ${written(y)}`)
			.join('L')}`;
	const paths: LivePath[] = [];
	const dots: LiveDot[] = [];
	for (const { geometry, properties } of features) {
		const part = properties!.part as OverlayPart;
		if (geometry.type === 'LineString') paths.push({ part, d: line(geometry.coordinates) });
		if (geometry.type === 'Polygon') {
			paths.push({ part, d: `${geometry.coordinates.map(line).join('Z')}Z` });
		}
		if (geometry.type === 'Point') dots.push({ part, ...onScreen(geometry.coordinates) });
	}
	return { paths, dots };
}
