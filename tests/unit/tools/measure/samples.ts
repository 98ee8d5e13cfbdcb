/** Made-up measurements for the tests of the measuring tool. */
import type { LngLat } from '#lib/values/lng-lat';
import type { MeasureKind } from '#lib/state/address/measure-address';
import {
	NOTHING_DRAWN,
	vertex,
	type Drawing,
	type Measurement,
	type Vertex
} from '#lib/tools/measure/model/measurement';
import { SharedDrawing } from '#lib/tools/measure/stored/shared-drawing';
import { writeRecords } from '#lib/tools/measure/stored/stored-text';

/** A vertex by its degrees, with an accuracy of 5 m by default. */
export const v = (lng: number, lat: number, accuracy_m: number | null = 5): Vertex =>
	vertex([lng, lat], accuracy_m, 'pointer');

/** A vertex with all the digits of a table, which a tool would have quantised. */
export const exact = (at: LngLat, accuracy_m: number | null = 5): Vertex => ({
	at,
	accuracy_m,
	source: 'link',
	ref: null
});

/** A finished measurement. */
export function measurement(
	kind: MeasureKind,
	vertices: readonly Vertex[],
	rest: Partial<Measurement> = {}
): Measurement {
	return {
		id: 1,
		kind,
		vertices,
		name: null,
		number: 1,
		hidden: false,
		locked: false,
		open: false,
		...rest
	};
}

/** The same value with plain spaces, wherever a text has a space that does not break. */
export function plain<T>(value: T): T {
	return JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' '));
}

/**
 * The corners of a block by Changfeng Park, a hundredth of a degree wide and high, counter-clockwise
 * from the south-west; its sides, metres, by `GeodSolve -i -E -p 7`, its area by `Planimeter -p 10`
 * (GeographicLib 2.1.2).
 */
export const BLOCK = {
	corners: [
		[121.38, 31.24],
		[121.39, 31.24],
		[121.39, 31.25],
		[121.38, 31.25]
	] as const satisfies readonly LngLat[],
	south_m: 952.6423655,
	east_m: 1108.7368471,
	north_m: 952.5419916,
	perimeter_m: 4122.6580513,
	area_m2: 1_056_174.05218
};

/** The block's corners as vertices. */
export const block = (accuracy_m: number | null = 5): Vertex[] =>
	BLOCK.corners.map(([lng, lat]) => v(lng, lat, accuracy_m));

/** A drawing as a window stores it: through a keeper that follows all of its changes. */
export function written(drawing: Drawing): string {
	const shared = new SharedDrawing(new Map(), NOTHING_DRAWN);
	shared.note(drawing, 1e12);
	return writeRecords(shared.records, 1e12) ?? '[]';
}
