/** What the reader presses on the map: a station of the network or a place, or neither. */
import type { PlaceItem } from '../../../catalogue/items/place-item';
import { placeStart, stationStart, type Start } from '../../../catalogue/reach/starts';
import type { ScreenPoint } from '../../../map/surface/surface';
import type { Network } from '../../../reach/network';
import type { LngLat } from '../../../values/lng-lat';
import { hasSite } from '../../../values/position-basis';

/** A station by its place in the network, or a place. */
export type Target =
	| { readonly kind: 'station'; readonly station: number }
	| { readonly kind: 'place'; readonly place: PlaceItem };

/** How near a press is meant for it, CSS pixels. */
const NEAR_PX = { pointer: 12, touch: 20 };

/** The nearest station or place under a press; null where none is near. A station goes before a place as near. */
export function targetAt(
	pressed: ScreenPoint,
	touch: boolean,
	project: (at: LngLat) => ScreenPoint,
	network: Network,
	places: readonly PlaceItem[]
): Target | null {
	const candidates: { target: Target; point: LngLat }[] = [
		...network.stations.map(({ point }, station) => ({
			target: { kind: 'station' as const, station },
			point
		})),
		...places
			.filter(({ basis }) => hasSite(basis))
			.map((place) => ({ target: { kind: 'place' as const, place }, point: place.point }))
	];
	let best: Target | null = null;
	let nearest = touch ? NEAR_PX.touch : NEAR_PX.pointer;
	for (const { target, point } of candidates) {
		const { x, y } = project(point);
		const away = Math.hypot(x - pressed.x, y - pressed.y);
		if (away < nearest) [best, nearest] = [target, away];
	}
	return best;
}

/** The start that it makes. */
export const startOf = (target: Target, network: Network): Start =>
	target.kind === 'station' ? stationStart(target.station, network) : placeStart(target.place);
