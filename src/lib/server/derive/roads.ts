/**
 * Which streets lie under ground. The source of the roads does not say so piece by piece; two things do: a
 * street that is called a tunnel, and a road between two neighbouring crossings of the creek that are both
 * tunnels. A road that dives before its first such crossing is drawn as a street until there.
 */
import type { BaseFeature } from '../../catalogue/schema/base';
import { isNameless, type Crossed } from './crossing-name';
import { pathsOf } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';

type Road = BaseFeature<'roads'>;
type Crossing = { properties: Crossed; geometry: { coordinates: LngLat } };

/** A name that says tunnel. */
const IS_TUNNEL = /隧道$/u;
/** How far a crossing may lie from the road that crosses there, degrees of longitude: about 60 m. */
const REACH_DEG = 0.0006;

/** The index of the vertex nearest to a point, and how far it is, degrees of longitude. */
function nearest(path: readonly LngLat[], [lng, lat]: LngLat): { at: number; away: number } {
	const shrink = 1 / Math.cos((lat * Math.PI) / 180);
	let best = { at: 0, away: Infinity };
	path.forEach(([x, y], at) => {
		const away = Math.hypot(x - lng, (y - lat) * shrink);
		if (away < best.away) best = { at, away };
	});
	return best;
}

/** The path with a vertex on each segment where a crossing lies. */
function withVertices(path: readonly LngLat[], points: readonly LngLat[]): LngLat[] {
	return path.flatMap((end, at): LngLat[] => {
		const start = path[at - 1];
		if (!start) return [end];
		const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
		const squared = dx ** 2 + dy ** 2;
		const shares = points
			.map(([x, y]) => ({
				share: squared ? ((x - start[0]) * dx + (y - start[1]) * dy) / squared : 0,
				point: [x, y] as const
			}))
			.filter(({ share, point: [x, y] }) => {
				const [fx, fy] = [start[0] + share * dx, start[1] + share * dy];
				return share > 0 && share < 1 && Math.hypot(x - fx, y - fy) <= REACH_DEG;
			})
			.map(({ share }) => share)
			.sort((a, b) => a - b);
		const added = shares.map((share): LngLat => [start[0] + share * dx, start[1] + share * dy]);
		return [...added, end];
	});
}

/** A road's paths above and under ground. */
export interface Parted {
	above: LngLat[][];
	under: LngLat[][];
}

/**
 * The parts of a road above and under ground.
 * @param over the crossings of the creek
 */
export function partedRoad(road: Road, over: readonly Crossing[]): Parted {
	const name = road.properties.name?.zh;
	const paths = pathsOf(road.geometry).map((path) => [...path]);
	if (!name || IS_TUNNEL.test(name))
		return name ? { above: [], under: paths } : { above: paths, under: [] };
	const own = over.filter(
		({ properties }) => isNameless(properties.name_basis) && properties.name.zh.startsWith(name)
	);
	if (!own.some(({ properties }) => properties.kind === 'road-tunnel'))
		return { above: paths, under: [] };
	const parted: Parted = { above: [], under: [] };
	for (const plain of paths) {
		const path = withVertices(
			plain,
			own.map(({ geometry }) => geometry.coordinates)
		);
		const on = own
			.map(({ properties, geometry }) => ({
				isTunnel: properties.kind === 'road-tunnel',
				...nearest(path, geometry.coordinates)
			}))
			.filter(({ away }) => away <= REACH_DEG)
			.sort((a, b) => a.at - b.at);
		let from = 0;
		for (let at = 1; at < on.length; at++) {
			const [start, end] = [on[at - 1]!, on[at]!];
			if (!start.isTunnel || !end.isTunnel || start.at === end.at) continue;
			if (start.at > from) parted.above.push(path.slice(from, start.at + 1));
			parted.under.push(path.slice(start.at, end.at + 1));
			from = end.at;
		}
		if (from < path.length - 1) parted.above.push(path.slice(from));
	}
	return parted;
}
