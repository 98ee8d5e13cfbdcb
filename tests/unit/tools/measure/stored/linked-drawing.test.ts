import { describe, expect, it } from 'vitest';
import {
	readMeasures,
	writeMeasures,
	type LinkedMeasurement
} from '#lib/state/address/measure-address';
import {
	isComplete,
	linkOf,
	NOTHING_DRAWN,
	vertex,
	type Drawing
} from '#lib/tools/measure/model/measurement';
import { joined, recognised, type Recognise } from '#lib/tools/measure/stored/linked-drawing';
import { numbered } from '#lib/tools/measure/stored/stored-drawing';
import { block, measurement, v } from '../samples';

const line = measurement('distance', block().slice(0, 2), { name: 'Fence', locked: true });
const area = measurement('area', block());
const link = (...drawn: (typeof line)[]): LinkedMeasurement[] =>
	readMeasures(writeMeasures(drawn.map(linkOf))).measures;
/** Links in their first form, without extras. */
const bareLink = (...drawn: (typeof line)[]): LinkedMeasurement[] =>
	link(...drawn).map(({ kind, points }) => ({ kind, points }));
const summary = ({ measurements }: Drawing) =>
	measurements.map(({ kind, hidden, number }) => `${kind} ${number}${hidden ? ', hidden' : ''}`);

describe('a page that a link opened', () => {
	it('shows the link’s measurements, with name and accuracies, where nothing was stored', () => {
		const [shown] = joined(NOTHING_DRAWN, link(line)).measurements;
		expect(shown).toMatchObject({ name: 'Fence', locked: false, hidden: false });
		expect(shown!.vertices).toEqual(
			line.vertices.map(({ at, accuracy_m }) => vertex(at, accuracy_m, 'link'))
		);
		const rings = { ...measurement('radius', [v(121.4, 31.25)]), radii_m: [500, 1500] };
		expect(joined(NOTHING_DRAWN, link(rings)).measurements[0]!.radii_m).toEqual([500, 1500]);
	});

	it('shows points of unknown accuracy where the link has none', () => {
		const drawing = joined(NOTHING_DRAWN, bareLink(line, area));
		expect(summary(drawing)).toEqual(['distance 1', 'area 1']);
		expect(drawing.measurements[0]).toEqual({
			id: 1,
			kind: 'distance',
			vertices: line.vertices.map(({ at }) => vertex(at, null, 'link')),
			name: null,
			number: 1,
			hidden: false,
			locked: false,
			open: false
		});
		expect(drawing.nextId).toBe(3);
	});

	it('shows the stored measurements where there is no link', () => {
		const stored = numbered([line, area]);
		expect(joined(stored, [])).toBe(stored);
	});

	it('shows the link’s first, and keeps the rest, hidden', () => {
		const stored = numbered([area, measurement('point', [v(121.4, 31.2)])]);
		const drawing = joined(stored, link(line));
		expect(summary(drawing)).toEqual(['distance 1', 'area 1, hidden', 'point 1, hidden']);
		expect(drawing.measurements[1]!.vertices).toEqual(area.vertices);
	});

	it('keeps name, number, lock and accuracy of what it has already', () => {
		const other = measurement('distance', block().slice(1, 3));
		const stored = numbered([other, line, area]);
		const drawing = joined(stored, link(line));
		expect(summary(drawing)).toEqual(['distance 2', 'distance 1, hidden', 'area 1, hidden']);
		expect(drawing.measurements[0]).toMatchObject({
			name: 'Fence',
			locked: true,
			vertices: line.vertices
		});
	});

	it('completes stored measurements with the link’s name and accuracies', () => {
		const bare = joined(NOTHING_DRAWN, bareLink(line));
		const [known] = joined(bare, link(line)).measurements;
		expect(known!.name).toBe('Fence');
		expect(known!.vertices.map(({ accuracy_m }) => accuracy_m)).toEqual(
			line.vertices.map(({ accuracy_m }) => accuracy_m)
		);
		// The reader's own name stays.
		const own = numbered([{ ...line, name: 'Wall' }]);
		expect(joined(own, link(line))).toBe(own);
	});

	it('takes the same points with another accuracy or other radii for another measurement', () => {
		const surer = { ...line, vertices: line.vertices.map((one) => ({ ...one, accuracy_m: 0.02 })) };
		const drawing = joined(numbered([line]), link(surer));
		expect(drawing.measurements.map(({ hidden }) => hidden)).toEqual([false, true]);
		expect(drawing.measurements[0]!.vertices[0]!.accuracy_m).toBe(0.02);
		const rings = (radii_m: number[]) => ({ ...measurement('radius', [v(121.4, 31.25)]), radii_m });
		expect(joined(numbered([rings([500])]), link(rings([800]))).measurements).toHaveLength(2);
	});

	it('shows what was kept hidden, where the link has it', () => {
		const drawing = joined(numbered([{ ...area, hidden: true }, line]), link(area));
		expect(summary(drawing)).toEqual(['area 1', 'distance 1, hidden']);
	});

	it('takes for the same only what is of the same kind and through the same points', () => {
		const turned = { ...line, vertices: [...line.vertices].reverse() };
		const moved = { ...line, vertices: [v(121.38000001, 31.24), line.vertices[1]!] };
		const creek = { ...line, kind: 'creek' as const };
		for (const other of [turned, moved, creek, area]) {
			const drawing = joined(numbered([line]), link(other));
			expect(drawing.measurements.map(({ hidden }) => hidden)).toEqual([false, true]);
		}
	});

	it('shows a duplicate of the link twice, and keeps a stored duplicate once', () => {
		expect(joined(numbered([line]), link(line, line)).measurements).toHaveLength(2);
		const both = joined(numbered([line, { ...line, name: 'Again' }]), link(line));
		expect(both.measurements.map(({ name, hidden }) => [name, hidden])).toEqual([
			['Fence', false],
			['Again', true]
		]);
	});

	it('does not go on with what was being drawn before', () => {
		const begun = measurement('distance', block().slice(0, 1), { open: true });
		const [shown, ...others] = joined(numbered([begun]), link(area)).measurements;
		expect(shown!.kind).toBe('area');
		expect(others).toEqual([]);
		const going = measurement('distance', block().slice(0, 3), { open: true });
		const kept = joined(numbered([going]), link(area)).measurements;
		expect(kept.map(({ open, hidden }) => [open, hidden])).toEqual([
			[false, false],
			[false, true]
		]);
	});
});

describe('a page that was loaded again', () => {
	it('is as it was: order, numbers, and what is being drawn', () => {
		const begun = measurement('distance', block().slice(0, 1), { open: true });
		const stored = numbered([{ ...area, hidden: true }, line, begun]);
		expect(joined(stored, link(line))).toBe(stored);
		const going = numbered([line, measurement('area', block(), { open: true })]);
		expect(joined(going, link(...going.measurements.filter(isComplete)))).toBe(going);
	});

	it('is not taken for one where the link says more, less or in another order', () => {
		const stored = numbered([line, area]);
		for (const links of [link(line), link(area, line), link(line, area, line)]) {
			expect(joined(stored, links)).not.toBe(stored);
		}
	});
});

describe('points that a link left without accuracy', () => {
	const m50 = {
		ref: 'places:m50',
		name: { en: 'M50', zh: 'M50创意园' },
		point: [121.44466, 31.24987] as const,
		accuracy_m: 20
	};
	const station = { ...m50, ref: 'metro:jiangning-road', point: [121.43986, 31.24612] as const };
	const recognise: Recognise = (at) =>
		[m50, station].find(({ point }) => point[0] === at[0] && point[1] === at[1]) ?? null;
	const drawing = joined(NOTHING_DRAWN, [
		{ kind: 'distance', points: [m50.point, [121.44, 31.25], station.point] }
	]);

	it('get that of the place or station that they lie on, and nothing else of it', () => {
		const [found] = recognised(drawing, recognise).measurements;
		expect(found!.vertices).toEqual([
			{ at: m50.point, accuracy_m: 20, source: 'place', ref: 'places:m50' },
			{ at: [121.44, 31.25], accuracy_m: null, source: 'link', ref: null },
			{ at: station.point, accuracy_m: 20, source: 'station', ref: 'metro:jiangning-road' }
		]);
	});

	it('keep the link’s accuracy', () => {
		const stated = joined(NOTHING_DRAWN, [
			{ kind: 'point', points: [m50.point], accuracies_m: [3] }
		]);
		expect(recognised(stated, recognise).measurements[0]!.vertices).toEqual([
			{ at: m50.point, accuracy_m: 3, source: 'place', ref: 'places:m50' }
		]);
	});

	it('keep their very positions, so that figures stay', () => {
		const [before] = drawing.measurements;
		const [after] = recognised(drawing, recognise).measurements;
		after!.vertices.forEach(({ at }, i) => expect(at).toBe(before!.vertices[i]!.at));
	});

	it('are the same drawing where nothing is known of them', () => {
		expect(recognised(drawing, () => null)).toBe(drawing);
		const own = numbered([measurement('point', [vertex(m50.point, 3, 'pointer')])]);
		expect(recognised(own, recognise)).toBe(own);
	});
});
