/**
 * Frames: the extent that a still picture and the interactive map both show first. All have one aspect
 * ratio, so that the style sheet can fit any of them into a window by the same rule as MapLibre's
 * `fitBounds`.
 */
import type { LngLat } from '../../../values/lng-lat';
import { FRAME_RATIO } from '../../../tokens/layout';
import { latOfMercator, mercatorLat, project } from './mercator';

/** West, south, east, north; degrees WGS-84. */
export type Frame = [number, number, number, number];

/** Width to height of every frame in Mercator's plane; style sheets have it as `--frame-ratio`. */
export { FRAME_RATIO };

/** The least height of a frame, degrees on Mercator's plane: 600 m, a place and its surroundings. */
const LEAST_HEIGHT = 0.0063;

/**
 * The smallest frame around an extent.
 * @param air the margin around it, as a share of its size
 */
export function frameOf([west, south, east, north]: Readonly<Frame>, air = 0.25): Frame {
	const [bottom, top] = [mercatorLat(south), mercatorLat(north)];
	const width = (east - west) * (1 + air);
	const height = Math.max((top - bottom) * (1 + air), width / FRAME_RATIO, LEAST_HEIGHT);
	const [x, y] = [(west + east) / 2, (bottom + top) / 2];
	return [
		x - (height * FRAME_RATIO) / 2,
		latOfMercator(y - height / 2),
		x + (height * FRAME_RATIO) / 2,
		latOfMercator(y + height / 2)
	];
}

/** The first view: the corridor, from Taopu to Changfeng. */
export const CORRIDOR_FRAME = frameOf([121.348, 31.213, 121.456, 31.297], 0.07);

/** The position of a point in a frame, as shares of its width and height from the north-west corner. */
export function shareOf(frame: Readonly<Frame>, at: LngLat): { x: number; y: number } {
	const [west, south, east, north] = frame;
	const [low, high] = [mercatorLat(south), mercatorLat(north)];
	return { x: (at[0] - west) / (east - west), y: (high - mercatorLat(at[1])) / (high - low) };
}

/** The size of a picture relative to its frame, in both directions, so that it fills windows of any shape. */
export const OVERSIZE = 3;

/**
 * The frame with its surroundings, as an SVG `viewBox`.
 * @param unit degrees of longitude a unit of the picture stands for
 */
export function viewBoxOf([west, , east, north]: Readonly<Frame>, unit: number): string {
	const corner = project([west, north], unit);
	const width = (east - west) / unit;
	const height = width / FRAME_RATIO;
	const around = (OVERSIZE - 1) / 2;
	return [
		corner.x - around * width,
		corner.y - around * height,
		OVERSIZE * width,
		OVERSIZE * height
	]
		.map((value) => Math.round(value * 10) / 10)
		.join(' ');
}
