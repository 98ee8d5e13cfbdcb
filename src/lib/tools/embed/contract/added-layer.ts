/** GeoJSON that the embedding page adds: read by a schema, position by position, within limits. */
import * as v from 'valibot';
import type { Feature, LineString, Point, Polygon } from 'geojson';
import { OWN_HUES } from '../../../layers/paint/own-hues';

/** The limits of one layer. */
export const ADDED_LIMITS = { features: 5000, positions: 100_000, layers: 20 } as const;

/** The properties that the map itself reads; a feature's other ones stay with the embedding page. */
export interface AddedProperties {
	/** its place in the data that were sent */
	readonly row: number;
	/** a hue by its number */
	readonly colour: number;
}

type SimpleFeature = Feature<Point | LineString | Polygon, AddedProperties>;

/** A layer of the embedding page's: its features in single parts, and the ids that they were sent with. */
export interface AddedLayer {
	readonly name: string;
	readonly features: readonly SimpleFeature[];
	readonly ids: readonly (string | number | null)[];
}

type ReadAdded =
	| { readonly ok: true; readonly layer: AddedLayer }
	| {
			readonly ok: false;
			readonly reason: 'payload' | 'too-large';
			readonly path?: string;
			readonly message: string;
	  };

const DEGREES = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
// An altitude is left out: nothing of it is drawn.
const POSITION = v.pipe(
	v.tupleWithRest([DEGREES(180), DEGREES(90)], v.number()),
	v.transform(([lng, lat]): [number, number] => [lng, lat])
);
const LINE = v.pipe(v.array(POSITION), v.minLength(2));
const isClosed = (ring: [number, number][]) =>
	ring[0]![0] === ring[ring.length - 1]![0] && ring[0]![1] === ring[ring.length - 1]![1];
const RING = v.pipe(
	v.array(POSITION),
	v.minLength(4),
	v.check(isClosed, 'A ring ends where it begins.')
);
const AREA = v.pipe(v.array(RING), v.minLength(1));

const GEOMETRY = v.variant('type', [
	v.object({ type: v.literal('Point'), coordinates: POSITION }),
	v.object({ type: v.literal('MultiPoint'), coordinates: v.array(POSITION) }),
	v.object({ type: v.literal('LineString'), coordinates: LINE }),
	v.object({ type: v.literal('MultiLineString'), coordinates: v.array(LINE) }),
	v.object({ type: v.literal('Polygon'), coordinates: AREA }),
	v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(AREA) })
]);
const ID = v.union([v.pipe(v.string(), v.maxLength(200)), v.pipe(v.number(), v.finite())]);
const HUE = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(OWN_HUES.length - 1));
const FEATURE = v.object({
	type: v.literal('Feature'),
	id: v.optional(ID),
	properties: v.optional(v.nullable(v.object({ colour: v.optional(HUE, 0) })), null),
	geometry: GEOMETRY
});

/** A geometry of one or more parts, each as a geometry of its own. */
function partsOf({
	type,
	coordinates
}: v.InferOutput<typeof GEOMETRY>): SimpleFeature['geometry'][] {
	const single = type.replace('Multi', '');
	const all = type.startsWith('Multi') ? coordinates : [coordinates];
	return all.map((one) => ({ type: single, coordinates: one }) as SimpleFeature['geometry']);
}

/** The number of positions, counted before they are read. */
function positionCount(value: unknown, most: number): number {
	if (!Array.isArray(value)) return 0;
	if (typeof value[0] === 'number') return 1;
	let count = 0;
	for (const one of value) {
		count += positionCount(one, most);
		if (count > most) break;
	}
	return count;
}

const tooLarge = (message: string): ReadAdded => ({ ok: false, reason: 'too-large', message });

/** Reads a FeatureCollection, or a single Feature. */
export function readAdded(name: string, data: unknown): ReadAdded {
	const isOne = v.is(v.object({ type: v.literal('Feature') }), data);
	const collection = v.object({
		type: v.literal('FeatureCollection'),
		features: v.array(v.unknown())
	});
	const head = v.safeParse(
		collection,
		isOne ? { type: 'FeatureCollection', features: [data] } : data
	);
	if (!head.success) {
		const message = 'Expected a FeatureCollection or a Feature of GeoJSON (RFC 7946).';
		return { ok: false, reason: 'payload', message };
	}
	const { features: sent } = head.output;
	const { features: mostFeatures, positions: mostPositions } = ADDED_LIMITS;
	if (sent.length > mostFeatures) return tooLarge(`At most ${mostFeatures} features a layer.`);
	let positions = 0;
	const features: SimpleFeature[] = [];
	const ids: AddedLayer['ids'][number][] = [];
	for (const [row, one] of sent.entries()) {
		const { geometry } = (one ?? {}) as { geometry?: { coordinates?: unknown } | null };
		positions += positionCount(geometry?.coordinates, mostPositions);
		if (positions > mostPositions) return tooLarge(`At most ${mostPositions} positions a layer.`);
		const read = v.safeParse(FEATURE, one, { abortEarly: true });
		if (!read.success) {
			const [issue] = read.issues;
			const path = ['features', row, v.getDotPath(issue)].filter((part) => part !== null).join('.');
			return { ok: false, reason: 'payload', path, message: issue.message };
		}
		const properties = { row, colour: read.output.properties?.colour ?? 0 };
		ids.push(read.output.id ?? null);
		for (const part of partsOf(read.output.geometry)) {
			features.push({ type: 'Feature', properties, geometry: part });
		}
	}
	return { ok: true, layer: { name, features, ids } };
}
