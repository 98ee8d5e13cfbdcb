/** Shared by the tests of `geodata/`: the data itself and functions to iterate over it. */
import { fileURLToPath } from 'node:url';
import type { Localised } from '#lib/i18n/localised';
import type { Fact, PlaceFeature } from '#lib/catalogue/schema/place';
import { BASE_DATASETS, type BaseDataset } from '#lib/catalogue/schema/base';
import type { Geometry } from '#lib/values/geometry';
import { readGeodata } from '#lib/server/read/read-geodata';

/** The folder under test. */
export const ROOT = fileURLToPath(new URL('../../geodata', import.meta.url));

/** The data as the build reads it. */
export const geodata = readGeodata(ROOT);

/** One feature of any file, with a label that identifies it. */
export interface Spot {
	/** `places/m50` or `base/green#west-lake` */
	where: string;
	dataset: BaseDataset | 'places';
	id: string;
	properties: Record<string, unknown>;
	geometry: Geometry;
}

/** Every feature of places and base. */
export const spots: Spot[] = [
	...geodata.places.map((place): Spot => ({
		where: `places/${place.id}`,
		dataset: 'places',
		id: place.id,
		properties: place.properties,
		geometry: place.geometry
	})),
	...BASE_DATASETS.flatMap((dataset) =>
		geodata.base[dataset].features.map((feature): Spot => ({
			where: `base/${dataset}#${feature.id}`,
			dataset,
			id: feature.id,
			properties: feature.properties,
			geometry: feature.geometry
		}))
	)
];

/** Every fact with its place; null for the corridor's own. */
export const facts: { where: string; place: PlaceFeature | null; fact: Fact }[] = [
	...geodata.places.map((place) => [`places/${place.id}`, place, place.properties.facts] as const),
	['corridor', null, geodata.corridor.facts] as const
].flatMap(([file, place, all]) =>
	all.map((fact, at) => ({ where: `${file} facts.${at} (${fact.key})`, place, fact }))
);

/** Every text in both languages below a value, with its path. */
export function bilingualsIn(value: unknown, where: string): [where: string, text: Localised][] {
	if (typeof value !== 'object' || value === null) return [];
	const { en, zh } = value as Partial<Localised>;
	if (typeof en === 'string' && typeof zh === 'string') return [[where, { en, zh }]];
	return Object.entries(value).flatMap(([key, inner]) => bilingualsIn(inner, `${where}.${key}`));
}

/** Every text in both languages that a reader may see, which excludes the origin of a name. */
export const bilinguals: [where: string, text: Localised][] = [
	...bilingualsIn(geodata.factKeys, 'fact-keys'),
	...bilingualsIn(geodata.sources, 'sources'),
	...bilingualsIn(geodata.corridor, 'corridor'),
	...bilingualsIn(geodata.tour, 'tour'),
	...BASE_DATASETS.flatMap((dataset) => {
		const { title, method } = geodata.base[dataset];
		return bilingualsIn({ title, method }, `base/${dataset}`);
	}),
	...spots.flatMap(({ where, properties }) =>
		bilingualsIn({ ...properties, name_basis: undefined }, where)
	)
];

/** True where a text holds a Chinese character. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
