/** What makers share: what they are given, what they give, and how selected things are told from faulty ones. */
import { interiorPoint } from '../../../geo/polygon/interior-point';
import type { MultiPolygon } from '../../../values/geometry';
import type { LngLat } from '../../../values/lng-lat';
import { samePosition } from '../../../values/lng-lat';
import type { DatasetRule } from '../datasets/rule';
import { isSelected } from '../datasets/rule';
import type { Collection, Faulty, Feature, Made } from '../features/feature';
import type { Named } from '../name/names';
import { compareRefs, type Thing } from '../osm/thing';

/** What a maker gives. */
export interface Making {
	features: Made[];
	/** drawn in the source so that nothing sound comes of it: left out, and reported */
	leftOut: Faulty[];
	/** of which the answer lacks a part: the answer cannot be trusted */
	incomplete: Faulty[];
}

/** What a maker is given. */
export interface Given {
	things: readonly Thing[];
	/** the dataset as it is today; null for a new one */
	today: Collection | null;
	/** the names of today by their Chinese form */
	names: ReadonlyMap<string, Named>;
	/** the datasets made before, with the ids that they will have */
	made: ReadonlyMap<string, readonly Feature[]>;
}

/** The things that a rule selects, sorted by ref. */
export function selected(
	things: readonly Thing[],
	{ select }: Pick<DatasetRule, 'select'>
): Thing[] {
	return things
		.filter(({ ref, tags }) => isSelected(ref, tags, select))
		.sort((a, b) => compareRefs(a.ref, b.ref));
}

/** Collects shapes of one kind, and notes what has none. */
export class Shapes {
	readonly leftOut: Faulty[] = [];
	readonly incomplete: Faulty[] = [];

	/** Notes why a thing has no usable shape; returns null, for whoever asked. */
	#refuse({ ref, shape }: Thing, wanted: string): null {
		if (shape.type === 'none') {
			const list = shape.fault === 'broken' ? this.leftOut : this.incomplete;
			list.push({ ref, reason: shape.reason });
		} else if (shape.type === 'point' && shape.isCentre) {
			this.incomplete.push({ ref, reason: `it has only a centre, no ${wanted} (out center)` });
		} else {
			this.leftOut.push({ ref, reason: `it is no ${wanted}` });
		}
		return null;
	}

	/** Its lines; an area's are its outer rings. */
	linesOf(thing: Thing): LngLat[][] | null {
		const { shape } = thing;
		if (shape.type === 'lines') return shape.lines;
		if (shape.type === 'area') return shape.polygons.map(([outer]) => outer!);
		return this.#refuse(thing, 'line');
	}

	/** Its polygons; a line that closes is one. */
	polygonsOf(thing: Thing): LngLat[][][] | null {
		const { shape } = thing;
		if (shape.type === 'area') return shape.polygons;
		if (shape.type !== 'lines') return this.#refuse(thing, 'area');
		const isClosed = (line: LngLat[]) => line.length >= 4 && samePosition(line[0]!, line.at(-1)!);
		if (shape.lines.every(isClosed)) return shape.lines.map((ring) => [ring]);
		this.leftOut.push({ ref: thing.ref, reason: 'its outline does not close' });
		return null;
	}

	/** Its point; of an area one inside. */
	pointOf(thing: Thing): LngLat | null {
		const { shape } = thing;
		if (shape.type === 'point') return shape.at;
		const isNone = shape.type === 'none';
		const polygons = isNone ? null : this.polygonsOf(thing);
		if (polygons) return interiorPoint({ type: 'MultiPolygon', coordinates: polygons });
		return isNone ? this.#refuse(thing, 'point') : null;
	}
}

/** The outline of a thing that is drawn as an area or as a line that closes; null for any other. */
export function outlineOf(thing: Thing): MultiPolygon | null {
	const isDrawn = thing.shape.type === 'area' || thing.shape.type === 'lines';
	const polygons = isDrawn ? new Shapes().polygonsOf(thing) : null;
	return polygons && { type: 'MultiPolygon', coordinates: polygons };
}
