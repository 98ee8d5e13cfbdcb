import type { Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { measurableOf } from '#lib/tools/import/layer/measurable';
import { step } from '#lib/tools/measure/model/reduce';
import { NEW_SESSION } from '#lib/tools/measure/model/session';
import { vertex } from '#lib/tools/measure/model/measurement';

const RING = [
	[121.4, 31.2],
	[121.41, 31.2],
	[121.41, 31.21],
	[121.4, 31.2]
];
const of = (type: string, coordinates: unknown) => measurableOf({ type, coordinates } as Geometry);

it('a point, a line and an area are measured as such; the ring is not closed twice', () => {
	expect(of('Point', [121.4, 31.2, 7])).toEqual({ kind: 'point', points: [[121.4, 31.2]] });
	expect(of('LineString', RING)).toMatchObject({ kind: 'distance', points: RING });
	expect(of('Polygon', [RING])).toEqual({ kind: 'area', points: RING.slice(0, 3) });
	expect(of('MultiPolygon', [[RING]])).toMatchObject({ kind: 'area' });
	const geometries = [{ type: 'Point', coordinates: [1, 2] }] as Geometry[];
	expect(measurableOf({ type: 'GeometryCollection', geometries })).toMatchObject({ kind: 'point' });
});

it('what would be measured otherwise than it is, is refused with the reason', () => {
	expect(of('Polygon', [RING, RING])).toEqual({ reason: 'holes' });
	expect(of('MultiPolygon', [[RING], [RING]])).toEqual({ reason: 'parts' });
	expect(of('MultiPoint', [])).toEqual({ reason: 'parts' });
	const long = Array.from({ length: 2001 }, (_, i) => [121 + i / 1e5, 31]);
	expect(of('LineString', long)).toEqual({ reason: 'long', count: 2001, most: 2000 });
	expect(of('LineString', long.slice(1))).toMatchObject({ kind: 'distance' });
});

it('a shape becomes one finished measurement in one step, which undo removes', () => {
	const vertices = RING.slice(0, 3).map(([lng, lat]) => vertex([lng!, lat!], null, 'own'));
	const drawing = step(NEW_SESSION, { type: 'arm', kind: 'distance' });
	const name = `  ${'地'.repeat(90)} `;
	const after = step(drawing, { type: 'place', kind: 'area', vertices, name });
	expect(after.drawing.measurements).toMatchObject([
		{ kind: 'area', open: false, name: '地'.repeat(80), vertices }
	]);
	expect([after.kind, after.active]).toEqual([null, after.drawing.measurements[0]!.id]);
	expect(step(after, { type: 'undo' }).drawing.measurements).toEqual([]);
	expect(step(drawing, { type: 'place', kind: 'area', vertices: [], name: null })).toBe(drawing);
});
