import { afterAll, describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/locale';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import type { MeasureKind } from '#lib/state/address/measure-address';
import { figuresOf } from '#lib/tools/measure/figures/all-figures';
import { NEW_SESSION, type MeasureEvent, type Session } from '#lib/tools/measure/model/session';
import { spokenChange } from '#lib/tools/measure/words/live-region-text';
import { step } from '#lib/tools/measure/model/reduce';
import { BLOCK, plain, v } from '../samples';

const corners = BLOCK.corners.map(([lng, lat]) => v(lng, lat, 5.2));
const add = (corner: number): MeasureEvent => ({ type: 'add', vertex: corners[corner]! });
const arm = (kind: MeasureKind | null): MeasureEvent => ({ type: 'arm', kind });
const run = (from: Session, ...events: MeasureEvent[]) => events.reduce(step, from);
const line = (...at: number[]) => run(NEW_SESSION, arm('distance'), ...at.map(add));

/** The announcement of the last of some events, in metric units. */
function announced(lang: Locale, from: Session, ...events: MeasureEvent[]): string {
	const before = run(from, ...events.slice(0, -1));
	const event = events.at(-1)!;
	const wording = { units: 'metric', lang } as const;
	return plain(
		spokenChange(before, step(before, event), event, (one) => figuresOf(one, null), wording)
	);
}
const inBoth = (from: Session, ...events: MeasureEvent[]) =>
	(['en', 'zh'] as const).map((lang) => announced(lang, from, ...events));

// By hand: the sides are 952.6 (in the north 952.5) and 1,108.7 m, each known to 5.2 m · √2 = 7.4 m; two of them to
// 5.2 m · √(1 + 2 + 1) = 10.4 m.

afterAll(() => overwriteGetLocale(() => 'en'));

describe('the announcement', () => {
	const two = line(0, 1);
	const three = line(0, 1, 2);
	const finished = step(three, { type: 'finish' });

	it('of a first point is no more than that', () => {
		expect(inBoth(NEW_SESSION, arm('distance'), add(0))).toEqual(['Point 1', '第1点']);
	});

	it('of the next ones is the leg and the total', () => {
		expect(inBoth(line(0), add(1))).toEqual([
			'Point 2, leg 952.6 m, Total 952.6 m ± 7.4 m',
			'第2点，本段952.6米，总长 952.6米 ± 7.4米'
		]);
		expect(inBoth(two, add(2))).toEqual([
			'Point 3, leg 1,108.7 m, Total 2.061 km ± 0.010 km',
			'第3点，本段1,108.7米，总长 2.061公里 ± 0.010公里'
		]);
	});

	it('of an area is its area and perimeter, or that it crosses itself', () => {
		const area = run(NEW_SESSION, arm('area'), add(0), add(1), add(2));
		// ½ · 2 · 5.2 m · 1,461.7 m = 7,601 m²; 5.2 m · √8 = 14.7 m
		expect(inBoth(area, add(3))).toEqual([
			'Point 4, leg 952.5 m, Area 105.62 ha ± 0.76 ha, Perimeter 4.123 km ± 0.015 km',
			'第4点，本段952.5米，面积 105.62公顷 ± 0.76公顷，周长 4.123公里 ± 0.015公里'
		]);
		const crossing = run(NEW_SESSION, arm('area'), add(0), add(2), add(1));
		expect(inBoth(crossing, add(3)).map((text) => text.split(/, |(?<=米)，/).at(-1))).toEqual([
			'The outline crosses itself: it has no area.',
			'轮廓自相交，无法计算面积。'
		]);
	});

	it('of an insertion, a move and a drag is which point and what comes of it', () => {
		const back = { vertex: corners[1]!, id: 1, index: 1 };
		const short = step(line(0, 2), { type: 'finish' });
		expect(inBoth(short, { type: 'insert', ...back })).toEqual([
			'Point 2 changed. Total 2.061 km ± 0.010 km',
			'第2点已更改。总长 2.061公里 ± 0.010公里'
		]);
		const bent = step(line(0, 3, 2), { type: 'finish' });
		expect(inBoth(bent, { type: 'move', ...back })[0]).toBe(
			'Point 2 changed. Total 2.061 km ± 0.010 km'
		);
		const grab: MeasureEvent = { type: 'grab', id: 1, index: 1 };
		const drag: MeasureEvent = { type: 'drag', vertex: corners[1]! };
		expect(inBoth(bent, grab, drag, { type: 'drop' })).toEqual([
			'Point 2 changed. Total 2.061 km ± 0.010 km',
			'第2点已更改。总长 2.061公里 ± 0.010公里'
		]);
	});

	it('of a vertex that was only touched is which one it is', () => {
		const touched = [{ type: 'grab', id: 1, index: 1 }, { type: 'drop' }] satisfies MeasureEvent[];
		expect(inBoth(finished, ...touched)).toEqual([
			'Point 2 of 3, Distance 1',
			'距离 1，第2点，共3点'
		]);
	});

	it('of a removal is what is left', () => {
		expect(inBoth(finished, { type: 'remove', id: 1, index: 2 })).toEqual([
			'Point removed. Total 952.6 m ± 7.4 m',
			'已删除该点。总长 952.6米 ± 7.4米'
		]);
		expect(inBoth(line(0), { type: 'remove', id: 1, index: 0 })).toEqual([
			'Point removed.',
			'已删除该点。'
		]);
	});

	it('is of the measurement that was changed, though another one is open in the panel', () => {
		const both = run(finished, add(0), add(3), { type: 'finish' });
		expect(both.active).toBe(2);
		expect(announced('en', both, { type: 'remove', id: 1, index: 2 })).toContain('Total 952.6 m');
		expect(announced('en', both, { type: 'move', id: 1, index: 2, vertex: corners[2]! })).toBe(
			'Point 3 changed. Total 2.061 km ± 0.010 km'
		);
	});

	it('of the end is the name and the figures', () => {
		expect(inBoth(three, { type: 'finish' })).toEqual([
			'Distance 1 finished. Total 2.061 km ± 0.010 km',
			'距离 1 已完成。总长 2.061公里 ± 0.010公里'
		]);
		const named = step(three, { type: 'rename', id: 1, name: 'Fence' });
		expect(announced('en', named, { type: 'finish' })).toMatch(/^Fence finished\./);
	});

	it('of an end with too few points is that it is gone', () => {
		expect(inBoth(line(0), { type: 'finish' })).toEqual([
			'Measurement deleted. Undo brings it back.',
			'已删除该测量，可撤销。'
		]);
		expect(inBoth(finished, { type: 'finish' })).toEqual(['', '']);
	});

	it('of stepping through vertices is the vertex; of none chosen, nothing', () => {
		expect(inBoth(finished, { type: 'walk', by: -1 })).toEqual([
			'Point 3 of 3, Distance 1',
			'距离 1，第3点，共3点'
		]);
		expect(announced('en', finished, { type: 'choose', id: 1, index: 0 })).toBe(
			'Point 1 of 3, Distance 1'
		);
		expect(inBoth(finished, { type: 'choose', id: 1 })).toEqual(['', '']);
	});

	it('of Escape is what it reverted: a drag, a point, finally the tool', () => {
		const held = run(
			finished,
			{ type: 'grab', id: 1, index: 1 },
			{ type: 'drag', vertex: v(0, 0) }
		);
		expect(inBoth(held, { type: 'cancel' })).toEqual([
			'Undone. Total 2.061 km ± 0.010 km',
			'已撤销。总长 2.061公里 ± 0.010公里'
		]);
		expect(inBoth(three, { type: 'cancel' })).toEqual([
			'Point removed. Total 952.6 m ± 7.4 m',
			'已删除该点。总长 952.6米 ± 7.4米'
		]);
		expect(inBoth(finished, { type: 'cancel' })).toEqual(['Measuring ended.', '已结束测量。']);
		const chosen = step(finished, { type: 'choose', id: 1, index: 0 });
		expect(inBoth(chosen, { type: 'cancel' })).toEqual(['', '']);
	});

	it('of undo and redo is where that leads', () => {
		expect(inBoth(three, { type: 'undo' })).toEqual([
			'Undone. Total 952.6 m ± 7.4 m',
			'已撤销。总长 952.6米 ± 7.4米'
		]);
		expect(inBoth(three, { type: 'undo' }, { type: 'redo' })).toEqual([
			'Redone. Total 2.061 km ± 0.010 km',
			'已重做。总长 2.061公里 ± 0.010公里'
		]);
		expect(inBoth(line(0), { type: 'undo' })).toEqual(['Undone.', '已撤销。']);
	});

	it('of deleting is that it can be undone', () => {
		expect(inBoth(finished, { type: 'delete', id: 1 })).toEqual([
			'Measurement deleted. Undo brings it back.',
			'已删除该测量，可撤销。'
		]);
		expect(inBoth(finished, { type: 'clear' })).toEqual([
			'All unlocked measurements are deleted. Undo brings them back.',
			'未锁定的测量已全部清除，可撤销。'
		]);
	});

	it('is empty for purely visual changes', () => {
		for (const event of [
			arm('area'),
			{ type: 'hide', id: 1, on: true },
			{ type: 'lock', id: 1, on: true },
			{ type: 'rename', id: 1, name: 'x' },
			{ type: 'extend', id: 1 },
			{ type: 'grab', id: 1, index: 0 }
		] satisfies MeasureEvent[]) {
			expect(announced('en', finished, event), event.type).toBe('');
		}
	});

	it('is in the language of its figures, whatever the page is in', () => {
		overwriteGetLocale(() => 'zh');
		expect(announced('en', two, add(2))).toBe('Point 3, leg 1,108.7 m, Total 2.061 km ± 0.010 km');
		overwriteGetLocale(() => 'en');
		expect(announced('zh', two, { type: 'finish' })).toBe('距离 1 已完成。总长 952.6米 ± 7.4米');
	});
});
