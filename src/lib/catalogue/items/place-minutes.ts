/** Minutes by metro and on foot from a place, as the build reckons them. */
import type { Localised } from '../../i18n/localised';
import type { Hub } from '../../reach/hubs';
import type { Minutes } from '../../reach/reach';

/** The times within which stations and hubs are counted, minutes. */
export const WITHIN_MIN = [30, 45] as const;
export type Within = (typeof WITHIN_MIN)[number];

/** Whole minutes to a hub's platforms, and the lines of each ride: several where whichever comes first will do. */
export interface HubMinutes extends Minutes {
	hub: Hub;
	/** empty where one walks */
	lines: string[][];
}

/** How many stations and how many hubs are reached within a time: likely, and at least and at most. */
export interface WithinMinutes {
	stations: Minutes;
	hubs: Minutes;
}

/** Minutes from a place, or why there are none: it has no site, or no station within a walk. */
export type PlaceMinutes =
	| {
			kind: 'minutes';
			hubs: HubMinutes[];
			/** within 30 and 45 minutes */
			within: Record<Within, WithinMinutes>;
			/** month of the timetable, ISO */
			as_of: string;
	  }
	| { kind: 'far'; station: Localised; metres: number }
	| { kind: 'concept' };
