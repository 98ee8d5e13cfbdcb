/** Well-known texts, one after another: pasted, or a file of them. */
import { ReadFault, faultOf } from '../layer/fault';
import { RawGeometry } from '../layer/raw-geometry';
import { LayerBuilder, type ReadContext, type ReadLayer } from '../layer/read-layer';
import { linesOf } from '../text/lines';
import { isWkt, readWkt } from './wkt';

/** The geometries with the lines on which they begin: a text may run over several lines. */
function* textsOf(text: string, context: ReadContext): Generator<[string, number]> {
	let open: [string, number] | null = null;
	for (const [line, number] of linesOf(text, context.limits)) {
		if (open && !isWkt(line)) open[0] += `\n${line}`;
		else {
			if (open) yield open;
			open = [line, number];
		}
	}
	if (open) yield open;
}

/** Reads them as the features of one layer. */
export async function readWktLines(
	text: string,
	name: string,
	context: ReadContext
): Promise<ReadLayer> {
	const layer = new LayerBuilder(context.limits);
	const srids = new Set<number>();
	let rows = 0;
	for (const [one, line] of textsOf(text, context)) {
		const at = { line };
		try {
			const { geometry, srid } = readWkt(one, new RawGeometry(layer, at), at, context.limits);
			if (srid !== null) srids.add(srid);
			layer.add({ geometry, values: [], at });
		} catch (fault) {
			if (!(fault instanceof ReadFault) || fault.limit !== undefined) throw fault;
			layer.refused.push(faultOf(fault, at));
		}
		const wait = ++rows % 500 === 0 ? context.tick(0.5, rows) : null;
		if (wait) await wait;
	}
	const [srid] = srids;
	return layer.layer(name, {
		system: srids.size === 1 ? { text: `EPSG:${srid}`, by: 'file' } : null
	});
}
