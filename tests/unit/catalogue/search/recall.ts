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

/** Every line of `recall.tsv`. */
export function recallTable(): Asked[] {
	const path = fileURLToPath(new URL('./recall.tsv', import.meta.url));
	const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
	return lines.map((line) => {
		const [kind, query, expected] = line.split('\t') as [string, string, string];
		return { kind, query, expected: expected.split('|') };
	});
}
