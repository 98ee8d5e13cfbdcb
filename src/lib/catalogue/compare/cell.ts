/**
 * A cell of a comparison, as plain values. Every number in it is either a fact with its source or computed
 * from geometry, as its type states.
 */
import type { NoMileage } from '../../geo/creek/creek-mileage';
import type { NearStation, SourcedFact, SpatialRelation } from '../items/place-item';
import type { Localised } from '../../i18n/localised';
import type { Minutes } from '../../reach/reach';
import type { HubMinutes } from '../items/place-minutes';
import type { Source } from '../schema/source';
import type { Kind } from '../kinds/place-kinds';
import type { Sector, Status } from '../schema/vocabulary';
import type { Basis } from '../../values/position-basis';
import { ROW_GROUPS, type RowGroup, type RowKey } from './row-keys';

/** A place or line included in a count. */
export type Counted = { id: string; name: Localised };

/** One value of a cell. */
export type Value =
	/** a source's figure; `labelled` where the row's name does not identify it */
	| { type: 'fact'; fact: SourcedFact; labelled: boolean }
	/** computed from the outline, m² */
	| { type: 'area'; area_m2: number; basis: Basis }
	/** computed from outline to outline, or to the edge of the water */
	| ({ type: 'distance' } & SpatialRelation)
	| { type: 'station'; station: NearStation }
	/** this map's own mileage, computed; metres from Waibaidu Bridge */
	| { type: 'mileage'; mileage_m: number; to_m?: number; bank: 'left' | 'right' | null }
	/** counted within a radius: those surely in it, and those that may be */
	| { type: 'count'; of: 'lines' | 'places'; sure: Counted[]; maybe: Counted[] }
	/** by metro and on foot to a hub, computed; minutes */
	| ({ type: 'minutes' } & HubMinutes)
	/** counted within a time by metro and on foot: likely, at least and at most */
	| ({ type: 'reached' } & Minutes)
	/** the accuracy of the position, metres: this map's judgement */
	| { type: 'certainty'; basis: Basis; accuracy_m: number; sourced: Source }
	/** this map's own classification */
	| { type: 'kind'; kind: Kind }
	| { type: 'sector'; sector: Sector }
	| { type: 'status'; status: Status }
	| { type: 'place'; id: string; name: Localised };

/**
 * Why a cell is empty. `none` is a known answer, that this map has nothing of the kind; the others mean
 * that there is no answer.
 */
export type Missing = 'unknown' | 'none' | 'concept' | 'no-outline' | 'no-station' | NoMileage;

/** A cell: its values, the best first, or why it is empty. */
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

/** Makes a cell of these values; without any, an empty one with the reason. */
export function cellOf(values: readonly Value[], missing: Missing = 'unknown'): Cell {
	const [first, ...rest] = values;
	return first ? { values: [first, ...rest] } : { values: [], missing };
}
