/** Features and files of `geodata/base/` while a refresh makes and compares them. */
import type { Geometry } from '../../../values/geometry';

/** A feature of a file. */
export interface Feature {
	type: 'Feature';
	id: string;
	properties: Record<string, unknown>;
	geometry: Geometry;
}

/** A file of `geodata/base/`, as far as a refresh needs to know it. */
export interface Collection {
	type: 'FeatureCollection';
	title: { en: string; zh: string };
	sources: string[];
	licence: string;
	method: { en: string; zh: string };
	features: Feature[];
}

/** The files of `geodata/base/` by the name of their dataset. */
export type CollectionByName = ReadonlyMap<string, Collection>;

/** A feature before it has its id. */
export interface Made {
	/** OpenStreetMap's own: the least of the elements that it was made of */
	ref: string;
	/** an id of today's that it surely has */
	id?: string;
	properties: Record<string, unknown>;
	geometry: Geometry;
}

/** An element that was selected and could not be used, and why. */
export interface Faulty {
	ref: string;
	reason: string;
}
