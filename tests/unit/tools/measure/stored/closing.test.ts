/** Windows that are closed before their last edits are stored by the timer. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Noticeboard } from '#lib/state/notices/notices.svelte';
import { DrawingKeeper } from '#lib/tools/measure/stored/drawing-keeper';
import { NEW_SESSION, type MeasureEvent, type Session } from '#lib/tools/measure/model/session';
import { step } from '#lib/tools/measure/model/reduce';
import { readStored } from '#lib/tools/measure/stored/load-drawing';
import { STORED_KEY } from '#lib/tools/measure/stored/stored-key';
import { block } from '../samples';

const kept = new Map<string, string>();
let writes = 0;
/** the page whose code runs */
let page: { window: EventTarget; document: EventTarget & { hidden: boolean } };

beforeEach(() => {
	kept.clear();
	writes = 0;
	vi.useFakeTimers();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void (kept.set(key, value), writes++),
		removeItem: (key: string) => void kept.delete(key)
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const board = { notify() {}, dismiss() {} } as unknown as Noticeboard;

/** A window of the browser with a keeper of its own. */
class TestWindow {
	readonly own = {
		window: new EventTarget(),
		document: Object.assign(new EventTarget(), { hidden: false })
	};
	readonly keeper: DrawingKeeper;
	session: Session;

	constructor() {
		this.#enter();
		const drawing = readStored(kept.get(STORED_KEY) ?? null);
		this.session = step(NEW_SESSION, { type: 'load', drawing });
		this.keeper = new DrawingKeeper(board, drawing);
		this.keeper.follow(() => {});
	}
	#enter() {
		page = this.own;
		vi.stubGlobal('window', page.window);
		vi.stubGlobal('document', page.document);
	}
	does(...events: MeasureEvent[]): this {
		this.#enter();
		for (const event of events) this.session = step(this.session, event);
		this.keeper.keep(this.session.drawing);
		return this;
	}
	/** Closes the window as a browser does: hidden first where it fires that event, then gone. */
	closes(saysHidden: boolean) {
		this.#enter();
		if (saysHidden) {
			this.own.document.hidden = true;
			this.own.document.dispatchEvent(new Event('visibilitychange'));
		}
		this.own.window.dispatchEvent(new Event('pagehide'));
	}
}

const draw = (kind: 'distance' | 'area', count: number): MeasureEvent[] => [
	{ type: 'arm', kind },
	...block()
		.slice(0, count)
		.map((vertex): MeasureEvent => ({ type: 'add', vertex })),
	{ type: 'finish' }
];
const stored = () =>
	readStored(kept.get(STORED_KEY) ?? null).measurements.map(
		({ kind, name, locked }) => `${name ?? kind}${locked ? ', locked' : ''}`
	);

describe.each([true, false])(
	'windows closed at once (with an event that they are hidden: %s)',
	(hidden) => {
		it('both leave what they drew', () => {
			const [a, b] = [new TestWindow(), new TestWindow()];
			a.does(...draw('distance', 3));
			b.does(...draw('area', 4));
			vi.advanceTimersByTime(100);
			// nothing is stored yet
			expect(stored()).toEqual([]);
			a.closes(hidden);
			b.closes(hidden);
			expect(stored().sort()).toEqual(['area', 'distance']);
			expect(writes).toBe(2);
			// the pending timer has nothing left to do
			vi.runAllTimers();
			expect(writes).toBe(2);
			expect(stored().sort()).toEqual(['area', 'distance']);
		});

		it('both leave their last change of one and the same measurement', () => {
			new TestWindow().does(...draw('distance', 3)).closes(hidden);
			const [a, b] = [new TestWindow(), new TestWindow()];
			a.does({ type: 'rename', id: a.session.drawing.measurements[0]!.id, name: 'Fence' });
			b.does({ type: 'lock', id: b.session.drawing.measurements[0]!.id, on: true });
			vi.advanceTimersByTime(10);
			b.closes(hidden);
			a.closes(hidden);
			expect(stored()).toEqual(['Fence, locked']);
		});

		it('keep a deletion, though the other window closes after it with all it knew', () => {
			new TestWindow().does(...draw('distance', 3)).closes(hidden);
			const [a, b] = [new TestWindow(), new TestWindow()];
			a.does({ type: 'delete', id: a.session.drawing.measurements[0]!.id });
			b.does(...draw('area', 4));
			a.closes(hidden);
			b.closes(hidden);
			expect(stored()).toEqual(['area']);
		});

		it('write nothing where nothing was changed', () => {
			new TestWindow().closes(hidden);
			expect(writes).toBe(0);
		});
	}
);
