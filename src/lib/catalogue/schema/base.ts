/**
 * `geodata/base/<dataset>.geojson`: the ground the places stand on. Each file is a
 * FeatureCollection with its sources and licence beside its features.
 */
import * as v from 'valibot';
import { CIVIC_KINDS, CROSSING_KINDS, GREEN_KINDS, ROAD_CLASSES, STEP_FREE } from './vocabulary';
import {
	localised,
	id,
	lineString,
	metres,
	multiLineString,
	multiPolygon,
	nameBasis,
	point,
	polygon,
	text
} from './common';

/** Names are either both there, with who gave them, or not there at all. */
const maybeNamed = { name: v.optional(localised), name_basis: v.optional(nameBasis) };
const named = { name: localised, name_basis: nameBasis };

const areal = v.variant('type', [polygon, multiPolygon]);
const linear = v.variant('type', [lineString, multiLineString]);
const colour = v.pipe(v.string(), v.regex(/^#[0-9A-F]{6}$/, 'must be #RRGGBB in capitals'));
const lineRef = v.pipe(v.string(), v.regex(/^(\d{1,2}|maglev|[a-z-]+)$/));

function dataset<
	P extends v.ObjectEntries,
	G extends v.GenericSchema<unknown, { type: string; coordinates: unknown }>
>(properties: P, geometry: G, mayBeEmpty = false) {
	const feature = v.pipe(
		v.strictObject({
			type: v.literal('Feature'),
			id,
			properties: v.strictObject(properties),
			geometry
		}),
		v.check((f) => {
			const p = f.properties as { name?: unknown; name_basis?: unknown };
			return (p.name === undefined) === (p.name_basis === undefined);
		}, 'name and name_basis come together')
	);
	return v.strictObject({
		type: v.literal('FeatureCollection'),
		title: localised,
		/** ids of sources.json */
		sources: v.pipe(v.array(id), v.minLength(1)),
		licence: text,
		/** what was done to the source: selection, simplification, derivation */
		method: localised,
		features: v.pipe(v.array(feature), v.minLength(mayBeEmpty ? 0 : 1))
	});
}

/** One schema per dataset; the file name is the key. */
export const baseSchemas = {
	/** Putuo District's outline: schematic, not official */
	boundary: dataset({ ...named, accuracy_m: metres }, areal),
	/** where the names of the neighbouring districts stand */
	neighbours: dataset(named, point),
	green: dataset({ ...maybeNamed, kind: v.picklist(GREEN_KINDS) }, areal),
	/** water areas, without the creek */
	water: dataset({ ...maybeNamed }, areal),
	/** named and unnamed canals and rivers as lines, without the creek */
	canals: dataset({ ...maybeNamed, kind: v.picklist(['river', 'canal', 'stream']) }, linear),
	/** `centreline`: from Waibaidu Bridge (mileage 0) upstream; `water`: the creek's surface */
	creek: dataset(
		{ ...named, part: v.picklist(['centreline', 'water']) },
		v.variant('type', [lineString, polygon, multiPolygon])
	),
	roads: dataset({ ...maybeNamed, class: v.picklist(ROAD_CLASSES) }, linear),
	/** may be empty: each gives way once the street is mapped */
	'streets-approximate': dataset(
		{ ...named, class: v.picklist(ROAD_CLASSES), accuracy_m: metres },
		linear,
		true
	),
	rail: dataset({ ...maybeNamed, kind: v.picklist(['rail', 'yard', 'high-speed']) }, linear),
	'metro-lines': dataset({ ...named, ref: lineRef, colour }, linear),
	'metro-stations': dataset(
		{
			...named,
			lines: v.pipe(v.array(lineRef), v.minLength(1)),
			/** whether a wheelchair gets to the train, where the source says so */
			step_free: v.optional(v.picklist(STEP_FREE)),
			accuracy_m: metres,
			basis: v.picklist(['mapped', 'derived'])
		},
		point
	),
	/** outlines of station halls; `station` is the id of the station they belong to */
	'station-footprints': dataset({ station: id }, polygon),
	/** sites of stations that no train stops at yet; `line` is the line that will */
	'stations-building': dataset({ ...named, line: lineRef }, polygon),
	/** grounds of hospitals and schools */
	civic: dataset({ ...maybeNamed, kind: v.picklist(CIVIC_KINDS) }, areal),
	/** paths beside the creek */
	'riverside-paths': dataset({}, lineString),
	/** one point a sign; `other` is the stop of the other direction */
	'bus-stops': dataset({ ...named, other: v.optional(id), accuracy_m: metres }, point),
	/** of the creek's cruise boats; placed by what a source says of a bridge and a side of it */
	piers: dataset({ ...named, accuracy_m: metres }, point),
	crossings: dataset(
		{
			...named,
			kind: v.picklist(CROSSING_KINDS),
			basis: v.picklist(['mapped', 'derived']),
			accuracy_m: metres
		},
		point
	)
} satisfies Record<string, v.GenericSchema>;

/**
 * Datasets that a refresh from OpenStreetMap can add to the folder (`npm run geodata:refresh -- --with
 * buildings`): checked where they are there, missed nowhere where they are not.
 */
export const optionalSchemas = {
	buildings: dataset({ ...maybeNamed }, areal),
	footways: dataset(
		{ ...maybeNamed, class: v.picklist(['footway', 'path', 'steps', 'cycleway']) },
		linear
	),
	/** `ref`: the number of the exit */
	'metro-exits': dataset({ ...maybeNamed, ref: v.optional(text) }, point)
} satisfies Record<string, v.GenericSchema>;

export type OptionalDataset = keyof typeof optionalSchemas;
export const OPTIONAL_DATASETS = Object.keys(optionalSchemas) as readonly OptionalDataset[];

export type BaseDataset = keyof typeof baseSchemas;

/** The datasets of `geodata/base/`, by file name. */
export const BASE_DATASETS = Object.keys(baseSchemas) as readonly BaseDataset[];

export type BaseCollection<D extends BaseDataset> = v.InferOutput<(typeof baseSchemas)[D]>;
export type BaseFeature<D extends BaseDataset> = BaseCollection<D>['features'][number];
