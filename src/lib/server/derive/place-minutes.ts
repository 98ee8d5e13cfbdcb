/** Minutes from a place to the city's hubs, and how many stations lie within half an hour of it. */
import {
	WITHIN_MIN,
	type HubMinutes,
	type PlaceMinutes,
	type Within,
	type WithinMinutes
} from '../../catalogue/items/place-minutes';
import { featureDistance, lowerBoundM } from '../../catalogue/relations/spatial-relation';
import type { PlaceFeature } from '../../catalogue/schema/place';
import { HUB_IDS, HUBS } from '../../reach/hubs';
import type { Network } from '../../reach/network';
import {
	minutesToStation,
	reachFrom,
	statedMinutes,
	type Minutes,
	type Reach
} from '../../reach/reach';
import { ridesOf, routeToStation } from '../../reach/route';
import { nearestStation, stationWalks, type StationWalk } from '../../reach/walk-ends';
import { hasSite } from '../../values/position-basis';
import type { Geodata } from '../read/read-geodata';
import { locatedPlace } from './derive';
import { networkOf } from './network';

/**
 * The walks from a place: likely ones from its point, the shortest from its outline, which may be much nearer.
 */
function placeWalks(place: PlaceFeature, network: Network): StationWalk[] {
	const located = locatedPlace(place);
	return stationWalks(network, located).map((walk) => {
		if (!located.outline) return walk;
		const apart = featureDistance(located, network.stations[walk.station]!);
		return { ...walk, least_m: Math.min(walk.least_m, lowerBoundM(apart)) };
	});
}

const known = new WeakMap<PlaceFeature, Reach>();

/** The whole answer for a place, cached; do not call it for a concept. */
export function placeReach(place: PlaceFeature, geodata: Geodata): Reach {
	let reach = known.get(place);
	if (!reach) {
		const network = networkOf(geodata);
		reach = reachFrom(network, { walks: placeWalks(place, network) });
		known.set(place, reach);
	}
	return reach;
}

/** How many of these are reached within a time: at best, likely, and if everything takes its longest. */
function reachedIn(all: readonly Minutes[], within_min: number): Minutes {
	const count = (minutesOf: (minutes: Minutes) => number) =>
		all.filter((minutes) => minutesOf(minutes) <= within_min).length;
	return {
		least: count(({ most }) => most),
		likely: count(({ likely }) => likely),
		most: count(({ least }) => least)
	};
}

function withinMinutes(reach: Reach): Record<Within, WithinMinutes> {
	const { stations, indexOf } = reach.network;
	const all = stations.flatMap((_, at) => minutesToStation(reach, at) ?? []);
	const hubs = HUB_IDS.flatMap((hub) => {
		const station = indexOf.get(HUBS[hub]);
		return (station !== undefined && minutesToStation(reach, station)) || [];
	});
	return Object.fromEntries(
		WITHIN_MIN.map((within) => [
			within,
			{ stations: reachedIn(all, within), hubs: reachedIn(hubs, within) }
		])
	) as Record<Within, WithinMinutes>;
}

/** The likely minutes to each hub, in the order of `HUB_IDS`; nothing where there are none. */
export function likelyMinutes(place: PlaceFeature, geodata: Geodata): { minutes?: number[] } {
	const minutes = placeMinutes(place, geodata);
	if (minutes.kind !== 'minutes' || minutes.hubs.length < HUB_IDS.length) return {};
	return { minutes: minutes.hubs.map(({ likely }) => likely) };
}

/** Minutes to each hub in whole numbers, with the lines; why there are none, for a place without a site or far away. */
export function placeMinutes(place: PlaceFeature, geodata: Geodata): PlaceMinutes {
	if (!hasSite(place.properties.basis)) return { kind: 'concept' };
	const reach = placeReach(place, geodata);
	const { network, origin } = reach;
	if ('walks' in origin && origin.walks.length === 0) {
		const nearest = nearestStation(network, locatedPlace(place));
		const { name } = network.stations[nearest.station]!;
		return { kind: 'far', station: name, metres: nearest.likely_m };
	}
	const hubs = HUB_IDS.flatMap((hub): HubMinutes[] => {
		const station = network.indexOf.get(HUBS[hub]);
		const minutes = station === undefined ? null : minutesToStation(reach, station);
		if (station === undefined || !minutes) return [];
		const rides = ridesOf(routeToStation(reach, station)!);
		return [{ hub, ...statedMinutes(minutes), lines: rides.map(({ lines }) => [...lines]) }];
	});
	return { kind: 'minutes', hubs, within: withinMinutes(reach), as_of: geodata.network.as_of };
}
