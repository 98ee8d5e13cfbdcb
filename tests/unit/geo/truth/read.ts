/** Reads the tables of this folder. */
import { readFileSync } from 'node:fs';

/** The rows of a table without its head, each split at its tabs. */
export function rowsOf(file: string): string[][] {
	const text = readFileSync(new URL(file, import.meta.url), 'utf8');
	return text
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((row) => row.split('\t'));
}
