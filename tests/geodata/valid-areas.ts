/**
 * What makes an area valid (OGC 06-103r4, 6.1.11 and 6.1.14), in whole numbers: positions have 6 decimals
 * at most, so that a millionth of a degree is 1 and every product is exact. Shares nothing with `geo`.
 */
type Spot = readonly [x: number, y: number];
type Edge = readonly [Spot, Spot];

const whole = ([lng, lat]: readonly number[]): Spot => [
	Math.round(lng! * 1e6),
	Math.round(lat! * 1e6)
];
const same = (a: Spot, b: Spot) => a[0] === b[0] && a[1] === b[1];
/** 1 where c lies to the left of a–b, −1 to the right, 0 on the line. */
const side = (a: Spot, b: Spot, c: Spot) =>
	Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const isBetween = (a: Spot, b: Spot, c: Spot) =>
	side(a, b, c) === 0 &&
	Math.min(a[0], b[0]) <= c[0] &&
	c[0] <= Math.max(a[0], b[0]) &&
	Math.min(a[1], b[1]) <= c[1] &&
	c[1] <= Math.max(a[1], b[1]);

/** How two edges meet: crossing, along a common part, in a point, or not at all. */
function meeting([a, b]: Edge, [c, d]: Edge): 'crosses' | 'runs along' | 'touches' | null {
	if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return 'crosses';
	const shared = [
		...[c, d].filter((at) => isBetween(a, b, at)),
		...[a, b].filter((at) => isBetween(c, d, at))
	];
	if (shared.length === 0) return null;
	return shared.some((at) => !same(at, shared[0]!)) ? 'runs along' : 'touches';
}

const edgesOf = (ring: readonly Spot[]): Edge[] =>
	ring.slice(1).map((to, at) => [ring[at]!, to] as const);

/** The position of a point relative to a ring: 1 inside, 0 on it, −1 outside. */
function placeIn(at: Spot, ring: readonly Spot[]): 1 | 0 | -1 {
	if (edgesOf(ring).some(([a, b]) => isBetween(a, b, at))) return 0;
	const crossed = edgesOf(ring).filter(([a, b]) => {
		const isUp = b[1] > a[1];
		return a[1] > at[1] !== b[1] > at[1] && side(a, b, at) === (isUp ? 1 : -1);
	});
	return crossed.length % 2 === 1 ? 1 : -1;
}

function ringFaults(ring: readonly Spot[]): string[] {
	const edges = edgesOf(ring);
	return edges.flatMap((one, i) =>
		edges.slice(i + 1).flatMap((other, j) => {
			const isNext = j === 0 || (i === 0 && i + 1 + j === edges.length - 1);
			const found = meeting(one, other);
			const isAllowed = found === null || (isNext && found === 'touches');
			return isAllowed ? [] : [`a ring ${found} itself at ${one[1].join()}`];
		})
	);
}

/** Whether two rings cross or run along one another, which is invalid. */
function betweenRings(one: readonly Spot[], other: readonly Spot[]): string[] {
	return edgesOf(one).flatMap((edge) =>
		edgesOf(other).flatMap((next) => {
			const found = meeting(edge, next);
			return found === 'crosses' || found === 'runs along'
				? [`one ring ${found} another at ${edge[1].join()}`]
				: [];
		})
	);
}

const pairs = <T>(all: readonly T[]): [T, T][] =>
	all.flatMap((one, i) => all.slice(i + 1).map((other): [T, T] => [one, other]));
const liesIn = (inner: readonly Spot[], outer: readonly Spot[]) =>
	inner.some((at) => placeIn(at, outer) === 1);

/** Whether a part lies inside another, and so overlaps it; one in the other's hole does not. */
function partIn([inner]: readonly Spot[][], [outer, ...holes]: readonly Spot[][]): string[] {
	const isIn = liesIn(inner!, outer!) && !holes.some((hole) => liesIn(inner!, hole));
	return isIn ? [`parts overlap at ${inner![0]!.join()}`] : [];
}

/** Everything that makes a Polygon or MultiPolygon invalid, in words; an empty list for a valid one. */
export function areaFaults(geometry: { type: string; coordinates: unknown }): string[] {
	const given = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const parts = (given as number[][][][]).map((rings) => rings.map((ring) => ring.map(whole)));
	const ofParts = parts.flatMap(([outer, ...holes]) => [
		...[outer!, ...holes].flatMap(ringFaults),
		...pairs([outer!, ...holes]).flatMap(([one, other]) => betweenRings(one, other)),
		...holes
			.filter((hole) => hole.some((at) => placeIn(at, outer!) === -1))
			.map((hole) => `a hole lies outside at ${hole[0]!.join()}`),
		...pairs(holes)
			.filter(([one, other]) => liesIn(one, other) || liesIn(other, one))
			.map(([one]) => `holes overlap at ${one[0]!.join()}`)
	]);
	const betweenParts = pairs(parts).flatMap(([one, other]) => [
		...one.flatMap((ring) => other.flatMap((next) => betweenRings(ring, next))),
		...partIn(one, other),
		...partIn(other, one)
	]);
	return [...ofParts, ...betweenParts];
}
