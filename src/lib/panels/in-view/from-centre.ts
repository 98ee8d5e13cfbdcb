/** Orders the features in view: nearest to the map's centre first. */
import { pathsOf, type Areal, type Geometry } from '#lib/values/geometry';
import type { LngLat } from '#lib/values/lng-lat';
import { pointInArea } from '#lib/geo/polygon/point-in-polygon';

/** Anything with a point, `[lng, lat]` WGS-84, or an outline. */
interface Placed {
	readonly point: LngLat;
	readonly outline?: Geometry | undefined;
}

/** The distance of a point from a line segment, in the plane. */
function fromPieceOf([ax, ay]: LngLat, [bx, by]: LngLat): number {
	const [dx, dy] = [bx - ax, by - ay];
	const squared = dx * dx + dy * dy;
	const along = squared > 0 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared)) : 0;
	return Math.hypot(ax + along * dx, ay + along * dy);
}

/** The same features, nearest first; compared in the plane, which is enough for an order. */
export function nearestFirst<T extends Placed>(things: readonly T[], centre: LngLat): T[] {
	const shrink = Math.cos((centre[1] * Math.PI) / 180);
	const flat = ([lng, lat]: LngLat): LngLat => [(lng - centre[0]) * shrink, lat - centre[1]];
	const away = ({ point, outline }: Placed) => {
		if (!outline) return Math.hypot(...flat(point));
		if (outline.type.endsWith('Polygon') && pointInArea(centre, outline as Areal)) return 0;
		const pieces = pathsOf(outline).flatMap((path) =>
			path.slice(1).map((to, at) => fromPieceOf(flat(path[at]!), flat(to)))
		);
		return Math.min(...pieces);
	};
	return [...things].sort((a, b) => away(a) - away(b));
}
