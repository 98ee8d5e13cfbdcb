/** A moved still picture as a camera, checked by where the frame's corners then are in the window. */
import { describe, expect, it } from 'vitest';
import { frameOf } from '#lib/layers/still-picture/frame/frame';
import { stillCamera, stillLimits } from '#lib/state/first-view/still-view';

const FRAME = frameOf([121.4, 31.22, 121.44, 31.26]);
const WIDTH = 700;
const RADIAN = Math.PI / 180;
const mercator = (latDeg: number) => Math.asinh(Math.tan(latDeg * RADIAN)) / RADIAN;

describe('stillCamera', () => {
	it('is null while nothing was moved, so that the map fits the frame itself', () => {
		expect(stillCamera({ x: 0, y: 0, scale: 1 }, FRAME, WIDTH)).toBeNull();
		// A picture that is not laid out has no zoom to continue from.
		expect(stillCamera({ x: 0.1, y: 0, scale: 2 }, FRAME, 0)).toBeNull();
	});

	it.each([
		{ x: 0.2, y: 0, scale: 1 },
		{ x: 0, y: -0.35, scale: 2 },
		{ x: -1.1, y: 0.4, scale: 5.5 }
	])('shows the frame where the picture shows it: %o', (view) => {
		const { center, zoom } = stillCamera(view, FRAME, WIDTH)!;
		const [west, south, east, north] = FRAME;
		const pixels = (512 * 2 ** zoom) / 360;
		const height = WIDTH * ((mercator(north) - mercator(south)) / (east - west));
		expect((east - west) * pixels).toBeCloseTo(WIDTH * view.scale, 6);
		expect(((west + east) / 2 - center[0]) * pixels).toBeCloseTo(view.x * WIDTH, 6);
		const middle = (mercator(north) + mercator(south)) / 2;
		expect((mercator(center[1]) - middle) * pixels).toBeCloseTo(view.y * height, 6);
	});
});

it('limits a moved picture as the map is limited', () => {
	const { bounds, widths } = stillLimits(FRAME);
	const [west, north, east, south] = bounds.split(' ').map(Number) as number[];
	const span = FRAME[2] - FRAME[0];
	expect(FRAME[0] + west! * span).toBeCloseTo(121.1, 4);
	expect(FRAME[0] + east! * span).toBeCloseTo(121.72, 4);
	expect(north).toBeLessThan(0);
	expect(south).toBeGreaterThan(1);
	const [narrowest, widest] = widths.split(' ').map(Number) as [number, number];
	expect(Math.log2(widest / narrowest)).toBeCloseTo(19 - 10.2, 3);
});
