import { describe, expect, it } from 'vitest';
import { MEASURE_KINDS } from '#lib/state/address/measure-address';
import { middlesOf } from '#lib/tools/measure/model/edge-midpoints';
import { block, measurement, v } from '../samples';

describe('the middles of edges', () => {
	it('lie half-way along the geodesic, as GeodSolve -E has it', () => {
		const [middle] = middlesOf(measurement('distance', [v(121.1, 31.2), v(121.6, 31.3)]));
		expect(middle!.index).toBe(1);
		expect(middle!.at[0]).toBeCloseTo(121.349868261556068, 11);
		expect(middle!.at[1]).toBeCloseTo(31.250243282098822, 11);
	});

	it('lie over the 180th meridian where the edge does', () => {
		const [middle] = middlesOf(measurement('distance', [v(179.9, 10), v(-179.8, 10.5)]));
		// -179.950117586266828°
		expect(middle!.at[0]).toBeCloseTo(180.049882413733172, 10);
		expect(middle!.at[1]).toBeCloseTo(10.250036524405591, 11);
	});

	it('are one an edge, with the index that a vertex there would have', () => {
		const indices = (kind: 'distance' | 'area', open: boolean) =>
			middlesOf(measurement(kind, block(), { open })).map(({ index }) => index);
		expect(indices('distance', false)).toEqual([1, 2, 3]);
		expect(indices('area', false)).toEqual([1, 2, 3, 4]);
		expect(indices('area', true)).toEqual([1, 2, 3]);
	});

	it('are none of what has no edges', () => {
		for (const kind of MEASURE_KINDS) {
			expect(middlesOf(measurement(kind, block().slice(0, 1))), kind).toEqual([]);
		}
		expect(middlesOf(measurement('radius', block().slice(0, 2)))).toEqual([]);
		expect(middlesOf(measurement('creek', block().slice(0, 2)))).toEqual([]);
	});

	it('are the vertex itself between two at one place', () => {
		const [middle] = middlesOf(measurement('distance', [v(121.4, 31.2), v(121.4, 31.2)]));
		expect(middle!.at).toEqual([121.4, 31.2]);
	});

	it('are remembered for as long as the vertices are the same', () => {
		const area = measurement('area', block());
		expect(middlesOf({ ...area, name: 'Block' })).toBe(middlesOf(area));
		expect(middlesOf({ ...area, open: true })).not.toBe(middlesOf(area));
		expect(middlesOf({ ...area, vertices: [...area.vertices] })).not.toBe(middlesOf(area));
	});
});
