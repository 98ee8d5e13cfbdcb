/**
 * Reads `geodata/` and refuses what the schemas refuse. Every file is read by its name. An unknown file or
 * folder is a fault too, because a place in a misspelt folder would otherwise be lost silently.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import {
	baseSchemas,
	type BaseCollection,
	BASE_DATASETS,
	type BaseDataset,
	OPTIONAL_DATASETS,
	optionalSchemas
} from '../../catalogue/schema/base';
import { localised } from '../../catalogue/schema/common';
import type { Localised } from '../../i18n/localised';
import { corridorSchema, type Corridor } from '../../catalogue/schema/corridor';
import { networkSchema } from '../../catalogue/schema/network';
import { oldNamesSchema, type OldName } from '../../catalogue/schema/old-names';
import { placeSchema, type PlaceFeature } from '../../catalogue/schema/place';
import { sourcesSchema, type Source } from '../../catalogue/schema/source';
import { tourSchema, type Tour } from '../../catalogue/schema/tour';
import type { NetworkData } from '../../reach/network-data';
import { viewSchema, type StoredView } from '../../catalogue/schema/view';
import { isId } from '../../values/id';
import { GeodataFault } from './fault';

/** The content of `geodata/`, validated. */
export interface Geodata {
	places: PlaceFeature[];
	sources: Source[];
	/** the labels of fact keys */
	factKeys: Record<string, Localised>;
	/** the corridor's story: what was planned and reached, by sector */
	corridor: Corridor;
	tour: Tour;
	/** former names, with their sources */
	oldNames: OldName[];
	/** the metro of the whole city: running times, headways */
	network: NetworkData;
	/** the named views, by name */
	views: ReadonlyMap<string, StoredView>;
	base: { [D in BaseDataset]: BaseCollection<D> };
}

const FILES = [
	'README.md',
	'sources.json',
	'fact-keys.json',
	'corridor.json',
	'tour.json',
	'old-names.json',
	'metro-network.json'
];
const TOP = [...FILES, 'places', 'base', 'views'];
const factKeysSchema = v.record(v.string(), localised);

function readJson(root: string, file: string): unknown {
	let text: string;
	try {
		text = readFileSync(join(root, file), 'utf8');
	} catch {
		throw new GeodataFault(`geodata/${file}`, '', 'the file is missing or cannot be read');
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new GeodataFault(`geodata/${file}`, '', `is not JSON: ${(error as Error).message}`);
	}
}

/**
 * Validates a value against a schema.
 * @throws {GeodataFault} with the first issue's file, path and reason
 */
export function validated<S extends v.GenericSchema>(
	schema: S,
	value: unknown,
	file: string
): v.InferOutput<S> {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	const issue = result.issues[0];
	const path = issue.path?.map((step) => String(step.key)).join('.') ?? '';
	const got = issue.received.length > 80 ? issue.received.slice(0, 80) + '…' : issue.received;
	throw new GeodataFault(file, path, `${issue.message} (found ${got})`);
}

function expectOnly(root: string, folder: string, known: (name: string) => boolean): string[] {
	const names = readdirSync(join(root, folder)).sort();
	for (const name of names) {
		if (known(name)) continue;
		const file = ['geodata', folder, name].filter(Boolean).join('/');
		throw new GeodataFault(
			file,
			'',
			'nothing reads this; see geodata/README.md for what may be here'
		);
	}
	return names;
}

const isPlaceFile = (name: string) => name.endsWith('.geojson') && isId(basename(name, '.geojson'));

function readPlaces(root: string): PlaceFeature[] {
	const names = expectOnly(root, 'places', isPlaceFile);
	return names.map((name) => {
		const file = `places/${name}`;
		const place = validated(placeSchema, readJson(root, file), `geodata/${file}`);
		if (`${place.id}.geojson` !== name) {
			throw new GeodataFault(`geodata/${file}`, 'id', `must be the file's name, not "${place.id}"`);
		}
		return place;
	});
}

function readViews(root: string): Geodata['views'] {
	const isView = (name: string) => name.endsWith('.json') && isId(basename(name, '.json'));
	const entries = expectOnly(root, 'views', isView).map((name) => {
		const file = `views/${name}`;
		const view = validated(viewSchema, readJson(root, file), `geodata/${file}`);
		return [basename(name, '.json'), view] as const;
	});
	return new Map(entries);
}

function readBase(root: string): Geodata['base'] {
	const known: readonly string[] = [...BASE_DATASETS, ...OPTIONAL_DATASETS];
	const names = expectOnly(root, 'base', (name) => known.includes(name.replace(/\.geojson$/, '')));
	for (const dataset of OPTIONAL_DATASETS) {
		const file = `base/${dataset}.geojson`;
		if (!names.includes(`${dataset}.geojson`)) continue;
		validated(optionalSchemas[dataset], readJson(root, file), `geodata/${file}`);
	}
	const entries = BASE_DATASETS.map((dataset) => {
		const file = `base/${dataset}.geojson`;
		const schema: v.GenericSchema = baseSchemas[dataset];
		return [dataset, validated(schema, readJson(root, file), `geodata/${file}`)];
	});
	return Object.fromEntries(entries) as Geodata['base'];
}

/**
 * Reads and validates a geodata folder.
 * @param root the folder's path
 * @throws {GeodataFault} at the first fault
 */
export function readGeodata(root = 'geodata'): Geodata {
	expectOnly(root, '', (name) => TOP.includes(name));
	return {
		sources: validated(sourcesSchema, readJson(root, 'sources.json'), 'geodata/sources.json'),
		factKeys: validated(factKeysSchema, readJson(root, 'fact-keys.json'), 'geodata/fact-keys.json'),
		corridor: validated(corridorSchema, readJson(root, 'corridor.json'), 'geodata/corridor.json'),
		tour: validated(tourSchema, readJson(root, 'tour.json'), 'geodata/tour.json'),
		oldNames: validated(oldNamesSchema, readJson(root, 'old-names.json'), 'geodata/old-names.json'),
		network: validated(
			networkSchema,
			readJson(root, 'metro-network.json'),
			'geodata/metro-network.json'
		),
		places: readPlaces(root),
		views: readViews(root),
		base: readBase(root)
	};
}
