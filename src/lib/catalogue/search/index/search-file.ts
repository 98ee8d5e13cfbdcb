/**
 * What is published for searching, `/data/search.json`: one entry a thing that has a name, and how
 * the characters of those names are read. Compact entries, indexed where they are searched: a
 * finished MiniSearch index weighs twice as much over the wire and takes as long to take in.
 */
import type { Entry, Renamed, Sure } from '../../ground/ground-layer';
import type { GroundEntry } from '../../ground/ground-layers';
import type { Localised } from '../../../i18n/localised';
import type { Kind } from '../../kinds/place-kinds';
import type { Sector } from '../../schema/vocabulary';
import type { Basis } from '../../../values/position-basis';

export interface PlaceEntry extends Entry<'places', Kind>, Sure {
	basis: Basis;
	/** other and former names, in any language */
	aliases: string[];
	sectors: Sector[];
	address: Localised;
	/** what the site was before, as a sourced fact says */
	former: Localised[];
}

/** A line of the metro, as far as it is on this map. */
export interface MetroLineEntry extends Entry<'metro-lines', 'line'> {
	/** its number, as stations have it */
	line: string;
	/** its official colour, `#rrggbb` */
	colour: string;
	/** the ids of its stations on this map, in their order along the line */
	stations: string[];
	/** west, south, east, north of these, degrees WGS-84 */
	extent: [number, number, number, number];
}

export type WaterEntry = Entry<'water', 'river' | 'canal' | 'stream' | 'area'> & Renamed;
export type RoadEntry = Entry<'roads', 'expressway' | 'street' | 'approximate-street'> & Renamed;

/** What is found, by the layer it is drawn in. Layers are named as in the map's stack. */
export type SearchEntry = PlaceEntry | GroundEntry | MetroLineEntry | WaterEntry | RoadEntry;
export type SearchLayer = SearchEntry['layer'];

/** What is found of a layer. */
export type EntryOf<L extends SearchLayer> = Extract<SearchEntry, { layer: L }>;

export interface SearchFile {
	/**
	 * Pinyin without tones (ü as v), each syllable with the characters that are read so in some
	 * name: `{ "chang": "长常昌" }`. A character read in two ways stands under both.
	 */
	readings: Record<string, string>;
	/** what the map is about first: places, the creek, stations, then the ground */
	entries: SearchEntry[];
}
