/**
 * Placed layers as the map draws them: GeoJSON in parts that the page hands to the map one by one, so that no
 * part keeps it busy for long. Features carry the number of their layer, their row and their colour, none of
 * their texts.
 */
import type { Geometry } from 'geojson';
import { classesOf } from './classes';
import type { OwnLayer } from './own-layer';
import type { Drawing, DrawnLayer, LegendClass } from '../protocol/placed';

const isPoint = ({ type }: Geometry) => type === 'Point' || type === 'MultiPoint';

/** The parts of a geometry that are no collections. */
const partsOf = (geometry: Geometry): Geometry[] =>
	geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(partsOf) : [geometry];

/** Clustering takes single points. */
const singlePoints = (geometry: Geometry): Geometry[] =>
	geometry.type === 'MultiPoint'
		? geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates }))
		: [geometry];

/** How many features a part has, and how many characters it grows to before it ends. */
const PART = { features: 2000, length: 500_000 };

/** Features as JSON lists, in parts. */
class Parts {
	readonly texts: string[] = [];
	#open: string[] = [];
	#length = 0;
	count = 0;

	add(properties: string, geometry: Geometry): void {
		const id = this.count++;
		const feature = `{"type":"Feature","id":${id},"properties":${properties},"geometry":${JSON.stringify(geometry)}}`;
		this.#open.push(feature);
		this.#length += feature.length;
		if (this.#open.length >= PART.features || this.#length >= PART.length) this.end();
	}

	end(): void {
		if (this.#open.length > 0) this.texts.push(`[${this.#open.join()}]`);
		this.#open = [];
		this.#length = 0;
	}
}

/**
 * The drawing of layers from the bottom up.
 * @param layerOf the layers by their id; those that are unknown are left out
 */
export function drawingOf(
	drawn: readonly DrawnLayer[],
	layerOf: (id: number) => OwnLayer | undefined
): Drawing {
	const shapes = new Parts();
	const points = new Parts();
	const legends: Record<number, readonly LegendClass[]> = {};
	for (const { id, colour, style } of drawn) {
		const layer = layerOf(id);
		if (!layer) continue;
		const { geometries, cells, columns } = layer.features;
		const column = style ? columns.indexOf(style.column) : -1;
		const classes = column < 0 ? null : classesOf(cells.map((row) => row[column] ?? null));
		if (classes) legends[id] = classes.legend;
		geometries.forEach((geometry, row) => {
			if (!geometry) return;
			const shade = classes ? classes.classOf(cells[row]![column] ?? null) : colour;
			const properties = JSON.stringify({
				layer: id,
				row,
				colour: shade,
				isClass: classes !== null
			});
			for (const part of partsOf(geometry)) {
				const target = isPoint(part) ? points : shapes;
				for (const one of singlePoints(part)) target.add(properties, one);
			}
		});
	}
	shapes.end();
	points.end();
	return { shapes: shapes.texts, points: points.texts, pointCount: points.count, legends };
}
