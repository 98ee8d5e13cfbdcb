/**
 * What a cell of a comparison holds, as plain values. Every number in it is either a fact with its
 * source or computed from geometry: the type says which.
 */
import type { NoMileage } from '../../geo/creek/creek-mileage';
import type { NearStation, SourcedFact, SpatialRelation } from '../items/place-item';
import type { Localised } from '../../i18n/localised';
import type { Source } from '../schema/source';
import type { Kind } from '../kinds/place-kinds';
import type { Sector, Status } from '../schema/vocabulary';
import type { Basis } from '../../values/position-basis';
import { ROW_GROUPS, type RowGroup, type RowKey } from './row-keys';

/** One of the places or lines that a count counts. */
export type Counted = { id: string; name: Localised };

/** One thing that a cell says. */
export type Value =
	/** said by a source; `labelled` where the row does not say what it is */
	| { type: 'fact'; fact: SourcedFact; labelled: boolean }
	/** computed from the outline, m² */
	| { type: 'area'; area_m2: number; basis: Basis }
	/** computed from outline to outline, or to the edge of the water */
	| ({ type: 'distance' } & SpatialRelation)
	| { type: 'station'; station: NearStation }
	/** this map's own mileage, computed; metres from Waibaidu Bridge */
	| { type: 'mileage'; mileage_m: number; to_m?: number; bank: 'left' | 'right' | null }
	/** counted within a radius: certainly, and perhaps */
	| { type: 'count'; of: 'lines' | 'places'; sure: Counted[]; maybe: Counted[] }
	/** how sure the position is: this map's judgement, metres */
	| { type: 'certainty'; basis: Basis; accuracy_m: number; sourced: Source }
	/** this map's own ordering of what there is */
	| { type: 'kind'; kind: Kind }
	| { type: 'sector'; sector: Sector }
	| { type: 'status'; status: Status }
	| { type: 'place'; id: string; name: Localised };

/** Why a cell is empty. `none` is an answer: there is nothing on this map; the rest are none. */
export type Missing = 'unknown' | 'none' | 'concept' | 'no-outline' | NoMileage;

/** A cell: what it says, the best first, or why it says nothing. */
export type Cell = { values: readonly [Value, ...Value[]] } | { values: []; missing: Missing };

/** A row: one cell for each of the compared places, in their order. */
export interface Row {
	key: RowKey;
	group: RowGroup;
	cells: readonly Cell[];
}

/** The group of a row. */
export function groupOf(key: RowKey): RowGroup {
	const groups = Object.entries(ROW_GROUPS) as [RowGroup, readonly RowKey[]][];
	return groups.find(([, keys]) => keys.includes(key))![0];
}

/** A cell of these values; where there are none, one that says why. */
export function cellOf(values: readonly Value[], missing: Missing = 'unknown'): Cell {
	const [first, ...rest] = values;
	return first ? { values: [first, ...rest] } : { values: [], missing };
}
