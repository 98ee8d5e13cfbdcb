/** The table of datasets that a refresh makes, in the order in which it does: a new one is a line here. */
import { boundary, buildings, civic, creek, green, water } from './areas';
import type { DatasetRule } from './rule';
import { canals, footways, rail, riversidePaths, roads } from './streets';
import {
	busStops,
	crossings,
	metroExits,
	metroLines,
	metroStations,
	stationHalls
} from './transport';

/**
 * Each dataset's rule. The creek and the metro's lines come before the crossings, which lie on them. What
 * is not here stays as it is: `neighbours` are placed by hand, `stations-building` has no one tag, and approximate
 * streets yield to mapped ones.
 */
export const RULES: readonly DatasetRule[] = [
	boundary,
	creek,
	water,
	green,
	canals,
	roads,
	rail,
	metroLines,
	metroStations,
	stationHalls,
	crossings,
	busStops,
	civic,
	riversidePaths,
	footways,
	buildings,
	metroExits
];
