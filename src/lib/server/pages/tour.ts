/** Makes the guided tour from the validated geodata, with the distances between its stops. */
import type { PlaceItem } from '../../catalogue/items/place-item';
import type { TourItem, TourStop } from '../../catalogue/items/tour';
import { statedRelation } from '../../catalogue/relations/spatial-relation';
import { combinedUncertaintyM, stateDistance } from '../../geo/accuracy/uncertainty';
import type { Catalogue } from '../catalogue';
import { placeDistance } from '../derive/derive';
import { factAt } from '../check/fact-refs';

/** The smallest extent that contains all extents. */
function unionOf(extents: readonly PlaceItem['extent'][]): PlaceItem['extent'] {
	const edge = (at: 0 | 1 | 2 | 3) => extents.map((extent) => extent[at]);
	return [Math.min(...edge(0)), Math.min(...edge(1)), Math.max(...edge(2)), Math.max(...edge(3))];
}

/**
 * The tour. A leg is the geodesic between the outlines of two stops (or their points), stated as their
 * accuracies allow; the total length is the sum of the legs, stated by the same rule with √(Σaᵢ²) of all
 * stops.
 */
export function tourItem({ geodata, places }: Catalogue): TourItem {
	const items = geodata.tour.stops.map(({ place }) => places.find(({ id }) => id === place)!);
	const features = items.map(({ id }) => geodata.places.find((place) => place.id === id)!);
	const legs = features.slice(1).map((place, at) => placeDistance(features[at]!, place));
	const stops = geodata.tour.stops.map(({ place, text, facts }, at): TourStop => {
		const { id, name, kind, basis, point, accuracy_m, frame } = items[at]!;
		const leg = legs[at - 1];
		const cited = facts.map(
			(ref) =>
				factAt(geodata, { place, ...ref }, { file: 'geodata/tour.json', path: '' }).fact.source
		);
		return {
			id,
			name,
			kind,
			basis,
			point,
			accuracy_m,
			frame,
			text,
			sources: geodata.sources.filter((source) => cited.includes(source.id)),
			leg: leg ? statedRelation(leg) : null
		};
	});
	return {
		stops,
		length: stateDistance(
			legs.reduce((sum, { metres }) => sum + metres, 0),
			combinedUncertaintyM(...items.map(({ accuracy_m }) => accuracy_m))
		),
		extent: unionOf(items.map(({ extent }) => extent))
	};
}
