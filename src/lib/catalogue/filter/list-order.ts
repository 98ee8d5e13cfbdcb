/** The order of the list of places: by kind, nearest first, or by minutes to a hub. */
import type { LngLat } from '../../values/lng-lat';
import { hasSite } from '../../values/position-basis';
import type { PlaceItem } from '../items/place-item';
import { HUB_IDS, type Hub } from '../../reach/hubs';
import type { ListOrder } from './order-names';
import { KINDS, positionOnWay, type Kind, type Way } from '../kinds/place-kinds';

/** A part of the list under one heading. */
export interface ListSection<Place> {
	heading: { kind: Kind } | { hub: Hub } | 'view' | 'beyond' | 'near';
	places: readonly Place[];
}

type Listed = Pick<PlaceItem, 'id' | 'kind' | 'hours' | 'point' | 'basis'>;

/** Up to this share of the places in view, the map looks at a part of them and the list follows it. */
const PART = 2 / 3;

/**
 * The order that serves a reader who has chosen none: nearest to them once they have shared their position,
 * the map's middle where the map shows a part of the places, else by kind.
 *
 * @param inView how many of the listed places are in view; null while that is not known
 */
export function orderFor(listed: number, inView: number | null, hasPosition: boolean): ListOrder {
	if (hasPosition) return 'near';
	return inView !== null && inView < listed * PART ? 'view' : 'kind';
}

/** The places by kind, in the order of the kinds, or in that of a way; for a visitor those with known hours first. */
export function sectionsByKind<Place extends Listed>(
	places: readonly Place[],
	way: Way | null = null
): ListSection<Place>[] {
	const kinds = way
		? KINDS.filter((kind) => positionOnWay(kind, way) !== null).sort(
				(a, b) => positionOnWay(a, way)! - positionOnWay(b, way)!
			)
		: KINDS;
	return kinds.flatMap((kind): ListSection<Place>[] => {
		const own = places.filter((place) => place.kind === kind);
		if (way === 'visit') own.sort((a, b) => Number(!a.hours) - Number(!b.hours));
		return own.length > 0 ? [{ heading: { kind }, places: own }] : [];
	});
}

/**
 * The places nearest first, those in view before the others. What has no site comes last, because its point
 * stands for nothing on the ground. Compared in the plane, by the places' points, which is enough for an order.
 *
 * @param from degrees WGS-84
 * @param inView the ids in view; null where they are not told apart
 */
export function sectionsByDistance<Place extends Listed>(
	places: readonly Place[],
	from: LngLat,
	inView: ReadonlySet<string> | null
): ListSection<Place>[] {
	const shrink = Math.cos((from[1] * Math.PI) / 180);
	const away = ({ point, basis }: Place) =>
		hasSite(basis) ? Math.hypot((point[0] - from[0]) * shrink, point[1] - from[1]) : Infinity;
	const nearest = [...places].sort((a, b) => (away(a) === away(b) ? 0 : away(a) - away(b)));
	if (!inView) return [{ heading: 'near', places: nearest }];
	const sections: ListSection<Place>[] = [
		{ heading: 'view', places: nearest.filter(({ id }) => inView.has(id)) },
		{ heading: 'beyond', places: nearest.filter(({ id }) => !inView.has(id)) }
	];
	return sections.filter((section) => section.heading === 'view' || section.places.length > 0);
}

/** Whole likely minutes by metro and on foot to a hub; null where none are given. */
export const minutesTo = ({ derived }: Pick<PlaceItem, 'derived'>, hub: Hub): number | null =>
	derived.minutes?.[HUB_IDS.indexOf(hub)] ?? null;

/** The places that are soonest at a hub first, those without minutes last; equal ones as they were. */
export function sectionsByMinutes<Place extends Pick<PlaceItem, 'derived'>>(
	places: readonly Place[],
	hub: Hub
): ListSection<Place>[] {
	const of = (place: Place) => minutesTo(place, hub) ?? Infinity;
	const soonest = [...places].sort((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
	return [{ heading: { hub }, places: soonest }];
}

/** The first places of a list, in their sections; a section that is empty anyway keeps its heading. */
export function firstOf<Place>(
	sections: readonly ListSection<Place>[],
	most: number
): ListSection<Place>[] {
	let left = most;
	return sections.flatMap((section) => {
		const places = section.places.slice(0, left);
		left -= places.length;
		return places.length > 0 || section.places.length === 0 ? [{ ...section, places }] : [];
	});
}
