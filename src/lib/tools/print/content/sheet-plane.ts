/** How the ground comes to stand on a sheet: positions in its units, and the corners of its map. */
import type { LocalPlane } from '../../../geo/plane/local-plane';
import { paperScale } from '../../../layers/still-picture/paper/paper-scale';
import type { PlaneScale } from '../../../layers/still-picture/paper/point-labels';
import type { Extent } from '../../../values/extent';
import type { LngLat } from '../../../values/lng-lat';
import type { SheetScreen } from '../../tool/sheet-part';
import { MM, sheetLayout, type SheetFormat } from '../sheet/paper';

/** How positions come to stand on a sheet, in its units. */
export const sheetScale = (
	format: SheetFormat,
	denominator: number,
	plane: LocalPlane
): PlaneScale => paperScale(sheetLayout(format).map, denominator, plane);

/** The sheet's map as tools' labels see it. */
export function sheetScreen(
	format: SheetFormat,
	denominator: number,
	plane: LocalPlane
): SheetScreen {
	const { map } = sheetLayout(format);
	const { project, pixel } = sheetScale(format, denominator, plane);
	const middle = { x: (map.left + map.right) / 2, y: (map.top + map.bottom) / 2 };
	const metres = denominator / 1000 / MM;
	return {
		project(at) {
			const { x, y } = project(at);
			return { x: x / pixel, y: y / pixel };
		},
		unproject: ({ x, y }) =>
			plane.toPosition([(x * pixel - middle.x) * metres, (middle.y - y * pixel) * metres]),
		frame: {
			left: map.left / pixel,
			top: map.top / pixel,
			right: map.right / pixel,
			bottom: map.bottom / pixel
		}
	};
}

/** The corners of a sheet's map, degrees WGS-84, from the north-west clockwise. */
export function sheetCorners(
	half_mm: readonly [number, number],
	denominator: number,
	plane: LocalPlane
): LngLat[] {
	const [x, y] = half_mm.map((mm) => (mm * denominator) / 1000) as [number, number];
	const corners = [
		[-x, y],
		[x, y],
		[x, -y],
		[-x, -y]
	] as const;
	return corners.map((corner) => plane.toPosition(corner));
}

/** What its corners enclose. */
export function extentOfCorners(corners: readonly LngLat[]): Extent {
	const lngs = corners.map(([lng]) => lng);
	const lats = corners.map(([, lat]) => lat);
	return {
		west: Math.min(...lngs),
		south: Math.min(...lats),
		east: Math.max(...lngs),
		north: Math.max(...lats)
	};
}
