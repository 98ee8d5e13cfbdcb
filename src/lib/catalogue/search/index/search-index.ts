/** The index: every entry with its names prepared, and MiniSearch over all of its words. */
import MiniSearch from 'minisearch';
import type { Sounds } from '../reading/align';
import { termsOf } from '../reading/folded';
import { formsOf, type Form } from './entry-names';
import type { StationEntry } from '../../ground/metro';
import type { MetroLineEntry, SearchEntry, SearchFile } from './search-file';
import { kindsByName, kindWords, lineWords, sectorWords } from './search-words';
import { textsOf, type Localised } from '../../../i18n/localised';

/** The texts in which words are found. `sound` is the name in pinyin, written together. */
export const FIELDS = [
	'name',
	'alias',
	'sound',
	'sector',
	'line',
	'kind',
	'former',
	'address'
] as const;
export type Field = (typeof FIELDS)[number];

export interface Indexed {
	entry: SearchEntry;
	/** its place in the file: what decides between equals */
	order: number;
	forms: Form[];
}

export interface SearchIndex {
	all: readonly Indexed[];
	/** how characters are read */
	sounds: Sounds;
	/** how common characters are read; null until that has been fetched */
	common: Sounds | null;
	/** lines of the metro by number, with their stations in order */
	lines: ReadonlyMap<string, { entry: MetroLineEntry; stations: StationEntry[] }>;
	words: MiniSearch<Document>;
	/** kinds by the words for them */
	kinds: ReadonlyMap<string, ReadonlySet<string>>;
}

type Document = { id: number } & Partial<Record<Field, string>>;

/** How many entries are indexed before the page may draw again. */
const CHUNK = 100;

function soundsOf({ readings }: SearchFile): Sounds {
	const sounds = new Map<string, string[]>();
	for (const [reading, characters] of Object.entries(readings)) {
		// ü is typed as v, and by people who do not know that as u.
		const spellings = /^[ln]v/.test(reading) ? [reading, reading.replace('v', 'u')] : [reading];
		for (const character of characters) {
			sounds.set(character, [...(sounds.get(character) ?? []), ...spellings]);
		}
	}
	return sounds;
}

/** The published Chinese names in pinyin, each written together. */
function soundsOfNames(forms: readonly Form[]): string {
	return forms
		.flatMap((form) => ('units' in form && !form.spoken ? [form.units] : []))
		.map((units) => units.map(({ character, sounds }) => sounds[0] ?? character).join(''))
		.join(' ');
}

/** The texts of an entry; what it has not is left out, which is quicker than nothing in it. */
function documentOf({ entry, order, forms }: Indexed): Document {
	const all = (said: Localised) => textsOf(said).join(' ');
	const alias = ('aliases' in entry && entry.aliases?.join(' ')) || undefined;
	const named = { id: order, name: all(entry.name), sound: soundsOfNames(forms) };
	const common = alias === undefined ? named : { ...named, alias };
	// Streets and waters have in their names what they are, and there are a thousand of them.
	if (entry.layer === 'roads' || entry.layer === 'water' || entry.layer === 'metro-lines') {
		return common;
	}
	const kind = kindWords(entry);
	if (entry.layer === 'metro') return { ...common, kind, line: lineWords(entry.lines) };
	if (entry.layer !== 'places') return { ...common, kind };
	return {
		...common,
		kind,
		sector: entry.sectors.flatMap(sectorWords).join(' '),
		former: entry.former.map(all).join(' '),
		address: all(entry.address)
	};
}

/** The lines by number, each with its stations. */
function linesOf(entries: readonly SearchEntry[]): SearchIndex['lines'] {
	const stations = new Map(
		entries.flatMap((entry) => (entry.layer === 'metro' ? [[entry.id, entry] as const] : []))
	);
	return new Map(
		entries.flatMap((entry) =>
			entry.layer === 'metro-lines'
				? [[entry.line, { entry, stations: entry.stations.map((id) => stations.get(id)!) }]]
				: []
		)
	);
}

/** Indexes a file, a little at a time, so that the page stays awake. */
export async function buildSearchIndex(file: SearchFile): Promise<SearchIndex> {
	const sounds = soundsOf(file);
	const all = file.entries.map((entry, order) => ({ entry, order, forms: formsOf(entry, sounds) }));
	const words = new MiniSearch<Document>({
		fields: [...FIELDS],
		tokenize: termsOf,
		// Terms are folded where they are made.
		processTerm: (term) => term
	});
	const documents = all.filter(({ entry }) => entry.layer !== 'metro-lines').map(documentOf);
	await words.addAllAsync(documents, { chunkSize: CHUNK });
	const lines = linesOf(file.entries);
	return { all, sounds, common: null, lines, words, kinds: kindsByName(file.entries) };
}
