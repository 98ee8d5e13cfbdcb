/** What the page is told of a placed layer: its summary, its drawing, the rows in sight, single features. */
import type { Geometry } from 'geojson';
import type { Cell } from '../../../formats/column';
import type { Format } from '../../../formats/read/known-format';
import type { Fault } from '../../../formats/read/layer/fault';
import type { Mend } from '../../../formats/read/layer/read-layer';
import type { Encoding } from '../../../formats/read/text/encoding';
import type { AxisOrder } from '../../../geo/readings/candidates';
import type { SourceId } from '../../../geo/readings/source-system';
import type { Extent } from '../../../values/extent';

/** Faults, and how many there are: the list holds the first ones. */
export interface FaultList {
	readonly first: readonly Fault[];
	readonly count: number;
}

/** How a draft's positions are read. */
export interface PlaceChoice {
	readonly system: SourceId;
	readonly order: AxisOrder;
}

export type ColumnKind = 'number' | 'text' | 'empty';

/** A column of a placed layer. */
export interface LayerColumn {
	readonly name: string;
	readonly kind: ColumnKind;
}

/** A placed layer. */
export interface PlacedLayer {
	readonly id: number;
	readonly name: string;
	readonly file: string;
	readonly format: Format;
	readonly encoding: Encoding | null;
	readonly source: PlaceChoice;
	/** what the conversion may be off by, metres; null where that cannot be said */
	readonly accuracy_m: number | null;
	readonly columns: readonly LayerColumn[];
	readonly rows: number;
	readonly points: number;
	readonly lines: number;
	readonly areas: number;
	readonly without: number;
	readonly mended: Readonly<Partial<Record<Mend, number>>>;
	readonly refused: FaultList;
	/** null where no feature has a position */
	readonly extent: Extent | null;
}

/** How a layer is coloured by a column; null for one colour. */
export interface LayerStyle {
	readonly column: string;
}

/** One class of a layer's legend. */
export interface LegendClass {
	/** the category; null for all others, or for rows without a value */
	readonly label: string | null;
	/** bounds of a class of numbers, both inclusive */
	readonly range?: readonly [number, number];
	readonly colour: number;
	readonly count: number;
}

/** What the map draws: features as lists in JSON, in parts. */
export interface Drawing {
	readonly shapes: readonly string[];
	readonly points: readonly string[];
	/** how many points there are: many are clustered */
	readonly pointCount: number;
	/** the classes of each layer that is coloured by a column */
	readonly legends: Readonly<Record<number, readonly LegendClass[]>>;
}

/** A layer as it is to be drawn, in the order from the bottom up. */
export interface DrawnLayer {
	readonly id: number;
	readonly colour: number;
	readonly style: LayerStyle | null;
}

/** Which rows of a table are wanted. */
export interface RowQuery {
	readonly sort: { readonly column: number; readonly isDescending: boolean } | null;
	/** rows that hold this text in any column, in whatever case */
	readonly text: string;
	readonly from: number;
	readonly count: number;
}

export interface RowPage {
	/** how many rows match */
	readonly total: number;
	readonly rows: readonly { readonly index: number; readonly cells: readonly Cell[] }[];
}

/** A feature of a placed layer. */
export interface OwnFeature {
	readonly index: number;
	readonly cells: readonly Cell[];
	/** WGS-84; null where it has no position */
	readonly geometry: Geometry | null;
	readonly extent: Extent | null;
	/** on the ellipsoid, metres and square metres; null where it has none */
	readonly length_m: number | null;
	readonly area_m2: number | null;
}
