/**
 * How far a reader has moved the still picture, and the same view as a camera of the live map. The picture is
 * moved by the page's first script (`move-picture.js`), which needs the limits below.
 */
import { shareOf, type Frame } from '../../layers/still-picture/frame/frame';
import { latOfMercator, mercatorLat } from '../../layers/still-picture/frame/mercator';
import { MAX_BOUNDS, ZOOM, type Camera } from '../address/camera';

/** What `move-picture.js` leaves: the picture's view, which it changes as long as the picture is shown. */
export interface StillView {
	/** where the frame's middle is, from its first place, in widths of the unscaled frame */
	readonly x: number;
	/** the same downwards, in heights of the unscaled frame */
	readonly y: number;
	/** the size of the frame, 1 at first */
	readonly scale: number;
	/** whether a pointer holds it, or it still goes on by itself; also after the live map has taken over */
	isHeld: boolean;
	/** the frame, where the reader sees the picture or holds it while the live map takes over */
	frame(): HTMLElement | null;
	/** moves it by pixels of the screen */
	pan(x: number, y: number): void;
	/** scales it around a point of the window, which stays; around its middle unless given */
	zoom(factor: number, around?: { readonly x: number; readonly y: number }): void;
	/**
	 * Does both in the course of some time, a third of a second unless given, in which it is held; under reduced
	 * motion at once, or not at all where the time is given.
	 * @param ms how long it glides
	 */
	go(
		x: number,
		y: number,
		doublings: number,
		around?: { readonly x: number; readonly y: number },
		ms?: number
	): void;
	/** ends that, where it is */
	halt(): void;
	/** called after each change, and when it is let go */
	onmove: () => void;
	/** brings it back to its first view */
	reset(): void;
}

declare global {
	interface Window {
		/** absent on a page without a map, and where scripts of that kind are blocked */
		stillView?: StillView;
	}
}

/** Pixels of the whole globe at zoom 0, as MapLibre counts. */
const WORLD_PX = 512;

const spanOf = ([west, , east]: Readonly<Frame>) => east - west;

/** The width of a frame on the screen at a zoom of the live map, CSS pixels. */
const widthAt = (frame: Readonly<Frame>, zoom: number) =>
	(WORLD_PX * 2 ** zoom * spanOf(frame)) / 360;

/**
 * What keeps a moved picture within the limits of the live map, as attributes of its element: the map's bounds
 * as shares of the frame (west, north, east, south), and the frame's least and largest width, CSS pixels.
 */
export function stillLimits(frame: Readonly<Frame>): { bounds: string; widths: string } {
	const [west, south, east, north] = MAX_BOUNDS;
	const [from, to] = [shareOf(frame, [west, north]), shareOf(frame, [east, south])];
	return {
		bounds: [from.x, from.y, to.x, to.y].map((share) => share.toFixed(4)).join(' '),
		widths: [ZOOM.min, ZOOM.max].map((zoom) => widthAt(frame, zoom).toFixed(1)).join(' ')
	};
}

/**
 * The camera of the live map that shows what a moved picture shows.
 * @param width_px the width of the unscaled frame on the screen, CSS pixels
 * @returns null where the picture was not moved, or is not laid out
 */
export function stillCamera(
	view: Pick<StillView, 'x' | 'y' | 'scale'>,
	frame: Readonly<Frame>,
	width_px: number
): Camera | null {
	const { x, y, scale } = view;
	if ((x === 0 && y === 0 && scale === 1) || width_px === 0) return null;
	const [west, south, , north] = frame;
	const [low, high] = [mercatorLat(south), mercatorLat(north)];
	return {
		zoom: Math.log2((width_px * scale) / widthAt(frame, 0)),
		center: [
			west + (0.5 - x / scale) * spanOf(frame),
			latOfMercator(high - (0.5 - y / scale) * (high - low))
		],
		bearing: 0,
		pitch: 0
	};
}
