/**
 * Areas simplified, rounded and still sound: closed rings that cross neither themselves nor each other,
 * outer ones counter-clockwise (RFC 7946).
 */
import { union } from 'polyclip-ts';
import type { LngLat } from '../../../values/lng-lat';
import { areaProblems } from '../../../geo/polygon/polygon-validity';
import { ringM2 } from './plane';
import { roundedLine } from './round';
import { simplifiedLine } from './simplify';

type Polygons = LngLat[][][];
export type SoundArea =
	| { type: 'Polygon'; coordinates: [number, number][][] }
	| { type: 'MultiPolygon'; coordinates: [number, number][][][] };

function wound(ring: LngLat[], isOuter: boolean): LngLat[] {
	return ringM2(ring) > 0 === isOuter ? ring : [...ring].reverse();
}

/** What is smaller than this is no part and no hole, square metres. */
const SLIVER_M2 = 20;

function drawn(polygons: Polygons, tolerance_m: number): Polygons {
	return polygons.flatMap((rings) => {
		const done = rings.map((ring, at) =>
			wound(roundedLine(simplifiedLine(ring, tolerance_m)), at === 0)
		);
		const isReal = (ring: LngLat[]) => ring.length >= 4 && Math.abs(ringM2(ring)) >= SLIVER_M2;
		if (!isReal(done[0]!)) return [];
		return [[done[0]!, ...done.slice(1).filter(isReal)]];
	});
}

const asGeometry = (polygons: Polygons) =>
	(polygons.length === 1
		? { type: 'Polygon', coordinates: polygons[0]! }
		: { type: 'MultiPolygon', coordinates: polygons }) as SoundArea;

const isSound = (polygons: Polygons) =>
	polygons.length > 0 && areaProblems(asGeometry(polygons)).length === 0;

/** The pieces of an area as one, those that touch or overlap joined. */
export function united(pieces: readonly Polygons[]): Polygons {
	const all = pieces.flat() as [number, number][][][];
	if (all.length === 0) return [];
	return union([all[0]!], ...all.slice(1).map((polygon) => [polygon])) as Polygons;
}

/**
 * An area as the files hold it; null where nothing sound comes of it. Simplified by less where that
 * would make it cross itself, and untangled where rounding alone does.
 */
export function soundArea(polygons: Polygons, tolerance_m: number): SoundArea | null {
	for (const less_m of [tolerance_m, tolerance_m / 2, tolerance_m / 4, 0]) {
		const candidate = drawn(polygons, less_m);
		if (candidate.length === 0) return null;
		if (isSound(candidate)) return asGeometry(candidate);
	}
	for (const less_m of [tolerance_m, 0]) {
		const untangled = drawn(united(drawn(polygons, less_m).map((one) => [one])), 0);
		if (isSound(untangled)) return asGeometry(untangled);
	}
	return null;
}
