/** The tables of queries with what they must lead to, one query a line, and the index that answers them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
	addSummaries,
	buildSearchIndex,
	type SearchIndex
} from '#lib/catalogue/search/index/search-index';
import { mergedSounds, readSounds } from '#lib/catalogue/search/reading/sounds';
import { soundsFile } from '#lib/server/search/common-sounds';
import { searchFile, summariesOf } from '#lib/server/search/search-index';
import { CATALOGUE } from '../../../built-catalogue';

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

/** Every line of `visitors.tsv`: a query, and the features it may lead to first (`*` ends a beginning), or `elsewhere`. */
export const visitorsTable = (): { query: string; to: string }[] =>
	readTable('./visitors.tsv').map(([, query, to]) => ({ query: query!, to: to! }));

/** The index of the real geodata, as on a page that has fetched the readings of common characters. */
export async function realIndex(): Promise<SearchIndex> {
	const index = await buildSearchIndex(searchFile(CATALOGUE));
	addSummaries(index, summariesOf(CATALOGUE));
	index.common = mergedSounds(index.sounds, readSounds(soundsFile()));
	return index;
}

/** Every line of `recall.tsv`. */
export function recallTable(): Asked[] {
	return readTable('./recall.tsv').map((line) => {
		const [kind, query, expected] = line as [string, string, string];
		return { kind, query, expected: expected.split('|') };
	});
}
