/** The recall table: queries with their expected results. One query a line. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Asked {
	/** the category of the query, for readers of the table */
	kind: string;
	query: string;
	/** `layer:id`; all of them where several are equally right */
	expected: string[];
}

/** The expected answer to a query without results: a topic, an absent line, or nothing. */
export interface NotHere {
	says: string;
	query: string;
}

const readTable = (name: string): string[][] => {
	const path = fileURLToPath(new URL(name, import.meta.url));
	const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
	return lines.map((line) => line.split('\t'));
};

/** Every line of `not-here.tsv`. */
export const notHereTable = (): NotHere[] =>
	readTable('./not-here.tsv').map(([says, query]) => ({ says: says!, query: query! }));

/** Every line of `recall.tsv`. */
export function recallTable(): Asked[] {
	return readTable('./recall.tsv').map((line) => {
		const [kind, query, expected] = line as [string, string, string];
		return { kind, query, expected: expected.split('|') };
	});
}
