/**
 * The datums of Chinese web maps: WGS-84 ↔ GCJ-02 (Amap, Tencent, Google's and Apple's road maps
 * of China) ↔ BD-09 (Baidu).
 *
 * Forward: `gcoord`'s (MIT), the formulas in public use; the official ones are not published.
 * Against the map services' own values for 664 Chinese cities they are within 0.75 m. Backward: the
 * forward formula is inverted here by fixed-point steps to below 0.1 mm; gcoord's own inverse of
 * GCJ-02 stops at about 0.1 m and can go round forever at the edge of its range, and its inverse of
 * BD-09 is off by up to about 0.2 m.
 *
 * Outside 72.004–137.8347° E, 0.8293–55.8271° N (a rough box, as in gcoord; parts of China's neighbours lie
 * inside) GCJ-02 equals WGS-84, and BD-09 keeps its own shift against GCJ-02. Across the edge of that box
 * GCJ-02 jumps, and within about 1 km of it the inverse may not exist: the result is then the nearest step
 * found.
 */
import gcoord from 'gcoord';
import type { CoordinateSystem } from './coordinate-systems';
import type { LngLat } from '../../values/lng-lat';

/** A datum by the name it has in addresses. */
export type Datum = 'wgs84' | 'gcj02' | 'bd09';

export const DATUMS = ['wgs84', 'gcj02', 'bd09'] as const satisfies readonly Datum[];

/**
 * The datum in which a system's degrees are. CGCS2000 counts as WGS-84 here: the two differ by the motion
 * of the tectonic plate since epoch 2000, about 0.9 m.
 */
export function datumOf(system: CoordinateSystem): Datum {
	return system === 'cgcs2000' ? 'wgs84' : system;
}

/**
 * The uncertainty of a conversion from a system to WGS-84, metres, with about 95 % confidence: 0 for WGS-84
 * and CGCS2000, 1 m for GCJ-02 and BD-09. The formulas in use are not the official ones: against the map
 * services' own values for 664 Chinese cities they are within 0.75 m.
 */
export const CONVERSION_ACCURACY_M: Record<CoordinateSystem, number> = {
	wgs84: 0,
	cgcs2000: 0,
	gcj02: 1,
	bd09: 1
};

type Shift = (position: LngLat) => LngLat;

const MAX_STEPS = 30;
/** 1e-10 degrees is about 0.01 mm. */
const CLOSE_ENOUGH_DEG = 1e-10;

const wgs84ToGcj02: Shift = ([lng, lat]) =>
	gcoord.transform<[number, number]>([lng, lat], gcoord.WGS84, gcoord.GCJ02);

const gcj02ToBd09: Shift = ([lng, lat]) =>
	gcoord.transform<[number, number]>([lng, lat], gcoord.GCJ02, gcoord.BD09);

/**
 * The position that `forward` maps to `target`. Each step subtracts the residual; both shifts vary by less
 * than 1 % of a distance, so each step gains two digits.
 */
function invert(forward: Shift, target: LngLat): LngLat {
	let [lng, lat] = target;
	let best: LngLat = target;
	let bestMiss_deg = Infinity;
	for (let i = 0; i < MAX_STEPS; i++) {
		const reached = forward([lng, lat]);
		const missLng_deg = reached[0] - target[0];
		const missLat_deg = reached[1] - target[1];
		const miss_deg = Math.max(Math.abs(missLng_deg), Math.abs(missLat_deg));
		if (!(miss_deg < bestMiss_deg) && i > 0) break;
		best = [lng, lat];
		bestMiss_deg = miss_deg;
		if (miss_deg < CLOSE_ENOUGH_DEG) break;
		lng -= missLng_deg;
		lat -= missLat_deg;
	}
	return best;
}

/** The steps of the conversion WGS-84 → GCJ-02 → BD-09. */
const FORWARD: readonly Shift[] = [wgs84ToGcj02, gcj02ToBd09];

/** `[lng, lat]` in degrees of the datum `from`, written in the datum `to`. */
export function convertDatum(position: LngLat, from: Datum, to: Datum): LngLat {
	if (!Number.isFinite(position[0]) || !Number.isFinite(position[1])) return [NaN, NaN];
	const start = DATUMS.indexOf(from);
	const end = DATUMS.indexOf(to);
	let at = position;
	for (let i = start; i < end; i++) at = FORWARD[i]!(at);
	for (let i = start; i > end; i--) at = invert(FORWARD[i - 1]!, at);
	return at;
}

/** A WGS-84 position in another datum. */
export function fromWgs84(position: LngLat, to: Datum): LngLat {
	return convertDatum(position, 'wgs84', to);
}

/** A position of another datum in WGS-84. */
export function toWgs84(position: LngLat, from: Datum): LngLat {
	return convertDatum(position, from, 'wgs84');
}

/**
 * Metres of Baidu's own Mercator (as in the addresses of map.baidu.com) as `[lng, lat]` in degrees
 * BD-09, by the polynomials that its pages carry, through gcoord: within 0.1 m of Baidu's answers.
 */
export function bd09FromMercator(east_m: number, north_m: number): LngLat {
	if (!Number.isFinite(east_m) || !Number.isFinite(north_m)) return [NaN, NaN];
	return gcoord.transform<[number, number]>([east_m, north_m], gcoord.BD09MC, gcoord.BD09);
}
