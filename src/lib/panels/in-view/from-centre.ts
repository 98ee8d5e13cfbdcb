/** What is in view, put in order: nearest to the middle of the map first. */
import type { LngLat } from '#lib/geo/lng-lat';

/** Anything with a point, `[lng, lat]` WGS-84. */
interface Placed {
	readonly point: LngLat;
}

/** The same things, nearest first; compared in the plane, which is enough for an order. */
export function nearestFirst<T extends Placed>(things: readonly T[], centre: LngLat): T[] {
	const shrink = Math.cos((centre[1] * Math.PI) / 180);
	const away = ({ point }: Placed) =>
		Math.hypot((point[0] - centre[0]) * shrink, point[1] - centre[1]);
	return [...things].sort((a, b) => away(a) - away(b));
}
