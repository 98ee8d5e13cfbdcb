/** The scale of a map on paper: true to the ellipsoid at its centre, in units of the sheet that it stands on. */
import { degreeLength } from '../../../geo/geodesic/degree-length';
import type { LocalPlane } from '../../../geo/plane/local-plane';
import { WEB_MERCATOR_M_PER_PIXEL } from '../../../values/ellipsoid';
import type { Box } from '../../labels/boxes';
import type { PlaneScale } from './point-labels';

/** Units of a sheet in a millimetre. A hundredth is below what a printer resolves. */
export const MM = 100;

/** What the map draws as a pixel is so wide on paper, millimetres: its smallest words then have 6 pt. */
export const PIXEL_MM = 0.22;

/** Lines are simplified by less than a printer's dot, units. */
const TOLERANCE = 2;

/** The zoom whose style a sheet is drawn in: that at which a pixel covers the same ground. */
export function zoomOf(denominator: number, latDeg: number): number {
	const metresPerPixel = (denominator * PIXEL_MM) / 1000;
	const cos = Math.cos((latDeg * Math.PI) / 180);
	return Math.log2((WEB_MERCATOR_M_PER_PIXEL * cos) / metresPerPixel);
}

/**
 * How positions come to stand on paper.
 * @param map the map's part of the sheet, units; the plane's origin is in its middle
 */
export function paperScale(map: Box, denominator: number, plane: LocalPlane): PlaneScale {
	const middle = { x: (map.left + map.right) / 2, y: (map.top + map.bottom) / 2 };
	const perMetre = (1000 / denominator) * MM;
	const pixel = PIXEL_MM * MM;
	return {
		zoom: zoomOf(denominator, plane.origin[1]),
		unit: 1 / perMetre / degreeLength(plane.origin[1]).lng_m,
		pixel,
		pen: pixel,
		tolerance: TOLERANCE,
		project(at) {
			const [east, north] = plane.toPlane(at);
			return { x: middle.x + east * perMetre, y: middle.y - north * perMetre };
		}
	};
}
