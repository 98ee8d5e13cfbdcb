/** Checks that no single file's schema can make: that references resolve and ids are unique. */
import { BASE_DATASETS } from '../../catalogue/schema/base';
import { languageWord } from '../../i18n/language-names';
import { LOCALES } from '../../i18n/locale';
import { checkNetwork } from './check-network';
import { checkStory } from './check-story';
import { GeodataFault } from '../read/fault';
import type { Fact } from '../../catalogue/schema/place';
import type { Geodata } from '../read/read-geodata';

function expectUnique(file: string, what: string, values: string[]): void {
	const seen = new Set<string>();
	for (const value of values) {
		if (seen.has(value)) throw new GeodataFault(file, '', `${what} "${value}" is there twice`);
		seen.add(value);
	}
}

function expectSource({ sources }: Geodata, file: string, path: string, ref: string): void {
	if (sources.some(({ id }) => id === ref)) return;
	throw new GeodataFault(file, path, `source "${ref}" is not in geodata/sources.json`);
}

/** Each fact's source, and the label of its key, must exist. */
function checkFacts(geodata: Geodata, facts: readonly Fact[], file: string, path: string): void {
	facts.forEach(({ key, source }, at) => {
		expectSource(geodata, file, `${path}.${at}.source`, source);
		if (geodata.factKeys[key]) return;
		const words = `"${key}" has no words in geodata/fact-keys.json`;
		throw new GeodataFault(file, `${path}.${at}.key`, words);
	});
}

function checkViews({ views, places }: Geodata): void {
	for (const [name, { place }] of views) {
		if (place === null || places.some(({ id }) => id === place)) continue;
		throw new GeodataFault(`geodata/views/${name}.json`, 'place', `"${place}" is no place`);
	}
}

function checkPlaces(geodata: Geodata): void {
	const { places } = geodata;
	const placeIds = new Set(places.map((place) => place.id));
	for (const lang of LOCALES) {
		const names = places.flatMap(({ properties }) => properties.name[lang] ?? []);
		expectUnique('geodata/places', `${languageWord(lang, 'en')} name`, names);
	}

	for (const { id, properties } of places) {
		const file = `geodata/places/${id}.geojson`;
		expectSource(geodata, file, 'properties.position.source', properties.position.source);
		checkFacts(geodata, properties.facts, file, 'properties.facts');
		const { hours } = properties;
		if (hours) expectSource(geodata, file, 'properties.hours.source', hours.source);
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
 * Checks the references between files.
 * @throws {GeodataFault} at the first reference that does not resolve or the first duplicate
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
	checkViews(geodata);
	checkFacts(geodata, geodata.corridor.facts, 'geodata/corridor.json', 'facts');
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
	geodata.oldNames.forEach(({ source }, at) =>
		expectSource(geodata, 'geodata/old-names.json', `${at}.source`, source)
	);
	checkStory(geodata);
	checkNetwork(geodata);
}
