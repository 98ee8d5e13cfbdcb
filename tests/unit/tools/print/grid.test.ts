/** Ticks and crosses against Karney's direct geodesic: the point so far from the centre, in that direction. */
import { describe, expect, it } from 'vitest';
import type { CoordinateSystem } from '#lib/geo/datum/coordinate-systems';
import { datumOf, fromWgs84 } from '#lib/geo/datum/datum';
import { geodesicDestination } from '#lib/geo/geodesic/geodesic';
import { degreeLength } from '#lib/geo/geodesic/degree-length';
import * as kruger from '#lib/geo/plane/gauss-kruger';
import { localPlane } from '#lib/geo/plane/local-plane';
import { convergenceDeg, gridTicks, sheetGrid } from '#lib/tools/print/sheet/grid';
import type { LngLat } from '#lib/values/lng-lat';

const CENTRE: LngLat = [121.44466, 31.24987];
const HALF = [133, 150] as const;
const SYSTEMS: CoordinateSystem[] = ['wgs84', 'gcj02', 'bd09', 'cgcs2000'];
/** A tick may be off by so much on paper, millimetres. */
const MOST_MM = 0.01;

/** The ground below a point of the sheet. */
function groundAt(x: number, y: number, denominator: number): LngLat {
	const azimuth = (Math.atan2(x, y) * 180) / Math.PI;
	return geodesicDestination(CENTRE, azimuth, (Math.hypot(x, y) * denominator) / 1000);
}

/** Its values in metres: of the grid, or of the datum's degrees. */
function metresOf(system: CoordinateSystem, at: LngLat): [number, number] {
	if (system === 'cgcs2000') {
		const { east_m, north_m } = kruger.toGaussKruger(at);
		return [east_m, north_m];
	}
	const [lng, lat] = fromWgs84(at, datumOf(system));
	const { lng_m, lat_m } = degreeLength(CENTRE[1]);
	return [lng * lng_m, lat * lat_m];
}

describe.each([2500, 10_000, 50_000])('at 1:%i', (denominator) => {
	it.each(SYSTEMS)('ticks and crosses of %s stand where the ground has their values', (system) => {
		const grid = sheetGrid(system, denominator, CENTRE[1], kruger);
		const { ticks, crosses } = gridTicks(localPlane(CENTRE), grid, denominator, HALF);
		const { lng_m, lat_m } = degreeLength(CENTRE[1]);
		const unit = grid.isProjected ? [1, 1] : [lng_m, lat_m];
		for (const side of ['top', 'right', 'bottom', 'left']) {
			expect(ticks.filter((tick) => tick.side === side).length).toBeGreaterThanOrEqual(2);
		}
		for (const { side, x, y, value } of ticks) {
			const axis = side === 'top' || side === 'bottom' ? 0 : 1;
			const is = metresOf(system, groundAt(x, y, denominator))[axis];
			expect(Math.abs(is - value * unit[axis]!) * (1000 / denominator)).toBeLessThan(MOST_MM);
			expect(Math.abs(value / grid.step - Math.round(value / grid.step))).toBeLessThan(1e-6);
		}
		expect(crosses.length).toBeGreaterThan(3);
		for (const { x, y } of crosses) {
			for (const [axis, metres] of metresOf(system, groundAt(x, y, denominator)).entries()) {
				const steps = metres / (grid.step * unit[axis]!);
				const off_m = Math.abs(steps - Math.round(steps)) * grid.step * unit[axis]!;
				expect(off_m * (1000 / denominator)).toBeLessThan(MOST_MM);
			}
		}
	});
});

describe('a grid of CGCS2000', () => {
	const grid = sheetGrid('cgcs2000', 10_000, CENTRE[1], kruger);
	it('is turned by the convergence Δλ sin φ, east of its central meridian to the east', () => {
		const expected = (CENTRE[0] - 120) * Math.sin((CENTRE[1] * Math.PI) / 180);
		expect(convergenceDeg(grid, CENTRE)).toBeCloseTo(expected, 3);
		const { crosses } = gridTicks(localPlane(CENTRE), grid, 10_000, HALF);
		for (const { turn } of crosses) expect(Math.abs(turn - expected)).toBeLessThan(0.02);
	});
	it('writes X north and Y east in whole metres', () => {
		expect(grid.label(3_459_500, 1)).toBe('X 3459500');
		expect(grid.label(637_500, 0)).toBe('Y 637500');
	});
});

it('degrees are written with minutes and seconds and their direction', () => {
	const grid = sheetGrid('gcj02', 10_000, CENTRE[1], kruger);
	expect(grid.label(121.375, 0)).toBe('121°22′30″E');
	expect(grid.label(31.25, 1)).toBe('31°15′00″N');
});
