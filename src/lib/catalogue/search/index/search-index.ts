/** The search index: every entry with its names prepared, and a MiniSearch index of all words. */
import MiniSearch from 'minisearch';
import type { Sounds } from '../reading/align';
import { termsOf } from '../reading/folded';
import { formsOf, type Form } from './entry-names';
import type { StationEntry } from '../../ground/metro';
import type { Use } from '../../kinds/place-uses';
import type { MetroLineEntry, SearchEntry, SearchFile, Summaries } from './search-file';
import {
	kindsByName,
	kindWords,
	lineWords,
	sectorWords,
	usesByName,
	useWords
} from './search-words';
import { textsOf, type Localised } from '../../../i18n/localised';

/** The indexed fields. `sound` is the name in pinyin without spaces. */
export const FIELDS = [
	'name',
	'alias',
	'sound',
	'sector',
	'line',
	'use',
	'kind',
	'former',
	'address',
	'summary'
] as const;
export type Field = (typeof FIELDS)[number];

export interface Indexed {
	entry: SearchEntry;
	/** its position in the file, which breaks ties */
	order: number;
	forms: Form[];
	/** what a place is, in a sentence or two; null for what has none, and until they are added */
	summary: Localised | null;
}

export interface SearchIndex {
	all: readonly Indexed[];
	/** the readings of characters */
	sounds: Sounds;
	/** the readings of common characters; null until they are fetched */
	common: Sounds | null;
	/** lines of the metro by number, with their stations in order */
	lines: ReadonlyMap<string, { entry: MetroLineEntry; stations: StationEntry[] }>;
	words: MiniSearch<Document>;
	/** kinds by the terms for them */
	kinds: ReadonlyMap<string, ReadonlySet<string>>;
	/** uses of places by the terms for them */
	uses: ReadonlyMap<string, ReadonlySet<Use>>;
}

type Document = { id: number } & Partial<Record<Field, string>>;

/** The number of entries that are indexed before the page gets time to render. */
const CHUNK = 100;

function soundsOf({ readings }: SearchFile): Sounds {
	const sounds = new Map<string, string[]>();
	for (const [reading, characters] of Object.entries(readings)) {
		// ü is typed as v, or as u by people who do not know that convention.
		const spellings = /^[ln]v/.test(reading) ? [reading, reading.replace('v', 'u')] : [reading];
		for (const character of characters) {
			sounds.set(character, [...(sounds.get(character) ?? []), ...spellings]);
		}
	}
	return sounds;
}

/** The published Chinese names in pinyin, each without spaces. */
function soundsOfNames(forms: readonly Form[]): string {
	return forms
		.flatMap((form) => ('units' in form && !form.spoken ? [form.units] : []))
		.map((units) => units.map(({ character, sounds }) => sounds[0] ?? character).join(''))
		.join(' ');
}

/** The fields of an entry; missing ones are omitted, which is faster than empty ones. */
function documentOf({ entry, order, forms, summary }: Indexed): Document {
	const all = (said: Localised) => textsOf(said).join(' ');
	const alias = ('aliases' in entry && entry.aliases?.join(' ')) || undefined;
	const named = { id: order, name: all(entry.name), sound: soundsOfNames(forms) };
	const common = alias === undefined ? named : { ...named, alias };
	// The names of streets and waters already contain their kind, and there are a thousand of them.
	if (entry.layer === 'roads' || entry.layer === 'water' || entry.layer === 'metro-lines') {
		return common;
	}
	const kind = kindWords(entry);
	if (entry.layer === 'metro') return { ...common, kind, line: lineWords(entry.lines) };
	if (entry.layer !== 'places') return { ...common, kind };
	return {
		...common,
		kind,
		...(entry.uses && { use: useWords(entry.uses) }),
		...(summary && { summary: all(summary) }),
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

/** Indexes a file in chunks, so that the page stays responsive. */
export async function buildSearchIndex(file: SearchFile): Promise<SearchIndex> {
	const sounds = soundsOf(file);
	const all = file.entries.map((entry, order) => ({
		entry,
		order,
		forms: formsOf(entry, sounds),
		summary: null
	}));
	const words = new MiniSearch<Document>({
		fields: [...FIELDS],
		tokenize: termsOf,
		// Terms are already folded.
		processTerm: (term) => term
	});
	const documents = all.filter(({ entry }) => entry.layer !== 'metro-lines').map(documentOf);
	await words.addAllAsync(documents, { chunkSize: CHUNK });
	const lines = linesOf(file.entries);
	return {
		all,
		sounds,
		common: null,
		lines,
		words,
		kinds: kindsByName(file.entries),
		uses: usesByName()
	};
}

/** Adds the summaries of the places, which are fetched after the names: the search works without them. */
export function addSummaries({ all, words }: SearchIndex, summaries: Summaries): void {
	for (const indexed of all) {
		const summary = indexed.entry.layer === 'places' ? summaries[indexed.entry.id] : undefined;
		if (!summary) continue;
		indexed.summary = summary;
		words.replace(documentOf(indexed));
	}
}
