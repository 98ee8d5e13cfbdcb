/** What a measurement is: a kind and its vertices, in degrees WGS-84 and metres. */
import { idInLayer } from '../../../values/feature-ref';
import type { LngLat } from '../../../values/lng-lat';
import type { LocatedPoint } from '../../../values/located-point';
import { quantised } from '../../../geo/quantise';
import {
	POINT_COUNTS,
	type LinkedMeasurement,
	type MeasureKind
} from '../../../state/address/measure-address';

/** Where a vertex's position came from; its accuracy follows from that. */
export type VertexSource =
	'pointer' | 'touch' | 'keyboard' | 'typed' | 'vertex' | 'edge' | 'place' | 'station' | 'link';

/** One vertex. A value: it is replaced, never changed, and so is its position. */
export interface Vertex {
	/** degrees WGS-84, 8 decimals, as a link carries it */
	readonly at: LngLat;
	/** radius that holds the true point with about 95 % confidence, metres; null where unknown */
	readonly accuracy_m: number | null;
	readonly source: VertexSource;
	/** the feature it was snapped to, `places:m50` */
	readonly ref: string | null;
	/**
	 * how far the conversion that made the position may be off, metres: no statement makes it better
	 * than that; left out where there was none
	 */
	readonly conversion_m?: number;
	/**
	 * the accuracy that it was placed with, kept while `accuracy_m` is what the reader stated; left out
	 * where nothing was stated
	 */
	readonly placed_m?: number | null;
}

/** Accuracies are claims of about a figure or two: a third is kept, so that a link can carry them. */
const quantisedAccuracy = (accuracy_m: number | null) =>
	accuracy_m === null ? null : Number(accuracy_m.toPrecision(3));

/** A vertex, its position and accuracy quantised as a link carries them. */
export function vertex(
	at: LngLat,
	accuracy_m: number | null,
	source: VertexSource,
	ref: string | null = null,
	conversion_m = 0
): Vertex {
	const placed = { at: quantised(at), accuracy_m: quantisedAccuracy(accuracy_m), source, ref };
	return conversion_m > 0 ? { ...placed, conversion_m } : placed;
}

/** What a vertex on a feature has its position from: a place, `places:m50`, else a station. */
export const sourceOfFeature = (ref: string): 'place' | 'station' =>
	idInLayer(ref, 'places') === null ? 'station' : 'place';

/** A vertex on a place or station, as sure as that is. */
export const vertexOn = ({ point, accuracy_m, ref }: LocatedPoint & { ref: string }): Vertex =>
	vertex(point, accuracy_m, sourceOfFeature(ref), ref);

export interface Measurement {
	/** counts up within a session */
	readonly id: number;
	/** its name in every window, where it has been stored before */
	readonly uid?: string;
	readonly kind: MeasureKind;
	readonly vertices: readonly Vertex[];
	/** the radii of rings that were given as numbers, metres, ascending; null or left out where none were */
	readonly radii_m?: readonly number[] | null;
	/** the reader's own name for it; null for the one it has by kind and number */
	readonly name: string | null;
	/** the number in its name, counted by kind */
	readonly number: number;
	readonly hidden: boolean;
	readonly locked: boolean;
	/** true while it is being drawn; at most one is */
	readonly open: boolean;
}

/** Everything that undo brings back. */
export interface Drawing {
	readonly measurements: readonly Measurement[];
	/** the id that the next measurement gets */
	readonly nextId: number;
}

export const NOTHING_DRAWN: Drawing = { measurements: [], nextId: 1 };

/** The positions of a measurement, the very arrays that its vertices hold. */
export function positionsOf({ vertices }: Pick<Measurement, 'vertices'>): LngLat[] {
	return vertices.map(({ at }) => at);
}

/** The accuracies of its vertices; null where one of them is not known. */
export function accuraciesOf({ vertices }: Pick<Measurement, 'vertices'>): number[] | null {
	const known = vertices.flatMap(({ accuracy_m }) => (accuracy_m === null ? [] : [accuracy_m]));
	return known.length === vertices.length ? known : null;
}

/** Whether it has the points that its kind needs for a figure. */
export function isComplete({ kind, vertices }: Pick<Measurement, 'kind' | 'vertices'>): boolean {
	return vertices.length >= POINT_COUNTS[kind].least;
}

/** What a link carries of it: what is not known is left out, so that its address stays short. */
export function linkOf({ kind, vertices, name, radii_m }: Measurement): LinkedMeasurement {
	const accuracies_m = vertices.map(({ accuracy_m }) => accuracy_m);
	return {
		kind,
		points: vertices.map(({ at }) => at),
		...(name === null ? {} : { name }),
		...(accuracies_m.every((one) => one === null) ? {} : { accuracies_m }),
		...(radii_m?.length ? { radii_m } : {})
	};
}
