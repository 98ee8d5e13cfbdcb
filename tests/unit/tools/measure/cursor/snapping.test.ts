import { describe, expect, it } from 'vitest';
import type { LngLat } from '#lib/values/lng-lat';
import { vertex, type Measurement } from '#lib/tools/measure/model/measurement';
import { edgeAt, ScreenPositions, vertexAt } from '#lib/tools/measure/cursor/screen-hits';
import { snapAt, type SnapTargets } from '#lib/tools/measure/cursor/snapping';

/** A screen on which a thousandth of a degree is 10 pixels. */
const project = ([lng, lat]: LngLat) => ({ x: (lng - 121) * 10_000, y: (31.3 - lat) * 10_000 });
const unproject = (x: number, y: number): LngLat => [121 + x / 10_000, 31.3 - y / 10_000];
const screen = () => new ScreenPositions(project);

const v = (x: number, y: number, accuracy_m: number | null = 3) =>
	vertex(unproject(x, y), accuracy_m, 'pointer');
const measurement = (rest: Partial<Measurement>): Measurement => ({
	id: 1,
	kind: 'distance',
	vertices: [v(0, 0), v(100, 0), v(100, 100)],
	name: null,
	number: 1,
	hidden: false,
	locked: false,
	open: false,
	...rest
});
const place = {
	ref: 'places:sample',
	name: { en: 'Sample', zh: '样例' },
	point: unproject(200, 200),
	accuracy_m: 80
};
const station = { ...place, ref: 'metro:sample', point: unproject(300, 200), accuracy_m: 50 };
const targets = (rest: Partial<Measurement> = {}): SnapTargets => ({
	measurements: [measurement(rest)],
	features: [place, station],
	shapes: [],
	held: null
});
const snap = (x: number, y: number, to = targets()) =>
	snapAt({ x, y }, unproject(x, y), to, screen());

describe('snapping', () => {
	it('takes the nearest vertex within 12 pixels, with its own accuracy', () => {
		expect(snap(107, 5)).toMatchObject({ at: v(100, 0).at, accuracy_m: 3, source: 'vertex' });
		expect(snap(100, -11.9)!.source).toBe('vertex');
		expect(snap(100, -12.2)).toBeNull();
	});

	it('takes places and stations with their accuracy and who they are', () => {
		expect(snap(205, 205)).toMatchObject({
			at: place.point,
			accuracy_m: 80,
			source: 'place',
			ref: 'places:sample'
		});
		expect(snap(300, 192)).toMatchObject({
			accuracy_m: 50,
			source: 'station',
			ref: 'metro:sample'
		});
	});

	it('takes the foot on an edge, no surer than its less sure end', () => {
		const unsure = targets({ vertices: [v(0, 0, 3), v(100, 0, 20)] });
		const snapped = snap(50, 8, unsure)!;
		expect(snapped.source).toBe('edge');
		expect(snapped.accuracy_m).toBe(20);
		const { x, y } = project(snapped.at);
		expect(x).toBeCloseTo(50, 1);
		expect(y).toBeCloseTo(0, 1);
		expect(
			snap(50, 8, targets({ vertices: [v(0, 0, 3), v(100, 0, null)] }))!.accuracy_m
		).toBeNull();
	});

	it('prefers a vertex to an edge, and a place to an edge', () => {
		expect(snap(92, 2)!.source).toBe('vertex');
		const under = targets({ vertices: [v(150, 200), v(250, 200)] });
		expect(snap(205, 201, under)!.source).toBe('place');
	});

	it('leaves alone what is hidden and what is in the hand', () => {
		expect(snap(100, 0, targets({ hidden: true }))).toBeNull();
		expect(snap(100, 2, { ...targets(), held: { id: 1, index: 1 } })).toBeNull();
		expect(snap(100, 2, { ...targets(), held: { id: 2, index: 1 } })!.source).toBe('vertex');
	});

	it('closes the edge of a finished area, not of a line', () => {
		const ring = { kind: 'area' as const };
		expect(edgeAt({ x: 50, y: 50 }, targets(ring), screen())?.index).toBe(2);
		expect(edgeAt({ x: 50, y: 50 }, targets({ ...ring, open: true }), screen())).toBeNull();
		expect(edgeAt({ x: 50, y: 50 }, targets(), screen())).toBeNull();
	});

	it('does not take the way along the creek for an edge', () => {
		expect(edgeAt({ x: 50, y: 0 }, targets({ kind: 'creek' }), screen())).toBeNull();
	});

	it('reaches farther for a finger', () => {
		expect(vertexAt({ x: 0, y: -20 }, targets(), screen())).toBeNull();
		expect(vertexAt({ x: 0, y: -20 }, targets(), screen(), 24)).toMatchObject({ index: 0 });
	});
});

describe('positions on the screen', () => {
	it('are asked for once, until the view moves', () => {
		let asked = 0;
		const positions = new ScreenPositions((at) => {
			asked += 1;
			return project(at);
		});
		const { at } = v(1, 1);
		positions.of(at);
		positions.of(at);
		expect(asked).toBe(1);
		positions.forget();
		positions.of(at);
		expect(asked).toBe(2);
	});
});

describe("the reader's own data", () => {
	const at = (x: number, y: number) => [...unproject(x, y)];
	const ring = [at(400, 400), at(500, 400), at(500, 500), at(400, 400)];
	const own = (...coordinates: number[][][]): SnapTargets => ({
		...targets(),
		shapes: [{ geometry: { type: 'Polygon', coordinates }, conversion_m: 1 }]
	});

	it('are snapped to: corners first, then edges; their accuracy is unknown but for the conversion', () => {
		const corner = snap(405, 396, own(ring));
		expect(corner).toMatchObject({
			at: unproject(400, 400),
			accuracy_m: null,
			source: 'own',
			conversion_m: 1
		});
		const edge = snap(450, 408, own(ring))!;
		expect(edge.source).toBe('own');
		expect(project(edge.at).x).toBeCloseTo(450, 1);
		expect(project(edge.at).y).toBeCloseTo(400, 1);
		expect(snap(450, 413, own(ring))).toBeNull();
	});

	it('yield to a vertex, a place and an edge of the measurement', () => {
		const near = own([at(103, 2), at(205, 203), at(50, 3), at(103, 2)]);
		expect(snap(101, 1, near)!.source).toBe('vertex');
		expect(snap(204, 203, near)!.source).toBe('place');
		expect(snap(20, 1, near)!.source).toBe('edge');
	});

	it.each([
		['Point', at(400, 400)],
		['MultiPoint', [at(0, 900), at(400, 400)]],
		['LineString', [at(0, 900), at(400, 400)]],
		['MultiLineString', [[at(0, 900), at(400, 400)]]],
		['MultiPolygon', [[ring]]]
	])('of every kind: %s', (type, coordinates) => {
		const geometry = { type, coordinates } as never;
		for (const one of [geometry, { type: 'GeometryCollection', geometries: [geometry] }]) {
			const to = { ...targets(), shapes: [{ geometry: one as never, conversion_m: 0 }] };
			expect(snap(402, 402, to)).toMatchObject({ at: unproject(400, 400), source: 'own' });
		}
	});
});
