import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged } from '#lib/tools/measure/stored/merge';
import {
	isThere,
	PARTS,
	partsOf,
	type MeasurementRecord,
	type Records
} from '#lib/tools/measure/stored/records';
import { readRecords, writeRecords } from '#lib/tools/measure/stored/stored-text';
import { block, measurement } from '../samples';

const moments = fc.integer({ min: 1, max: 6 });
const texts = (name: string, locked: boolean) =>
	partsOf(measurement('area', block(), { name: name || null, locked }));
const record = fc
	.record({
		uid: fc.constantFrom('a', 'b', 'c'),
		born: moments,
		gone: fc.oneof(fc.constant(0), moments),
		name: fc.constantFrom('', 'north', 'south'),
		locked: fc.boolean(),
		at: fc.tuple(moments, moments, moments, moments, moments)
	})
	.map(({ uid, born, gone, name, locked, at }): MeasurementRecord => {
		const values = texts(name, locked);
		const stamped = PARTS.map((part, i) => [part, { text: values[part], at: at[i]! }]);
		return { uid, born, gone, parts: Object.fromEntries(stamped) };
	});
const records = fc
	.array(record, { maxLength: 4 })
	.map((list): Records => new Map(list.map((one) => [one.uid, one])));

const sorted = (all: Records) => [...all.values()].sort((a, b) => (a.uid < b.uid ? -1 : 1));
const there = (all: Records) =>
	sorted(all)
		.filter(isThere)
		.map(({ uid, parts }) => ({ uid, parts }));

describe('what two windows know, taken together', () => {
	it('is the same in whatever order and however often it is done', () => {
		fc.assert(
			fc.property(records, records, records, (a, b, c) => {
				expect(sorted(merged(a, b))).toEqual(sorted(merged(b, a)));
				expect(sorted(merged(merged(a, b), c))).toEqual(sorted(merged(a, merged(b, c))));
				expect(sorted(merged(a, a))).toEqual(sorted(a));
				expect(sorted(merged(merged(a, b), b))).toEqual(sorted(merged(a, b)));
			})
		);
	});

	it('loses nothing that is there in either, unless it was deleted after its last change', () => {
		fc.assert(
			fc.property(records, records, (a, b) => {
				const both = merged(a, b);
				for (const one of [...a.values(), ...b.values()]) {
					const last = Math.max(...PARTS.map((part) => one.parts![part].at));
					const gone = Math.max(a.get(one.uid)?.gone ?? 0, b.get(one.uid)?.gone ?? 0);
					if (last > gone) expect(isThere(both.get(one.uid)!)).toBe(true);
				}
			})
		);
	});

	it('comes back from its text as it was', () => {
		fc.assert(
			fc.property(records, (all) => {
				expect(there(readRecords(writeRecords(all, 10)))).toEqual(there(all));
			})
		);
	});
});

describe('a text of before, without uids', () => {
	const OLD = ['distance', 'distance', 'area'].map((kind, i) => ({
		kind,
		vertices: block(),
		name: null,
		number: i === 1 ? 2 : 1,
		hidden: false,
		locked: i === 1,
		open: false
	}));

	it('is read alike by every window, so that none of it is there twice', () => {
		const a = readRecords(JSON.stringify(OLD));
		const b = readRecords(JSON.stringify(OLD));
		expect([...a.keys()]).toEqual(['distance 1', 'distance 2', 'area 1']);
		expect(sorted(merged(a, b))).toEqual(sorted(a));
	});

	it('stays readable to code of before: a list of measurements with the fields they had', () => {
		const text = writeRecords(readRecords(JSON.stringify(OLD)), 10)!;
		expect(JSON.parse(text)).toMatchObject(OLD);
	});

	it('may have two of the same number: both are read', () => {
		expect(readRecords(JSON.stringify([OLD[0], OLD[0]])).size).toBe(2);
	});
});

it('what was deleted is remembered for a month', () => {
	const DAY = 24 * 3600 * 1000;
	const gone: MeasurementRecord = { uid: 'a', born: 0, gone: 1e12, parts: null };
	const all = new Map([['a', gone]]);
	expect(writeRecords(all, 1e12 + DAY)).toBe('[{"uid":"a","gone":1000000000000}]');
	expect(readRecords(writeRecords(all, 1e12 + DAY)).get('a')).toEqual(gone);
	expect(writeRecords(all, 1e12 + 31 * DAY)).toBeNull();
});
