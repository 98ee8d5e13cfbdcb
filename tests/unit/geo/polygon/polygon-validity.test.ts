import { describe, expect, it } from 'vitest';
import { geodesicCircle } from '#lib/geo/geodesic/geodesic-circle';
import type { LngLat } from '#lib/values/lng-lat';
import {
	areaProblems,
	firstSelfCrossing,
	polygonProblems
} from '#lib/geo/polygon/polygon-validity';
import { segmentMeeting } from '#lib/geo/polygon/segment-crossing';
import { selfMeetings } from '#lib/geo/polygon/self-meetings';

const box = (west: number, south: number, east: number, north: number): LngLat[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];
const kinds = (rings: LngLat[][]) => polygonProblems(rings).map(({ kind }) => kind);

describe('segmentMeeting', () => {
	const one = [
		[0, 0],
		[4, 4]
	] as const;
	it('finds a crossing and its position', () => {
		const meeting = segmentMeeting(one, [
			[0, 2],
			[2, 0]
		]);
		expect(meeting).toEqual({ kind: 'crosses', at: [1, 1] });
		const nearEnd = segmentMeeting(one, [
			[1, 0],
			[1, 4]
		]);
		expect(nearEnd).toEqual({ kind: 'crosses', at: [1, 1] });
		const slanted = segmentMeeting(one, [
			[0, 3],
			[4, 2]
		])!;
		expect(slanted.at[0]).toBeCloseTo(2.4, 12);
		expect(slanted.at[1]).toBeCloseTo(2.4, 12);
	});
	it('finds ends that touch', () => {
		expect(
			segmentMeeting(one, [
				[2, 2],
				[5, 0]
			])
		).toEqual({ kind: 'touches', at: [2, 2] });
		expect(
			segmentMeeting(one, [
				[4, 4],
				[5, 9]
			])
		).toEqual({ kind: 'touches', at: [4, 4] });
		expect(
			segmentMeeting(
				[
					[0, 0],
					[1, 1]
				],
				[
					[1, 1],
					[2, 2]
				]
			)!.kind
		).toBe('touches');
		expect(
			segmentMeeting(
				[
					[0, 2],
					[4, 2]
				],
				[
					[2, 2],
					[2, 9]
				]
			)
		).toEqual({
			kind: 'touches',
			at: [2, 2]
		});
	});
	it('finds a common part of collinear segments', () => {
		expect(
			segmentMeeting(one, [
				[1, 1],
				[9, 9]
			])!.kind
		).toBe('overlaps');
		expect(
			segmentMeeting(one, [
				[1, 1],
				[2, 2]
			])!.kind
		).toBe('overlaps');
	});
	it('returns null for segments that do not meet', () => {
		expect(
			segmentMeeting(one, [
				[1, 0],
				[5, 4]
			])
		).toBeNull();
		expect(
			segmentMeeting(one, [
				[5, 5],
				[6, 6]
			])
		).toBeNull();
		expect(
			segmentMeeting(one, [
				[5, 3],
				[3, -2]
			])
		).toBeNull();
		expect(
			segmentMeeting(one, [
				[9, 0],
				[0, 9]
			])
		).toBeNull();
		expect(
			segmentMeeting(one, [
				[2, 2],
				[2, 2]
			])
		).toBeNull();
	});
});

describe('polygonProblems', () => {
	it('finds no fault in valid polygons', () => {
		expect(polygonProblems([box(0, 0, 4, 4)])).toEqual([]);
		expect(polygonProblems([box(0, 0, 4, 4), box(1, 1, 2, 2).reverse()])).toEqual([]);
		expect(polygonProblems([geodesicCircle([121.4, 31.25], 800, 720)])).toEqual([]);
		expect(polygonProblems([box(179, 0, -179, 1)])).toEqual([]);
	});

	it('finds the crossing of a bow tie', () => {
		const bowTie: LngLat[] = [
			[0, 0],
			[2, 2],
			[2, 0],
			[0, 2],
			[0, 0]
		];
		expect(polygonProblems([bowTie])).toContainEqual({ kind: 'crosses', ring: 0, at: [1, 1] });
		expect(firstSelfCrossing(bowTie)).toEqual([1, 1]);
		expect(firstSelfCrossing(bowTie.slice(0, -1))).toEqual([1, 1]);
		expect(firstSelfCrossing(box(0, 0, 1, 1))).toBeNull();
		expect(selfMeetings([bowTie])).toMatchObject([{ kind: 'crosses', edge: 0, otherEdge: 2 }]);
	});

	it('finds one crossing among 2,000 edges', () => {
		const ring = geodesicCircle([121.4, 31.25], 800, 2000);
		[ring[700], ring[701]] = [ring[701]!, ring[700]!];
		const found = selfMeetings([ring]);
		expect(found.map(({ kind }) => kind)).toEqual(['crosses']);
		expect(Math.abs(found[0]!.at[0] - ring[700]![0])).toBeLessThan(1e-4);
	});

	it('finds spikes, touches and repeated positions', () => {
		const spike: LngLat[] = [
			[0, 0],
			[4, 0],
			[4, 4],
			[4, 6],
			[4, 4],
			[0, 4],
			[0, 0]
		];
		expect(kinds([spike])).toContain('overlaps');
		const pinched: LngLat[] = [
			[0, 0],
			[2, 1],
			[4, 0],
			[4, 4],
			[2, 1],
			[0, 4],
			[0, 0]
		];
		expect(kinds([pinched])).toContain('touches');
		expect(firstSelfCrossing(pinched)).toBeNull();
		const [first, ...rest] = box(0, 0, 4, 4);
		expect(polygonProblems([[first!, first!, ...rest]])).toEqual([
			{ kind: 'repeated-position', ring: 0, at: [0, 0] }
		]);
	});

	it('finds rings that are open, too short or wound wrongly', () => {
		expect(kinds([box(0, 0, 4, 4).slice(0, -1)])).toEqual(['not-closed']);
		expect(
			kinds([
				[
					[0, 0],
					[1, 1],
					[0, 0]
				]
			])
		).toContain('too-few-positions');
		expect(kinds([[]])).toEqual(['too-few-positions']);
		expect(kinds([])).toEqual(['too-few-positions']);
		expect(kinds([box(0, 0, 4, 4).reverse()])).toEqual(['wound-wrongly']);
		expect(polygonProblems([box(0, 0, 4, 4), box(1, 1, 2, 2)])).toEqual([
			{ kind: 'wound-wrongly', ring: 1, at: [1, 1] }
		]);
	});

	it('finds holes outside and across the edge; a hole may touch the edge in a point', () => {
		expect(kinds([box(0, 0, 4, 4), box(5, 5, 6, 6).reverse()])).toEqual(['hole-outside']);
		expect(kinds([box(0, 0, 4, 4), box(3, 1, 5, 2).reverse()])).toEqual(['crosses', 'crosses']);
		const touching: LngLat[] = [
			[0, 2],
			[1, 3],
			[1, 1],
			[0, 2]
		];
		expect(kinds([box(0, 0, 4, 4), touching])).toEqual([]);
	});

	it('reports the part of a MultiPolygon', () => {
		const area = {
			type: 'MultiPolygon',
			coordinates: [[box(0, 0, 1, 1)], [box(2, 0, 3, 1).reverse()]]
		} as const;
		expect(areaProblems(area)).toEqual([{ kind: 'wound-wrongly', ring: 0, at: [2, 0], part: 1 }]);
	});
});
