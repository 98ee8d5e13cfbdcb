import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import {
	CORRIDOR_FRAME,
	FRAME_RATIO,
	frameOf,
	shareOf,
	viewBoxOf,
	type Frame
} from '#lib/layers/still-picture/frame/frame';
import { latOfMercator, mercatorLat } from '#lib/layers/still-picture/frame/mercator';

/** Snyder 1987, page 44, table of the sphere's Mercator: y for R = 1, here in degrees. */
const PUBLISHED: [latDeg: number, y: number][] = [
	[0, 0],
	[30, 0.54931],
	[35, 0.65284],
	[45, 0.88137],
	[60, 1.31696]
];

describe('Mercator', () => {
	it.each(PUBLISHED)('has the published ordinate at %f°', (lat, y) => {
		expect((mercatorLat(lat) * Math.PI) / 180).toBeCloseTo(y, 5);
	});
	it('is reversed by its inverse', () => {
		for (const lat of [31.19, 31.25, 31.32])
			expect(latOfMercator(mercatorLat(lat))).toBeCloseTo(lat, 12);
	});
});

const ratioOf = ([west, south, east, north]: Frame) =>
	(east - west) / (mercatorLat(north) - mercatorLat(south));

const extents = fc
	.tuple(
		fc.double({ min: 121.3, max: 121.4, noNaN: true }),
		fc.double({ min: 31.19, max: 31.25, noNaN: true }),
		fc.double({ min: 0, max: 0.1, noNaN: true }),
		fc.double({ min: 0, max: 0.06, noNaN: true })
	)
	.map(([west, south, width, height]): Frame => [west, south, west + width, south + height]);

describe('a frame', () => {
	it('contains its extent and has the aspect ratio of all frames', () => {
		fc.assert(
			fc.property(extents, (extent) => {
				const frame = frameOf(extent);
				expect(ratioOf(frame)).toBeCloseTo(FRAME_RATIO, 6);
				expect(frame[0]).toBeLessThanOrEqual(extent[0]);
				expect(frame[1]).toBeLessThanOrEqual(extent[1]);
				expect(frame[2]).toBeGreaterThanOrEqual(extent[2]);
				expect(frame[3]).toBeGreaterThanOrEqual(extent[3]);
			})
		);
	});
	it('is at least 600 m high, also around a point', () => {
		const [, south, , north] = frameOf([121.4, 31.25, 121.4, 31.25]);
		// A degree of the meridian has 110.87 km here.
		expect((north - south) * 110.87).toBeGreaterThan(0.59);
		expect((north - south) * 110.87).toBeLessThan(0.61);
	});
	it('has the ratio that the style sheet fits it by', () => {
		const css = readFileSync(new URL('../../../../../src/tokens.css', import.meta.url), 'utf8');
		expect(css).toContain(`--frame-ratio: ${FRAME_RATIO};`);
	});
});

describe('positions in a frame', () => {
	it('are shares from the north-west', () => {
		const [west, south, east, north] = CORRIDOR_FRAME;
		expect(shareOf(CORRIDOR_FRAME, [west, north])).toEqual({ x: 0, y: 0 });
		expect(shareOf(CORRIDOR_FRAME, [east, south])).toEqual({ x: 1, y: 1 });
		expect(shareOf(CORRIDOR_FRAME, [(west + east) / 2, north]).x).toBeCloseTo(0.5, 12);
	});
	it('lie in the middle third of the picture', () => {
		const [x, y, width, height] = viewBoxOf([121.3, 31.2, 121.41, 31.3], 1e-3)
			.split(' ')
			.map(Number);
		expect([x, width]).toEqual([-110, 330]);
		expect(height).toBeCloseTo(300, 6);
		// 31.32° N is the top of the geodata: 0.0234 Mercator degrees above 31.3° N.
		expect(y).toBeCloseTo(-100 + (mercatorLat(31.32) - mercatorLat(31.3)) * 1000, 0);
	});
});
