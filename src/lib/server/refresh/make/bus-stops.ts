/** Bus stops: one point a sign, each with the stop of the other direction. */
import type { LngLat } from '../../../values/lng-lat';
import type { PointsRule } from '../datasets/rule';
import type { Feature } from '../features/feature';
import { stopName } from '../name/stop-name';
import { zhOf } from '../name/names';
import { nearM } from '../shape/plane';
import type { Given, Making } from './made';
import { makePoints } from './points';
import { nearDistrict } from './near-district';

/** Stops of one name are both directions of a road from here on: what is nearer is two signs of one side, metres. */
const NEAREST_M = 12;
/** … and up to here, metres. */
const FARTHEST_M = 150;

const ACCURACY_M = 15;

const zhIn = ({ properties }: Feature) => (properties.name as { zh: string }).zh;
const at = ({ geometry }: Feature) => geometry.coordinates as LngLat;

/** Makes the stops of the district and around it that have a name; English names are by rule. */
export function makeBusStops(rule: PointsRule, given: Given): Making {
	const isNear = nearDistrict(given);
	const things = given.things.flatMap(({ tags: { 'name:en': _, ...tags }, ...thing }) =>
		thing.shape.type === 'point' && zhOf(tags) !== null && isNear(thing.shape.at)
			? [{ ...thing, tags }]
			: []
	);
	const { features, ...faults } = makePoints(rule, { ...given, things });
	const named = features.map((feature) => ({
		...feature,
		properties: { ...stopName(feature.properties, given.names), accuracy_m: ACCURACY_M }
	}));
	return { features: named, ...faults };
}

/**
 * Stops with their other direction: of one name the two that are nearest each other, 12 to 150 m apart,
 * then the two that are nearest of those left. Needs the ids that the stops will have.
 */
export function withOtherDirections(stops: readonly Feature[]): Feature[] {
	const byName = new Map<string, Feature[]>();
	for (const stop of stops) byName.set(zhIn(stop), [...(byName.get(zhIn(stop)) ?? []), stop]);
	const others = new Map<string, string>();
	for (const all of byName.values()) {
		const pairs = all
			.flatMap((a, i) => all.slice(i + 1).map((b) => ({ a, b, apart_m: nearM(at(a), at(b)) })))
			.filter(({ apart_m }) => apart_m >= NEAREST_M && apart_m <= FARTHEST_M)
			.sort((one, other) => one.apart_m - other.apart_m);
		for (const { a, b } of pairs) {
			if (others.has(a.id) || others.has(b.id)) continue;
			others.set(a.id, b.id).set(b.id, a.id);
		}
	}
	return stops.map((stop) => {
		const { accuracy_m, ...named } = stop.properties;
		const other = others.get(stop.id);
		return { ...stop, properties: { ...named, ...(other ? { other } : {}), accuracy_m } };
	});
}
