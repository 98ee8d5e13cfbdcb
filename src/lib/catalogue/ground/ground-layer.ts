/**
 * What a layer of the ground that answers clicks is besides its drawing: what its features are, and what
 * cards, lists and the search ask of them. Each layer has a file beside this one, `ground-layers.ts`
 * collects them. How it is drawn stands in `layers/features/`.
 */
import type { Locale } from '../../i18n/locale';
import type { DatumPoints } from '../items/place-item';
import type { Localised } from '../../i18n/localised';
import type { LngLat } from '../schema/common';
import type { NameBasis } from '../schema/vocabulary';

/** What every feature that answers a click has. */
export interface Named {
	id: string;
	name: Localised;
	name_basis: Localised<NameBasis>;
	/** where a label or a route should aim, `[lng, lat]` WGS-84 */
	point: LngLat;
	directions: DatumPoints;
	/** radius that holds the true point with about 95 % confidence, metres */
	accuracy_m: number;
}

/** What is published for searching of a thing of some layer. */
export interface Entry<Layer extends string, Kind extends string> {
	layer: Layer;
	/** unique within its layer; for a layer that answers clicks, the feature's id */
	id: string;
	kind: Kind;
	name: Localised;
	/** where it is, or for a line a point on it near its middle; `[lng, lat]` WGS-84, 5 decimals */
	point: LngLat;
}

/** An entry of what had other names, in any language. */
export interface Renamed {
	aliases?: string[];
}

/** An entry of a point that a distance may be told to: its 95 % radius, metres. */
export interface Sure {
	accuracy_m: number;
}

/** The sign beside a result: a picture as the map draws it (see `layers/paint/symbols.ts`), or an icon. */
export type Sign =
	{ image: (theme: 'light' | 'dark') => string } | { icon: 'pin' | 'trees' | 'road' | 'water' };

/** What the search asks of a layer whose things are found by their names. */
export interface SearchedLayer<Found extends Entry<string, string>> {
	/** one word or two for what an entry is: "Road bridge" */
	kindLine(entry: Found, lang: Locale): string;
	/** what people say for each kind besides its line, words apart by spaces; never a fact about it */
	kindWords: { readonly [K in Found['kind']]?: string };
	/** what people also say for an entry, which its published name implies; it finds and is not shown */
	spokenNames?(entry: Found): string[];
	/** points for what it is, beside a place's 15; see `search/match/match-score.ts` */
	weight: number;
	sign: Sign;
}

/** What lists ask of a layer. */
export interface ListedLayer<Item extends Named> {
	/** so many of its features are enough to go through */
	most: number;
	/** what an item is, in the line under its name */
	kindLine(item: Item, lang: Locale): string;
	/** so many of its features in words, "12 stations"; left out where they are not counted */
	countWords?(count: number, lang: Locale): string;
}

/** A layer of the ground whose features answer clicks. */
export interface GroundLayer<
	Id extends string,
	Dataset extends string,
	Item extends Named,
	Found extends Entry<Id, string>
> {
	id: Id;
	/** the dataset of its items, `/data/items/<dataset>.json` */
	dataset: Dataset;
	list: ListedLayer<Item>;
	/** an item as it is published for searching; its point is rounded where that is done for all */
	entryOf(item: Item): Found;
	/** whether the search publishes an item; all of them where left out */
	isSearched?(item: Item): boolean;
	search: SearchedLayer<Found>;
}
