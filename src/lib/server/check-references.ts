/** What no single file's schema can see: that references resolve and that nothing is there twice. */
import { BASE_DATASETS } from '../catalogue/vocabulary';
import { GeodataFault } from './fault';
import type { Geodata } from './read-geodata';

function expectUnique(file: string, what: string, values: string[]): void {
	const seen = new Set<string>();
	for (const value of values) {
		if (seen.has(value)) throw new GeodataFault(file, '', `${what} "${value}" is there twice`);
		seen.add(value);
	}
}

function checkPlaces({ places, sources, factKeys }: Geodata): void {
	const sourceIds = new Set(sources.map((source) => source.id));
	const placeIds = new Set(places.map((place) => place.id));
	expectUnique(
		'geodata/places',
		'English name',
		places.map((p) => p.properties.name.en)
	);
	expectUnique(
		'geodata/places',
		'Chinese name',
		places.map((p) => p.properties.name.zh)
	);

	for (const { id, properties } of places) {
		const file = `geodata/places/${id}.geojson`;
		const source = (path: string, ref: string) => {
			if (sourceIds.has(ref)) return;
			throw new GeodataFault(file, path, `source "${ref}" is not in geodata/sources.json`);
		};
		source('properties.position.source', properties.position.source);
		properties.facts.forEach((fact, at) => {
			source(`properties.facts.${at}.source`, fact.source);
			if (factKeys[fact.key]) return;
			const path = `properties.facts.${at}.key`;
			throw new GeodataFault(file, path, `"${fact.key}" has no words in geodata/fact-keys.json`);
		});
		let outer = properties.within;
		for (let depth = 0; outer !== null; depth++) {
			const container = places.find((place) => place.id === outer);
			if (!container || !placeIds.has(outer) || depth > 5) {
				throw new GeodataFault(
					file,
					'properties.within',
					`"${outer}" is no place, or holds itself`
				);
			}
			outer = container.properties.within;
		}
	}
}

/**
 * Checks what lies between the files.
 * @throws {GeodataFault} at the first reference that does not resolve or the first double
 */
export function checkReferences(geodata: Geodata): void {
	const sources = geodata.sources.map((source) => source.id);
	expectUnique('geodata/sources.json', 'id', sources);
	expectUnique(
		'geodata/sources.json',
		'link and title',
		geodata.sources.map((source) => `${source.link} ${source.title}`)
	);
	checkPlaces(geodata);
	for (const dataset of BASE_DATASETS) {
		const file = `geodata/base/${dataset}.geojson`;
		const collection = geodata.base[dataset];
		expectUnique(
			file,
			'id',
			collection.features.map((feature) => feature.id)
		);
		for (const source of collection.sources) {
			if (sources.includes(source)) continue;
			throw new GeodataFault(file, 'sources', `"${source}" is not in geodata/sources.json`);
		}
	}
}
