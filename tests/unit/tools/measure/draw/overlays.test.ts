import type { Feature, LineString, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import type { LngLat } from '#lib/values/lng-lat';
import type { MeasureKind } from '#lib/state/address/measure-address';
import { figuresOf } from '#lib/tools/measure/figures/all-figures';
import type { Measurement, Vertex } from '#lib/tools/measure/model/measurement';
import { live, marks, shapes } from '#lib/tools/measure/draw/overlays';
import {
	heldOf,
	NEW_SESSION,
	type MeasureEvent,
	type Session
} from '#lib/tools/measure/model/session';
import { step } from '#lib/tools/measure/model/reduce';
import { v } from '../samples';

/** Vertices of a zigzag within 1 km, so that its lines need no intermediate points. */
const at = (n: number): Vertex => v(121.4 + n / 50_000, 31.24 + (n % 2) / 50_000);
const run = (from: Session, ...events: MeasureEvent[]) => events.reduce(step, from);
const drawing = (kind: MeasureKind, count: number) =>
	run(
		NEW_SESSION,
		{ type: 'arm', kind },
		...Array.from({ length: count }, (_, n): MeasureEvent => ({ type: 'add', vertex: at(n) }))
	);
const finished = (kind: MeasureKind, count: number) =>
	step(drawing(kind, count), { type: 'finish' });
const hold = (session: Session, index: number, to: Vertex) =>
	run(session, { type: 'grab', id: 1, index }, { type: 'drag', vertex: to });

const still = (session: Session) => shapes(session, (one) => figuresOf(one, null)).features;
const moving = (session: Session) => live(session, null).features;
const partsOf = (features: Feature[]) => features.map(({ properties }) => properties!.part);
const pathOf = ({ geometry }: Feature) =>
	(geometry.type === 'Polygon'
		? (geometry as Polygon).coordinates[0]!
		: (geometry as LineString).coordinates) as Position[];

/** The edges of all lines and areas, each by its two ends, in whichever order. */
function edgesOf(features: Feature[]): string[] {
	return features
		.filter(({ properties }) => ['line', 'area'].includes(properties!.part))
		.flatMap((feature) => {
			const path = pathOf(feature).map((position) => position.join(' '));
			return path.slice(1).map((end, i) => [path[i]!, end].sort().join(' – '));
		})
		.sort();
}
/** The edges of a measurement, from its vertices. */
function edgesBetween(vertices: readonly Vertex[], isClosed: boolean): string[] {
	const ends = vertices.map(({ at: position }) => position.join(' '));
	const path = isClosed ? [...ends, ends[0]!] : ends;
	return path
		.slice(1)
		.map((end, i) => [path[i]!, end].sort().join(' – '))
		.sort();
}
const first = ({ drawing: { measurements } }: Session): Measurement => measurements[0]!;

describe('while a vertex is in the hand', () => {
	const elsewhere = v(121.4003, 31.2397);

	it.each([0, 1, 2, 3])('a line is drawn once, vertex %i and its edges in what moves', (index) => {
		const session = hold(finished('distance', 4), index, elsewhere);
		const [rest, hand] = [edgesOf(still(session)), edgesOf(moving(session))];
		const here = elsewhere.at.join(' ');
		expect(rest.filter((edge) => edge.includes(here))).toEqual([]);
		expect(hand.every((edge) => edge.includes(here))).toBe(true);
		expect([...rest, ...hand].sort()).toEqual(edgesBetween(first(session).vertices, false));
	});

	it.each([0, 2, 4])(
		'an area is whole in what moves, vertex %i, beside its still edges',
		(index) => {
			const session = hold(finished('area', 5), index, elsewhere);
			const here = elsewhere.at.join(' ');
			const rest = edgesOf(still(session));
			expect(rest).toHaveLength(3);
			expect(rest.filter((edge) => edge.includes(here))).toEqual([]);
			expect(partsOf(moving(session))).toEqual(['area', 'chosen']);
			expect(edgesOf(moving(session))).toEqual(edgesBetween(first(session).vertices, true));
		}
	);

	it.each([0, 150, 299])('an area of 300 vertices is not filled, vertex %i', (index) => {
		const session = hold(finished('area', 300), index, elsewhere);
		expect(partsOf(moving(session))).toEqual(['line', 'chosen']);
		const all = [...edgesOf(still(session)), ...edgesOf(moving(session))].sort();
		expect(all).toEqual(edgesBetween(first(session).vertices, true));
	});

	it.each([0, 1, 3])('an area that is being drawn is a line still, vertex %i', (index) => {
		const session = hold(drawing('area', 4), index, elsewhere);
		expect(partsOf(moving(session))).toEqual(['line', 'chosen']);
		const all = [...edgesOf(still(session)), ...edgesOf(moving(session))].sort();
		expect(all).toEqual(edgesBetween(first(session).vertices, false));
	});

	it('rings go along with their centre, those of 400, 800 and 1,200 m too', () => {
		const alone = hold(finished('radius', 1), 0, elsewhere);
		expect(still(alone)).toEqual([]);
		expect(partsOf(moving(alone))).toEqual(['ring', 'ring', 'ring', 'chosen']);
		moving(alone)
			.slice(0, 3)
			.forEach((ring, i) => {
				const [north] = pathOf(ring) as unknown as LngLat[];
				expect(geodesicDistanceM(elsewhere.at, north!)).toBeCloseTo(400 * (i + 1), 5);
			});
		const through = hold(finished('radius', 2), 1, elsewhere);
		expect(partsOf(moving(through))).toEqual(['ring', 'dashed', 'chosen']);
	});

	it('the way along the creek is a straight line until it is let go', () => {
		const session = hold(finished('creek', 2), 1, elsewhere);
		expect(still(session)).toEqual([]);
		expect(partsOf(moving(session))).toEqual(['dashed', 'chosen']);
	});

	it('others stay as they are, and the hand’s vertex has no second mark', () => {
		const two = run(finished('distance', 3), { type: 'arm', kind: 'area' });
		const both = run(two, ...[5, 6, 7].map((n): MeasureEvent => ({ type: 'add', vertex: at(n) })), {
			type: 'finish'
		});
		const session = hold(both, 1, elsewhere);
		expect(heldOf(session)).toEqual({ id: 1, index: 1 });
		expect(partsOf(still(session))).toEqual(['area']);
		expect(marks(session).features).toHaveLength(2 + 3);
		expect(heldOf(both)).toBeNull();
	});
});

describe('marks', () => {
	it('are the vertices, one of them chosen, under the middles of the active measurement', () => {
		const session = step(finished('area', 3), { type: 'choose', id: 1, index: 2 });
		expect(partsOf(marks(session).features)).toEqual([
			...['middle', 'middle', 'middle'],
			...['vertex', 'vertex', 'chosen']
		]);
		const chosen = marks(session).features.at(-1)!.geometry as Point;
		expect(chosen.coordinates).toEqual([...at(2).at]);
	});

	it('have no middles where nothing can be pulled out: locked, held, not active', () => {
		const line = finished('distance', 3);
		const middles = (session: Session) =>
			partsOf(marks(session).features).filter((part) => part === 'middle');
		expect(middles(line)).toHaveLength(2);
		expect(middles(step(line, { type: 'lock', id: 1, on: true }))).toEqual([]);
		expect(middles(step(line, { type: 'choose', id: null }))).toEqual([]);
		expect(middles(hold(line, 1, at(9)))).toEqual([]);
		expect(middles(finished('radius', 2))).toEqual([]);
	});

	it('are none of what is hidden, and so are shapes', () => {
		const hidden = step(finished('distance', 3), { type: 'hide', id: 1, on: true });
		expect(marks(hidden).features).toEqual([]);
		expect(still(hidden)).toEqual([]);
	});
});

describe('what would be drawn', () => {
	const cursor = { vertex: at(9), snapped: false };
	const shown = (session: Session) => live(session, cursor).features;

	it('is a dashed line from the last vertex to the cursor', () => {
		const [line, mark] = shown(drawing('distance', 3));
		expect(pathOf(line!)[0]).toEqual([...at(2).at]);
		expect(pathOf(line!).at(-1)).toEqual([...at(9).at]);
		expect(partsOf([line!, mark!])).toEqual(['dashed', 'vertex']);
	});

	it('leads back to the first one of an area, once there are two', () => {
		expect(partsOf(shown(drawing('area', 1)))).toEqual(['dashed', 'vertex']);
		const features = shown(drawing('area', 2));
		expect(partsOf(features)).toEqual(['dashed', 'dashed', 'vertex']);
		expect(pathOf(features[1]!).at(-1)).toEqual([...at(0).at]);
	});

	it('is a ring through the cursor', () => {
		const [ring] = shown(drawing('radius', 1));
		const radius_m = geodesicDistanceM(at(0).at, at(9).at);
		for (const position of pathOf(ring!)) {
			expect(geodesicDistanceM(at(0).at, position as unknown as LngLat)).toBeCloseTo(radius_m, 5);
		}
	});

	it('is marked otherwise where it is drawn to something near', () => {
		const session = drawing('distance', 1);
		const snapped = live(session, { ...cursor, snapped: true }).features;
		expect(partsOf(snapped)).toEqual(['dashed', 'snap']);
	});

	it('is nothing without a cursor, and no mark where nothing is measured', () => {
		expect(live(drawing('distance', 2), null).features).toEqual([]);
		expect(live(NEW_SESSION, cursor).features).toEqual([]);
	});
});
