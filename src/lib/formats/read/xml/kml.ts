/**
 * KML 2.2 (OGC 07-147r2), with Google's `gx:Track`. Each folder with placemarks is a layer; styles, links,
 * overlays and scripts of balloons are never looked at, a description is a cell of plain text.
 */
import type { Geometry, Position } from 'geojson';
import type { Cell } from '../../column';
import type { FaultPlace } from '../layer/fault';
import { RawGeometry } from '../layer/raw-geometry';
import { LayerBuilder, type ReadContext, type ReadLayer, type Spent } from '../layer/read-layer';
import { childOf, readXml, textIn, type XmlElement } from './elements';
import { numberOf } from './numbers';
import { plainDescription } from './plain-description';

const WHOLE = new Set(['Placemark', 'name']);

/** `lng,lat[,alt]` tuples between white space; spaces after a comma, which some programs write, are let pass. */
function tuplesOf(element: XmlElement | undefined): Position[] {
	const text = element?.text.trim().replace(/\s*,\s*/g, ',') ?? '';
	return text === '' ? [] : text.split(/\s+/).map((tuple) => tuple.split(',').map(numberOf));
}

/** The positions of a track, `lng lat alt`, which may be empty where a receiver had none. */
function trackOf(track: XmlElement): Position[] {
	return track.children
		.filter(({ name, text }) => name === 'coord' && text.trim())
		.map(({ text }) => text.trim().split(/\s+/).map(numberOf));
}

const SHAPES: readonly string[] = [
	'Point',
	'LineString',
	'LinearRing',
	'Polygon',
	'MultiGeometry',
	'Track',
	'MultiTrack'
];

function ringsOf(polygon: XmlElement): Position[][] {
	const rings = (side: string) =>
		polygon.children
			.filter(({ name }) => name === side)
			.flatMap(({ children }) => children.filter(({ name }) => name === 'LinearRing'))
			.map((ring) => tuplesOf(childOf(ring, 'coordinates')));
	return [...rings('outerBoundaryIs').slice(0, 1), ...rings('innerBoundaryIs')];
}

/** The GeoJSON geometry of a shape; validated by `RawGeometry`. */
function shapeOf(shape: XmlElement, raw: RawGeometry): Geometry[] {
	const positions = () => tuplesOf(childOf(shape, 'coordinates'));
	switch (shape.name) {
		case 'Point':
			return [{ type: 'Point', coordinates: raw.position(positions()[0]) }];
		case 'LineString':
		case 'LinearRing':
			return [{ type: 'LineString', coordinates: raw.line(positions()) }];
		case 'Polygon':
			return [{ type: 'Polygon', coordinates: raw.polygon(ringsOf(shape)) }];
		case 'Track':
			return [{ type: 'LineString', coordinates: raw.line(trackOf(shape)) }];
		default:
			return shape.children
				.filter(({ name }) => SHAPES.includes(name))
				.flatMap((child) => shapeOf(child, raw));
	}
}

/** Several geometries as one: of one type as its Multi type, or else as a collection. */
function together(parts: Geometry[]): Geometry | null {
	const [first, ...others] = parts;
	if (!first || others.length === 0) return first ?? null;
	const all = <T>(type: Geometry['type']) =>
		parts.every((part) => part.type === type)
			? parts.map((part) => (part as unknown as { coordinates: T }).coordinates)
			: null;
	const points = all<Position>('Point');
	if (points) return { type: 'MultiPoint', coordinates: points };
	const lines = all<Position[]>('LineString');
	if (lines) return { type: 'MultiLineString', coordinates: lines };
	const polygons = all<Position[][]>('Polygon');
	if (polygons) return { type: 'MultiPolygon', coordinates: polygons };
	return { type: 'GeometryCollection', geometries: parts };
}

/** The named values of a placemark: `Data` and, of a schema, `SimpleData`. */
function dataOf(placemark: XmlElement): [string, string][] {
	const extended = childOf(placemark, 'ExtendedData')?.children ?? [];
	return extended.flatMap((one): [string, string][] => {
		const name = one.attributes.get('name') ?? '';
		if (one.name === 'Data') return [[name, childOf(one, 'value')?.text ?? '']];
		if (one.name !== 'SchemaData') return [];
		return one.children.map((simple) => [simple.attributes.get('name') ?? '', simple.text]);
	});
}

function addPlacemark(layer: LayerBuilder, placemark: XmlElement, at: FaultPlace): void {
	layer.attempt(at, () => {
		const values: Cell[] = [];
		const set = (column: string, cell: string | undefined) => {
			if (cell !== undefined) values[layer.column(column, at)] = cell;
		};
		set('name', textIn(placemark, 'name'));
		const description = textIn(placemark, 'description');
		set('description', description === undefined ? undefined : plainDescription(description));
		const time = childOf(placemark, 'TimeStamp');
		set('when', time && textIn(time, 'when'));
		for (const [name, value] of dataOf(placemark)) set(name, value);
		const raw = new RawGeometry(layer, at);
		const shapes = placemark.children.filter(({ name }) => SHAPES.includes(name));
		return { geometry: together(shapes.flatMap((shape) => shapeOf(shape, raw))), values };
	});
}

/** Reads every placemark, a layer for each folder that has some of its own. */
export async function readKml(
	text: string,
	name: string,
	context: ReadContext
): Promise<ReadLayer[]> {
	const spent: Spent = { vertices: 0 };
	const layers = new Map<XmlElement | null, { title: string; layer: LayerBuilder }>();
	const titles = new Map<XmlElement, string>();
	let count = 0;
	await readXml(
		text,
		{
			whole: WHOLE,
			element: (element, path) => {
				const parent = path[path.length - 1] ?? null;
				if (element.name === 'name') {
					if (parent) titles.set(parent, element.text.trim());
					return;
				}
				let known = layers.get(parent);
				if (!known) {
					known = { title: '', layer: new LayerBuilder(context.limits, spent) };
					layers.set(parent, known);
				}
				count++;
				addPlacemark(known.layer, element, { feature: count, line: element.line });
			}
		},
		context
	);
	return [...layers].map(([folder, { layer }]) => {
		const title = (folder && titles.get(folder)) || name;
		return layer.layer(title, { system: { text: 'WGS-84 (KML)', by: 'format', order: 'lng-lat' } });
	});
}
