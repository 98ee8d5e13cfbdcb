import { givenLength } from '#lib/i18n/given-lengths';
/** Stated accuracies, given radii, and what Clear keeps. */
import { describe, expect, it } from 'vitest';
import { figuresOf, KnownFigures } from '#lib/tools/measure/figures/all-figures';
import { totalsOf } from '#lib/tools/measure/words/headline';
import { inputGroups } from '#lib/tools/measure/words/input-groups';
import { vertex, type Drawing } from '#lib/tools/measure/model/measurement';
import { radiiText } from '#lib/tools/measure/words/radius-text';
import { resultsCsv } from '#lib/tools/measure/export/results-csv';
import { NEW_SESSION, type MeasureEvent, type Session } from '#lib/tools/measure/model/session';
import { step } from '#lib/tools/measure/model/reduce';
import { readStored } from '#lib/tools/measure/stored/load-drawing';
import { readLengths } from '#lib/geo/lengths/length-reading';
import { measurement, plain, v, written } from './samples';

const session = (...measurements: Drawing['measurements']): Session => ({
	...NEW_SESSION,
	drawing: { measurements, nextId: measurements.length + 1 }
});
const after = (from: Session, ...events: MeasureEvent[]) => events.reduce(step, from);
const first = ({ drawing }: Session) => drawing.measurements[0]!;
const accuracies = (one: Session) => first(one).vertices.map(({ accuracy_m }) => accuracy_m);
const state = (accuracy_m: number | null, index: number | null = null): MeasureEvent => ({
	type: 'accuracy',
	id: 1,
	index,
	accuracy_m
});

describe('an accuracy that the reader states', () => {
	const from = session(
		measurement('distance', [
			v(121.4, 31.25, 3),
			vertex([121.42, 31.26], 1.2, 'typed', null, 1),
			vertex([121.43, 31.26], null, 'link')
		])
	);

	it('counts at once, is never better than the conversion, and can be taken back', () => {
		const stated = after(from, state(0.02));
		expect(accuracies(stated)).toEqual([0.02, 1, 0.02]);
		const figures = figuresOf(first(stated), null);
		// the bend at the middle point is slight: mostly the two ends, √(0.02² + 0.02²), and 1 m × |u₁ − u₂|
		expect('error_m' in figures && figures.error_m).toBeGreaterThan(0.028);
		expect(accuracies(after(stated, state(null)))).toEqual([3, 1.2, null]);
		expect(accuracies(after(stated, state(5, 2), state(null, 0)))).toEqual([3, 1, 5]);
	});

	it('is one step of the history, and none where it changes nothing', () => {
		const stated = after(from, state(5));
		expect(step(stated, state(5))).toBe(stated);
		expect(accuracies(after(stated, { type: 'undo' }))).toEqual([3, 1.2, null]);
		expect(accuracies(after(stated, { type: 'undo' }, { type: 'redo' }))).toEqual([5, 5, 5]);
		expect(after(from, state(null))).toBe(from);
	});

	it('belongs to the position: what is moved has the accuracy of the hand', () => {
		const moved = after(from, state(5), {
			type: 'move',
			id: 1,
			index: 0,
			vertex: v(121.41, 31.25, 2)
		});
		expect(accuracies(moved)).toEqual([2, 5, 5]);
		expect(inputGroups(first(moved).vertices).map(({ source }) => source)).toEqual([
			'pointer',
			'stated'
		]);
	});

	it('is not stated of what is locked', () => {
		const locked = session({ ...first(from), locked: true });
		expect(step(locked, state(5))).toBe(locked);
	});

	it('is stored on the device with the one it replaces, and written into files', () => {
		const stated = after(from, state(0.02, 2), state(5, 0));
		const kept = readStored(written(stated.drawing));
		expect(kept.measurements[0]!.vertices).toEqual(first(stated).vertices);
		expect(accuracies(after({ ...NEW_SESSION, drawing: kept }, state(null)))).toEqual([
			3,
			1.2,
			null
		]);
		const [head, ...rows] = resultsCsv(
			kept.measurements,
			(one) => figuresOf(one, null),
			'en'
		).split(/\r?\n/);
		const column = head!.split(',').indexOf('accuracy_from');
		expect(rows.slice(0, 3).map((row) => row.split(',')[column])).toEqual([
			'stated',
			'placed',
			'stated'
		]);
	});

	it.each(['-1', 'NaN', '"5"', '1e9', '{}'])('is nothing where a storage holds %s', (value) => {
		const text = `[{"kind":"point","vertices":[{"at":[121.4,31.25],"accuracy_m":3,"source":"pointer","ref":null,"placed_m":${value}}]}]`;
		const [kept] = readStored(text).measurements;
		expect(kept?.vertices[0]?.placed_m).toBeUndefined();
	});
});

describe('radii that are given as numbers', () => {
	const rings = session(measurement('radius', [v(121.4, 31.25)], { open: true }));
	const give = (...radii_m: number[]): MeasureEvent => ({ type: 'radii', id: 1, radii_m });
	const radiiOf = (one: Session) => {
		const figures = figuresOf(first(one), null);
		return figures.kind === 'radius' ? [...figures.radii_m] : [];
	};

	it('are the rings, in order, exact, and finished', () => {
		const given = after(rings, give(1200, 500, 500));
		expect(radiiOf(given)).toEqual([500, 1200]);
		expect(first(given).open).toBe(false);
		expect(figuresOf(first(given), null)).toMatchObject({ error_m: 0 });
		expect(radiiOf(after(given, { type: 'undo' }))).toEqual([400, 800, 1200]);
		expect(radiiOf(after(given, { type: 'undo' }, { type: 'redo' }))).toEqual([500, 1200]);
	});

	it('take the place of a ring through a point, and such a ring takes theirs', () => {
		const through = after(
			rings,
			give(500),
			{ type: 'extend', id: 1 },
			{
				type: 'add',
				vertex: v(121.41, 31.25)
			}
		);
		// GeodSolve -i: 952.56 m for 0.01° at 31.25° N
		expect(radiiOf(through).map(Math.round)).toEqual([953]);
		expect(radiiOf(after(through, give(300)))).toEqual([300]);
		expect(first(after(through, give(300))).vertices).toHaveLength(1);
	});

	it('are shown as they were given, in the units of the page', () => {
		const metric = { units: 'metric', lang: 'en' } as const;
		const imperial = { units: 'imperial', lang: 'en' } as const;
		const texts = (radii: number[], wording: typeof metric | typeof imperial) =>
			plain(radii.map((radius_m) => givenLength(radius_m, wording)));
		expect(texts([250, 500, 1250, 804.672, 0.5], metric)).toEqual([
			'250 m',
			'500 m',
			'1.25 km',
			'804.672 m',
			'0.5 m'
		]);
		expect(texts([400, 243.84, 804.672, 1609.344, 2414.016], imperial)).toEqual([
			'1,312 ft',
			'800 ft',
			'2,640 ft',
			'1 mi',
			'1.5 mi'
		]);
		const given = after(rings, give(250, 333));
		const totals = totalsOf(figuresOf(first(given), null), metric);
		expect(plain(totals.map(({ figure }) => figure.text))).toEqual(['250 m', '333 m']);
	});

	it.each([
		['metric', 'en'],
		['imperial', 'en'],
		['chinese', 'zh'],
		['metric', 'zh']
	] as const)(
		'are read again as the same radii where the field tells them (%s, %s)',
		(units, lang) => {
			const radii_m = [400, 804.672, 1200];
			const read = readLengths(radiiText(radii_m, { units, lang }), {
				unit_m: 1,
				most_m: 1e5,
				count: 12
			});
			expect(read?.kind === 'lengths' && read.metres.map((one) => Number(one.toFixed(3)))).toEqual(
				radii_m
			);
		}
	);

	it('are kept on the device; what is damaged there is left out', () => {
		const given = after(rings, give(250, 333));
		expect(readStored(written(given.drawing)).measurements[0]!.radii_m).toEqual([250, 333]);
		for (const damaged of ['[-5]', '[1e9]', '["5"]', '5', '[]', '[0]']) {
			const text = written(given.drawing).replace('[250,333]', damaged);
			expect(readStored(text).measurements[0]!.radii_m ?? null).toBeNull();
		}
	});

	it('are computed anew though the points stay', () => {
		const known = new KnownFigures();
		const given = after(rings, give(500));
		expect(known.of(first(rings), null)).toMatchObject({ radii_m: [400, 800, 1200] });
		expect(known.of(first(given), null)).toMatchObject({ radii_m: [500] });
	});
});

describe('Clear', () => {
	it('keeps locked measurements, hidden or not, and undo restores all', () => {
		const line = [v(121.4, 31.25), v(121.41, 31.25)];
		const all = session(
			measurement('distance', line, { id: 1, locked: true }),
			measurement('distance', line, { id: 2 }),
			measurement('distance', line, { id: 3, locked: true, hidden: true }),
			measurement('distance', line, { id: 4, hidden: true })
		);
		const cleared = after(all, { type: 'choose', id: 2 }, { type: 'clear' });
		expect(cleared.drawing.measurements.map(({ id }) => id)).toEqual([1, 3]);
		expect(after(cleared, { type: 'undo' }).drawing.measurements.map(({ id }) => id)).toEqual([
			1, 2, 3, 4
		]);
	});
});
