/** GPX 1.0 and 1.1 (Topografix): waypoints, routes and tracks, a layer of each. */
import type { Geometry, Position } from 'geojson';
import type { Cell } from '../../column';
import type { FaultPlace } from '../layer/fault';
import { RawGeometry } from '../layer/raw-geometry';
import { LayerBuilder, type ReadContext, type ReadLayer, type Spent } from '../layer/read-layer';
import { readXml, type XmlElement } from './elements';
import { numberOf } from './numbers';

const WHOLE = new Set(['wpt', 'rte', 'trk']);
const KINDS = ['wpt', 'rte', 'trk'] as const;

/** Members that are no text of their own. */
const INNER = new Set(['rtept', 'trkseg', 'extensions', 'link', 'ele']);

function pointOf(point: XmlElement): Position {
	const [lng, lat] = ['lon', 'lat'].map((name) => numberOf(point.attributes.get(name)));
	const ele = numberOf(point.children.find(({ name }) => name === 'ele')?.text);
	return Number.isFinite(ele) ? [lng!, lat!, ele] : [lng!, lat!];
}

const pointsOf = (parent: XmlElement, name: string) =>
	parent.children.filter((child) => child.name === name).map(pointOf);

function geometryOf(element: XmlElement, raw: RawGeometry): Geometry | null {
	if (element.name === 'wpt') return { type: 'Point', coordinates: raw.position(pointOf(element)) };
	if (element.name === 'rte') {
		return { type: 'LineString', coordinates: raw.line(pointsOf(element, 'rtept')) };
	}
	// A segment of a single point is where a receiver was switched on and off: it has no length.
	const segments = element.children
		.filter(({ name }) => name === 'trkseg')
		.map((segment) => pointsOf(segment, 'trkpt'))
		.filter(({ length }) => length > 1)
		.map((points) => raw.line(points));
	if (segments.length === 0) return null;
	return segments.length === 1
		? { type: 'LineString', coordinates: segments[0]! }
		: { type: 'MultiLineString', coordinates: segments };
}

function add(layer: LayerBuilder, element: XmlElement, at: FaultPlace): void {
	layer.attempt(at, () => {
		const values: Cell[] = [];
		for (const child of element.children) {
			if (INNER.has(child.name) || child.children.length > 0 || !child.text.trim()) continue;
			values[layer.column(child.name, at)] ??= child.text.trim();
		}
		return { geometry: geometryOf(element, new RawGeometry(layer, at)), values };
	});
}

/** Reads all waypoints, routes and tracks. */
export async function readGpx(
	text: string,
	name: string,
	context: ReadContext
): Promise<ReadLayer[]> {
	const spent: Spent = { vertices: 0 };
	const layers = new Map(
		KINDS.map((kind) => [kind as string, new LayerBuilder(context.limits, spent)])
	);
	let count = 0;
	await readXml(
		text,
		{
			whole: WHOLE,
			element: (element) => {
				count++;
				add(layers.get(element.name)!, element, { feature: count, line: element.line });
			}
		},
		context
	);
	const filled = [...layers].filter(
		([, { features, refused }]) => features.length + refused.length > 0
	);
	return filled.map(([kind, layer]) =>
		layer.layer(filled.length > 1 ? `${name} (${kind})` : name, {
			system: { text: 'WGS-84 (GPX)', by: 'format', order: 'lng-lat' }
		})
	);
}
