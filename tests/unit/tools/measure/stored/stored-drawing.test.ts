import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MEASURE_KINDS, POINT_COUNTS, type MeasureKind } from '#lib/state/address/measure-address';
import { NOTHING_DRAWN, vertex, type Drawing } from '#lib/tools/measure/model/measurement';
import { NEW_SESSION, type MeasureEvent, type Session } from '#lib/tools/measure/model/session';
import { step } from '#lib/tools/measure/model/reduce';
import { Noticeboard } from '#lib/state/notices/notices.svelte';
import { DrawingKeeper } from '#lib/tools/measure/stored/drawing-keeper';
import { numbered } from '#lib/tools/measure/stored/stored-drawing';
import { loadDrawing, readStored } from '#lib/tools/measure/stored/load-drawing';
import { block, measurement, v, written } from '../samples';

const run = (...events: MeasureEvent[]) => events.reduce<Session>(step, NEW_SESSION).drawing;
const draw = (kind: MeasureKind, count: number): MeasureEvent[] => [
	{ type: 'arm', kind },
	...block()
		.slice(0, count)
		.map((vertex): MeasureEvent => ({ type: 'add', vertex }))
];
/** A drawing without the uids that storing gives */
const plain = ({ measurements, nextId }: Drawing): Drawing => ({
	measurements: measurements.map(({ uid: _, ...one }) => one),
	nextId
});
const kept = (drawing: Drawing) => plain(readStored(written(drawing)));

/** One stored vertex and one stored measurement, as this version of the map writes them. */
const VERTEX = { at: [121.4, 31.25], accuracy_m: 5, source: 'pointer', ref: null };
const LINE = {
	kind: 'distance',
	vertices: [VERTEX, { ...VERTEX, at: [121.5, 31.25] }],
	name: null,
	number: 1,
	hidden: false,
	locked: false,
	open: false
};
const read = (...list: unknown[]) => readStored(JSON.stringify(list)).measurements;

describe('what is stored', () => {
	it('comes back whole: kinds, positions, accuracies, names, what is hidden and locked', () => {
		const drawing = run(
			...draw('distance', 3),
			...draw('area', 4),
			...draw('radius', 2),
			...draw('creek', 2),
			...draw('point', 1),
			{ type: 'rename', id: 1, name: '围栏 “北” <b>' },
			{ type: 'hide', id: 2, on: true },
			{ type: 'lock', id: 3, on: true }
		);
		expect(kept(drawing)).toEqual(drawing);
		const snapped = vertex([121.44466, 31.24987], 20, 'place', 'places:m50');
		const unknown = vertex([121.4, 31.2], null, 'link');
		const [line] = kept(numbered([measurement('distance', [snapped, unknown])])).measurements;
		expect(line!.vertices).toEqual([snapped, unknown]);
	});

	it('comes back still being drawn, and can be gone on with', () => {
		for (const [kind, count] of [
			['distance', 1],
			['distance', 3],
			['area', 2],
			['radius', 1],
			['creek', 1]
		] as const) {
			const drawing = run(...draw(kind, count));
			expect(kept(drawing), `${kind} of ${count}`).toEqual(drawing);
			const session = step({ ...NEW_SESSION, kind }, { type: 'load', drawing: kept(drawing) });
			const next = step(session, { type: 'add', vertex: v(121.41, 31.26) });
			expect(next.drawing.measurements[0]!.vertices).toHaveLength(count + 1);
		}
	});

	it('keeps the numbers of default names, whatever was deleted before', () => {
		const drawing = run(...draw('distance', 2), ...draw('area', 3), ...draw('distance', 3), {
			type: 'delete',
			id: 1
		});
		expect(kept(drawing).measurements.map(({ kind, number }) => [kind, number])).toEqual([
			['area', 1],
			['distance', 2]
		]);
	});

	it('has ids of its own that the next measurement does not repeat', () => {
		const drawing = kept(run(...draw('point', 1), ...draw('distance', 2)));
		const next = [{ type: 'load', drawing } as const, ...draw('area', 3)].reduce<Session>(
			step,
			NEW_SESSION
		);
		const ids = next.drawing.measurements.map(({ id }) => id);
		expect(new Set(ids).size).toBe(3);
	});
});

describe('a damaged store', () => {
	it.each([
		null,
		'',
		'[',
		'null',
		'true',
		'12',
		'"[]"',
		'{}',
		'{"length":2}',
		'[null]',
		'[[]]',
		'[1,"a",{}]'
	])('is an empty drawing: %s', (text) => {
		expect(readStored(text).measurements).toEqual([]);
	});

	it('keeps what is sound in it', () => {
		const found = read({ ...LINE, kind: 'volume' }, LINE, { kind: 'area' }, { ...LINE, number: 2 });
		expect(found.map(({ id, number }) => [id, number])).toEqual([
			[1, 1],
			[2, 2]
		]);
	});

	it.each([
		['a kind by the name of a prototype’s own', { ...LINE, kind: 'constructor' }],
		['a kind that is a list', { ...LINE, kind: ['distance'] }],
		['no vertices', { ...LINE, vertices: [] }],
		['vertices that are no list', { ...LINE, vertices: { 0: VERTEX, length: 1 } }],
		['a vertex that is null', { ...LINE, vertices: [VERTEX, null] }],
		['a longitude as text', { ...LINE, vertices: [VERTEX, { ...VERTEX, at: ['121', 31] }] }],
		['a longitude beyond 180', { ...LINE, vertices: [VERTEX, { ...VERTEX, at: [181, 31] }] }],
		['a latitude beyond 90', { ...LINE, vertices: [VERTEX, { ...VERTEX, at: [121, -91] }] }],
		['half a position', { ...LINE, vertices: [VERTEX, { ...VERTEX, at: [121] }] }],
		['a position of nulls', { ...LINE, vertices: [VERTEX, { ...VERTEX, at: [null, null] }] }],
		['an unknown source', { ...LINE, vertices: [VERTEX, { ...VERTEX, source: 'toString' }] }],
		['a point with two points', { ...LINE, kind: 'point' }],
		['2,001 vertices', { ...LINE, vertices: Array(2001).fill(VERTEX) }]
	])('drops %s', (_, value) => {
		expect(read(value)).toEqual([]);
		expect(read(value, LINE)).toHaveLength(1);
	});

	it('ignores faulty fields besides the geometry', () => {
		const odd = {
			...LINE,
			name: 12,
			number: -3,
			hidden: 'yes',
			locked: 1,
			open: 'true',
			vertices: LINE.vertices.map((one) => ({ ...one, accuracy_m: -1, ref: { a: 1 } }))
		};
		const [found] = read(odd);
		expect(found).toMatchObject({
			name: null,
			number: 1,
			hidden: false,
			locked: false,
			open: false
		});
		expect(found!.vertices.map(({ accuracy_m, ref }) => [accuracy_m, ref])).toEqual([
			[null, null],
			[null, null]
		]);
		const huge = { ...VERTEX, accuracy_m: 1e300 };
		expect(read({ ...LINE, vertices: [huge, huge] })[0]!.vertices[0]!.accuracy_m).toBeNull();
		expect(read({ ...LINE, name: '   ' })[0]!.name).toBeNull();
		expect(read({ ...LINE, name: 'x'.repeat(500) })[0]!.name).toHaveLength(80);
		expect(read({ ...LINE, number: 1.5 })[0]!.number).toBe(1);
	});

	it('gives no object a prototype that it did not have', () => {
		const text = `[{"__proto__":{"open":true},"kind":"distance","vertices":[${JSON.stringify(VERTEX)},{"__proto__":${JSON.stringify(VERTEX)}}]}]`;
		expect(readStored(text).measurements).toEqual([]);
		expect(({} as Record<string, unknown>).open).toBeUndefined();
		const named = `[{"__proto__":{"hidden":true},${JSON.stringify(LINE).slice(1)}]`;
		expect(readStored(named).measurements[0]!.hidden).toBe(false);
	});

	it('has one open measurement at most, neither hidden nor locked, and never a full one', () => {
		const open = { ...LINE, open: true, hidden: true, locked: true };
		const found = read(open, { ...LINE, vertices: [VERTEX] }, { ...LINE, open: true }, LINE);
		expect(found.map((one) => [one.open, one.hidden, one.locked])).toEqual([
			[true, false, false],
			[false, false, false]
		]);
		const full = read({ ...LINE, kind: 'creek', open: true });
		expect(full[0]!.open).toBe(false);
	});

	it('numbers those that have the same number anew', () => {
		const numbers = read(LINE, LINE, { ...LINE, number: 7 }, { ...LINE, number: null }, LINE);
		expect(numbers.map(({ number }) => number)).toEqual([1, 8, 7, 9, 10]);
	});

	it('is read to its end, however long it is', () => {
		const many = Array.from({ length: 20_000 }, () => LINE);
		expect(read(...many).at(-1)).toMatchObject({ id: 20_000, number: 20_000 });
		const deep = '['.repeat(100_000) + ']'.repeat(100_000);
		expect(readStored(deep).measurements).toEqual([]);
	});

	it('is always a sound drawing, whatever JSON is in it', () => {
		const key = fc.constantFrom(...Object.keys(LINE), ...Object.keys(VERTEX), '__proto__');
		const leaf = fc.oneof(
			fc.constantFrom<unknown>(
				...MEASURE_KINDS,
				...Object.values(VERTEX),
				LINE,
				VERTEX,
				true,
				null
			),
			fc.double(),
			fc.string()
		);
		const { value } = fc.letrec<{ value: unknown }>((tie) => ({
			value: fc.oneof(
				{ maxDepth: 4 },
				leaf,
				fc.array(tie('value'), { maxLength: 4 }),
				fc.dictionary(key, tie('value'), { maxKeys: 7 }),
				fc.dictionary(key, tie('value'), { maxKeys: 2 }).map((odd) => ({ ...LINE, ...odd }))
			)
		}));
		fc.assert(
			fc.property(fc.array(value, { maxLength: 5 }), (list) => {
				const drawing = readStored(JSON.stringify(list));
				for (const { kind, vertices, id } of drawing.measurements) {
					expect(vertices.length).toBeGreaterThan(0);
					expect(vertices.length).toBeLessThanOrEqual(POINT_COUNTS[kind].most);
					for (const { at } of vertices) {
						expect(Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90).toBe(true);
					}
					expect(id).toBeLessThan(drawing.nextId);
				}
				expect(drawing.measurements.filter(({ open }) => open).length).toBeLessThanOrEqual(1);
				expect(kept(drawing)).toEqual(plain(drawing));
			}),
			{ numRuns: 500 }
		);
	});
});

describe('the browser’s storage', () => {
	afterEach(() => vi.unstubAllGlobals());

	/** A storage that holds `most` characters a value. */
	function storage(most = Infinity) {
		const items = new Map<string, string>();
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => items.get(key) ?? null,
			setItem: (key: string, value: string) => {
				if (value.length > most) throw new DOMException('full', 'QuotaExceededError');
				items.set(key, value);
			},
			removeItem: (key: string) => void items.delete(key)
		});
		return items;
	}

	/** The notices of a window after it has stored a drawing. */
	function store(drawing: Drawing): string[] {
		const board = new Noticeboard();
		const keeper = new DrawingKeeper(board, NOTHING_DRAWN);
		keeper.keep(drawing);
		keeper.store();
		return board.notices.map(({ id }) => id);
	}

	it('keeps a drawing', () => {
		storage();
		const drawing = run(...draw('area', 4));
		expect(store(drawing)).toEqual([]);
		expect(plain(loadDrawing())).toEqual(drawing);
	});

	it('may be full, forbidden or missing: a notice is shown, and nothing is thrown', () => {
		const drawing = run(...draw('area', 4));
		storage(20);
		expect(store(drawing)).toEqual(['measure-storage']);
		vi.stubGlobal('localStorage', undefined);
		expect(store(drawing)).toEqual(['measure-storage']);
		expect(loadDrawing()).toEqual(NOTHING_DRAWN);
		const forbidden = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
		expect(store(drawing)).toEqual(['measure-storage']);
		expect(loadDrawing()).toEqual(NOTHING_DRAWN);
	});
});
