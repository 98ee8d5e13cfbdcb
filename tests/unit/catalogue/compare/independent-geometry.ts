/**
 * Geometry that shares no code with the code under test: Vincenty's inverse (Survey Review 23, 1975)
 * for distances, and a plane that touches the ellipsoid, with its two radii of curvature, for areas
 * and for feet on lines. WGS-84, degrees, metres.
 */
type LngLat = readonly [number, number];

const A = 6378137;
const F = 1 / 298.257223563;
const B = A * (1 - F);
const E2 = F * (2 - F);
const rad = (deg: number) => (deg * Math.PI) / 180;

/** The geodesic distance by Vincenty's iteration, good to 0.1 mm away from antipodes. */
export function vincentyM([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
	const L = rad(lng2 - lng1);
	const [u1, u2] = [lat1, lat2].map((lat) => Math.atan((1 - F) * Math.tan(rad(lat))));
	const [s1, c1, s2, c2] = [Math.sin(u1!), Math.cos(u1!), Math.sin(u2!), Math.cos(u2!)];
	let lambda = L;
	for (let turn = 0; turn < 200; turn++) {
		const [sl, cl] = [Math.sin(lambda), Math.cos(lambda)];
		const sinSigma = Math.hypot(c2 * sl, c1 * s2 - s1 * c2 * cl);
		if (sinSigma === 0) return 0;
		const cosSigma = s1 * s2 + c1 * c2 * cl;
		const sigma = Math.atan2(sinSigma, cosSigma);
		const sinAlpha = (c1 * c2 * sl) / sinSigma;
		const cos2Alpha = 1 - sinAlpha ** 2;
		const cos2m = cos2Alpha === 0 ? 0 : cosSigma - (2 * s1 * s2) / cos2Alpha;
		const C = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
		const inner = cos2m + C * cosSigma * (-1 + 2 * cos2m ** 2);
		const next = L + (1 - C) * F * sinAlpha * (sigma + C * sinSigma * inner);
		if (Math.abs(next - lambda) > 1e-12) {
			lambda = next;
			continue;
		}
		const uSq = (cos2Alpha * (A * A - B * B)) / (B * B);
		const bigA = 1 + (uSq / 16384) * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
		const bigB = (uSq / 1024) * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
		const delta =
			bigB *
			sinSigma *
			(cos2m +
				(bigB / 4) *
					(cosSigma * (-1 + 2 * cos2m ** 2) -
						(bigB / 6) * cos2m * (-3 + 4 * sinSigma ** 2) * (-3 + 4 * cos2m ** 2)));
		return B * bigA * (sigma - delta);
	}
	throw new Error('Vincenty does not converge');
}

/** Metres east and north of `origin` in the plane that touches there; 1e-4 of a few kilometres. */
function inPlane(origin: LngLat, at: LngLat): [number, number] {
	const lat = rad((origin[1] + at[1]) / 2);
	const w = Math.sqrt(1 - E2 * Math.sin(lat) ** 2);
	const meridian = (A * (1 - E2)) / w ** 3;
	return [rad(at[0] - origin[0]) * Math.cos(lat) * (A / w), rad(at[1] - origin[1]) * meridian];
}

/** The area of a ring by the shoelace formula in that plane, m². */
export function planeAreaM2(ring: readonly LngLat[]): number {
	const points = ring.map((at) => inPlane(ring[0]!, at));
	const twice = points.reduce((sum, [x, y], at) => {
		const [nextX, nextY] = points[(at + 1) % points.length]!;
		return sum + x * nextY - nextX * y;
	}, 0);
	return Math.abs(twice) / 2;
}

/** The distance of a line's nearest point, and the length of the line up to it, metres. */
export function footOnLine(from: LngLat, line: readonly LngLat[]): { off_m: number; at_m: number } {
	let [best, along] = [{ off_m: Infinity, at_m: 0 }, 0];
	for (let at = 1; at < line.length; at++) {
		const [x1, y1] = inPlane(from, line[at - 1]!);
		const [x2, y2] = inPlane(from, line[at]!);
		const length = Math.hypot(x2 - x1, y2 - y1);
		const t =
			length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * (x2 - x1) + y1 * (y2 - y1)) / length ** 2));
		const off_m = Math.hypot(x1 + t * (x2 - x1), y1 + t * (y2 - y1));
		if (off_m < best.off_m) best = { off_m, at_m: along + t * length };
		along += vincentyM(line[at - 1]!, line[at]!);
	}
	return best;
}

/** Whether a point lies in a ring, by counting how often a ray to the east crosses it. */
export function isInRing([x, y]: LngLat, ring: readonly LngLat[]): boolean {
	return ring.slice(1).reduce((inside, [x2, y2], at) => {
		const [x1, y1] = ring[at]!;
		const crosses = y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
		return crosses ? !inside : inside;
	}, false);
}

/** A geometry of a file. */
export interface Shape {
	type: string;
	coordinates: unknown;
}
type Flat = [x: number, y: number];

/** The middle of the map: everything is within 15 km of it, where the plane is good to 1e-4. */
const MIDDLE: LngLat = [121.4, 31.25];

/** The polygons, lines or points of a shape as paths in that plane, a ring as its own path. */
function flatPaths({ type, coordinates }: Shape): Flat[][] {
	const depth = { Point: 0, LineString: 1, Polygon: 2, MultiPolygon: 3 }[type]!;
	const paths = (
		depth === 0 ? [[coordinates]] : depth === 1 ? [coordinates] : coordinates
	) as never;
	const lines = (depth === 3 ? (paths as LngLat[][][]).flat() : paths) as LngLat[][];
	return lines.map((line) => line.map((at) => inPlane(MIDDLE, at)));
}

/** Even–odd over all rings: the parts of these shapes do not overlap. */
const holds = (shape: Shape, at: Flat): boolean =>
	shape.type.endsWith('Polygon') &&
	flatPaths(shape).filter((ring) => isInRing(at, ring)).length % 2 === 1;

function offPiece([px, py]: Flat, [ax, ay]: Flat, [bx, by]: Flat): number {
	const squared = (bx - ax) ** 2 + (by - ay) ** 2;
	const t = squared && ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / squared;
	const held = Math.min(1, Math.max(0, t));
	return Math.hypot(px - ax - held * (bx - ax), py - ay - held * (by - ay));
}

function offEdges(at: Flat, paths: Flat[][]): number {
	return Math.min(
		...paths.map((path) =>
			path.length === 1
				? Math.hypot(at[0] - path[0]![0], at[1] - path[0]![1])
				: Math.min(...path.slice(1).map((to, i) => offPiece(at, path[i]!, to)))
		)
	);
}

const turn = ([ax, ay]: Flat, [bx, by]: Flat, [cx, cy]: Flat) =>
	Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** Whether any edges of the two cross, by the turns of their ends. */
function edgesCross(one: Flat[][], other: Flat[][]): boolean {
	const pieces = (paths: Flat[][]) =>
		paths.flatMap((path) => path.slice(1).map((to, i) => [path[i]!, to] as const));
	const others = pieces(other);
	return pieces(one).some(([a, b]) =>
		others.some(([c, d]) => turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0)
	);
}

/** The relation of two features by their outlines in the plane, metres: accurate to 1e-4 of the distance. */
export interface Lain {
	metres: number;
	topology: 'apart' | 'meet' | 'first-inside' | 'second-inside';
	/**
	 * for a feature inside the other, the distance of its point from the edge; where the two meet, the depth
	 * of the deepest vertex
	 */
	depth_m: number;
}

/** A feature of a file: its shape, and its point. */
export interface Thing {
	shape: Shape;
	point: LngLat;
}

/** Compares two features without the code under test. */
export function topologyOf(one: Thing, other: Thing): Lain {
	const [paths, otherPaths] = [flatPaths(one.shape), flatPaths(other.shape)];
	const [corners, otherCorners] = [paths.flat(), otherPaths.flat()];
	const isIn = (inner: Flat[], outer: Shape) => inner.every((at) => holds(outer, at));
	const depthOf = (point: LngLat, edges: Flat[][]) => offEdges(inPlane(MIDDLE, point), edges);
	const meets = edgesCross(paths, otherPaths);
	if (!meets && isIn(corners, other.shape)) {
		return { metres: 0, topology: 'first-inside', depth_m: depthOf(one.point, otherPaths) };
	}
	if (!meets && isIn(otherCorners, one.shape)) {
		return { metres: 0, topology: 'second-inside', depth_m: depthOf(other.point, paths) };
	}
	const held = [
		...corners.filter((at) => holds(other.shape, at)).map((at) => offEdges(at, otherPaths)),
		...otherCorners.filter((at) => holds(one.shape, at)).map((at) => offEdges(at, paths))
	];
	if (meets || held.length > 0) {
		return { metres: 0, topology: 'meet', depth_m: Math.max(0, ...held) };
	}
	const metres = Math.min(
		...corners.map((at) => offEdges(at, otherPaths)),
		...otherCorners.map((at) => offEdges(at, paths))
	);
	return { metres, topology: 'apart', depth_m: 0 };
}

/**
 * How far a shape's vertices reach to both sides of a line, metres from the water: the smaller of the
 * greatest distances on either side, the largest of several paths. The side is that of the line's nearest
 * segment.
 */
export function reachAcrossM(shape: Shape, line: Shape, water: Shape): number {
	const [course, shores] = [flatPaths(line)[0]!, flatPaths(water)];
	const sideOf = (at: Flat) => {
		const pieces = course.slice(1).map((to, i) => [course[i]!, to] as const);
		const off = pieces.map(([a, b]) => offPiece(at, a, b));
		const [a, b] = pieces[off.indexOf(Math.min(...off))]!;
		return turn(a, b, at);
	};
	const reachM = (path: Flat[], side: number) =>
		Math.max(
			0,
			...path
				.filter((at) => sideOf(at) === side && !holds(water, at))
				.map((at) => offEdges(at, shores))
		);
	return Math.max(...flatPaths(shape).map((path) => Math.min(reachM(path, 1), reachM(path, -1))));
}
