/**
 * GeoJSON (RFC 7946, and the GeoJSON of 2008 with its `crs`): collections, single features and bare
 * geometries.
 */
import type { Geometry } from 'geojson';
import { ReadFault, type FaultPlace } from '../layer/fault';
import { RawGeometry } from '../layer/raw-geometry';
import {
	cellOf,
	LayerBuilder,
	type ReadContext,
	type ReadLayer,
	type Spent,
	type StatedSystem
} from '../layer/read-layer';
import { isRecord, memberOf } from './json-text';

const GEOMETRIES = /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/;

/** Whether a value is of GeoJSON's types. */
export function isGeoJson(value: unknown): value is Record<string, unknown> {
	if (!isRecord(value)) return false;
	const type = memberOf(value, 'type');
	if (type === 'FeatureCollection' || type === 'Feature') return true;
	return typeof type === 'string' && GEOMETRIES.test(type);
}

/** What a collection says of its system: `crs` of 2008 as a name, or the standard's WGS-84. */
export function geoJsonSystem(value: Record<string, unknown>): StatedSystem {
	const crs = memberOf(value, 'crs');
	const properties = isRecord(crs) ? memberOf(crs, 'properties') : null;
	const name = isRecord(properties) ? memberOf(properties, 'name') : null;
	return typeof name === 'string'
		? { text: name, by: 'file', order: 'lng-lat' }
		: { text: 'WGS-84 (RFC 7946)', by: 'format', order: 'lng-lat' };
}

/** Adds one feature, or a bare geometry as a feature without properties. */
export function addFeature(layer: LayerBuilder, value: unknown, at: FaultPlace): void {
	layer.attempt(at, () => {
		if (!isRecord(value)) throw new ReadFault('syntax', at, { detail: String(value) });
		if (memberOf(value, 'type') !== 'Feature') {
			return { geometry: new RawGeometry(layer, at).geometry(value), values: [] };
		}
		const raw = memberOf(value, 'geometry') ?? null;
		const geometry: Geometry | null =
			raw === null ? null : new RawGeometry(layer, at).geometry(raw);
		const values: ReturnType<typeof cellOf>[] = [];
		const id = memberOf(value, 'id');
		const properties = memberOf(value, 'properties');
		const entries = isRecord(properties) ? Object.entries(properties) : [];
		const hasOwnId = entries.some(([key]) => key === 'id');
		if (id !== undefined && !hasOwnId) values[layer.column('id', at)] = cellOf(id);
		for (const [key, cell] of entries) values[layer.column(key, at)] = cellOf(cell);
		return { geometry, values };
	});
}

/** The features of a parsed GeoJSON value. */
export async function readGeoJson(
	value: Record<string, unknown>,
	name: string,
	{ limits, tick }: ReadContext,
	spent?: Spent
): Promise<ReadLayer> {
	const layer = new LayerBuilder(limits, spent);
	const isCollection = memberOf(value, 'type') === 'FeatureCollection';
	const features = isCollection ? memberOf(value, 'features') : [value];
	if (!Array.isArray(features)) throw new ReadFault('missing', {}, { detail: 'features' });
	for (let i = 0; i < features.length; i++) {
		addFeature(layer, features[i], { feature: i + 1 });
		const wait = i % 500 === 0 ? tick(i / features.length, i) : null;
		if (wait) await wait;
	}
	const title = memberOf(value, 'name') ?? memberOf(value, 'title');
	return layer.layer(typeof title === 'string' && title ? title : name, {
		system: geoJsonSystem(value)
	});
}
