/** Whose data a printed sheet shows: the sources of what the map draws. */
import type { Source } from '../schema/source';

/** A source as a sheet names it. */
export type SheetSource = Pick<Source, 'id' | 'title' | 'publisher' | 'date' | 'licence'>;

export interface SheetSources {
	readonly sources: readonly SheetSource[];
	/** the ids of the sources of each file of the map's data; a place's are its own */
	readonly byFile: Readonly<Record<string, readonly string[]>>;
	/** the id of the source of each place's position */
	readonly byPlace: Readonly<Record<string, string>>;
}
