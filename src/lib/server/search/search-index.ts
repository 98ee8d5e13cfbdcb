/** What is published for searching: every thing with a name, and how its name is read. */
import { GROUND_IDS, groundLayer, type GroundId } from '../../catalogue/ground/ground-layers';
import type { SearchEntry, SearchFile } from '../../catalogue/search/index/search-file';
import type { Localised } from '../../i18n/localised';
import type { PlaceFeature } from '../../catalogue/schema/place';
import type { Catalogue } from '../catalogue';
import { freeGreen } from '../derive/free-green';
import { metroLineEntries } from './metro-line-entries';
import { withOldNames } from '../read/old-names';
import { readingTable } from './pinyin-table';
import { fiveDecimals, roadEntries, waterEntries } from './search-lines';

/** The fact that tells what a site was before. */
const FORMER = 'former_use';

function placeEntry({ id, properties: p }: PlaceFeature): SearchEntry {
	const former = p.facts.filter(({ key }) => key === FORMER).map(({ value }) => value as Localised);
	return {
		layer: 'places',
		id,
		kind: p.kind,
		name: p.name,
		point: fiveDecimals(p.point),
		accuracy_m: p.accuracy_m,
		basis: p.basis,
		aliases: p.aliases,
		sectors: p.sectors,
		address: p.address,
		former
	};
}

/** The things of a layer of the ground; the lines of the metro come after its stations. */
function groundEntries(id: GroundId, { geodata, ground }: Catalogue): SearchEntry[] {
	const { dataset, entryOf, isSearched = () => true } = groundLayer(id);
	const all = id === 'green' ? freeGreen(geodata, ground.green) : ground[dataset];
	const items = all.filter((item) => isSearched(item));
	const entries = items.map((item) => {
		const entry = entryOf(item);
		return { ...entry, point: fiveDecimals(entry.point) } as SearchEntry;
	});
	return id === 'metro' ? [...entries, ...metroLineEntries(geodata)] : entries;
}

/** Everything that can be searched for, what the map is about first. */
function searchEntries(catalogue: Catalogue): SearchEntry[] {
	const { geodata, places } = catalogue;
	const files = new Map(geodata.places.map((place) => [place.id, place]));
	return [
		...places.map(({ id }) => placeEntry(files.get(id)!)),
		...GROUND_IDS.flatMap((id) => groundEntries(id, catalogue)),
		...waterEntries(geodata),
		...roadEntries(geodata)
	];
}

/** The file `/data/search.json` of a catalogue. */
export function searchFile(catalogue: Catalogue): SearchFile {
	const entries = withOldNames(searchEntries(catalogue), catalogue.geodata.oldNames);
	// A line is found by its number, whichever way that is said.
	const named = entries.filter(({ layer }) => layer !== 'metro-lines');
	const names = named.flatMap((entry) => [
		entry.name.zh,
		...(('aliases' in entry && entry.aliases) || [])
	]);
	return { readings: readingTable(names), entries };
}
