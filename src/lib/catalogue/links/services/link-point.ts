/** The position in the address of a map, before any conversion. */
import type { Datum } from '../../../geo/datum/datum';

/** The maps whose addresses are read; `this-map` is our own. */
export type MapService =
	| 'amap'
	| 'baidu'
	| 'tencent'
	| 'google'
	| 'apple'
	| 'petal'
	| 'osm'
	| 'bing'
	| 'here'
	| 'yandex'
	| 'waze'
	| 'geo-uri'
	| 'this-map';

/** A pair as written: its digits give its precision. */
export interface WrittenPair {
	readonly lat: string;
	readonly lng: string;
}

/** A position in a map's address. */
export interface LinkPoint {
	readonly pair: WrittenPair;
	/**
	 * the datum of the pair; `bd09-mercator` are metres of Baidu's own projection, x as lng; `unstated`
	 * where the service does not publish which one it uses in China
	 */
	readonly system: Datum | 'bd09-mercator' | 'unstated';
	/** a marked place, the end of a route, or only the centre of the view */
	readonly whatIsIt: 'marker' | 'destination' | 'view';
	readonly name?: string | undefined;
}

/** The number of places that an address marks, where it marks more than one. */
export interface SeveralPlaces {
	readonly places: number;
}

/** Reads the position in a service's address; null where there is none. */
export type LinkReader = (url: URL) => LinkPoint | SeveralPlaces | 'short-link' | null;

/** A pair, also with a space for its comma, which is what a plus in a query stands for. */
const PAIR = /^\s*(?:loc:)?\s*([-+]?\d+(?:\.\d+)?)°?(?:\s*,\s*|\s+)([-+]?\d+(?:\.\d+)?)°?/;
const isOnGlobe = (lat: string, lng: string) =>
	Math.abs(Number(lat)) <= 90 && Math.abs(Number(lng)) <= 180;

/**
 * The two numbers a text begins with, in the order that the service documents; where only the other
 * order is on the globe, in that one. Null where it begins with something else.
 */
export function pairAt(
	text: string | null | undefined,
	order: 'lat,lng' | 'lng,lat'
): WrittenPair | null {
	const found = PAIR.exec(text ?? '');
	if (found === null) return null;
	const [, a, b] = found as unknown as [string, string, string];
	const [lat, lng] = order === 'lat,lng' ? [a, b] : [b, a];
	return !isOnGlobe(lat, lng) && isOnGlobe(lng, lat) ? { lat: lng, lng: lat } : { lat, lng };
}

/** What follows the two numbers, without the comma or brackets around it. */
export function nameAfterPair(text: string | null | undefined): string | undefined {
	const rest = (text ?? '').replace(PAIR, '');
	return rest.replace(/^\s*[,;(]\s*/, '').replace(/\)\s*$/, '') || undefined;
}

/** The first of these parameters that begins with a pair. */
export function firstPair(
	url: URL,
	names: readonly string[],
	order: 'lat,lng' | 'lng,lat'
): WrittenPair | null {
	for (const name of names) {
		const pair = pairAt(url.searchParams.get(name), order);
		if (pair) return pair;
	}
	return null;
}

/** The decoded part of a path; unchanged where its percent-encoding is malformed. */
export function decoded(part: string): string {
	try {
		return decodeURIComponent(part.replaceAll('+', ' '));
	} catch {
		return part;
	}
}
