import { describe, expect, it } from 'vitest';
import { lngDifferenceDeg, type LngLat } from '#lib/values/lng-lat';
import { areaFigures, distanceFigures, legsOf } from '#lib/tools/measure/figures/figures';
import { rowsOf } from '../../../geo/truth/read';
import { BLOCK, block, exact, v } from '../samples';

const lines = rowsOf('lines.tsv').map(([kind, ...numbers]) => {
	const [lng1, lat1, lng2, lat2, azi1, , s12] = numbers.map(Number) as number[];
	const [a, b]: [LngLat, LngLat] = [
		[lng1!, lat1!],
		[lng2!, lat2!]
	];
	return { kind: kind!, a, b, azi1: azi1!, s12: s12! };
});
const polygons = rowsOf('polygons.tsv').map(([kind, perimeter, area, vertices]) => ({
	kind: kind!,
	perimeter_m: Number(perimeter),
	area_m2: Math.abs(Number(area)),
	vertices: vertices!.split(' ').map((pair) => {
		const [lng, lat] = pair.split(',').map(Number);
		return exact([lng!, lat!]);
	})
}));

describe('distances against GeodSolve -E', () => {
	it('has 300 lines, and their lengths within 1 mm, there and back', () => {
		expect(lines.length).toBeGreaterThanOrEqual(300);
		for (const { kind, a, b, s12 } of lines) {
			const label = `${kind}: ${a} – ${b}`;
			const { total_m, legs } = distanceFigures({ vertices: [exact(a), exact(b)] });
			expect(Math.abs(total_m - s12), label).toBeLessThan(0.001);
			expect(legs).toHaveLength(1);
			expect(legs[0]!.length_m).toBe(total_m);
			const [there, back] = distanceFigures({ vertices: [exact(a), exact(b), exact(a)] }).legs;
			expect(Math.abs(back!.length_m - s12), label).toBeLessThan(0.001);
			expect(Math.abs(back!.cumulative_m - 2 * s12), label).toBeLessThan(0.002);
			expect(there!.cumulative_m).toBe(there!.length_m);
		}
	});

	it('has an azimuth from 0° up to 360°, none without a length', () => {
		for (const { kind, a, b, azi1, s12 } of lines) {
			const [leg] = legsOf([a, b]);
			if (s12 === 0) expect(leg!.azimuthDeg, kind).toBeNull();
			else expect(leg!.azimuthDeg! >= 0 && leg!.azimuthDeg! < 360, `${a} – ${b}`).toBe(true);
			// of near-antipodal pairs several azimuths may be right
			if (s12 === 0 || /antipodal/.test(kind)) continue;
			const tolerance = Math.max(1e-7, (1e-4 / s12) * (180 / Math.PI));
			expect(Math.abs(lngDifferenceDeg(leg!.azimuthDeg!, azi1)), kind).toBeLessThan(tolerance);
		}
	});
});

describe('areas against Planimeter', () => {
	it('has 60 polygons, and their areas within 1e-6, or 0.01 m² below 1 ha', () => {
		expect(polygons.length).toBeGreaterThanOrEqual(60);
		for (const { kind, vertices, area_m2 } of polygons) {
			const figures = areaFigures({ vertices });
			const allowed_m2 = area_m2 < 10_000 ? 0.01 : area_m2 * 1e-6;
			expect(figures.crossing, kind).toBeNull();
			expect(Math.abs(figures.area_m2! - area_m2), kind).toBeLessThan(allowed_m2);
			const turned = areaFigures({ vertices: [...vertices].reverse() });
			expect(Math.abs(turned.area_m2! - area_m2), kind).toBeLessThan(allowed_m2);
		}
	});

	it('has their perimeters within 1 mm, and the last leg leads back and ends there', () => {
		for (const { kind, vertices, perimeter_m } of polygons) {
			const { legs, ...figures } = areaFigures({ vertices });
			expect(Math.abs(figures.perimeter_m - perimeter_m), kind).toBeLessThan(0.001);
			expect(legs).toHaveLength(vertices.length);
			expect(Math.abs(legs.at(-1)!.cumulative_m - perimeter_m), kind).toBeLessThan(0.001);
		}
	});
});

describe('the legs of a block', () => {
	const { south_m, east_m, north_m, perimeter_m } = BLOCK;

	it('are those of its sides, with azimuths and what they add up to', () => {
		const { legs, total_m } = distanceFigures({ vertices: block() });
		[south_m, east_m, north_m].forEach((metres, i) => {
			expect(legs[i]!.length_m).toBeCloseTo(metres, 6);
		});
		// GeodSolve: 89.9974069° at the south-west corner, 0°, and 270.0025939° on the way back
		expect(legs.map(({ azimuthDeg }) => azimuthDeg!.toFixed(6))).toEqual([
			'89.997407',
			'0.000000',
			'270.002594'
		]);
		expect(legs[1]!.cumulative_m).toBeCloseTo(south_m + east_m, 6);
		expect(legs[2]!.cumulative_m).toBeCloseTo(total_m, 9);
		expect(total_m).toBeCloseTo(south_m + east_m + north_m, 6);
	});

	it('close an area of three points or more, and no line', () => {
		const area = areaFigures({ vertices: block() });
		expect(area.legs).toHaveLength(4);
		expect(area.legs[3]!.length_m).toBeCloseTo(east_m, 6);
		expect(area.legs[3]!.azimuthDeg).toBe(180);
		expect(area.perimeter_m).toBeCloseTo(perimeter_m, 6);
		expect(area.area_m2).toBeCloseTo(BLOCK.area_m2, 2);
		const two = areaFigures({ vertices: block().slice(0, 2) });
		expect(two).toMatchObject({ area_m2: 0, crossing: null });
		expect(two.legs).toHaveLength(1);
		expect(two.perimeter_m).toBeCloseTo(south_m, 6);
	});

	it('are none of a point, and one without direction between two at one place', () => {
		for (const figures of [
			distanceFigures({ vertices: block().slice(0, 1) }),
			areaFigures({ vertices: block().slice(0, 1) })
		]) {
			expect(figures.legs).toEqual([]);
		}
		const [leg] = distanceFigures({ vertices: [v(121.4, 31.2), v(121.4, 31.2)] }).legs;
		expect(leg).toEqual({ length_m: 0, azimuthDeg: null, cumulative_m: 0 });
	});
});

describe('errors, by hand', () => {
	const [a, b, c, d] = BLOCK.corners;

	it('of a line of one leg are √(σ₁² + σ₂²), and of a straight-on vertex none', () => {
		const { error_m } = distanceFigures({ vertices: [exact(a, 3), exact(b, 4)] });
		expect(error_m).toBe(5);
		const middle: LngLat = [121.39, 31.245];
		const straight = [exact(b, 3), exact(middle, 100), exact(c, 4)];
		expect(distanceFigures({ vertices: straight }).error_m).toBeCloseTo(5, 6);
	});

	it('count a right angle √2 times', () => {
		// |u_in − u_out| of two unit vectors at 90°
		const turned = [exact(a, 0), exact(b, 10), exact(c, 0)];
		expect(distanceFigures({ vertices: turned }).error_m).toBeCloseTo(10 * Math.SQRT2, 2);
	});

	it('of an area are ½√(Σσᵢ²·|pᵢ₊₁ − pᵢ₋₁|²), of its perimeter √2·σ a right angle', () => {
		const figures = areaFigures({ vertices: block(5) });
		// the diagonals, 1,461.7 m by √(952.6² + 1108.7²), face all four corners known to 5 m
		const diagonal_m = Math.hypot((BLOCK.south_m + BLOCK.north_m) / 2, BLOCK.east_m);
		expect(figures.areaError_m2! / (0.5 * Math.sqrt(4) * 5 * diagonal_m)).toBeCloseTo(1, 4);
		expect(figures.perimeterError_m).toBeCloseTo(Math.sqrt(4 * 2) * 5, 2);
	});

	it('of two vertices of an area are those of a line', () => {
		const { perimeterError_m } = areaFigures({ vertices: [exact(a, 3), exact(b, 4)] });
		expect(perimeterError_m).toBe(5);
	});

	it('are not known where one vertex is not', () => {
		const unsure = [exact(a, 3), exact(b, null), exact(c, 4), exact(d, 4)];
		expect(distanceFigures({ vertices: unsure }).error_m).toBeNull();
		expect(areaFigures({ vertices: unsure })).toMatchObject({
			perimeterError_m: null,
			areaError_m2: null
		});
		expect(areaFigures({ vertices: unsure }).area_m2).toBeCloseTo(BLOCK.area_m2, 2);
	});
});

describe('an outline that crosses itself', () => {
	const [a, b, c, d] = block();

	it('has no area, says where, and has a perimeter all the same', () => {
		// the bow tie of two sides and the two diagonals, which meet in the middle of the block
		const figures = areaFigures({ vertices: [a!, c!, b!, d!] });
		expect(figures.area_m2).toBeNull();
		expect(figures.areaError_m2).toBeNull();
		expect(figures.crossing![0]).toBeCloseTo(121.385, 6);
		expect(figures.crossing![1]).toBeCloseTo(31.245, 6);
		// by Planimeter, which says 0.00000 m² of it
		expect(figures.perimeter_m).toBeCloseTo(5140.9847728, 6);
		expect(figures.perimeterError_m).toBeGreaterThan(5);
	});

	it('is no area either where it runs along itself', () => {
		const figures = areaFigures({ vertices: [a!, b!, v(121.395, 31.24), b!, c!] });
		expect(figures.area_m2).toBeNull();
		expect(figures.crossing).not.toBeNull();
	});

	it('is right again when the vertex is put back', () => {
		expect(areaFigures({ vertices: [a!, b!, c!, d!] }).crossing).toBeNull();
	});
});
