/** The guided tour as its page uses it: each stop with its words, its sources and the way to the next. */
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import type { WalkMinutes } from '../../geo/walk/walk-time';
import type { CompassPoint } from '../../geo/geodesic/compass-point';
import type { NearStation, PlaceItem } from './place-item';
import type { Localised } from '../../i18n/localised';
import type { Source } from '../schema/source';

/** The straight way from one point to the next, metres on WGS-84. */
export interface StraightLeg {
	distance: StatedDistance;
	/** where the next point lies, seen from this one; null where the accuracy allows no compass point */
	way: CompassPoint | null;
	/** where this point lies, seen from the next */
	back: CompassPoint | null;
	/** on foot, if it is walked */
	minutes: WalkMinutes;
}

/** The way from a stop to the next: straight from point to point, as the line on the map is drawn. */
export interface TourLeg extends StraightLeg {
	/** the metro ride in place of a walk; null where the leg belongs to a walk */
	ride: {
		/** the lines that serve the stations nearest to both stops */
		lines: string[];
	} | null;
}

export interface TourStop extends Pick<
	PlaceItem,
	'id' | 'name' | 'kind' | 'basis' | 'point' | 'accuracy_m' | 'frame' | 'directions'
> {
	text: Localised;
	/** the sources of the facts that support the text, each once */
	sources: Source[];
	/** null for the last stop */
	next: TourLeg | null;
	/** the metro station nearest to its point, straight to the station's */
	station: NearStation;
	/** whether the stop is part of a walk */
	onWalk: boolean;
}

/** Stops that can be walked from one to the next. */
export interface TourWalk {
	id: string;
	name: Localised;
	/** its first and its last stop, counted from 1 */
	from: number;
	to: number;
	/** from stop to stop, each leg straight */
	length: StatedDistance;
	/** walking alone, without the time at the stops */
	minutes: WalkMinutes;
}

export interface TourItem {
	stops: TourStop[];
	walks: TourWalk[];
	/** from stop to stop, each leg straight */
	length: StatedDistance;
	/** all stops: west, south, east, north */
	extent: [number, number, number, number];
}
