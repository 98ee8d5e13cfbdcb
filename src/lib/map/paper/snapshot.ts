/** A copy of the live map for printing, as a WebGL canvas does not print. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { groundMetresPerPixel } from '../../layers/scale-bar';

/** What a copy shows. */
export interface Snapshot {
	/** width to height */
	readonly ratio: number;
	/** the ground distance that its width covers along its middle, metres */
	readonly width_m: number;
	/** the bearing of its upper edge, degrees clockwise from north */
	readonly bearingDeg: number;
	/** true where the view is tilted: the scale then holds along the middle alone */
	readonly tilted: boolean;
}

/** The map's uncovered part as a canvas of its own, with what it shows. */
export interface MapCopy {
	readonly canvas: HTMLCanvasElement;
	readonly snapshot: Snapshot;
}

/**
 * Draws the map `scale` times as fine as CSS pixels, and copies its uncovered part. The graphics card may allow
 * less: the copy's size tells.
 */
export async function copyMap(map: MapLibreMap, scale: number): Promise<MapCopy> {
	const usual = map.getPixelRatio();
	try {
		map.setPixelRatio(scale);
		map.triggerRepaint();
		await map.once('idle');
		const canvas = document.createElement('canvas');
		return { canvas, snapshot: takeSnapshot(map, canvas) };
	} finally {
		map.setPixelRatio(usual);
	}
}

/**
 * Copies the uncovered part of the map into `target`, at its own pixel size. Synchronously: the map
 * is rendered and read in the same task, because its pixels are discarded after it.
 */
export function takeSnapshot(map: MapLibreMap, target: HTMLCanvasElement): Snapshot {
	const { clientWidth, clientHeight } = map.getContainer();
	const { left = 0, top = 0, right = 0, bottom = 0 } = map.getPadding();
	const width = Math.max(1, clientWidth - left - right);
	const height = Math.max(1, clientHeight - top - bottom);
	map.redraw();
	const drawn = map.getCanvas();
	const pixels = drawn.width / clientWidth;
	target.width = Math.round(width * pixels);
	target.height = Math.round(height * pixels);
	target
		.getContext('2d')
		?.drawImage(
			drawn,
			left * pixels,
			top * pixels,
			target.width,
			target.height,
			0,
			0,
			target.width,
			target.height
		);
	return {
		ratio: width / height,
		width_m: width * groundMetresPerPixel(map.getCenter().lat, map.getZoom(), map.getBearing()),
		bearingDeg: map.getBearing(),
		tilted: map.getPitch() > 0.5
	};
}
