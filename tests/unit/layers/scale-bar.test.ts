import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { UNIT_SYSTEMS } from '#lib/i18n/unit-systems';
import { groundMetresPerPixel, scaleBar, type ScaleBar } from '#lib/layers/scale-bar';

const LONGEST = 110;
const SIZES: Record<string, number> = { m: 1, km: 1000, ft: 0.3048, mi: 1609.344 };
const labelOf = ({ unit, count }: ScaleBar) =>
	unit.word({ value: String(count) }, { locale: 'en' }).replaceAll('\u00a0', ' ');
const labelledM = (bar: ScaleBar) => {
	const [number, unit] = labelOf(bar).split(' ');
	return Number(number) * SIZES[unit!]!;
};

/** The pixel's latitude and longitude by the projection's own formula (EPSG:3857), and back. */
function across(latDeg: number, zoom: number, bearingDeg: number, width: number) {
	const world = 512 * 2 ** zoom;
	const y = Math.asinh(Math.tan((latDeg * Math.PI) / 180));
	const turned = (bearingDeg * Math.PI) / 180;
	const end = (half: number): [number, number] => [
		121.4 + (Math.cos(turned) * half * 360) / world,
		(Math.atan(Math.sinh(y - (Math.sin(turned) * half * 2 * Math.PI) / world)) * 180) / Math.PI
	];
	return geodesicDistanceM(end(-width / 2), end(width / 2));
}

describe('the scale bar', () => {
	it('has the ground length of its label, in every unit, zoom, latitude and bearing', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 8, max: 22, noNaN: true }),
				fc.double({ min: -60, max: 60, noNaN: true }),
				fc.double({ min: -180, max: 180, noNaN: true }),
				fc.constantFrom(...UNIT_SYSTEMS),
				(zoom, lat, bearing, units) => {
					const bar = scaleBar(groundMetresPerPixel(lat, zoom, bearing), LONGEST, units);
					const ratio = labelledM(bar) / across(lat, zoom, bearing, bar.width);
					expect(Math.abs(ratio - 1)).toBeLessThan(2e-4);
					expect(bar.width).toBeLessThanOrEqual(LONGEST + 1e-9);
					// shorter than the next step, or than the next unit, which is 5,280 ft at most
					expect(bar.width).toBeGreaterThan(LONGEST / 2.6);
				}
			),
			{ numRuns: 1000 }
		);
	});

	it.each([
		// metres a pixel · 110: 11 m are 36.1 ft, 2,200 m are 1.37 mi, 1,540 m are 5,052 ft
		[0.1, '10 m', '20 ft'],
		[1, '100 m', '200 ft'],
		[14, '1 km', '5000 ft'],
		[20, '2 km', '1 mi'],
		[100, '10 km', '5 mi'],
		[0.005, '0.5 m', '1 ft']
	])('at %f metres a pixel is %s or %s', (metresPerPixel, metric, imperial) => {
		const label = (units: 'metric' | 'imperial' | 'chinese') =>
			labelOf(scaleBar(metresPerPixel, LONGEST, units));
		expect([label('metric'), label('imperial')]).toEqual([metric, imperial]);
		expect(label('chinese')).toBe(metric);
	});
});
