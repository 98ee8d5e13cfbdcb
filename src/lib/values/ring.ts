/** Rings as chains of positions: closed, as GeoJSON has them (RFC 7946, 3.1.6), or open, as they are drawn. */
import { samePosition, type LngLat } from './lng-lat';

/** Whether a chain of at least two positions ends where it begins. */
export function isClosedRing(ring: readonly LngLat[]): boolean {
	const [first, last] = [ring[0], ring[ring.length - 1]];
	return first !== undefined && last !== undefined && ring.length > 1 && samePosition(first, last);
}

/** The ring without its closing vertex, if it has one. */
export function openRing(ring: readonly LngLat[]): readonly LngLat[] {
	return isClosedRing(ring) ? ring.slice(0, -1) : ring;
}
