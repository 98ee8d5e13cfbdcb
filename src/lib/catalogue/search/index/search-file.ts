/**
 * What is published for searching, `/data/search.json`: one entry a thing that has a name, and how
 * the characters of those names are read. Compact entries, indexed where they are searched: a
 * finished MiniSearch index weighs twice as much over the wire and takes as long to take in.
 */
import type { Bilingual, LngLat } from '../../schema/common';
import type { Kind } from '../../kinds/place-kinds';
import type { Basis, CrossingKind, GreenKind, Sector } from '../../schema/vocabulary';

/** What an entry is, by the layer it is drawn in. Layers are named as in the map's stack. */
export interface SearchKinds {
	places: Kind;
	creek: 'river';
	metro: 'station';
	'metro-lines': 'line';
	crossings: CrossingKind;
	green: GreenKind;
	water: 'river' | 'canal' | 'stream' | 'area';
	roads: 'expressway' | 'street' | 'approximate-street';
}
export type SearchLayer = keyof SearchKinds;

interface Entry<L extends SearchLayer> {
	layer: L;
	/** unique within its layer; for a layer that answers clicks, the feature's id */
	id: string;
	kind: SearchKinds[L];
	name: Bilingual;
	/** where it is, or for a line a point on it near its middle; `[lng, lat]` WGS-84, 5 decimals */
	point: LngLat;
}

/** What had other names, in either language. */
interface Renamed {
	aliases?: string[];
}

/** Of a point that a distance may be told to: its 95 % radius, metres. */
interface Sure {
	accuracy_m: number;
}

export interface PlaceEntry extends Entry<'places'>, Sure {
	basis: Basis;
	/** other and former names, in either language */
	aliases: string[];
	sectors: Sector[];
	address: Bilingual;
	/** what the site was before, as a sourced fact says */
	former: Bilingual[];
}

export interface StationEntry extends Entry<'metro'>, Sure, Renamed {
	lines: string[];
}

/** A line of the metro, as far as it is on this map. */
export interface MetroLineEntry extends Entry<'metro-lines'> {
	/** its number, as stations have it */
	line: string;
	/** its official colour, `#rrggbb` */
	colour: string;
	/** the ids of its stations on this map, in their order along the line */
	stations: string[];
	/** west, south, east, north of these, degrees WGS-84 */
	extent: [number, number, number, number];
}

export interface CreekEntry extends Entry<'creek'> {
	aliases: string[];
}

export type SearchEntry =
	| PlaceEntry
	| CreekEntry
	| StationEntry
	| MetroLineEntry
	| (Entry<'crossings'> & Sure & Renamed)
	| (Entry<'green'> & Sure & Renamed)
	| (Entry<'water'> & Renamed)
	| (Entry<'roads'> & Renamed);

export interface SearchFile {
	/**
	 * Pinyin without tones (ü as v), each syllable with the characters that are read so in some
	 * name: `{ "chang": "长常昌" }`. A character read in two ways stands under both.
	 */
	readings: Record<string, string>;
	/** what the map is about first: places, the creek, stations, then the ground */
	entries: SearchEntry[];
}
