import { describe, expect, it } from 'vitest';
import type { LngLat } from '#lib/values/lng-lat';
import { MEASURE_KINDS } from '#lib/state/address/measure-address';
import { vertex, type Measurement } from '#lib/tools/measure/model/measurement';
import {
	edgeAt,
	ScreenPositions,
	SNAP_PX,
	vertexAt,
	type HitTargets
} from '#lib/tools/measure/cursor/screen-hits';
import { measurement } from '../samples';

/** A screen on which a degree is 1,000 pixels and north is up. */
const screen = new ScreenPositions(([lng, lat]: LngLat) => ({ x: lng * 1000, y: -lat * 1000 }));
const at = (x: number, y: number) => vertex([x / 1000, -y / 1000], 5, 'pointer');
const line = (rest: Partial<Measurement> = {}) =>
	measurement('distance', [at(0, 0), at(100, 0), at(100, 100)], rest);
const targets = (...measurements: Measurement[]): HitTargets => ({ measurements, held: null });

describe('the vertex under the pointer', () => {
	it('is within 12 pixels, measured along the straight line there', () => {
		// 3, 4 and 5 times 2.4
		expect(vertexAt({ x: -7.2, y: -9.6 }, targets(line()), screen)!.distance_px).toBeCloseTo(12, 6);
		expect(vertexAt({ x: -7.3, y: -9.6 }, targets(line()), screen)).toBeNull();
		expect(SNAP_PX).toBe(12);
	});

	it('is the nearest of several, in whichever measurement', () => {
		const other = measurement('area', [at(50, 50), at(95, 3), at(60, 60)], { id: 2 });
		expect(vertexAt({ x: 97, y: 2 }, targets(line(), other), screen)).toMatchObject({
			id: 2,
			index: 1
		});
		expect(vertexAt({ x: 99, y: 1 }, targets(other, line()), screen)).toMatchObject({
			id: 1,
			index: 1
		});
	});

	it('is any kind’s, locked ones too, but no hidden one and none in the hand', () => {
		for (const kind of MEASURE_KINDS) {
			const one = measurement(kind, [at(0, 0)], { locked: true });
			expect(vertexAt({ x: 1, y: 1 }, targets(one), screen), kind).toMatchObject({ index: 0 });
		}
		expect(vertexAt({ x: 1, y: 1 }, targets(line({ hidden: true })), screen)).toBeNull();
		const held = { ...targets(line()), held: { id: 1, index: 0 } };
		expect(vertexAt({ x: 1, y: 1 }, held, screen)).toBeNull();
		expect(vertexAt({ x: 99, y: 1 }, held, screen)).toMatchObject({ index: 1 });
	});
});

describe('the edge under the pointer', () => {
	it('is as far as its nearest point, which may be an end', () => {
		expect(edgeAt({ x: 50, y: -9 }, targets(line()), screen)).toMatchObject({ index: 0 });
		expect(edgeAt({ x: 50, y: -9 }, targets(line()), screen)!.distance_px).toBeCloseTo(9, 9);
		// beyond the end at (0, 0): by 6 and 8, not by 8 alone
		expect(edgeAt({ x: -6, y: 8 }, targets(line()), screen)!.distance_px).toBeCloseTo(10, 9);
		expect(edgeAt({ x: 50, y: -12.1 }, targets(line()), screen)).toBeNull();
	});

	it('is the nearer of two, with its own ends', () => {
		const hit = edgeAt({ x: 96, y: 6 }, targets(line()), screen)!;
		expect(hit).toMatchObject({ index: 1, from: at(100, 0), to: at(100, 100) });
		expect(hit.distance_px).toBeCloseTo(4, 9);
	});

	it('closes a finished area with the edge from its last vertex', () => {
		const area = (open: boolean) => measurement('area', line().vertices, { open });
		const hit = edgeAt({ x: 52, y: 48 }, targets(area(false)), screen)!;
		expect(hit).toMatchObject({ index: 2, from: at(100, 100), to: at(0, 0) });
		// 4 pixels along one axis are 4/√2 from the diagonal
		expect(hit.distance_px).toBeCloseTo(4 / Math.SQRT2, 9);
		expect(edgeAt({ x: 52, y: 48 }, targets(area(true)), screen)).toBeNull();
	});

	it('is none of a ring, of a way along the creek, of what is hidden', () => {
		for (const kind of ['radius', 'creek', 'point'] as const) {
			const one = measurement(kind, [at(0, 0), at(100, 0)]);
			expect(edgeAt({ x: 50, y: 0 }, targets(one), screen), kind).toBeNull();
		}
		expect(edgeAt({ x: 50, y: 0 }, targets(line({ hidden: true })), screen)).toBeNull();
	});

	it('is none that hangs on the vertex in the hand', () => {
		const held = (index: number) => ({ ...targets(line()), held: { id: 1, index } });
		expect(edgeAt({ x: 50, y: 0 }, held(0), screen)).toBeNull();
		expect(edgeAt({ x: 50, y: 0 }, held(1), screen)).toBeNull();
		expect(edgeAt({ x: 50, y: 0 }, held(2), screen)).toMatchObject({ index: 0 });
		const ring = { ...held(0), measurements: [measurement('area', line().vertices)] };
		expect(edgeAt({ x: 50, y: 50 }, ring, screen)).toBeNull();
		expect(edgeAt({ x: 100, y: 50 }, ring, screen)).toMatchObject({ index: 1 });
	});

	it('may have no length', () => {
		const none = measurement('distance', [at(0, 0), at(0, 0)]);
		expect(edgeAt({ x: 3, y: 4 }, targets(none), screen)!.distance_px).toBeCloseTo(5, 9);
		expect(edgeAt({ x: 3, y: 4 }, targets(measurement('distance', [at(0, 0)])), screen)).toBeNull();
	});
});
