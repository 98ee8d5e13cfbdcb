import fc from 'fast-check';
import { Hash } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	cameraHash,
	MAX_BOUNDS,
	readCameraHash,
	ZOOM,
	type Camera
} from '#lib/state/address/camera';
import { CORRIDOR_FRAME } from '#lib/layers/still-picture/frame/frame';
import { EXTENT } from '#lib/catalogue/schema/extent';

const [WEST, SOUTH, EAST, NORTH] = MAX_BOUNDS;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Every camera that the map can have. */
const cameras: fc.Arbitrary<Camera> = fc.record({
	zoom: between(ZOOM.min, ZOOM.max),
	// An address rounds by up to half a pixel, which at the very edge would leave the bounds.
	center: fc.tuple(between(WEST + 0.01, EAST - 0.01), between(SOUTH + 0.01, NORTH - 0.01)),
	bearing: between(-180, 180),
	pitch: between(0, 60)
});

const HERE: Camera = { zoom: 12.5, center: [121.4123456, 31.2456789], bearing: 0, pitch: 0 };

describe('a camera in an address', () => {
	it('is written as zoom, latitude, longitude', () => {
		expect(cameraHash(HERE)).toBe('#map=12.5/31.24568/121.41235');
		expect(cameraHash({ ...HERE, bearing: -20.04 })).toBe('#map=12.5/31.24568/121.41235/-20');
		expect(cameraHash({ ...HERE, bearing: 20.06, pitch: 44.6 })).toBe(
			'#map=12.5/31.24568/121.41235/20.1/45'
		);
		expect(cameraHash({ ...HERE, pitch: 30 })).toBe('#map=12.5/31.24568/121.41235/0/30');
	});

	it('comes back where it was, to half a pixel, a tenth of a degree and a whole degree', () => {
		fc.assert(
			fc.property(cameras, (camera) => {
				const read = readCameraHash(cameraHash(camera)) as Camera;
				expect(read).not.toBe('nonsense');
				expect(read).not.toBeNull();
				// pixels of a 512 px tile per degree of longitude
				const scale = (512 * 2 ** camera.zoom) / 360;
				expect(Math.abs(read.zoom - camera.zoom)).toBeLessThanOrEqual(0.005 + 1e-9);
				expect(Math.abs(read.center[0] - camera.center[0]) * scale).toBeLessThan(0.51);
				expect(Math.abs(read.center[1] - camera.center[1]) * scale).toBeLessThan(0.51);
				expect(Math.abs(read.bearing - camera.bearing)).toBeLessThanOrEqual(0.05 + 1e-9);
				expect(Math.abs(read.pitch - camera.pitch)).toBeLessThanOrEqual(0.5 + 1e-9);
			})
		);
	});

	it('is written the same once it has been read', () => {
		fc.assert(
			fc.property(cameras, (camera) => {
				// MapLibre writes a bearing of 0.01 as 0, which when read
				const hash = cameraHash(readCameraHash(cameraHash(camera)) as Camera);
				expect(cameraHash(readCameraHash(hash) as Camera)).toBe(hash);
			})
		);
	});
});

describe('MapLibre’s own hash', () => {
	beforeEach(() => vi.stubGlobal('window', { location: { hash: '' } }));
	afterEach(() => vi.unstubAllGlobals());

	/** What MapLibre itself writes for a camera, with `hash: 'map'`. */
	function byMapLibre({ zoom, center: [lng, lat], bearing, pitch }: Camera): string {
		const hash = new Hash('map');
		const map = {
			getCenter: () => ({ lng, lat }),
			getZoom: () => zoom,
			getBearing: () => bearing,
			getPitch: () => pitch,
			_camera: { transform: { worldCoordinateHelper: { wraps: true } } }
		};
		return Object.assign(hash, { _map: map }).getHashString();
	}

	it('is what we write', () => {
		expect(byMapLibre(HERE)).toBe('#map=12.5/31.24568/121.41235');
		fc.assert(
			fc.property(cameras, (camera) => {
				expect(cameraHash(camera)).toBe(byMapLibre(camera));
			})
		);
	});
});

describe('reading a hash', () => {
	it.each(['', '#', '#content', '#map', '#other=1', '#mapp=1/2/3', '#x/map=1'])(
		'finds no camera in “%s”',
		(hash) => {
			const read = readCameraHash(hash);
			expect(hash === '#map' ? 'nonsense' : null).toBe(read);
		}
	);

	it('finds the camera beside what others wrote', () => {
		const camera = { zoom: 12, center: [121.4, 31.24], bearing: 0, pitch: 0 };
		expect(readCameraHash('#map=12/31.24/121.4&place=x')).toEqual(camera);
		expect(readCameraHash('#place=x&map=12/31.24/121.4')).toEqual(camera);
		expect(readCameraHash('#map=12%2F31.24%2F121.4')).toEqual(camera);
	});

	it.each(
		[
			'#map=',
			'#map=12',
			'#map=12/31.24',
			'#map=//',
			'#map=12/31.24/121.4/',
			'#map=12/31.24/121.4/0/0/0',
			'#map=12/121.4/31.24',
			'#map=12/31.24/abc',
			'#map=NaN/31.24/121.4',
			'#map=Infinity/31.24/121.4',
			'#map=12/31.24/121.4/east',
			'#map=0xC/31.24/121.4',
			'#map=12/3.124e1/121.4',
			'#map=%20/31.24/121.4',
			'#map=12/ 31.24/121.4',
			'#map=-1/31.24/121.4',
			'#map=25/31.24/121.4',
			'#map=12/31.24/121.4/181',
			'#map=12/31.24/121.4/-999',
			'#map=12/31.24/121.4/0/-1',
			'#map=12/31.24/121.4/0/86',
			'#map=12/51.5/-0.12',
			'#map=12/91/121.4',
			'#map=12/31.24/481.4',
			'#map=<script>alert(1)</script>',
			'#map=%3Cscript%3E/31.24/121.4',
			'#map=%/31.24/121.4',
			`#map=${'9'.repeat(10_000)}/31.24/121.4`,
			`#map=12/31.24/121.4${'/0'.repeat(5000)}`
		].map((hash) => [hash.slice(0, 40), hash])
	)('reports an unreadable camera: %s', (_name, hash) => {
		expect(readCameraHash(hash!)).toBe('nonsense');
	});

	it('never throws, and what it accepts can be shown', () => {
		const texts = fc.oneof(
			fc.string(),
			fc.string().map((text) => `#map=${text}`),
			fc
				.array(fc.oneof(fc.double().map(String), fc.string()), { maxLength: 6 })
				.map((parts) => `#map=${parts.join('/')}`)
		);
		fc.assert(
			fc.property(texts, (text) => {
				const read = readCameraHash(text);
				if (read === null || read === 'nonsense') return;
				expect(read.zoom).toBeGreaterThanOrEqual(ZOOM.min);
				expect(read.zoom).toBeLessThanOrEqual(ZOOM.max);
				expect(read.center[0]).toBeGreaterThanOrEqual(WEST);
				expect(read.center[0]).toBeLessThanOrEqual(EAST);
				expect(read.center[1]).toBeGreaterThanOrEqual(SOUTH);
				expect(read.center[1]).toBeLessThanOrEqual(NORTH);
				expect(Math.abs(read.bearing)).toBeLessThanOrEqual(180);
				expect(read.pitch).toBeGreaterThanOrEqual(0);
				expect(read.pitch).toBeLessThanOrEqual(60);
			})
		);
	});

	it('clamps a camera that the map cannot reach', () => {
		expect(readCameraHash('#map=3/31.24/121.4')).toMatchObject({ zoom: ZOOM.min });
		expect(readCameraHash('#map=22/31.24/121.4')).toMatchObject({ zoom: ZOOM.max });
		expect(readCameraHash('#map=12/31.24/121.4/0/80')).toMatchObject({ pitch: 60 });
	});

	it('accepts the bounds themselves, and nothing beyond', () => {
		expect(readCameraHash(`#map=12/${SOUTH}/${WEST}`)).toMatchObject({ center: [WEST, SOUTH] });
		expect(readCameraHash(`#map=12/${NORTH}/${EAST}`)).toMatchObject({ center: [EAST, NORTH] });
		expect(readCameraHash(`#map=12/${SOUTH - 0.0001}/${WEST}`)).toBe('nonsense');
		expect(readCameraHash(`#map=12/${SOUTH}/${WEST - 0.0001}`)).toBe('nonsense');
	});
});

it('the corridor lies in the extent of the data, and that within the bounds of the map', () => {
	const [west, south, east, north] = CORRIDOR_FRAME;
	expect(west).toBeGreaterThan(EXTENT.west);
	expect(south).toBeGreaterThan(EXTENT.south);
	expect(east).toBeLessThan(EXTENT.east);
	expect(north).toBeLessThan(EXTENT.north);
	expect(WEST).toBeLessThan(EXTENT.west);
	expect(SOUTH).toBeLessThan(EXTENT.south);
	expect(EAST).toBeGreaterThan(EXTENT.east);
	expect(NORTH).toBeGreaterThan(EXTENT.north);
});
