/** The source that a refresh adds, and those that nothing names after it. */
import type { Source } from '../../../catalogue/schema/source';
import type { Collection } from '../features/feature';

const dayText = (date: string) =>
	new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});

/** OpenStreetMap as of a day, ISO. */
export function osmSource(date: string): Source {
	return {
		id: `osm-${date}`,
		title: `OpenStreetMap as of ${dayText(date)}`,
		language: 'en',
		publisher: 'OpenStreetMap contributors',
		date,
		licence: 'ODbL-1.0',
		link: 'https://www.openstreetmap.org/copyright',
		tier: 'open-data'
	};
}

/** How many sources stand on top, unsorted, because many files share them: see the tests of sources. */
const COMMON = 7;

/** Each source of the file as it is written there, by its id: what stays is not written anew. */
function textById(file: string): Map<string, string> {
	const inner = file
		.trim()
		.replace(/^\[\s*\n/, '')
		.replace(/\n\]$/, '');
	return new Map(
		inner.split(/,\n(?=\t\{\n)/).map((text) => [(JSON.parse(text) as Source).id, text])
	);
}

/** A source as the file has it: one tab in. */
const written = (source: Source) => JSON.stringify(source, null, '\t').replace(/^/gm, '\t');

/**
 * The text of the list with a source added in its place and without those that only former datasets named.
 * @param file the text of the list
 * @param base the datasets as they will be
 * @param others texts of the other files, which may name a source too
 */
export function renewedSources(
	file: string,
	added: Source,
	base: Iterable<Collection>,
	others: readonly string[]
): string {
	const named = new Set([...base].flatMap((collection) => collection.sources));
	const isNamed = (id: string) => named.has(id) || others.some((text) => text.includes(`"${id}"`));
	const texts = textById(file);
	const known = [...texts.keys()];
	const common = known.slice(0, COMMON).filter(isNamed);
	const rest = known.slice(COMMON).filter(isNamed);
	if (!texts.has(added.id)) {
		texts.set(added.id, written(added));
		rest.push(added.id);
	}
	const ids = [...common, ...rest.sort((a, b) => (a < b ? -1 : 1))];
	return `[\n${ids.map((id) => texts.get(id)!).join(',\n')}\n]\n`;
}
