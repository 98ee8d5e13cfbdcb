import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURE_KINDS, POINT_COUNTS } from '#lib/state/address/measure-address';
import {
	NOTHING_DRAWN,
	vertex,
	type Drawing,
	type Vertex
} from '#lib/tools/measure/model/measurement';
import { NEW_SESSION, type MeasureEvent, type Session } from '#lib/tools/measure/model/session';
import { step } from '#lib/tools/measure/model/reduce';

const v = (n: number): Vertex => vertex([121.4 + n / 100, 31.2 + n / 1000], 5, 'pointer');
const run = (...events: MeasureEvent[]): Session => events.reduce(step, NEW_SESSION);
const add = (n: number): MeasureEvent => ({ type: 'add', vertex: v(n) });
const arm = (kind: (typeof MEASURE_KINDS)[number] | null): MeasureEvent => ({ type: 'arm', kind });
const lngs = ({ drawing }: Session, at = 0) =>
	drawing.measurements[at]?.vertices.map(({ at: [lng] }) => Math.round((lng - 121.4) * 100));
const line = (...numbers: number[]) => run(arm('distance'), ...numbers.map(add));

describe('drawing', () => {
	it('adds nothing where no tool is chosen', () => {
		expect(run(add(1))).toBe(NEW_SESSION);
	});

	it('begins with the first point and goes on until it is finished', () => {
		const session = line(1, 2, 3);
		expect(lngs(session)).toEqual([1, 2, 3]);
		expect(session.drawing.measurements[0]).toMatchObject({ kind: 'distance', open: true, id: 1 });
		const finished = step(session, { type: 'finish' });
		expect(finished.drawing.measurements[0]!.open).toBe(false);
		const next = step(finished, add(9));
		expect(next.drawing.measurements.map(({ number }) => number)).toEqual([1, 2]);
		expect(next.active).toBe(2);
	});

	it('takes a second tap on the same spot for none', () => {
		const session = line(1, 2);
		expect(step(session, add(2))).toBe(session);
	});

	it('finishes by itself what can have no more points', () => {
		for (const kind of ['radius', 'creek'] as const) {
			const [one] = run(arm(kind), add(1), add(2)).drawing.measurements;
			expect(one).toMatchObject({ kind, open: false });
		}
		expect(run(arm('point'), add(1)).drawing.measurements[0]!.open).toBe(false);
		expect(run(arm('point'), add(1), add(2)).drawing.measurements).toHaveLength(2);
	});

	it('drops what is finished with too few points', () => {
		expect(run(arm('area'), add(1), add(2), { type: 'finish' }).drawing.measurements).toEqual([]);
		expect(
			run(arm('radius'), add(1), { type: 'finish' }).drawing.measurements[0]!.vertices
		).toHaveLength(1);
	});

	it('finishes what is being drawn when another tool is chosen', () => {
		const session = step(line(1, 2), arm('area'));
		expect(session.drawing.measurements[0]!.open).toBe(false);
		expect(session.kind).toBe('area');
	});

	it('goes on at the end of a finished line', () => {
		const session = [
			{ type: 'finish' },
			arm(null),
			{ type: 'extend', id: 1 },
			add(3)
		].reduce<Session>((s, e) => step(s, e as MeasureEvent), line(1, 2));
		expect(lngs(session)).toEqual([1, 2, 3]);
		expect(session.kind).toBe('distance');
	});
});

describe('editing', () => {
	const finished = step(line(1, 2, 3), { type: 'finish' });

	it('inserts, moves and removes a vertex', () => {
		const inserted = step(finished, { type: 'insert', id: 1, index: 1, vertex: v(7) });
		expect(lngs(inserted)).toEqual([1, 7, 2, 3]);
		expect(inserted.chosen).toBe(1);
		expect(lngs(step(inserted, { type: 'move', id: 1, index: 0, vertex: v(5) }))).toEqual([
			5, 7, 2, 3
		]);
		expect(lngs(step(inserted, { type: 'remove', id: 1, index: 1 }))).toEqual([1, 2, 3]);
	});

	it('ignores vertices and measurements that are not there', () => {
		expect(step(finished, { type: 'remove', id: 1, index: 9 })).toBe(finished);
		expect(step(finished, { type: 'move', id: 8, index: 0, vertex: v(1) })).toBe(finished);
		expect(step(finished, { type: 'insert', id: 1, index: -1, vertex: v(1) })).toMatchObject({
			drawing: finished.drawing
		});
	});

	it('opens again what has too few points left, and takes away what has none', () => {
		const short = step(finished, { type: 'remove', id: 1, index: 0 });
		const one = step(short, { type: 'remove', id: 1, index: 0 });
		expect(one.drawing.measurements[0]).toMatchObject({ open: true });
		expect(step(one, { type: 'remove', id: 1, index: 0 }).drawing.measurements).toEqual([]);
	});

	it('shows again what is hidden and has too few points left', () => {
		const hidden = step(step(line(1, 2), { type: 'finish' }), { type: 'hide', id: 1, on: true });
		const [short] = step(hidden, { type: 'remove', id: 1, index: 0 }).drawing.measurements;
		expect(short).toMatchObject({ open: true, hidden: false });
	});

	it('makes one step of history of a whole drag', () => {
		const dragged = [
			{ type: 'grab', id: 1, index: 1 },
			{ type: 'drag', vertex: v(4) },
			{ type: 'drag', vertex: v(5) },
			{ type: 'drag', vertex: v(6) },
			{ type: 'drop' }
		].reduce<Session>((s, e) => step(s, e as MeasureEvent), finished);
		expect(lngs(dragged)).toEqual([1, 6, 3]);
		expect(dragged.past).toHaveLength(finished.past.length + 1);
		expect(lngs(step(dragged, { type: 'undo' }))).toEqual([1, 2, 3]);
	});

	it('puts a dragged vertex back on Escape, and drops it on any other event', () => {
		const held = step(step(finished, { type: 'grab', id: 1, index: 1 }), {
			type: 'drag',
			vertex: v(4)
		});
		expect(step(held, { type: 'cancel' }).drawing).toBe(finished.drawing);
		expect(step(held, { type: 'undo' }).drawing).toBe(finished.drawing);
		expect(step(held, { type: 'finish' }).held).toBeNull();
		expect(lngs(step(held, { type: 'finish' }))).toEqual([1, 4, 3]);
	});

	it('makes no history of a vertex picked up and put down where it was', () => {
		const put = step(step(finished, { type: 'grab', id: 1, index: 1 }), { type: 'drop' });
		expect(put.past).toBe(finished.past);
	});

	it('pulls a new vertex out of an edge in one step', () => {
		const pulled = [
			{ type: 'grab-new', id: 1, index: 1, vertex: v(8) },
			{ type: 'drag', vertex: v(9) },
			{ type: 'drop' }
		].reduce<Session>((s, e) => step(s, e as MeasureEvent), finished);
		expect(lngs(pulled)).toEqual([1, 9, 2, 3]);
		expect(lngs(step(pulled, { type: 'undo' }))).toEqual([1, 2, 3]);
	});

	it('leaves a locked measurement alone, until it is unlocked', () => {
		const locked = step(finished, { type: 'lock', id: 1, on: true });
		for (const event of [
			{ type: 'remove', id: 1, index: 0 },
			{ type: 'move', id: 1, index: 0, vertex: v(9) },
			{ type: 'insert', id: 1, index: 0, vertex: v(9) },
			{ type: 'delete', id: 1 },
			{ type: 'rename', id: 1, name: 'x' },
			{ type: 'extend', id: 1 },
			{ type: 'clear' }
		] satisfies MeasureEvent[]) {
			expect(step(locked, event).drawing, event.type).toBe(locked.drawing);
		}
		expect(step(locked, { type: 'grab', id: 1, index: 0 })).toBe(locked);
		const unlocked = step(locked, { type: 'lock', id: 1, on: false });
		expect(step(unlocked, { type: 'delete', id: 1 }).drawing.measurements).toEqual([]);
	});

	it('returns the same session object where an event changes nothing', () => {
		const locked = step(finished, { type: 'lock', id: 1, on: true });
		for (const [session, event] of [
			[locked, { type: 'delete', id: 1 }],
			[locked, { type: 'clear' }],
			[locked, { type: 'lock', id: 1, on: true }],
			[finished, { type: 'hide', id: 1, on: false }],
			[finished, { type: 'finish' }],
			[finished, arm('distance')],
			[step(step(NEW_SESSION, arm('area')), { type: 'cancel' }), { type: 'cancel' }],
			[NEW_SESSION, { type: 'undo' }]
		] satisfies [Session, MeasureEvent][]) {
			expect(step(session, event), event.type).toBe(session);
		}
	});

	it('finishes by itself what an insertion fills', () => {
		const ring = run(arm('radius'), add(1), { type: 'insert', id: 1, index: 1, vertex: v(2) });
		expect(ring.drawing.measurements[0]).toMatchObject({ open: false, kind: 'radius' });
		expect(step(ring, add(3)).drawing.measurements).toHaveLength(2);
	});

	it('forgets the vertex that was being pulled out when it goes back', () => {
		const pulled = step(finished, { type: 'grab-new', id: 1, index: 3, vertex: v(8) });
		expect(pulled.chosen).toBe(3);
		expect(step(pulled, { type: 'cancel' })).toMatchObject({
			chosen: null,
			drawing: finished.drawing
		});
	});

	it('finishes what it hides or locks while it is drawn, so that taps never grow it unseen', () => {
		for (const type of ['hide', 'lock'] as const) {
			const part = type === 'hide' ? 'hidden' : 'locked';
			const aside = step(line(1, 2), { type, id: 1, on: true });
			expect(aside.drawing.measurements[0]).toMatchObject({ open: false, [part]: true });
			const next = step(aside, add(3));
			expect(next.drawing.measurements.map(({ vertices: all }) => all.length)).toEqual([2, 1]);
			// with one point it is not a line yet
			const short = line(1);
			expect(step(short, { type, id: 1, on: true })).toBe(short);
		}
	});

	it('names, hides and deletes, each with undo', () => {
		const named = step(finished, { type: 'rename', id: 1, name: '  To the creek ' });
		expect(named.drawing.measurements[0]!.name).toBe('To the creek');
		expect(step(named, { type: 'rename', id: 1, name: ' ' }).drawing.measurements[0]!.name).toBe(
			null
		);
		const hidden = step(named, { type: 'hide', id: 1, on: true });
		expect(hidden.drawing.measurements[0]!.hidden).toBe(true);
		const deleted = step(hidden, { type: 'delete', id: 1 });
		expect(deleted).toMatchObject({ active: null, drawing: { measurements: [] } });
		expect(step(deleted, { type: 'undo' }).drawing).toEqual(hidden.drawing);
	});
});

describe('Escape', () => {
	it('takes back the last step, then the tool', () => {
		let session = line(1, 2);
		session = step(session, { type: 'cancel' });
		expect(lngs(session)).toEqual([1]);
		session = step(session, { type: 'cancel' });
		expect(session.drawing.measurements).toEqual([]);
		expect(session.kind).toBe('distance');
		expect(step(session, { type: 'cancel' }).kind).toBeNull();
	});
});

describe('walking the vertices', () => {
	it('begins at the end one comes from and stops at the other', () => {
		const finished = step(line(1, 2, 3), { type: 'finish' });
		const chosen = (...by: (1 | -1)[]) =>
			by.reduce<Session>((s, n) => step(s, { type: 'walk', by: n }), finished).chosen;
		expect([chosen(1), chosen(1, 1), chosen(1, 1, 1, 1)]).toEqual([0, 1, 2]);
		expect([chosen(-1), chosen(-1, -1, -1, -1)]).toEqual([2, 0]);
		expect(step(NEW_SESSION, { type: 'walk', by: 1 })).toBe(NEW_SESSION);
	});

	it('begins with the last measurement that is shown', () => {
		const two = run(arm('point'), add(1), add(2), { type: 'hide', id: 2, on: true });
		const none = step(two, { type: 'choose', id: null });
		expect(step(none, { type: 'walk', by: 1 })).toMatchObject({ active: 1, chosen: 0 });
		const hidden = step(none, { type: 'hide', id: 1, on: true });
		expect(step(hidden, { type: 'walk', by: 1 })).toBe(hidden);
	});
});

const vertices = fc.integer({ min: 0, max: 40 }).map(v);
const ids = fc.integer({ min: 1, max: 5 });
const indices = fc.integer({ min: 0, max: 5 });
const events: fc.Arbitrary<MeasureEvent> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ type: fc.constant('add' as const), vertex: vertices }) },
	fc.record({
		type: fc.constant('arm' as const),
		kind: fc.option(fc.constantFrom(...MEASURE_KINDS))
	}),
	fc.record({
		type: fc.constantFrom('insert' as const, 'move' as const, 'grab-new' as const),
		id: ids,
		index: indices,
		vertex: vertices
	}),
	fc.record({ type: fc.constantFrom('remove' as const, 'grab' as const), id: ids, index: indices }),
	fc.record({ type: fc.constant('drag' as const), vertex: vertices }),
	fc.record({
		type: fc.constantFrom(
			'drop' as const,
			'finish' as const,
			'cancel' as const,
			'clear' as const,
			'undo' as const,
			'redo' as const
		)
	}),
	fc.record({ type: fc.constantFrom('extend' as const, 'delete' as const), id: ids }),
	fc.record({ type: fc.constantFrom('hide' as const, 'lock' as const), id: ids, on: fc.boolean() }),
	fc.record({ type: fc.constant('rename' as const), id: ids, name: fc.string({ maxLength: 5 }) }),
	fc.record({
		type: fc.constant('choose' as const),
		id: fc.option(ids),
		index: fc.option(indices)
	}),
	fc.record({ type: fc.constant('walk' as const), by: fc.constantFrom(1 as const, -1 as const) })
);

describe('any sequence of events', () => {
	it('is undone and redone exactly, a thousand times', () => {
		fc.assert(
			fc.property(fc.array(events, { maxLength: 60 }), (sequence) => {
				let session = step(sequence.reduce(step, step(NEW_SESSION, arm('area'))), { type: 'drop' });
				// Earlier undone steps are redone first: the end is the newest drawing.
				while (session.future.length > 0) session = step(session, { type: 'redo' });
				const end = JSON.stringify(session.drawing);
				const past = session.past.length;
				const seen: string[] = [];
				while (session.past.length > 0) {
					seen.push(JSON.stringify(session.drawing));
					session = step(session, { type: 'undo' });
				}
				expect(JSON.stringify(session.drawing)).toBe(JSON.stringify(NOTHING_DRAWN));
				for (let i = 0; i < past; i++) {
					session = step(session, { type: 'redo' });
					expect(JSON.stringify(session.drawing)).toBe(seen[past - 1 - i]);
				}
				expect(JSON.stringify(session.drawing)).toBe(end);
			}),
			{ numRuns: 1000 }
		);
	});

	it('keeps the drawing sound: one open at most, none empty, ids once, choices that are there', () => {
		fc.assert(
			fc.property(fc.array(events, { maxLength: 60 }), (sequence) => {
				const session = sequence.reduce(step, step(NEW_SESSION, arm('distance')));
				const { measurements, nextId }: Drawing = session.drawing;
				const open = measurements.filter((one) => one.open);
				expect(open.length).toBeLessThanOrEqual(1);
				for (const { hidden, locked, kind, vertices: all } of open) {
					expect([hidden, locked]).toEqual([false, false]);
					expect(all.length).toBeLessThan(POINT_COUNTS[kind].most);
				}
				expect(measurements.every(({ vertices: all }) => all.length > 0)).toBe(true);
				expect(new Set(measurements.map(({ id }) => id)).size).toBe(measurements.length);
				expect(measurements.every(({ id }) => id < nextId)).toBe(true);
				const active = measurements.find(({ id }) => id === session.active);
				expect(session.active === null || active !== undefined).toBe(true);
				if (session.chosen !== null) expect(active!.vertices[session.chosen]).toBeDefined();
			}),
			{ numRuns: 1000 }
		);
	});

	it('never mutates an earlier session', () => {
		fc.assert(
			fc.property(fc.array(events, { maxLength: 30 }), (sequence) => {
				let session = step(NEW_SESSION, arm('area'));
				for (const event of sequence) {
					const before = JSON.stringify(session);
					const next = step(session, event);
					expect(JSON.stringify(session)).toBe(before);
					session = next;
				}
			}),
			{ numRuns: 200 }
		);
	});
});
