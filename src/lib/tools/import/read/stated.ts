/** What a file states of its coordinate system: in its cells, its headings, its definition, its name. */
import type { ReadLayer } from '../../../formats/read/layer/read-layer';
import type { SourceId } from '../../../geo/readings/source-system';
import { hintedSystem, statedSystem } from '../../../geo/readings/stated-system';
import type { SurveyInput } from '../../../geo/readings/survey';
import type { ColumnOption } from './columns';
import type { PositionedTable } from './positions';

/** Null where it states nothing. */
export function statedOf(draft: {
	layer: ReadLayer;
	file: string;
	option: ColumnOption | null;
	table: PositionedTable | null;
}): SurveyInput['stated'] {
	const { layer, file, option, table } = draft;
	const byFile = (system: SourceId | null) => system && { system, by: 'file' as const };
	const stated = layer.system;
	const fromFile = stated?.by === 'file' ? statedSystem(stated.text) : null;
	const order = stated?.order === 'lng-lat' ? { order: 'east-first' as const } : {};
	const hinted = byFile(hintedSystem(`${file} ${layer.name}`) ?? columnsSystem(layer));
	// Programs write WGS-84 without being asked; a name that says otherwise was written by a person.
	const isDefault = fromFile === 'wgs84' && hinted !== null;
	const found =
		byFile(table?.system ?? null) ??
		byFile(option?.system ?? null) ??
		byFile(isDefault ? null : fromFile);
	// A format's own rule is the weakest: people write any datum into any format.
	const weakest =
		stated?.by === 'format' ? { system: 'wgs84' as const, by: 'format' as const } : null;
	const best = found ?? hinted ?? weakest;
	return best && { ...best, ...order };
}

/** A column such as 坐标系 that says the same in every row. */
function columnsSystem({ columns, features }: ReadLayer): SourceId | null {
	const column = columns.findIndex((name) => /坐标系|coord.*sys|datum|^crs$|^srid$/i.test(name));
	if (column < 0) return null;
	const said = new Set(features.map(({ values }) => String(values[column] ?? '')));
	const [only = ''] = said;
	return said.size === 1 ? (statedSystem(only) ?? hintedSystem(only)) : null;
}
