/**
 * Two windows of one browser that measure at the same time, each with its own session, with one
 * storage.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import type { MeasureKind } from '#lib/state/address/measure-address';
import { NEW_SESSION, type MeasureEvent, type Session } from '#lib/tools/measure/model/session';
import { step } from '#lib/tools/measure/model/reduce';
import { readStored } from '#lib/tools/measure/stored/load-drawing';
import { merged } from '#lib/tools/measure/stored/merge';
import { SharedDrawing } from '#lib/tools/measure/stored/shared-drawing';
import { readRecords, writeRecords } from '#lib/tools/measure/stored/stored-text';
import { block, v } from '../samples';

let text: string | null = null;
let now = 1e12;
beforeEach(() => {
	text = null;
});

/** A window: its session, its records, and whether it was notified of what others stored. */
class TestWindow {
	session: Session;
	readonly shared: SharedDrawing;

	constructor() {
		const drawing = readStored(text);
		this.session = step(NEW_SESSION, { type: 'load', drawing });
		this.shared = new SharedDrawing(readRecords(text), drawing);
	}
	/** Applies events, and stores the result. */
	does(...events: MeasureEvent[]): this {
		for (const event of events) {
			const before = this.session.drawing;
			this.session = step(this.session, event);
			if (this.session.drawing !== before) this.shared.note(this.session.drawing, (now += 1));
		}
		return this.stores();
	}
	stores(seen = text): this {
		text = writeRecords(merged(this.shared.records, readRecords(seen)), now);
		return this;
	}
	/** Is notified of the stored records; stores again what they lack. */
	hears(): this {
		if (this.shared.hear(readRecords(text))) this.stores();
		this.session = this.shared.followedBy(this.session);
		return this;
	}
	get list() {
		return this.session.drawing.measurements.map(
			({ kind, name, vertices, locked, number }) =>
				`${name ?? `${kind} ${number}`} of ${vertices.length}${locked ? ', locked' : ''}`
		);
	}
	id(at: number): number {
		return this.session.drawing.measurements[at]!.id;
	}
}
const draw = (kind: MeasureKind, count: number): MeasureEvent[] => [
	{ type: 'arm', kind },
	...block()
		.slice(0, count)
		.map((vertex): MeasureEvent => ({ type: 'add', vertex })),
	{ type: 'finish' }
];
const stored = () => readStored(text).measurements.map(({ kind, name }) => name ?? kind);

describe('two windows that measure', () => {
	it('both keep what they drew, though the second had never heard of the first', () => {
		const [a, b] = [new TestWindow(), new TestWindow()];
		a.does(...draw('distance', 3));
		b.does(...draw('area', 4));
		expect(new TestWindow().list).toEqual(['area 1 of 4', 'distance 1 of 3']);
		a.hears();
		expect(a.list).toEqual(['distance 1 of 3', 'area 1 of 4']);
	});

	it('lose nothing where one writes over the other at the very same moment', () => {
		const [a, b] = [new TestWindow(), new TestWindow()];
		a.does(...draw('distance', 3));
		const seen = null;
		b.session = draw('area', 4).reduce<Session>(step, b.session);
		b.shared.note(b.session.drawing, (now += 1));
		b.stores(seen);
		expect(stored()).toEqual(['area']);
		a.hears();
		expect(stored()).toEqual(['distance', 'area']);
		b.hears();
		expect(b.list).toEqual(['area 1 of 4', 'distance 1 of 3']);
	});

	it.each<[string, (id: number) => MeasureEvent, string[]]>([
		['a name', (id) => ({ type: 'rename', id, name: 'Fence' }), ['Fence', 'area']],
		['a lock', (id) => ({ type: 'lock', id, on: true }), ['distance', 'area']],
		['a deletion', (id) => ({ type: 'delete', id }), ['area']],
		['clearing', () => ({ type: 'clear' }), ['area']]
	])('%s in one keeps what the other has stored', (_, event, left) => {
		const a = new TestWindow().does(...draw('distance', 3));
		const b = new TestWindow().does(...draw('area', 4));
		// Not notified yet, like a suspended page.
		a.does(event(a.id(0)));
		expect(stored().sort()).toEqual([...left].sort());
		b.hears();
		expect(b.list).toHaveLength(left.length);
	});

	it('a name and a lock given to the same measurement in two windows hold both', () => {
		new TestWindow().does(...draw('distance', 3));
		const [a, b] = [new TestWindow(), new TestWindow()];
		a.does({ type: 'rename', id: a.id(0), name: 'Fence' });
		b.does({ type: 'lock', id: b.id(0), on: true });
		expect(new TestWindow().list).toEqual(['Fence of 3, locked']);
	});

	it('what one deleted, another that had it in sight does not bring back by storing', () => {
		new TestWindow().does(...draw('distance', 3));
		const [a, b] = [new TestWindow(), new TestWindow()];
		a.does({ type: 'delete', id: a.id(0) });
		b.does(...draw('area', 3));
		expect(stored()).toEqual(['area']);
		b.hears();
		expect(b.list).toEqual(['area 1 of 3']);
	});

	it('what is being drawn stays under the hand, and comes to the other when it is finished', () => {
		const [a, b] = [new TestWindow(), new TestWindow()];
		a.does({ type: 'arm', kind: 'distance' }, { type: 'add', vertex: v(121.4, 31.2) });
		b.does({ type: 'arm', kind: 'area' }, { type: 'add', vertex: v(121.41, 31.2) });
		a.hears();
		b.hears();
		expect([a.list, b.list]).toEqual([['distance 1 of 1'], ['area 1 of 1']]);
		a.does({ type: 'add', vertex: v(121.42, 31.2) }, { type: 'finish' });
		b.hears();
		expect(b.list).toEqual(['area 1 of 1', 'distance 1 of 2']);
		expect(b.session.drawing.measurements[0]!.open).toBe(true);
	});

	it('undo takes back what was done in this window, and nothing of the other’s', () => {
		const [a, b] = [new TestWindow(), new TestWindow()];
		b.does(...draw('area', 3), { type: 'rename', id: 1, name: 'Yard' });
		a.does(...draw('distance', 3));
		b.hears().does({ type: 'undo' }, { type: 'undo' });
		expect(stored().sort()).toEqual(['area', 'distance']);
		b.does({ type: 'undo' }, { type: 'undo' }, { type: 'undo' });
		expect(b.list).toEqual(['distance 1 of 3']);
		b.does(
			{ type: 'redo' },
			{ type: 'redo' },
			{ type: 'redo' },
			{ type: 'redo' },
			{ type: 'redo' }
		);
		expect(b.list.sort()).toEqual(['Yard of 3', 'distance 1 of 3']);
		expect(stored().sort()).toEqual(['Yard', 'distance']);
	});

	it('a deletion that is undone is there again for both', () => {
		const a = new TestWindow().does(...draw('distance', 3));
		const b = new TestWindow();
		a.does({ type: 'delete', id: a.id(0) });
		b.hears();
		expect(b.list).toEqual([]);
		a.does({ type: 'undo' });
		b.hears();
		expect(b.list).toEqual(['distance 1 of 3']);
	});

	it('two that go on with the same drawing make two of it', () => {
		new TestWindow().does(
			{ type: 'arm', kind: 'distance' },
			{ type: 'add', vertex: v(121.4, 31.2) }
		);
		const [a, b] = [new TestWindow(), new TestWindow()];
		a.does({ type: 'add', vertex: v(121.42, 31.2) });
		b.does({ type: 'add', vertex: v(121.43, 31.3) });
		a.hears().does({ type: 'finish' });
		b.hears().does({ type: 'finish' });
		a.hears();
		const ends = readStored(text).measurements.map(({ vertices }) => vertices.at(-1)!.at[0]);
		expect(ends.sort()).toEqual([121.42, 121.43]);
	});

	it('a link opened in two windows is stored once', () => {
		const linked = draw('area', 4).reduce<Session>(step, NEW_SESSION);
		const [a, b] = [new TestWindow(), new TestWindow()];
		for (const window of [a, b]) window.session = { ...linked, past: [] };
		a.does({ type: 'rename', id: a.id(0), name: 'Site' });
		b.hears().does(...draw('point', 1));
		expect(stored().sort()).toEqual(['Site', 'point']);
	});

	it('are at rest once both have heard of each other', () => {
		const [a, b] = [new TestWindow(), new TestWindow()];
		a.does(...draw('distance', 3), ...draw('point', 1));
		b.does(...draw('area', 4));
		a.hears();
		b.hears();
		const settled = text;
		for (let i = 0; i < 3; i++) [a, b].forEach((one) => one.hears());
		expect(text).toBe(settled);
	});
});
