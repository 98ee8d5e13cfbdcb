/** TopoJSON, by `topojson-client`: each of its objects is a layer. */
import { feature as featureOf } from 'topojson-client';
import { faultOf, ReadFault } from '../layer/fault';
import { LayerBuilder, type ReadContext, type ReadLayer, type Spent } from '../layer/read-layer';
import { addFeature, geoJsonSystem } from './geojson';
import { isRecord, memberOf } from './json-text';

/** Whether a value is a topology. */
export const isTopology = (value: unknown): value is Record<string, unknown> =>
	isRecord(value) && memberOf(value, 'type') === 'Topology';

/**
 * The lengths of the arcs. Each is checked before the library runs along it: it trusts indices, and would
 * return positions of undefined numbers.
 */
function arcLengths(value: Record<string, unknown>): number[] {
	const arcs = memberOf(value, 'arcs');
	if (!Array.isArray(arcs)) throw new ReadFault('missing', {}, { detail: 'arcs' });
	return arcs.map((arc: unknown, i) => {
		const isArc =
			Array.isArray(arc) &&
			arc.length > 0 &&
			arc.every((at: unknown) => Array.isArray(at) && at.length > 1 && at.every(Number.isFinite));
		if (!isArc) throw new ReadFault('number', { field: `arcs[${i}]` });
		return arc.length;
	});
}

/** Counts the vertices that an object's arcs unfold to, and checks that each of the arcs exists. */
function unfolded(value: unknown, lengths: readonly number[], field: string): number {
	if (typeof value === 'number') {
		const length = lengths[value < 0 ? ~value : value];
		if (length === undefined) {
			throw new ReadFault('missing', { field }, { detail: `arc ${value}` });
		}
		return length;
	}
	if (!Array.isArray(value)) throw new ReadFault('number', { field });
	return value.reduce((sum: number, one) => sum + unfolded(one, lengths, field), 0);
}

/** The geometries of an object, however deep its collections. */
function geometriesOf(object: unknown): Record<string, unknown>[] {
	if (!isRecord(object)) return [];
	if (memberOf(object, 'type') !== 'GeometryCollection') return [object];
	const geometries = memberOf(object, 'geometries');
	return Array.isArray(geometries) ? geometries.flatMap(geometriesOf) : [];
}

/** Reads every object of a topology. */
export async function readTopoJson(
	value: Record<string, unknown>,
	{ limits, tick }: ReadContext
): Promise<ReadLayer[]> {
	const objects = memberOf(value, 'objects');
	if (!isRecord(objects)) throw new ReadFault('missing', {}, { detail: 'objects' });
	const lengths = arcLengths(value);
	const spent: Spent = { vertices: 0 };
	const layers: ReadLayer[] = [];
	for (const [name, object] of Object.entries(objects)) {
		const layer = new LayerBuilder(limits, spent);
		const geometries = geometriesOf(object);
		for (const [i, geometry] of geometries.entries()) {
			const at = { entry: name, feature: i + 1 };
			try {
				const arcs = memberOf(geometry, 'arcs');
				if (arcs !== undefined && unfolded(arcs, lengths, name) > limits.vertices) {
					throw new ReadFault('too-much', at, { limit: 'vertices' });
				}
				addFeature(layer, featureOf(value as never, geometry as never), at);
			} catch (fault) {
				if (fault instanceof ReadFault && fault.code === 'too-much') throw fault;
				layer.refused.push(
					fault instanceof ReadFault ? faultOf(fault, at) : { code: 'geometry-type', at }
				);
			}
			const wait = i % 500 === 0 ? tick(i / geometries.length, i) : null;
			if (wait) await wait;
		}
		layers.push(layer.layer(name, { system: geoJsonSystem(value) }));
	}
	return layers;
}
