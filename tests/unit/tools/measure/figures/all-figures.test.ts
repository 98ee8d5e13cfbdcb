import { describe, expect, it } from 'vitest';
import { figuresOf, KnownFigures } from '#lib/tools/measure/figures/all-figures';
import type { Surroundings } from '#lib/tools/measure/figures/around';
import { MEASURE_KINDS } from '#lib/state/address/measure-address';
import { straightCreek } from '../../../server/samples';
import { block, measurement } from '../samples';

const around: Surroundings = { creek: straightCreek(), stations: [], features: [] };

describe('the figures of a measurement', () => {
	it('are of its kind, from the first point on, with or without what is around', () => {
		for (const kind of MEASURE_KINDS) {
			for (const count of [1, 2, 4]) {
				const one = measurement(kind, block().slice(0, count));
				expect(figuresOf(one, null).kind).toBe(kind);
				expect(figuresOf(one, around).kind).toBe(kind);
			}
		}
	});

	it('are computed once for each state of it, and anew for other surroundings', () => {
		const known = new KnownFigures();
		const one = measurement('creek', block().slice(0, 2));
		const figures = known.of(one, null);
		expect(known.of({ ...one, name: 'North bank', hidden: true }, null)).toBe(figures);
		expect(known.of({ ...one, vertices: [...one.vertices] }, null)).not.toBe(figures);
		const more = known.of(one, around);
		expect(more).not.toBe(figures);
		expect(more).toEqual(figuresOf(one, around));
		expect(known.of(one, around)).toBe(more);
	});
});
