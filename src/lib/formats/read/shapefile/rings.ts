/**
 * Rings of a shapefile's polygon as GeoJSON polygons. Outer rings run clockwise there, holes the other way,
 * in any order; a hole belongs to the outer ring that contains it.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Twice the signed area in the plane; positive where the ring runs counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
	const [ox, oy] = ring[0] as [number, number];
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [ax, ay] = ring[i - 1] as [number, number];
		const [bx, by] = ring[i] as [number, number];
		sum += (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
	}
	return sum;
}

/** Whether a point lies in a ring of the plane (even–odd). */
function isInside([x, y]: Position, ring: readonly Position[]): boolean {
	let inside = false;
	for (let i = 1; i < ring.length; i++) {
		const [ax, ay] = ring[i - 1] as [number, number];
		const [bx, by] = ring[i] as [number, number];
		if (ay > y! !== by > y! && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax) inside = !inside;
	}
	return inside;
}

/** Whether most of a hole's first vertices lie in a ring: one of them may lie on its edge. */
const holds = (outer: readonly Position[], hole: readonly Position[]) => {
	const some = hole.slice(0, 5);
	return some.filter((at) => isInside(at, outer)).length * 2 > some.length;
};

/** The polygons that closed rings make. A ring that runs as a hole and lies in no other is a polygon. */
export function polygonsOfRings(rings: readonly Position[][]): Polygon | MultiPolygon {
	const outers = rings.filter((ring) => signedArea(ring) <= 0).map((ring) => [ring]);
	const alone: Position[][][] = [];
	for (const hole of rings) {
		if (signedArea(hole) <= 0) continue;
		const owners = outers.filter(([outer]) => holds(outer!, hole));
		const size = ([outer]: Position[][]) => Math.abs(signedArea(outer!));
		const owner = owners.sort((a, b) => size(a) - size(b))[0];
		if (owner) owner.push(hole);
		else alone.push([hole]);
	}
	const polygons = [...outers, ...alone];
	return polygons.length === 1
		? { type: 'Polygon', coordinates: polygons[0]! }
		: { type: 'MultiPolygon', coordinates: polygons };
}
