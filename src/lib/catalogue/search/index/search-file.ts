/**
 * The format of the search file, `/data/search.json`: one entry for each named feature, and the readings of
 * the characters in those names. It holds compact entries that the browser indexes, because a finished
 * MiniSearch index is twice as large to transfer and takes as long to load.
 */
import type { Entry, Renamed, Sure } from '../../ground/ground-layer';
import type { GroundEntry } from '../../ground/ground-layers';
import type { Localised } from '../../../i18n/localised';
import type { Kind } from '../../kinds/place-kinds';
import type { Use } from '../../kinds/place-uses';
import type { Sector } from '../../schema/vocabulary';
import type { Basis } from '../../../values/position-basis';

export interface PlaceEntry extends Entry<'places', Kind>, Sure {
	basis: Basis;
	/** other and former names, in any language */
	aliases: string[];
	sectors: Sector[];
	/** what it is used for besides what its kind says; left out for none */
	uses?: Use[];
	address: Localised;
	/** the former use of the site, from a sourced fact */
	former: Localised[];
}

/** A line of the metro, as far as it is on this map. */
export interface MetroLineEntry extends Entry<'metro-lines', 'line'> {
	/** its number, as in the stations' `lines` */
	line: string;
	/** its official colour, `#rrggbb` */
	colour: string;
	/** the ids of its stations on this map, in their order along the line */
	stations: string[];
	/** the extent of these stations: west, south, east, north, degrees WGS-84 */
	extent: [number, number, number, number];
}

export type WaterEntry = Entry<'water', 'river' | 'canal' | 'stream' | 'area'> & Renamed;
export type RoadEntry = Entry<'roads', 'expressway' | 'street' | 'approximate-street'> & Renamed;

/** Grounds of a hospital or a university, which are drawn and have no card. */
export type CivicEntry = Entry<'civic', 'hospital' | 'university'>;

/** An entry of the search, by the layer it is drawn in. Layers have the ids of the map's stack. */
export type SearchEntry =
	PlaceEntry | GroundEntry | MetroLineEntry | CivicEntry | WaterEntry | RoadEntry;
export type SearchLayer = SearchEntry['layer'];

/** The entries of a layer. */
export type EntryOf<L extends SearchLayer> = Extract<SearchEntry, { layer: L }>;

export interface SearchFile {
	/**
	 * Pinyin without tones (ü as v), each syllable with the characters that have this reading in some name:
	 * `{ "chang": "长常昌" }`. A character with two readings is listed under both.
	 */
	readings: Record<string, string>;
	/** in order of relevance: places, the creek, stations, then the other features of the ground */
	entries: SearchEntry[];
}

/** The format of `/data/items/summaries.json`: the summaries of the places by id. */
export type Summaries = Record<string, Localised>;
