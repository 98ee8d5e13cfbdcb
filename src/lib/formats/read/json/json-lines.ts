/** GeoJSON line by line: newline-delimited, or a text sequence (RFC 8142) with a separator before each. */
import { ReadFault, faultOf } from '../layer/fault';
import { LayerBuilder, type ReadContext, type ReadLayer } from '../layer/read-layer';
import { linesOf } from '../text/lines';
import { addFeature, isGeoJson } from './geojson';
import { isRecord, memberOf, parseJson } from './json-text';

const SEPARATOR = '\u001e';

/** The records of a text sequence, which may run over several lines, or else the lines. */
function* recordsOf(text: string, context: ReadContext): Generator<[string, number, number]> {
	if (!text.includes(SEPARATOR)) return yield* linesOf(text, context.limits);
	let line = 1;
	let at = 0;
	for (const record of text.split(SEPARATOR)) {
		if (record.length > context.limits.lineLength) {
			throw new ReadFault('too-much', { line }, { limit: 'lineLength' });
		}
		at += record.length + 1;
		if (record.trim()) yield [record, line, at];
		line += record.split('\n').length - 1;
	}
}

/** Reads features one a line; a line that is none is refused, the others are read. */
export async function readJsonLines(
	text: string,
	name: string,
	context: ReadContext
): Promise<ReadLayer> {
	const layer = new LayerBuilder(context.limits);
	let rows = 0;
	for (const [record, line, end] of recordsOf(text, context)) {
		rows++;
		try {
			const value = parseJson(record, context.limits, { line });
			const isCollection = isRecord(value) && memberOf(value, 'type') === 'FeatureCollection';
			const features = isCollection ? memberOf(value, 'features') : [value];
			if (!isGeoJson(value) || !Array.isArray(features)) {
				throw new ReadFault('syntax', { line }, { detail: record.slice(0, 100) });
			}
			for (const feature of features) addFeature(layer, feature, { line });
		} catch (fault) {
			if (!(fault instanceof ReadFault) || fault.limit === 'vertices') throw fault;
			if (fault.limit === 'columns') throw fault;
			layer.refused.push(faultOf(fault, { line }));
		}
		const wait = rows % 500 === 0 ? context.tick(end / text.length, rows) : null;
		if (wait) await wait;
	}
	return layer.layer(name, {
		system: { text: 'WGS-84 (RFC 7946)', by: 'format', order: 'lng-lat' }
	});
}
