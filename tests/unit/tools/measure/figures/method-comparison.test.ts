import { describe, expect, it } from 'vitest';
import { geodesicDestination } from '#lib/geo/geodesic/geodesic';
import type { LngLat } from '#lib/values/lng-lat';
import { compareMethods, type OtherFigure } from '#lib/tools/measure/figures/method-comparison';
import { rowsOf } from '../../../geo/truth/read';
import { block, BLOCK, exact, measurement, v } from '../samples';

/** The block's corners by cs2cs -f %.6f (PROJ 9.1.1): x, y in EPSG:3857; X, Y in EPSG:4549, metres. */
const WEB_MERCATOR: [number, number][] = [
	[13511959.792488, 3663957.09309],
	[13513072.987395, 3663957.09309],
	[13513072.987395, 3665259.140713],
	[13511959.792488, 3665259.140713]
];
const GRID: [number, number][] = [
	[3458404.711198, 631470.56507],
	[3458416.658072, 632423.337031],
	[3459525.546788, 632409.380374],
	[3459513.597737, 631456.708888]
];

const side = (corners: [number, number][], i: number) => {
	const [a, b] = [corners[i]!, corners[(i + 1) % corners.length]!];
	return Math.hypot(b[0] - a[0], b[1] - a[1]);
};
/** Half the cross product of the diagonals: the area of any four corners. */
const areaOf = ([a, b, c, d]: [number, number][]) =>
	Math.abs((c![0] - a![0]) * (d![1] - b![1]) - (d![0] - b![0]) * (c![1] - a![1])) / 2;

/** Great circles on turf's sphere by the haversine formula, metres. */
function haversineM([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
	const rad = Math.PI / 180;
	const [dLat, dLng] = [(lat2 - lat1) * rad, (lng2 - lng1) * rad];
	const h =
		Math.sin(dLat / 2) ** 2 + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(dLng / 2) ** 2;
	return 2 * 6371008.8 * Math.asin(Math.sqrt(h));
}

function expectFigure(found: OtherFigure | null, value: number, geodesic: number) {
	// the table's micrometres are 1e-9 of a kilometre
	expect(found!.value / value).toBeCloseTo(1, 8);
	expect(found!.ratio! / (value / geodesic)).toBeCloseTo(1, 8);
}

describe('a line by other methods', () => {
	it('is as long as cs2cs and the haversine formula have it', async () => {
		const line = measurement('distance', block().slice(0, 3));
		const { length_m, area_m2, position } = await compareMethods(line);
		const geodesic = BLOCK.south_m + BLOCK.east_m;
		expect(length_m!.geodesic).toBeCloseTo(geodesic, 6);
		expectFigure(length_m!.grid, side(GRID, 0) + side(GRID, 1), geodesic);
		expectFigure(length_m!.webMercator, side(WEB_MERCATOR, 0) + side(WEB_MERCATOR, 1), geodesic);
		const [a, b, c] = BLOCK.corners;
		expectFigure(length_m!.sphere, haversineM(a, b) + haversineM(b, c), geodesic);
		expect([area_m2, position]).toEqual([null, null]);
	});

	it('is off by as much as the design says, here', async () => {
		const ratios = async (azimuthDeg: number) => {
			const end = geodesicDestination([121.4, 31.24], azimuthDeg, 1000);
			const line = measurement('distance', [exact([121.4, 31.24]), exact(end)]);
			const { grid, sphere, webMercator } = (await compareMethods(line)).length_m!;
			return [grid, sphere, webMercator].map((figure) => (figure!.ratio! - 1) * 100);
		};
		const [north, east] = [await ratios(0), await ratios(90)] as [number[], number[]];
		expect(north[0]).toBeCloseTo(0.022, 3);
		expect(north[1]).toBeCloseTo(0.29, 2);
		expect(east[1]).toBeCloseTo(-0.2, 2);
		expect(east[2]).toBeCloseTo(16.8, 0);
	});

	it('compares the radius of a ring through a point, and the straight line by the creek', async () => {
		for (const kind of ['radius', 'creek'] as const) {
			const { length_m } = await compareMethods(measurement(kind, block().slice(0, 2)));
			expect(length_m!.geodesic).toBeCloseTo(BLOCK.south_m, 6);
			expectFigure(length_m!.grid, side(GRID, 0), BLOCK.south_m);
		}
		const given = await compareMethods(measurement('radius', block().slice(0, 1)));
		expect(given).toEqual({ length_m: null, area_m2: null, position: null });
	});

	it('has no ratio to nothing, and no grid where that is not made for', async () => {
		const nothing = await compareMethods(measurement('distance', [v(121.4, 31), v(121.4, 31)]));
		expect(nothing.length_m!.grid).toEqual({ value: 0, ratio: null });
		const far = await compareMethods(measurement('distance', [v(140.1, 31), v(140, 31)]));
		expect(far.length_m!.grid).toBeNull();
		expect(far.length_m!.sphere!.ratio).toBeCloseTo(0.998, 3);
		const toPole = await compareMethods(measurement('distance', [v(121, 31), v(121, 90)]));
		expect(toPole.length_m!.sphere!.value).toBeCloseTo((59 * Math.PI * 6371008.8) / 180, 3);
	});
});

describe('an area by other methods', () => {
	it('is as large as cs2cs has it, its perimeter too', async () => {
		const { area_m2, length_m } = await compareMethods(measurement('area', block()));
		expect(area_m2!.geodesic).toBeCloseTo(BLOCK.area_m2, 4);
		expectFigure(area_m2!.grid, areaOf(GRID), BLOCK.area_m2);
		expectFigure(area_m2!.webMercator, areaOf(WEB_MERCATOR), BLOCK.area_m2);
		// between parallels R² Δλ (sin φ₂ − sin φ₁); the sides are arcs of them to 1e-6
		const rad = Math.PI / 180;
		const zone_m2 = 6371008.8 ** 2 * 0.01 * rad * (Math.sin(31.25 * rad) - Math.sin(31.24 * rad));
		expect(area_m2!.sphere!.value / zone_m2).toBeCloseTo(1, 5);
		expect(area_m2!.sphere!.ratio! / (zone_m2 / BLOCK.area_m2)).toBeCloseTo(1, 5);
		const around = [0, 1, 2, 3].reduce((sum, i) => sum + side(GRID, i), 0);
		expectFigure(length_m!.grid, around, BLOCK.perimeter_m);
	});

	it('is the same however it was drawn', async () => {
		const there = await compareMethods(measurement('area', block()));
		const back = await compareMethods(measurement('area', [...block()].reverse()));
		expect(back.area_m2!.grid!.value).toBeCloseTo(there.area_m2!.grid!.value, 4);
		expect(back.area_m2!.sphere!.value).toBeCloseTo(there.area_m2!.sphere!.value, 4);
	});

	it('has its perimeter alone where it crosses itself, and nothing before it is one', async () => {
		const [a, b, c, d] = block() as [never, never, never, never];
		const crossed = await compareMethods(measurement('area', [a, c, b, d]));
		expect(crossed.area_m2).toBeNull();
		const diagonals = [side([GRID[0]!, GRID[2]!], 0), side([GRID[1]!, GRID[3]!], 0)];
		const round_m = diagonals[0]! + side(GRID, 1) + diagonals[1]! + side(GRID, 3);
		expect(crossed.length_m!.grid!.value).toBeCloseTo(round_m, 5);
		const begun = await compareMethods(measurement('area', [a, b]));
		expect(begun).toEqual({ length_m: null, area_m2: null, position: null });
	});

	it('has no area on sphere and in plane around a pole', async () => {
		const ring = [0, 90, 180, -90].map((lng) => v(lng, 80));
		const { area_m2 } = await compareMethods(measurement('area', ring));
		expect(area_m2!.geodesic).toBeGreaterThan(1e12);
		expect(area_m2).toMatchObject({ grid: null, sphere: null, webMercator: null });
	});
});

describe('a point by other methods', () => {
	it('has the grid position that cs2cs gives it', async () => {
		const places = rowsOf('gauss-kruger.tsv').filter(([kind]) => kind === 'local');
		expect(places).toHaveLength(60);
		for (const [, ...numbers] of places) {
			const [lng, lat, north_m, east_m] = numbers.map(Number) as [number, number, number, number];
			const { position } = await compareMethods(measurement('point', [exact([lng, lat])]));
			expect(Math.abs(position!.north_m - north_m)).toBeLessThan(1e-6);
			expect(Math.abs(position!.east_m - east_m)).toBeLessThan(1e-6);
		}
		expect((await compareMethods(measurement('point', [v(99.9, 31)]))).position).toBeNull();
	});
});
