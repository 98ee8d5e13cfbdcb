/**
 * What the page and its worker tell each other. The worker keeps the data; the page is given summaries, the rows
 * that are in sight, and finished drawings, so that nothing large is ever copied on the page's own thread.
 */
import type { Cell } from '../../../formats/column';
import type { Fault } from '../../../formats/read/layer/fault';
import type { Format } from '../../../formats/read/known-format';
import type { Mend, StatedSystem } from '../../../formats/read/layer/read-layer';
import type { Encoding } from '../../../formats/read/text/encoding';
import type { Survey } from '../../../geo/readings/survey';
import type { Areal } from '../../../values/geometry';
import type { ColumnChoice } from '../read/columns';
import type { NamedPoint } from '../read/known-names';
import type { AroundWords, ComputedGroup, MapFeatures } from './computed';
import type {
	Drawing,
	DrawnLayer,
	FaultList,
	OwnFeature,
	PlaceChoice,
	PlacedLayer,
	RowPage,
	RowQuery
} from './placed';

/** What the worker knows of the map. */
export interface Surroundings {
	/** the district's outline; null where it is not loaded */
	readonly boundary: Areal | null;
	readonly named: readonly NamedPoint[];
}

/** A file, or a text of the clipboard. */
export interface Given {
	readonly name: string;
	readonly content: Blob | string;
}

/** A layer that was read and is not yet placed. */
export interface Draft {
	readonly id: number;
	/** which opening it came from: the encoding is changed for all drafts of one */
	readonly opening: number;
	/** the file's name, with the archive's before it */
	readonly file: string;
	readonly name: string;
	readonly format: Format;
	readonly encoding: Encoding | null;
	readonly isEncodingGuess: boolean;
	/** headings and the first cells of some columns, to be judged by */
	readonly sample: { readonly columns: readonly string[]; readonly rows: readonly Cell[][] };
	readonly rows: number;
	/** rows without a position */
	readonly without: number;
	readonly mended: Readonly<Partial<Record<Mend, number>>>;
	readonly refused: FaultList;
	readonly stated: StatedSystem | null;
	/** the ways to take positions from a table; none for a layer that has them */
	readonly columnOptions: readonly { readonly choice: ColumnChoice; readonly name: string }[];
	readonly columnChoice: ColumnChoice | null;
	/** names that the map does not know, where positions are taken by name */
	readonly unknownNames: readonly string[];
	readonly survey: Survey;
	/** some of the points of each reading, WGS-84, in the order of the readings */
	readonly preview: readonly (readonly (readonly [number, number])[])[];
}

/** A file that could not be read at all. */
export interface RefusedFile {
	readonly file: string;
	readonly fault: Fault;
}

export interface Opened {
	readonly drafts: readonly Draft[];
	readonly refused: readonly RefusedFile[];
}

export type ExportFormat = 'geojson' | 'csv' | 'kml' | 'gpx';

/** How a layer stands in the list, as it is kept on the device. */
export interface KeptListing extends DrawnLayer {
	readonly name: string;
	readonly isHidden: boolean;
}

/** A layer that was kept. */
export interface Recalled {
	readonly listing: KeptListing;
	readonly placed: PlacedLayer;
}

/** What the worker does. Each call is answered once; `open` may be cancelled. */
export interface Workshop {
	know(surroundings: Surroundings): void;
	open(given: readonly Given[]): Promise<Opened>;
	/** reads an opening again in another encoding; its drafts are replaced */
	decode(opening: number, encoding: Encoding): Promise<Opened>;
	chooseColumns(draft: number, choice: ColumnChoice): Draft;
	place(draft: number, choice: PlaceChoice): PlacedLayer;
	discard(draft: number): void;
	draw(layers: readonly DrawnLayer[]): Drawing;
	rows(layer: number, query: RowQuery): RowPage;
	/** the place of a feature among the rows of a query; null where it does not match */
	rowOf(layer: number, query: RowQuery, index: number): number | null;
	feature(layer: number, index: number): OwnFeature;
	/** what columns are computed from */
	learn(features: MapFeatures): void;
	/** adds columns that are computed from the positions, under headings in their order */
	compute(layer: number, group: ComputedGroup, headings: readonly string[]): Promise<PlacedLayer>;
	/** a new layer: the map's places, with how many of a layer's points lie around each */
	countAround(layer: number, words: AroundWords): Promise<PlacedLayer>;
	write(layer: number, name: string, format: ExportFormat, isInSource: boolean): Promise<string>;
	forget(layer: number): void;
	/** keeps these layers, and no others, on the device; false where its storage is full or forbidden */
	keep(layers: readonly KeptListing[]): Promise<boolean>;
	/** the layers that are kept, the topmost first */
	recall(): Promise<Recalled[]>;
}

/** A call from the page. */
export type Call = {
	[Name in keyof Workshop]: {
		readonly id: number;
		readonly name: Name;
		readonly input: Parameters<Workshop[Name]>;
	};
}[keyof Workshop];

/** What the worker sends back. */
export type Answer =
	| { readonly id: number; readonly output: unknown }
	| { readonly id: number; readonly error: string }
	| { readonly id: number; readonly done: number; readonly rows: number };

/** Ends the reading that goes on: sent by the page, and the error of the call that it ends. */
export const CANCELLED = 'cancelled';
