/** The recall table: what people type, and what they mean by it. One query a line. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Asked {
	/** how it is typed or what is asked for; for the reader of the table */
	kind: string;
	query: string;
	/** `layer:id`; where several are as right, all of them */
	expected: string[];
}

/** What a text that this map has no answer to is answered: by topic, absent line, or nothing. */
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
