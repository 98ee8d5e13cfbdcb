import { describe, expect, it } from 'vitest';
import { PIXEL_MM, zoomOf } from '#lib/layers/still-picture/paper/paper-scale';
import { readScale, scaleForView } from '#lib/tools/print/sheet/scale';
import { groundMetresPerPixel } from '#lib/layers/scale-bar';

describe('a typed scale', () => {
	it.each([
		['10000', 10_000],
		['1:10,000', 10_000],
		['1：10 000', 10_000],
		['1/5000', 5000],
		['1万', 10_000],
		['1:2.5万', 25_000],
		['１：２５００', 2500],
		['7777', 7777],
		['50’000', 50_000]
	])('reads %s', (text, denominator) => {
		expect(readScale(text)).toEqual({ ok: true, denominator });
	});
	it.each([
		['', 'unreadable'],
		['big', 'unreadable'],
		['1:0', 'unreadable'],
		['-5000', 'unreadable'],
		['1e4', 'unreadable'],
		['2499', 'too-large'],
		['1:50,001', 'too-small']
	])('refuses "%s": %s', (text, reason) => {
		expect(readScale(text)).toEqual({ ok: false, reason });
	});
});

describe('the scale of a sheet', () => {
	it('is drawn in the style of the zoom at which a pixel covers the same ground', () => {
		const metres = groundMetresPerPixel(31.25, zoomOf(10_000, 31.25));
		// The sphere of the zoom and the ellipsoid differ by 0.1 %.
		expect(metres / ((10_000 * PIXEL_MM) / 1000)).toBeCloseTo(1, 2);
	});
	it('is the smallest usual one whose map fits into the view', () => {
		expect(scaleForView([3000, 2500], [198, 180])).toBe(10_000);
		expect(scaleForView([100, 100], [198, 180])).toBe(2500);
		expect(scaleForView([90_000, 90_000], [198, 180])).toBe(50_000);
	});
});
