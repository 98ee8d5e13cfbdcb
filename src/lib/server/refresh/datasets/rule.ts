/** How a dataset is made of OpenStreetMap: what is selected, and what becomes of it. */
import type { BaseDataset, OptionalDataset } from '../../../catalogue/schema/base';
import type { Localised } from '../../../i18n/localised';
import type { OsmElement, Tags } from '../osm/elements';

/** Elements by their tags: `'*'` is any value. */
export interface Selector {
	types: readonly OsmElement['type'][];
	tags: Readonly<Record<string, readonly string[] | '*'>>;
	/** values that rule an element out */
	not?: Readonly<Record<string, readonly string[]>>;
}

export type DatasetName = BaseDataset | OptionalDataset;

/** What all datasets say of themselves. */
interface Common {
	dataset: DatasetName;
	select: readonly Selector[];
	/** of a dataset that the folder does not have yet */
	title?: Localised;
	/** what was done to the source */
	method: Localised;
}

/** Pieces of one name and kind, joined to lines. */
export interface LinesRule extends Common {
	make: 'lines';
	/** class or kind; null for what the dataset does not want after all */
	propertiesOf(tags: Tags): Record<string, string> | null;
	/** the Chinese name, where it is not simply the tag */
	zhOf?(tags: Tags): string | null;
	/** whether pieces of one name but of two kinds are two features */
	partedByKind: boolean;
	/** what has no name: all of a kind as one feature, each line from so many metres on, or left out */
	unnamed: 'as-one' | 'left-out' | { from_m: number };
	/** pieces shorter than this are left out, metres */
	shortest_m: number;
	tolerance_m: number;
	/** lines that run beside a longer one within so many metres are left out */
	beside_m?: number;
}

/** Areas; pieces of one name that are near each other are one feature. */
export interface AreasRule extends Common {
	make: 'areas';
	propertiesOf(tags: Tags): Record<string, string> | null;
	/** smaller ones are left out, square metres */
	smallest_m2: number;
	tolerance_m: number;
	/** whether pieces without a name that share an edge are one feature */
	joinsUnnamed: boolean;
	/** whether the names are read; what is drawn only has none */
	isNamed: boolean;
}

/** One point each. */
export interface PointsRule extends Common {
	make: 'points';
	propertiesOf(tags: Tags): Record<string, string> | null;
}

/** A dataset with a maker of its own. */
export interface OwnRule extends Common {
	make:
		| 'creek'
		| 'crossings'
		| 'boundary'
		| 'metro-lines'
		| 'metro-stations'
		| 'station-halls'
		| 'riverside-paths';
}

export type DatasetRule = LinesRule | AreasRule | PointsRule | OwnRule;

/** Whether a thing of this type and these tags is selected. */
export function isSelected(ref: string, tags: Tags, selectors: readonly Selector[]): boolean {
	return selectors.some(
		({ types, tags: wanted, not = {} }) =>
			types.some((type) => type[0] === ref[0]) &&
			Object.entries(wanted).every(([key, values]) => {
				const value = tags[key];
				return value !== undefined && (values === '*' || values.includes(value));
			}) &&
			!Object.entries(not).some(([key, values]) => values.includes(tags[key] ?? ''))
	);
}
