/**
 * The metro as its file has it: stations, and services with running times in each direction. Everything that
 * is no station or timetable (paces, waits, changes) is an assumption and stands in `assumptions.ts`.
 */
import type { Localised } from '../i18n/localised';
import type { LngLat } from '../values/lng-lat';

/** A station: one point for all its platforms. */
export interface NetworkStation {
	/** that of `metro-stations`, where the station is on this map */
	id: string;
	name: Localised;
	/** about the middle of the platforms, not an exit; degrees WGS-84 */
	point: LngLat;
	/** metres, about 95 % */
	accuracy_m: number;
}

/**
 * Trains that stop at the same stations, in both directions. Where two of them share a stretch, that stretch
 * is one more service with the headway of both together: who rides within it takes whichever comes first.
 */
export interface Service {
	id: string;
	/** more than one where the trains of several lines are as good */
	lines: string[];
	/** ids of stations in order */
	stops: string[];
	/** minutes from each stop to the next; a loop has one more, back to the first */
	there: number[];
	/** minutes from each next stop back */
	back: number[];
	/** minutes between trains, off-peak */
	headway_min: number;
	/** whether the headway is our estimate, because none is published that we know of */
	headway_ours?: true;
	loop?: true;
}

/** How long a change takes, minutes. */
export interface ChangeMinutes {
	least: number;
	likely: number;
	most: number;
}

/** A change that differs from the usual one. */
export interface NetworkChange extends ChangeMinutes {
	station: string;
	/** from these lines to those, and back */
	between: [string[], string[]];
}

/** Minutes that somebody else has published, to hold ours against. */
export interface PublishedMinutes {
	line: string;
	/** there where the wait is counted in; left out for the ride alone */
	whole?: true;
	/** ids of stations */
	from: string;
	to: string;
	minutes: number;
	/** id of sources.json */
	source: string;
}

/** `geodata/metro-network.json`. */
export interface NetworkData {
	title: Localised;
	/** ids of sources.json */
	sources: string[];
	licence: string;
	/** month of the timetable */
	as_of: string;
	method: Localised;
	/** what the timetable's copy has wrong or lacks, and what we did about it */
	settled: Localised[];
	stations: NetworkStation[];
	services: Service[];
	changes: NetworkChange[];
	published: PublishedMinutes[];
}
