/** A pasted list of points, one a line, in any form that the coordinate reader knows: as a table of one column. */
import { LayerBuilder, type ReadLayer } from '../../../formats/read/layer/read-layer';
import type { ReadLimits } from '../../../formats/read/layer/limits';
import { linesOf } from '../../../formats/read/text/lines';
import { readCoordinate } from '../../../geo/coordinates/coordinate-reading';

/** How many lines are looked at to tell a list from a table. */
const LOOKED_AT = 50;

/** The cells of a line that is a table's row. */
const cellCount = (line: string) => line.split(/[\t,;，；]/).length;

const isPoint = (line: string) => {
	const kind = readCoordinate(line)?.kind;
	return kind === 'position' || kind === 'grid';
};

/**
 * Whether most lines of a text are positions of their own. A first line that is none and has several cells is
 * a table's heading; lines of three or more cells, equally many in each, are rows.
 */
export function isPointList(text: string, limits: ReadLimits): boolean {
	const lines: string[] = [];
	for (const [line] of linesOf(text, limits)) {
		if (line.length > 300) return false;
		lines.push(line);
		if (lines.length === LOOKED_AT) break;
	}
	const [first = ''] = lines;
	const cells = cellCount(first);
	if (cells > 1 && !isPoint(first)) return false;
	if (cells > 2 && lines.length > 1 && lines.every((line) => cellCount(line) === cells))
		return false;
	return lines.filter(isPoint).length * 2 >= lines.length && lines.some(isPoint);
}

/** The lines as rows of one column. */
export function readPointList(text: string, name: string, limits: ReadLimits): ReadLayer {
	const builder = new LayerBuilder(limits);
	builder.column('text');
	for (const [line, number] of linesOf(text, limits)) {
		builder.add({ geometry: null, values: [line.trim()], at: { line: number } });
	}
	return builder.layer(name, { isTable: true });
}
