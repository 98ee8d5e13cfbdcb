/** Reads the text of a file or of the clipboard, by what it contains. Readers are loaded when needed. */
import { ReadFault } from './layer/fault';
import { rootElement, textFormat, type Format } from './known-format';
import type { ReadContext, ReadLayer } from './layer/read-layer';

/** The layers of a text, and what it is. */
export interface TextReading {
	readonly format: Format;
	readonly layers: readonly ReadLayer[];
}

/** @throws {ReadFault} where it cannot be read at all */
export async function readText(
	text: string,
	name: string,
	context: ReadContext
): Promise<TextReading> {
	switch (textFormat(text)) {
		case 'empty':
			throw new ReadFault('empty');
		case 'json':
			return readJson(text, name, context);
		case 'lines':
			return readLines(text, name, context);
		case 'xml':
			return readXmlText(text, name, context);
		case 'wkt': {
			const { readWktLines } = await import('./wkt/wkt-lines');
			return { format: 'wkt', layers: [await readWktLines(text, name, context)] };
		}
		case 'table': {
			const { readDelimited } = await import('./table/delimited');
			return { format: 'table', layers: [await readDelimited(text, name, context)] };
		}
	}
}

async function readLines(text: string, name: string, context: ReadContext): Promise<TextReading> {
	const { readJsonLines } = await import('./json/json-lines');
	return { format: 'geojson-lines', layers: [await readJsonLines(text, name, context)] };
}

/** Whether the first line that is not empty is an object of its own, and another follows it. */
function isLines(text: string): boolean {
	const [first = '', rest = ''] = text.trimStart().split(/\r?\n([\s\S]*)/, 2);
	return first.trimEnd().endsWith('}') && /^\s*\{/.test(rest);
}

async function readJson(text: string, name: string, context: ReadContext): Promise<TextReading> {
	if (isLines(text)) return readLines(text, name, context);
	const [{ parseJson }, { isGeoJson, readGeoJson }, { isTopology, readTopoJson }] =
		await Promise.all([
			import('./json/json-text'),
			import('./json/geojson'),
			import('./json/topojson')
		]);
	const value = parseJson(text, context.limits);
	if (isGeoJson(value)) {
		return { format: 'geojson', layers: [await readGeoJson(value, name, context)] };
	}
	if (isTopology(value)) return { format: 'topojson', layers: await readTopoJson(value, context) };
	if (Array.isArray(value) && value.length > 0 && value.every(isGeoJson)) {
		const collection = { type: 'FeatureCollection', features: value as unknown[] };
		return { format: 'geojson', layers: [await readGeoJson(collection, name, context)] };
	}
	const { readRecords, recordsIn } = await import('./table/records');
	const records = recordsIn(value);
	if (!records) throw new ReadFault('missing', { line: 1 }, { detail: 'features' });
	return { format: 'json-table', layers: [await readRecords(records, name, context)] };
}

async function readXmlText(text: string, name: string, context: ReadContext): Promise<TextReading> {
	const root = rootElement(text);
	switch (root?.toLowerCase()) {
		case 'kml':
		case 'document':
		case 'folder':
		case 'placemark': {
			const { readKml } = await import('./xml/kml');
			return { format: 'kml', layers: await readKml(text, name, context) };
		}
		case 'gpx': {
			const { readGpx } = await import('./xml/gpx');
			return { format: 'gpx', layers: await readGpx(text, name, context) };
		}
	}
	// What is damaged before its first element says so with a place.
	const { readXml } = await import('./xml/elements');
	await readXml(text, { whole: new Set(), element: () => {} }, context);
	throw new ReadFault('other-format', { line: 1 }, { detail: `<${root ?? '?'}>` });
}
