/** Where a reader starts from: a station, a place or a point of the map; and how links carry it. */
import { quantised, writeDegrees } from '../../geo/quantise';
import type { LngLat } from '../../values/lng-lat';
import type { PlaceItem } from '../items/place-item';
import type { Localised } from '../../i18n/localised';
import type { Network } from '../../reach/network';
import type { Origin } from '../../reach/reach';
import { stationWalks } from '../../reach/walk-ends';
import { hasSite } from '../../values/position-basis';

/** One start. */
export interface Start {
	/** degrees WGS-84 */
	readonly point: LngLat;
	/** metres */
	readonly accuracy_m: number;
	/** null for a point of the map */
	readonly name: Localised | null;
	/** the station's place in the network, where it starts at its platforms */
	readonly station: number | null;
}

/** The most starts at once. */
export const MOST_STARTS = 2;

/** How sure a point is that has no ± of its own, metres: what a finger covers on a street map. */
export const POINT_M = 20;

const same = (a: LngLat, b: LngLat) => Math.abs(a[0] - b[0]) < 5e-6 && Math.abs(a[1] - b[1]) < 5e-6;

/** The start at a point: the station or the place that stands just there, else the point alone. */
export function startAt(point: LngLat, network: Network, places: readonly PlaceItem[]): Start {
	const at = network.stations.findIndex((station) => same(station.point, point));
	if (at >= 0) return stationStart(at, network);
	const place = places.find((one) => hasSite(one.basis) && same(one.point, point));
	if (place) return placeStart(place);
	return { point, accuracy_m: POINT_M, name: null, station: null };
}

export function stationStart(station: number, { stations }: Network): Start {
	const { point, accuracy_m, name } = stations[station]!;
	return { point, accuracy_m, name, station };
}

export const placeStart = ({ point, accuracy_m, name }: PlaceItem): Start => ({
	point,
	accuracy_m,
	name,
	station: null
});

/** The origin of the reckoning. */
export const originOf = (start: Start, network: Network): Origin =>
	start.station === null ? { walks: stationWalks(network, start) } : { station: start.station };

/** A plain decimal. */
const DECIMAL = /^-?\d{1,3}(\.\d{1,15})?$/;

function readPoint(text: string): LngLat | null {
	const parts = text.split(',');
	if (parts.length !== 2 || !parts.every((part) => DECIMAL.test(part))) return null;
	const [lng, lat] = parts.map(Number) as [number, number];
	return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? quantised([lng, lat]) : null;
}

/** The points of a link's value, `{lng},{lat}[;{lng},{lat}]`; null where it is no such thing. */
export function readReach(value: string): LngLat[] | null {
	const points = value.split(';').filter(Boolean).map(readPoint);
	const isWhole = points.length > 0 && points.length <= MOST_STARTS;
	return isWhole && points.every((point) => point !== null) ? points : null;
}

/** The value of a link to these starts. */
export const writeReach = (starts: readonly Start[]): string =>
	starts.map(({ point }) => point.map(writeDegrees).join(',')).join(';');
