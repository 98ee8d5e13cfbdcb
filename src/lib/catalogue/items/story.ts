/** The corridor's story as its page shows it: by sector, in one language, each figure with its source. */
import type { LngLat } from '../schema/common';
import type { Source } from '../schema/source';
import type { Kind } from '../kinds/place-kinds';
import type { Outcome, Sector } from '../schema/vocabulary';
import type { Basis } from '../../values/position-basis';

/** A fact as the story shows it. */
export interface StoryFigure {
	/** what the figure counts: "Companies" */
	label: string;
	/** "over 130" */
	value: string;
	/** a number, or words that describe */
	isNumber: boolean;
	/** the date it refers to, in words */
	date: string;
	note: string | null;
	/** null for an actual state or a description */
	factStatus: 'projection' | 'planned' | null;
	/** what is said where its time has passed without an outcome that we know of; else null */
	overdue: string | null;
	/** null for a fact of the corridor or its district as a whole */
	place: { id: string; name: string } | null;
	source: Source;
}

/** A plan or forecast, and the figures found since that show its outcome. */
export interface StoryPromise {
	/** the plan or forecast, once for each source that states it */
	said: StoryFigure[];
	outcome: Outcome;
	found: StoryFigure[];
	note: string | null;
}

export interface StoryChapter {
	/** paragraphs */
	text: string[];
	promises: StoryPromise[];
	figures: StoryFigure[];
}

/** A place of a sector. */
export interface StoryPlace {
	id: string;
	name: string;
	kind: Kind;
	basis: Basis;
	/** `[lng, lat]` WGS-84 */
	point: LngLat;
	accuracy_m: number;
}

export interface SectorChapter extends StoryChapter {
	sector: Sector;
	/** from west to east */
	places: StoryPlace[];
}

/** The outcomes of the plans and forecasts, counted. */
export interface OutcomeCount {
	outcome: Outcome;
	count: number;
}

/** Everything that the corridor's page takes from the data. */
export interface CorridorStory {
	whole: StoryChapter;
	sectors: SectorChapter[];
	/** the outcomes that occur, in the order of the vocabulary */
	outcomes: OutcomeCount[];
	/** every place of a sector, once, from west to east */
	places: StoryPlace[];
}
