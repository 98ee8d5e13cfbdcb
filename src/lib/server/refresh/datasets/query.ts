/** The query for an Overpass API, made of the table of datasets. */
import { EXTENT } from '../../../catalogue/schema/extent';
import type { DatasetRule, Selector } from './rule';

const oneOf = (values: readonly string[]) =>
	values.length === 1 ? `="${values[0]}"` : `~"^(${values.join('|')})$"`;

function statement({ types, tags, not = {} }: Selector): string[] {
	const filters = [
		...Object.entries(tags).map(([key, values]) =>
			values === '*' ? `["${key}"]` : `["${key}"${oneOf(values)}]`
		),
		...Object.entries(not).map(([key, values]) => `["${key}"!~"^(${values.join('|')})$"]`)
	].join('');
	return types.map((type) => `  ${type}${filters};`);
}

/** Overpass QL for these datasets: everything whole, with the nodes and members that shapes need. */
export function overpassQuery(rules: readonly DatasetRule[]): string {
	const { south, west, north, east } = EXTENT;
	const statements = rules.flatMap(({ dataset, select }) => [
		`  // ${dataset}`,
		...select.flatMap(statement)
	]);
	return [
		`[out:json][timeout:300][maxsize:1073741824][bbox:${south},${west},${north},${east}];`,
		'(',
		...statements,
		');',
		'out body;',
		'>;',
		'out skel qt;',
		''
	].join('\n');
}
