import type { Frame } from '../../layers/still-picture/frame/frame';

/** The camera: centre, zoom, bearing and pitch. Degrees WGS-84, `[lng, lat]`. */
export interface Camera {
	zoom: number;
	center: [number, number];
	bearing: number;
	pitch: number;
}

/** A request that the map carries out once: where to look next. */
export type CameraRequest =
	| { type: 'camera'; camera: Camera }
	| { type: 'extent'; extent: [number, number, number, number] }
	| { type: 'frame'; frame: Frame }
	| { type: 'point'; point: [number, number] };

/** What the map may zoom to. */
export const ZOOM = { min: 10.2, max: 19 } as const;

/** Generous bounds around the corridor: west, south, east, north. */
export const MAX_BOUNDS: [number, number, number, number] = [121.1, 31.05, 121.72, 31.46];

/**
 * Writes a camera as MapLibre writes its own hash: `#map=zoom/lat/lng[/bearing/pitch]`, with
 * the decimals that a pixel at that zoom deserves.
 */
export function cameraHash({ zoom, center: [lng, lat], bearing, pitch }: Camera): string {
	const z = Math.round(zoom * 100) / 100;
	const digits = Math.ceil((z * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
	const turned = bearing || pitch ? `/${round(bearing, 1)}` : '';
	const tilted = pitch ? `/${Math.round(pitch)}` : '';
	return `#map=${z}/${round(lat, digits)}/${round(lng, digits)}${turned}${tilted}`;
}

function round(value: number, digits: number): number {
	const factor = 10 ** digits;
	return Math.round(value * factor) / factor;
}

/** A plain decimal; `Number` alone would also read hexadecimals, exponents and a blank. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Reads a camera from a hash.
 * @returns null where there is none; `'nonsense'` where there is one that cannot be shown
 */
export function readCameraHash(hash: string): Camera | 'nonsense' | null {
	const text = new URLSearchParams(hash.replace(/^#/, '')).get('map');
	if (text === null) return null;
	const parts = text.split('/');
	if (parts.length < 3 || parts.length > 5 || !parts.every((part) => NUMBER.test(part))) {
		return 'nonsense';
	}
	const [zoom, lat, lng, bearing = 0, pitch = 0] = parts.map(Number) as [number, number, number];
	const [west, south, east, north] = MAX_BOUNDS;
	const inside = lng >= west && lng <= east && lat >= south && lat <= north;
	const turned = Math.abs(bearing) <= 180;
	if (!inside || !turned || zoom < 0 || zoom > 24 || pitch < 0 || pitch > 85) return 'nonsense';
	return {
		zoom: Math.min(Math.max(zoom, ZOOM.min), ZOOM.max),
		center: [lng, lat],
		bearing,
		pitch: Math.min(pitch, 60)
	};
}
