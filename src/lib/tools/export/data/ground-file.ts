/** What the map shows around its places, streets or stations or water, as a file: the published data, cut to a view. */
import type { Feature, Geometry } from 'geojson';
import type { Cell, Column } from '../../../formats/column';
import { writeCsv } from '../../../formats/csv';
import { writeGpx } from '../../../formats/gpx';
import { gpxDocument } from '../../../formats/gpx-document';
import { writeKml } from '../../../formats/kml';
import { writeWkt } from '../../../formats/wkt-writing';
import { LOCALES, type Locale } from '../../../i18n/locale';
import { inLanguage, type Localised } from '../../../i18n/localised';
import { extentOf, type Extent } from '../../../values/extent';
import type { Geometry as Measured } from '../../../values/geometry';
import type { PlaceFormat } from './places-file';

/** A published file of the ground: see `data/index.json`. */
export interface GroundCollection {
	readonly title: Localised;
	readonly licence: string;
	readonly sources: unknown;
	readonly method: unknown;
	readonly features: readonly Feature<Geometry, Readonly<Record<string, unknown>>>[];
}

/** What a file of it holds besides. */
export interface GroundFileInput {
	readonly collection: GroundCollection;
	/** the whole address of the view that it was taken from */
	readonly address: string;
	/** the day, ISO */
	readonly saved: string;
	readonly lang: Locale;
}

/** Whether two extents have a point in common. */
const meets = (a: Extent, b: Extent) =>
	a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;

/** The collection with what lies in the view, each feature whole; what a feature's extent touches is taken. */
export function withinView(collection: GroundCollection, view: Extent): GroundCollection {
	const features = collection.features.filter(({ geometry }) => {
		// None of the published files has a collection of geometries.
		const extent = extentOf(geometry as Geometry & Measured);
		return extent !== null && meets(extent, view);
	});
	return { ...collection, features };
}

const isLocalised = (value: unknown): value is Localised =>
	typeof value === 'object' &&
	value !== null &&
	Object.keys(value).length > 0 &&
	Object.keys(value).every((key) => LOCALES.some((lang) => lang === key));

/** A property as cells of a table: texts in each language in a column of their own, lists joined. */
function cellsOf(key: string, value: unknown): [string, Cell][] {
	if (isLocalised(value)) {
		return Object.entries(value).map(([lang, text]) => [`${key}_${lang}`, String(text)]);
	}
	if (Array.isArray(value)) return [[key, value.join(' ')]];
	const isCell = typeof value === 'number' || typeof value === 'boolean' || value === null;
	return [[key, isCell ? value : String(value)]];
}

const rowOf = ({ id, properties }: GroundCollection['features'][number]): Map<string, Cell> =>
	new Map([
		['id', id ?? null],
		...Object.entries(properties).flatMap(([key, value]) => cellsOf(key, value))
	]);

const nameOf = (
	{ id, properties: { name } }: GroundCollection['features'][number],
	lang: Locale
) => (isLocalised(name) ? inLanguage(name, lang) : String(id ?? ''));

function csv({ collection: { features } }: GroundFileInput): string {
	const rows = features.map((feature) => ({ cells: rowOf(feature), geometry: feature.geometry }));
	const keys = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
	type Row = (typeof rows)[number];
	const isPoints = features.every(({ geometry }) => geometry.type === 'Point');
	const at = (axis: 0 | 1) => (row: Row) =>
		row.geometry.type === 'Point' ? (row.geometry.coordinates[axis] ?? null) : null;
	const positions: Column<Row>[] = isPoints
		? [
				{ key: 'lng_wgs84', value: at(0) },
				{ key: 'lat_wgs84', value: at(1) }
			]
		: [{ key: 'wkt_wgs84', value: ({ geometry }) => writeWkt(geometry) }];
	return writeCsv(rows, [
		...keys.map((key): Column<Row> => ({ key, value: ({ cells }) => cells.get(key) ?? null })),
		...positions
	]);
}

/**
 * Writes it; positions are degrees WGS-84, `[lng, lat]`. GeoJSON keeps the properties, sources and method of the
 * published file; KML and CSV have each property as a column, GPX has names and shapes alone.
 */
export function groundFile(format: PlaceFormat, input: GroundFileInput): string {
	const { collection, address, saved, lang } = input;
	const { features, ...head } = collection;
	const title = inLanguage(collection.title, lang);
	switch (format) {
		case 'geojson':
			return JSON.stringify({ ...head, view: address, saved, features }, null, '\t') + '\n';
		case 'csv':
			return csv(input);
		case 'gpx':
			return writeGpx({
				...gpxDocument(
					title,
					features.map((one) => ({ name: nameOf(one, lang), geometry: one.geometry }))
				),
				description: [collection.licence, address, saved].join('\n')
			});
		case 'kml':
			return writeKml({
				name: title,
				description: [collection.licence, address, saved].join('\n'),
				features: features.map((one) => ({
					type: 'Feature',
					geometry: one.geometry,
					properties: { name: nameOf(one, lang), data: Object.fromEntries(rowOf(one)) }
				}))
			});
	}
}
