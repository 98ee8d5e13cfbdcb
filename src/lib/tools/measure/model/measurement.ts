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

/** The origin of a vertex's position; its accuracy follows from that. */
export type VertexSource =
	| 'pointer'
	| 'touch'
	| 'keyboard'
	| 'typed'
	| 'vertex'
	| 'edge'
	| 'place'
	| 'station'
	/** the reader's own data */
	| 'own'
	| 'link';

/** One vertex. Immutable, like its position. */
export interface Vertex {
	/** degrees WGS-84, 8 decimals, as a link carries it */
	readonly at: LngLat;
	/** radius that holds the true point with about 95 % confidence, metres; null where unknown */
	readonly accuracy_m: number | null;
	readonly source: VertexSource;
	/** the feature it was snapped to, `places:m50` */
	readonly ref: string | null;
	/**
	 * the error of the datum conversion that gave the position, metres: a stated accuracy is never
	 * better than that; left out where there was none
	 */
	readonly conversion_m?: number;
	/**
	 * the accuracy from when it was placed, kept while `accuracy_m` is one that the reader stated;
	 * left out where none was stated
	 */
	readonly placed_m?: number | null;
}

/**
 * Rounded to three significant digits, so that a link can carry it: accuracies are known to one or
 * two.
 */
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

/** The origin of a vertex on a feature: a place, `places:m50`, else a station. */
export const sourceOfFeature = (ref: string): 'place' | 'station' =>
	idInLayer(ref, 'places') === null ? 'station' : 'place';

/** A vertex on a place or station, with that feature's accuracy. */
export const vertexOn = ({ point, accuracy_m, ref }: LocatedPoint & { ref: string }): Vertex =>
	vertex(point, accuracy_m, sourceOfFeature(ref), ref);

export interface Measurement {
	/** counts up within a session */
	readonly id: number;
	/** its id in every window, where it has been stored before */
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
	/** true while it is being drawn; at most one measurement is */
	readonly open: boolean;
}

/** Everything that undo restores. */
export interface Drawing {
	readonly measurements: readonly Measurement[];
	/** the next measurement's id */
	readonly nextId: number;
}

export const NOTHING_DRAWN: Drawing = { measurements: [], nextId: 1 };

/** The positions of a measurement, the same arrays that its vertices hold. */
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

/** What a link carries of it: unknown values are left out, so that its address stays short. */
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
