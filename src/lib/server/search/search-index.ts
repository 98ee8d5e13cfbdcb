/** Makes the search file: every named feature, and the readings of its name. */
import { GROUND_IDS, groundLayer, type GroundId } from '../../catalogue/ground/ground-layers';
import type { SearchEntry, SearchFile, Summaries } from '../../catalogue/search/index/search-file';
import type { Localised } from '../../i18n/localised';
import type { PlaceFeature } from '../../catalogue/schema/place';
import type { Catalogue } from '../catalogue';
import { freeGreen } from '../derive/free-green';
import { metroLineEntries } from './metro-line-entries';
import { withOldNames } from '../read/old-names';
import { readingTable } from './pinyin-table';
import { fiveDecimals } from '../derive/point-on-lines';
import { civicEntries, roadEntries, waterEntries } from './search-lines';

/** The key of the fact for a site's former use. */
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
		...(p.uses && { uses: p.uses }),
		address: p.address,
		former
	};
}

/** The entries of a layer of the ground; metro lines follow the stations. */
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

/** All entries of the search, the map's subject first. */
function searchEntries(catalogue: Catalogue): SearchEntry[] {
	const { geodata, places } = catalogue;
	const files = new Map(geodata.places.map((place) => [place.id, place]));
	return [
		...places.map(({ id }) => placeEntry(files.get(id)!)),
		...GROUND_IDS.flatMap((id) => groundEntries(id, catalogue)),
		...civicEntries(geodata),
		...waterEntries(geodata),
		...roadEntries(geodata)
	];
}

/** The file `/data/search.json` of a catalogue. */
export function searchFile(catalogue: Catalogue): SearchFile {
	const entries = withOldNames(searchEntries(catalogue), catalogue.geodata.oldNames);
	// A metro line is found by its number, in any notation.
	const named = entries.filter(({ layer }) => layer !== 'metro-lines');
	const names = named.flatMap((entry) => [
		entry.name.zh,
		...(('aliases' in entry && entry.aliases) || [])
	]);
	return { readings: readingTable(names), entries };
}

/** The summaries of the places by id, which the search fetches beside its file. */
export const summariesOf = ({ geodata }: Catalogue): Summaries =>
	Object.fromEntries(geodata.places.map(({ id, properties }) => [id, properties.summary]));
