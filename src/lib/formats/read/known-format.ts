/** What a file is, by its content; its name only names it. */
import { isShp } from './shapefile/shp';
import { isWkt } from './wkt/wkt';
import { isZip } from './zip/zip';

/** The formats that are read. */
export type Format =
	| 'geojson'
	| 'geojson-lines'
	| 'topojson'
	| 'json-table'
	| 'kml'
	| 'kmz'
	| 'gpx'
	| 'table'
	| 'points'
	| 'shapefile'
	| 'zip'
	| 'wkt';

/** Contents by their first bytes; the names are the field's own. */
const OTHERS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
	['XLS', [0xd0, 0xcf, 0x11, 0xe0]],
	['PDF', [0x25, 0x50, 0x44, 0x46]],
	['PNG', [0x89, 0x50, 0x4e, 0x47]],
	['JPEG', [0xff, 0xd8, 0xff]],
	['GIF', [0x47, 0x49, 0x46, 0x38]],
	['TIFF', [0x49, 0x49, 0x2a, 0x00]],
	['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
	['RAR', [0x52, 0x61, 0x72, 0x21]],
	['7z', [0x37, 0x7a, 0xbc, 0xaf]],
	['gzip', [0x1f, 0x8b]],
	['FlatGeobuf', [0x66, 0x67, 0x62, 0x03]],
	['SQLite (GeoPackage, MBTiles)', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
	['PMTiles', [0x50, 0x4d, 0x54, 0x69, 0x6c, 0x65, 0x73]],
	['Parquet', [0x50, 0x41, 0x52, 0x31]],
	['DWG', [0x41, 0x43, 0x31, 0x30]]
];

/** A form that is known by its first bytes and not read; null for any other. */
export const otherFormat = (bytes: Uint8Array): string | null =>
	OTHERS.find(([, head]) => head.every((byte, i) => bytes[i] === byte))?.[0] ?? null;

/** What binary content is; null where it is a text, or nothing that is known. */
export function binaryFormat(bytes: Uint8Array): 'zip' | 'shapefile' | null {
	if (isZip(bytes)) return 'zip';
	return isShp(bytes) ? 'shapefile' : null;
}

/** XML's first characters. A heading of a table may begin with a bracket as well. */
const XML = /^<(?:[?!]|[\w:.-]+(?:\s*\/?>|\s+[\w:.-]+\s*=\s*["']))/;

/** What kind of text it is; `table` includes every list of lines. */
export function textFormat(text: string): 'json' | 'lines' | 'xml' | 'wkt' | 'table' | 'empty' {
	const start = /^[\s\ufeff]*/.exec(text)![0].length;
	const first = text.charAt(start);
	if (first === '') return 'empty';
	if (first === '\u001e') return 'lines';
	if (first === '{' || (first === '[' && /^\[\s*[[{"\]]/.test(text.slice(start, start + 200)))) {
		return 'json';
	}
	if (XML.test(text.slice(start, start + 200))) return 'xml';
	return isWkt(text.slice(start, start + 200)) ? 'wkt' : 'table';
}

/** The name of a document's first element, without its prefix; null where none is found. */
export function rootElement(text: string): string | null {
	const body = text.replace(
		/^[\s\ufeff]*(<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>|\s)*/i,
		''
	);
	return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(body)?.[1] ?? null;
}
