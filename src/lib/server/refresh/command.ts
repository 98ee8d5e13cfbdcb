/** `npm run geodata:refresh`: what was asked for, and what is printed. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RULES } from './datasets/datasets';
import { overpassQuery } from './datasets/query';
import type { DatasetName } from './datasets/rule';
import { readWorld } from './read/read-world';
import { refresh } from './refresh';
import { refusal, type RefreshReport } from './report/report';
import { reportWords } from './report/report-words';
import { recover } from './write/exchange';

const USAGE = `npm run geodata:refresh -- <input> [options]

<input>            an answer of an Overpass API (.json, or its address; an address that ends in
                   /interpreter is asked the query itself), or an extract of OpenStreetMap
                   (.osm.pbf, .geojson, .geojsonl with OpenStreetMap's ids)
--query            prints the query that an Overpass API must be asked
--dry-run          compares and reports, writes nothing
--report <file>    writes the report as JSON too
--date <day>       the day of the data, where the input does not say (2026-11-28)
--with <datasets>  adds datasets that the folder does not have: ${RULES.filter(({ title }) => title)
	.map(({ dataset }) => dataset)
	.join(', ')}; or all
--only <datasets>  refreshes only these, separated by commas`;

const OPTIONS = {
	query: { type: 'boolean' },
	'dry-run': { type: 'boolean' },
	report: { type: 'string' },
	date: { type: 'string' },
	with: { type: 'string' },
	only: { type: 'string' },
	help: { type: 'boolean' }
} as const;

/** The datasets of a list, separated by commas. @throws where one is unknown */
function datasetsIn(list: string | undefined): DatasetName[] | undefined {
	if (list === undefined) return undefined;
	const known = RULES.map(({ dataset }) => dataset);
	if (list === 'all') return known;
	const asked = list.split(',').map((name) => name.trim());
	const unknown = asked.find((name) => !known.includes(name as DatasetName));
	if (unknown === undefined) return asked as DatasetName[];
	throw new Error(`there is no dataset "${unknown}": choose of ${known.join(', ')}`);
}

const isDay = (text: string) =>
	/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/**
 * Runs the command on a folder.
 * @returns what a process ends with: 0 done, 1 refused, 2 asked wrongly
 */
export async function main(
	args: readonly string[],
	print: (text: string) => void,
	root = 'geodata'
): Promise<number> {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true
		});
		const more = datasetsIn(values.with);
		const only = datasetsIn(values.only);
		if (values.query) {
			const asked = [...(more ?? []), ...(only ?? [])];
			const rules = RULES.filter(({ dataset, title }) =>
				only ? only.includes(dataset) : !title || asked.includes(dataset)
			);
			print(overpassQuery(rules));
			return 0;
		}
		const [input, ...others] = positionals;
		if (values.help || !input || others.length > 0) {
			print(USAGE);
			return values.help ? 0 : 2;
		}
		if (values.date !== undefined && !isDay(values.date)) {
			throw new Error(`--date must be a day such as 2026-11-28 (found "${values.date}")`);
		}
		if (recover(root)) print(`${root} was put back: an earlier refresh was interrupted.`);
		const query = overpassQuery(
			RULES.filter(({ title, dataset }) => !title || more?.includes(dataset))
		);
		const world = await readWorld(input, query);
		const report: RefreshReport =
			'reason' in world
				? refusal(input, null, [{ dataset: null, id: null, reason: world.reason }])
				: refresh(world.ok, {
						root,
						input,
						date: values.date,
						isTrial: values['dry-run'] ?? false,
						more: more ?? [],
						...(only ? { only } : {})
					});
		if (values.report) writeFileSync(values.report, JSON.stringify(report, null, '\t') + '\n');
		print(reportWords(report));
		return report.outcome === 'refused' ? 1 : 0;
	} catch (error) {
		print(`geodata:refresh: ${(error as Error).message}`);
		return 2;
	}
}
