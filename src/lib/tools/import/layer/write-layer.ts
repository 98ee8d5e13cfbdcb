/** A placed layer as a file: in WGS-84, or back in the system that it came in, which the file then says. */
import type { Feature, Geometry, Position } from 'geojson';
import type { Cell, Column } from '../../../formats/column';
import { writeCsv } from '../../../formats/csv';
import { writeGpx } from '../../../formats/gpx';
import { writeKml } from '../../../formats/kml';
import { SYSTEM_NAMES } from '../../../geo/datum/coordinate-systems';
import { inOrder } from '../../../geo/readings/candidates';
import { systemName } from '../../../geo/readings/stated-system';
import { sourceSystem } from '../../../geo/readings/source-system';
import type { LngLat } from '../../../values/lng-lat';
import type { OwnLayer } from './own-layer';
import type { ExportFormat } from '../protocol/protocol';
import { gpxDocument } from '../../../formats/gpx-document';
import { writeWkt } from '../../../formats/wkt-writing';

/** Columns that hold a feature's name, best first. */
const NAME = [/^(name|名称|名字|title|标题)$/i, /name|名/i];

/** A conversion of positions, and the name of the system that comes out. */
interface Target {
	readonly name: string;
	readonly convert: (position: Position) => Position;
}

function targetOf({ summary }: OwnLayer, isInSource: boolean): Target {
	const { system, order } = summary.source;
	const source = isInSource && system !== 'wgs84' ? sourceSystem(system) : null;
	if (!source) return { name: SYSTEM_NAMES.wgs84, convert: (position) => position };
	return {
		name: systemName(system),
		convert: ([lng, lat, ...rest]) => [
			...inOrder(source.fromWgs84([lng, lat] as unknown as LngLat), order).map(
				(value) => Math.round(value * 1e9) / 1e9
			),
			...rest
		]
	};
}

function converted(geometry: Geometry, convert: Target['convert']): Geometry {
	if (geometry.type === 'GeometryCollection') {
		return { ...geometry, geometries: geometry.geometries.map((one) => converted(one, convert)) };
	}
	const walk = (value: unknown): unknown =>
		typeof (value as unknown[])[0] === 'number'
			? convert(value as Position)
			: (value as unknown[]).map(walk);
	return { ...geometry, coordinates: walk(geometry.coordinates) } as Geometry;
}

/** The members of a feature, in the order of the columns; a column called `__proto__` is a member too. */
const propertiesOf = (columns: readonly string[], cells: readonly Cell[]) =>
	Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null]));

function nameColumn(columns: readonly string[]): number {
	for (const pattern of NAME) {
		const at = columns.findIndex((column) => pattern.test(column));
		if (at >= 0) return at;
	}
	return -1;
}

/** A heading that no column of the layer has. */
function freeHeading(columns: readonly string[], wanted: string): string {
	let name = wanted;
	for (let n = 2; columns.includes(name); n++) name = `${wanted}_${n}`;
	return name;
}

/**
 * Writes a layer. KML and GPX are in WGS-84 by their standards, whatever is asked for.
 * @param name what the layer is called
 */
export function writeLayer(
	layer: OwnLayer,
	name: string,
	format: ExportFormat,
	isInSource: boolean
): string {
	const { columns, cells, geometries } = layer.features;
	const target = targetOf(layer, isInSource && (format === 'geojson' || format === 'csv'));
	const named = nameColumn(columns);
	const nameOf = (row: number) => String(cells[row]![named] ?? row + 1);
	if (format === 'geojson') {
		const features = geometries.map((geometry, row): Feature<Geometry | null> => ({
			type: 'Feature',
			properties: propertiesOf(columns, cells[row]!),
			geometry: geometry && converted(geometry, target.convert)
		}));
		const isWgs84 = target.name === SYSTEM_NAMES.wgs84;
		const crs = { type: 'name', properties: { name: target.name } };
		const head = { type: 'FeatureCollection', name, ...(!isWgs84 && { crs }) };
		return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
	}
	if (format === 'csv') return csvOf(layer, target);
	if (format === 'gpx') {
		return writeGpx(
			gpxDocument(
				name,
				geometries.map((geometry, row) => ({ name: nameOf(row), geometry }))
			)
		);
	}
	return writeKml({
		name,
		features: geometries.flatMap((geometry, row) =>
			geometry
				? {
						type: 'Feature' as const,
						geometry,
						properties: { name: nameOf(row), data: propertiesOf(columns, cells[row]!) }
					}
				: []
		)
	});
}

/** Points as two columns of numbers, anything else as well-known text. */
function csvOf(layer: OwnLayer, { name, convert }: Target): string {
	const { columns, cells, geometries } = layer.features;
	const isPoints = geometries.every((one) => one === null || one.type === 'Point');
	const suffix =
		name === SYSTEM_NAMES.wgs84
			? 'wgs84'
			: name
					.toLowerCase()
					.replace(/[^a-z\d]+/g, '')
					.slice(0, 24);
	const pointOf = (row: number) => {
		const geometry = geometries[row];
		return geometry?.type === 'Point' ? convert(geometry.coordinates) : [null, null];
	};
	const isNorthFirst = name !== SYSTEM_NAMES.wgs84 && layer.summary.source.order === 'north-first';
	const [lng, lat] = isNorthFirst ? [1, 0] : [0, 1];
	const positions: Column<number>[] = isPoints
		? [
				{ key: freeHeading(columns, `lng_${suffix}`), value: (row) => pointOf(row)[lng] ?? null },
				{ key: freeHeading(columns, `lat_${suffix}`), value: (row) => pointOf(row)[lat] ?? null }
			]
		: [
				{
					key: freeHeading(columns, `wkt_${suffix}`),
					value: (row) => {
						const geometry = geometries[row];
						return geometry ? writeWkt(converted(geometry, convert)) : null;
					}
				}
			];
	return writeCsv(
		cells.map((_, row) => row),
		[
			...columns.map((key, i): Column<number> => ({ key, value: (row) => cells[row]![i] ?? null })),
			...positions
		]
	);
}
