/**
 * Geometry that shares nothing with the code under test: Vincenty's inverse (Survey Review 23, 1975)
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

/** How far a line's nearest point is, and how long the line is up to it, metres. */
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
