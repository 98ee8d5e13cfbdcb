/** What a walk comes to: its stops, the straight way from each to the next, the whole. Metres, WGS-84. */
import type { PlaceItem } from '../../../catalogue/items/place-item';
import {
	bearing,
	straightLeg,
	straightWay,
	type Bearing
} from '../../../catalogue/relations/straight-way';
import type { StraightLeg } from '../../../catalogue/items/tour';
import { FARTHEST_WALK_M } from '../../../reach/assumptions';
import { geodesicDistanceM } from '../../../geo/geodesic/geodesic';

/** The way from a stop to the next. */
export interface ItineraryLeg extends StraightLeg {
	/** null where the two may be in any direction of each other */
	readonly bearing: Bearing | null;
	/** whether it is too far for a walk: straight, over 2.5 km */
	readonly isFar: boolean;
}

export interface ItineraryStop {
	readonly place: PlaceItem;
	/** null for the last one */
	readonly next: ItineraryLeg | null;
}

export interface Itinerary extends ReturnType<typeof straightWay> {
	readonly stops: readonly ItineraryStop[];
	/** whether some leg is too far for a walk, so that no minutes can be given for the whole */
	readonly isFar: boolean;
}

function legBetween(from: PlaceItem, to: PlaceItem): ItineraryLeg {
	return {
		...straightLeg(from, to),
		bearing: bearing(from, to),
		isFar: geodesicDistanceM(from.point, to.point) > FARTHEST_WALK_M
	};
}

/** The walk from place to place, in their order. */
export function itineraryOf(places: readonly PlaceItem[]): Itinerary {
	const stops = places.map((place, at): ItineraryStop => {
		const next = places[at + 1];
		return { place, next: next ? legBetween(place, next) : null };
	});
	return { stops, ...straightWay(places), isFar: stops.some(({ next }) => next?.isFar) };
}
