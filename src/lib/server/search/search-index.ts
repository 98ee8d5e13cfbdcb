/** What is published for searching: every thing with a name, and how its name is read. */
import type { SearchEntry, SearchFile } from '../../catalogue/search/index/search-file';
import type { Bilingual } from '../../catalogue/schema/common';
import type { PlaceFeature } from '../../catalogue/schema/place';
import type { Catalogue } from '../catalogue';
import { freeGreen } from '../derive/free-green';
import { metroLineEntries } from './metro-line-entries';
import { withOldNames } from '../read/old-names';
import { readingTable } from './pinyin-table';
import { fiveDecimals, roadEntries, waterEntries } from './search-lines';

/** What else the creek is called: its dataset says that the upper reach is the Wusong River. */
const CREEK_ALIASES = ['吴淞江', 'Wusong River'];

/** The fact that tells what a site was before. */
const FORMER = 'former_use';

function placeEntry({ id, properties: p }: PlaceFeature): SearchEntry {
	const former = p.facts.filter(({ key }) => key === FORMER).map(({ value }) => value as Bilingual);
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

/** Everything that can be searched for, what the map is about first. */
function searchEntries({ geodata, places, ground }: Catalogue): SearchEntry[] {
	const files = new Map(geodata.places.map((place) => [place.id, place]));
	return [
		...places.map(({ id }) => placeEntry(files.get(id)!)),
		...ground.creek.map(({ id, name, point }): SearchEntry => ({
			layer: 'creek',
			id,
			kind: 'river',
			name,
			point: fiveDecimals(point),
			aliases: CREEK_ALIASES
		})),
		...ground['metro-stations'].map(({ id, name, point, accuracy_m, lines }): SearchEntry => ({
			layer: 'metro',
			id,
			kind: 'station',
			name,
			point: fiveDecimals(point),
			accuracy_m,
			lines
		})),
		...metroLineEntries(geodata),
		...ground.crossings.map(({ id, kind, name, point, accuracy_m }): SearchEntry => ({
			layer: 'crossings',
			id,
			kind,
			name,
			point: fiveDecimals(point),
			accuracy_m
		})),
		...freeGreen(geodata, ground.green).map(
			({ id, kind, name, point, accuracy_m }): SearchEntry => ({
				layer: 'green',
				id,
				kind,
				name,
				point: fiveDecimals(point),
				accuracy_m
			})
		),
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
