/**
 * Reads an extract of OpenStreetMap as GeoJSON or GeoJSONSeq, with the ids of osmium
 * (`osmium export --add-unique-id=type_id`: `n1`, `w2`, areas `a4`) or of overpass turbo (`way/2`).
 */
import type { LngLat } from '../../../values/lng-lat';
import { refOf, type Tags } from '../osm/elements';
import type { Reading } from '../osm/reading';
import type { RouteTags, Shape, Thing } from '../osm/thing';

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** An area of osmium is twice the id of a closed way, or twice that of a relation and one. */
function areaRef(id: number): string {
	return id % 2 === 0 ? `w${id / 2}` : `r${(id - 1) / 2}`;
}

/** `w34` of whatever form of id the feature has; null for none that is known. */
function refIn(feature: Loose): string | null {
	const properties = isObject(feature.properties) ? feature.properties : {};
	const type = properties['@type'];
	const given = properties['@id'];
	if (typeof type === 'string' && /^\d+$/.test(String(given))) {
		return /^(node|way|relation)$/.test(type) ? refOf(type as 'way', Number(given)) : null;
	}
	const id = String(feature.id ?? given ?? '');
	const long = /^(node|way|relation)\/(\d+)$/.exec(id);
	if (long) return refOf(long[1] as 'way', Number(long[2]));
	const short = /^([nwra])(\d+)$/.exec(id);
	if (!short) return null;
	return short[1] === 'a' ? areaRef(Number(short[2])) : id;
}

const isPosition = (value: unknown): value is [number, number] =>
	Array.isArray(value) &&
	typeof value[0] === 'number' &&
	typeof value[1] === 'number' &&
	Math.abs(value[0]) <= 180 &&
	Math.abs(value[1]) <= 90;

/** Nested positions, each cut to two numbers; null where one is none. */
function positions(value: unknown, depth: number): unknown {
	if (depth === 0) return isPosition(value) ? ([value[0], value[1]] as LngLat) : null;
	if (!Array.isArray(value) || value.length === 0) return null;
	const inner = value.map((part) => positions(part, depth - 1));
	return inner.includes(null) ? null : inner;
}

const DEPTHS: Record<string, number> = {
	Point: 0,
	LineString: 1,
	MultiLineString: 2,
	Polygon: 2,
	MultiPolygon: 3
};

function shapeIn(geometry: unknown): Shape | null {
	if (!isObject(geometry)) return null;
	const depth = DEPTHS[String(geometry.type)];
	if (depth === undefined) return null;
	const found = positions(geometry.coordinates, depth);
	if (found === null) return null;
	switch (geometry.type) {
		case 'Point':
			return { type: 'point', at: found as LngLat, isCentre: false };
		case 'LineString':
			return { type: 'lines', lines: [found as LngLat[]] };
		case 'MultiLineString':
			return { type: 'lines', lines: found as LngLat[][] };
		case 'Polygon':
			return { type: 'area', polygons: [found as LngLat[][]] };
		default:
			return { type: 'area', polygons: found as LngLat[][][] };
	}
}

/** Tags: flat beside overpass turbo's own `@…`, or under `tags`. */
function tagsIn(properties: Loose): Tags {
	const given = isObject(properties.tags) ? properties.tags : properties;
	return Object.fromEntries(
		Object.entries(given).flatMap(([key, value]) =>
			key.startsWith('@') || typeof value === 'object' ? [] : [[key, String(value)]]
		)
	);
}

function routesIn(properties: Loose): RouteTags[] {
	const given = properties['@relations'] ?? properties.relations;
	if (!Array.isArray(given)) return [];
	return given.flatMap((relation: unknown): RouteTags[] => {
		if (!isObject(relation) || !isObject(relation.reltags)) return [];
		const tags = tagsIn(relation.reltags);
		return tags.type === 'route' ? [{ ref: `r${String(relation.rel)}`, tags }] : [];
	});
}

function thingOf(feature: unknown, where: string): Reading<Thing> {
	if (!isObject(feature) || feature.type !== 'Feature') return { reason: `${where} is no Feature` };
	const ref = refIn(feature);
	if (!ref) {
		return {
			reason: `${where}.id must be OpenStreetMap's own (found ${JSON.stringify(feature.id ?? null)}). Export with osmium export --add-unique-id=type_id.`
		};
	}
	const shape = shapeIn(feature.geometry);
	if (!shape) return { reason: `${where} (${ref}).geometry has no positions in degrees` };
	const properties = isObject(feature.properties) ? feature.properties : {};
	return { ok: { ref, tags: tagsIn(properties), shape, routes: routesIn(properties) } };
}

/** The record separator that may stand before each feature of a GeoJSONSeq (RFC 8142). */
const SEPARATOR = '\u001e';

/** A line without its record separator. */
export function withoutSeparator(line: string): string {
	return line.startsWith(SEPARATOR) ? line.slice(1) : line;
}

/** The features of a collection, or of one a line. */
function featuresIn(text: string): Reading<unknown[]> {
	try {
		const json = JSON.parse(text) as Loose;
		if (json.type === 'FeatureCollection' && Array.isArray(json.features)) {
			return { ok: json.features };
		}
		return json.type === 'Feature' ? { ok: [json] } : { reason: 'is no FeatureCollection' };
	} catch {
		// then it is one feature a line
	}
	const features: unknown[] = [];
	for (const [at, line] of text.split('\n').entries()) {
		const record = withoutSeparator(line).trim();
		if (record === '') continue;
		try {
			features.push(JSON.parse(record));
		} catch (error) {
			return {
				reason: `line ${at + 1} is not JSON: ${(error as Error).message}. The file may be cut off.`
			};
		}
	}
	return { ok: features };
}

/** Reads an extract; where a thing is there as a line and as an area, the area is kept. */
export function readGeoJson(text: string): Reading<Thing[]> {
	const features = featuresIn(text);
	if ('reason' in features) return features;
	if (features.ok.length === 0) return { reason: 'has no features' };
	const things = new Map<string, Thing>();
	for (const [at, feature] of features.ok.entries()) {
		const thing = thingOf(feature, `features.${at}`);
		if ('reason' in thing) return thing;
		const known = things.get(thing.ok.ref);
		if (!known || thing.ok.shape.type === 'area') things.set(thing.ok.ref, thing.ok);
	}
	return { ok: [...things.values()] };
}
