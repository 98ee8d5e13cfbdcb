import { describe, expect, it } from 'vitest';
import { POINT_COUNTS } from '#lib/state/address/measure-address';
import {
	append,
	begin,
	change,
	extend,
	finish,
	insert,
	measurementOf,
	openOf,
	remove,
	replace,
	setAside
} from '#lib/tools/measure/model/edits';
import {
	NOTHING_DRAWN,
	type Drawing,
	type Measurement
} from '#lib/tools/measure/model/measurement';
import { block, measurement, v } from '../samples';

const drawing = (...measurements: Measurement[]): Drawing => ({ measurements, nextId: 9 });
const [a, b, c, d] = block() as [ReturnType<typeof v>, ...ReturnType<typeof v>[]];
const line = measurement('distance', [a, b!, c!]);
const locked = { ...line, locked: true };

describe('an edit', () => {
	it('returns the same object where there is nothing to change', () => {
		const one = drawing(line);
		const shut = drawing(locked);
		const full = drawing(measurement('creek', [a, b!]));
		const most = Array.from({ length: POINT_COUNTS.distance.most }, (_, n) => v(121 + n / 1e4, 31));
		const crowded = drawing(measurement('distance', most, { open: true }));
		for (const [before, after] of [
			[one, change(one, 7, () => null)],
			[one, change(one, 1, (same) => same)],
			[shut, change(shut, 1, () => null)],
			[one, append(one, 7, d!)],
			[one, append(one, 1, v(...c!.at))],
			[crowded, append(crowded, 1, a)],
			[crowded, insert(crowded, 1, 5, a)],
			[full, insert(full, 1, 1, d!)],
			[one, insert(one, 1, 1.5, d!)],
			[one, insert(one, 1, NaN, d!)],
			[one, insert(one, 1, 4, d!)],
			[one, replace(one, 1, 3, d!)],
			[one, replace(one, 1, -1, d!)],
			[one, remove(one, 1, 3)],
			[one, finish(one)],
			[full, extend(full, 1)],
			[shut, extend(shut, 1)],
			[one, setAside(one, 1, 'hidden', false)]
		] as const) {
			expect(after).toBe(before);
		}
	});

	it('changes one measurement and keeps the other objects', () => {
		const others = [
			measurement('area', [a, b!, c!], { id: 2 }),
			measurement('point', [d!], { id: 3 })
		];
		const before = drawing(line, ...others);
		const after = replace(before, 1, 1, d!);
		expect(measurementOf(after, 1)!.vertices).toEqual([a, d, c]);
		expect(after.measurements[1]).toBe(before.measurements[1]);
		expect(after.measurements[2]).toBe(before.measurements[2]);
		expect(measurementOf(before, 1)!.vertices[1]).toBe(b);
	});
});

describe('beginning', () => {
	it('counts names by kind, past the highest there is', () => {
		const before = drawing({ ...line, number: 4 }, measurement('area', [a, b!, c!], { id: 2 }));
		const begun = begin(before, 'distance', d!);
		expect(begun.measurements.at(-1)).toMatchObject({ id: 9, number: 5, open: true });
		expect(begun.nextId).toBe(10);
		expect(begin(before, 'radius', d!).measurements.at(-1)).toMatchObject({ number: 1 });
		expect(begin(NOTHING_DRAWN, 'point', d!).measurements[0]).toMatchObject({ open: false });
	});
});

describe('what is being drawn', () => {
	it('is the open one', () => {
		const open = measurement('area', [a], { id: 2, open: true });
		expect(openOf(drawing(line, open))).toBe(open);
		expect(openOf(drawing(line))).toBeNull();
		expect(measurementOf(drawing(line), null)).toBeNull();
	});

	it('takes another’s place where both would be open: the incomplete other one goes', () => {
		const short = measurement('distance', [a, b!], { id: 1 });
		const open = measurement('area', [a], { id: 2, open: true });
		expect(remove(drawing(short, open), 1, 0).measurements).toEqual([open]);
		expect(remove(drawing(short), 1, 0).measurements[0]).toMatchObject({ open: true });
	});

	it('is finished before another one is gone on with, or dropped where it is too short', () => {
		const area = measurement('area', [a, b!, c!], { id: 2, open: true });
		expect(extend(drawing(line, area), 1).measurements.map(({ open }) => open)).toEqual([
			true,
			false
		]);
		const short = { ...area, vertices: [a] };
		expect(extend(drawing(line, short), 1).measurements).toEqual([{ ...line, open: true }]);
		expect(extend(drawing({ ...line, hidden: true }), 1).measurements[0]!.hidden).toBe(false);
	});

	it('can be taken out of hiding and lock again', () => {
		const aside = setAside(setAside(drawing(line), 1, 'hidden', true), 1, 'locked', true);
		expect(aside.measurements[0]).toMatchObject({ hidden: true, locked: true });
		const back = setAside(setAside(aside, 1, 'locked', false), 1, 'hidden', false);
		expect(back.measurements[0]).toEqual(line);
	});
});
