/** Makes the guided tour from the validated geodata, with the way from each stop to the next. */
import type { NearStation, PlaceItem } from '../../catalogue/items/place-item';
import type { TourItem, TourLeg, TourStop, TourWalk } from '../../catalogue/items/tour';
import { nearStations } from '../../catalogue/relations/near-stations';
import { combinedUncertaintyM, stateDistance } from '../../geo/accuracy/uncertainty';
import { compassPoint } from '../../geo/geodesic/compass-point';
import { geodesicDistanceM } from '../../geo/geodesic/geodesic';
import { walkMinutes } from '../../geo/walk/walk-time';
import type { Catalogue } from '../catalogue';
import { factAt } from '../check/fact-refs';
import { stationsOf } from '../derive/derive';

/** The smallest extent that contains all extents. */
function unionOf(extents: readonly PlaceItem['extent'][]): PlaceItem['extent'] {
	const edge = (at: 0 | 1 | 2 | 3) => extents.map((extent) => extent[at]);
	return [Math.min(...edge(0)), Math.min(...edge(1)), Math.max(...edge(2)), Math.max(...edge(3))];
}

/** A stop of the tour and the station nearest to it. */
interface Served {
	item: PlaceItem;
	station: NearStation;
}

function legBetween(
	{ item: from, station: start }: Served,
	{ item: to, station: end }: Served,
	isWalked: boolean
): TourLeg {
	const metres = geodesicDistanceM(from.point, to.point);
	const uncertainty_m = combinedUncertaintyM(from.accuracy_m, to.accuracy_m);
	return {
		distance: stateDistance(metres, uncertainty_m),
		way: compassPoint(from.point, to.point, uncertainty_m),
		back: compassPoint(to.point, from.point, uncertainty_m),
		minutes: walkMinutes(metres, uncertainty_m),
		ride: isWalked ? null : { lines: start.lines.filter((line) => end.lines.includes(line)) }
	};
}

/**
 * The length of a line from stop to stop: the sum of its straight legs, with √(Σaᵢ²) of its stops, and the
 * minutes on foot.
 */
function lengthOf(items: readonly PlaceItem[]): Pick<TourWalk, 'length' | 'minutes'> {
	const metres = items
		.slice(1)
		.reduce((sum, { point }, at) => sum + geodesicDistanceM(items[at]!.point, point), 0);
	const uncertainty_m = combinedUncertaintyM(...items.map(({ accuracy_m }) => accuracy_m));
	return {
		length: stateDistance(metres, uncertainty_m),
		minutes: walkMinutes(metres, uncertainty_m)
	};
}

/**
 * The tour. A leg is the geodesic between the points of two stops, as the line on the map is drawn, stated
 * as their accuracies allow; the total length is stated by the same rule.
 */
export function tourItem({ geodata, places }: Catalogue): TourItem {
	const { stops: told, walks } = geodata.tour;
	const items = told.map(({ place }) => places.find(({ id }) => id === place)!);
	const stations = stationsOf(geodata);
	const served = items.map((item): Served => {
		const { point, accuracy_m } = item;
		return { item, station: nearStations({ point, accuracy_m }, stations)[0]! };
	});
	const walkOf = (id: string) => walks.find(({ stops }) => stops.includes(id));
	const stops = told.map(({ place, text, facts }, at): TourStop => {
		const { id, name, kind, basis, point, accuracy_m, frame, directions } = items[at]!;
		const next = served[at + 1];
		const isWalked = walkOf(id) !== undefined && walkOf(id) === (next && walkOf(next.item.id));
		const cited = facts.map(
			(ref) =>
				factAt(geodata, { place, ...ref }, { file: 'geodata/tour.json', path: '' }).fact.source
		);
		return {
			...{ id, name, kind, basis, point, accuracy_m, frame, directions, text },
			sources: geodata.sources.filter((source) => cited.includes(source.id)),
			next: next ? legBetween(served[at]!, next, isWalked) : null,
			station: served[at]!.station,
			onWalk: walkOf(id) !== undefined
		};
	});
	return {
		stops,
		walks: walks.map(({ id, name, stops: ids }): TourWalk => {
			const from = items.findIndex((item) => item.id === ids[0]);
			const walked = items.slice(from, from + ids.length);
			return { id, name, from: from + 1, to: from + ids.length, ...lengthOf(walked) };
		}),
		length: lengthOf(items).length,
		extent: unionOf(items.map(({ extent }) => extent))
	};
}
