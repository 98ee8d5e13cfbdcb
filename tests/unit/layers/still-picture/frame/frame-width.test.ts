import { expect, it } from 'vitest';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { CORRIDOR_FRAME } from '#lib/layers/still-picture/frame/frame';
import { frameWidthM } from '#lib/layers/still-picture/frame/frame-width';

it('a frame is as wide as the geodesic between the middles of its sides', () => {
	const [west, south, east, north] = CORRIDOR_FRAME;
	const middle = (south + north) / 2;
	const truth_m = geodesicDistanceM([west, middle], [east, middle]);
	expect(Math.abs(frameWidthM(CORRIDOR_FRAME) / truth_m - 1)).toBeLessThan(1e-5);
});
