declare module 'lineclip' {
	type Position = readonly [number, number];
	/** The runs of a line inside a box `[west, south, east, north]` (Cohen–Sutherland). */
	export function clipPolyline(
		points: readonly Position[],
		box: readonly [number, number, number, number]
	): [number, number][][];
}
