/** Minutes by metro and on foot from a place, as the build reckons them. */
import type { Localised } from '../../i18n/localised';
import type { Hub } from '../../reach/hubs';
import type { Minutes } from '../../reach/reach';

/** Whole minutes to a hub's platforms, and the lines of each ride: several where whichever comes first will do. */
export interface HubMinutes extends Minutes {
	hub: Hub;
	/** empty where one walks */
	lines: string[][];
}

/** Minutes from a place, or why there are none: it has no site, or no station within a walk. */
export type PlaceMinutes =
	| {
			kind: 'minutes';
			hubs: HubMinutes[];
			/** month of the timetable, ISO */
			as_of: string;
	  }
	| { kind: 'far'; station: Localised; metres: number }
	| { kind: 'concept' };
