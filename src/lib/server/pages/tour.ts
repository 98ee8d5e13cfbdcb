/** Makes the guided tour from the validated geodata, with the way from each stop to the next. */
import type { NearStation, PlaceItem } from '../../catalogue/items/place-item';
import type { TourItem, TourStop, TourWalk } from '../../catalogue/items/tour';
import { nearStations } from '../../catalogue/relations/near-stations';
import { straightLeg, straightWay } from '../../catalogue/relations/straight-way';
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

/** The metro between two stops: the lines that serve the stations nearest to both. */
const rideOf = ({ station: start }: Served, { station: end }: Served) => ({
	lines: start.lines.filter((line) => end.lines.includes(line))
});

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
			next: next
				? {
						...straightLeg(items[at]!, next.item),
						ride: isWalked ? null : rideOf(served[at]!, next)
					}
				: null,
			station: served[at]!.station,
			onWalk: walkOf(id) !== undefined
		};
	});
	return {
		stops,
		walks: walks.map(({ id, name, stops: ids }): TourWalk => {
			const from = items.findIndex((item) => item.id === ids[0]);
			const walked = items.slice(from, from + ids.length);
			return { id, name, from: from + 1, to: from + ids.length, ...straightWay(walked) };
		}),
		length: straightWay(items).length,
		extent: unionOf(items.map(({ extent }) => extent))
	};
}
