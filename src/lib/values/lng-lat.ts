/** Positions on the globe: longitude first, degrees, WGS-84 unless a name says otherwise. */

/** `[lng, lat]`, degrees, WGS-84. A catalogue position (a mutable pair) is one of these too. */
export type LngLat = readonly [lng: number, lat: number];

/** The angle brought into [-180, 180), degrees. NaN stays NaN. */
export function normaliseLngDeg(lngDeg: number): number {
	if (lngDeg >= -180 && lngDeg < 180) return lngDeg;
	const turned = (((lngDeg + 180) % 360) + 360) % 360;
	return turned - 180;
}

/** The short way from longitude `fromDeg` east to `toDeg`, degrees in [-180, 180). */
export function lngDifferenceDeg(fromDeg: number, toDeg: number): number {
	const difference = toDeg - fromDeg;
	return difference >= -180 && difference < 180 ? difference : normaliseLngDeg(difference);
}

/** Whether two positions are written with the same numbers. */
export function samePosition(a: LngLat, b: LngLat): boolean {
	return a[0] === b[0] && a[1] === b[1];
}
