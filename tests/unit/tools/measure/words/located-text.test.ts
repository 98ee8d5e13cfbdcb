/** The accuracy of a typed point: from its digits, and from the conversion that made it. */
import { describe, expect, it } from 'vitest';
import type { CoordinateSystem } from '#lib/geo/datum/coordinate-systems';
import { creekOf } from '#lib/server/derive/derive';
import { readGeodata } from '#lib/server/read/read-geodata';
import { locateText } from '#lib/tools/measure/words/located-text';
import { ROOT } from '../../../server/samples';

async function accuracyOf(text: string, system: CoordinateSystem = 'wgs84') {
	const found = await locateText(text, system, async () => null, 'en');
	if (found?.kind !== 'position') throw new Error(`${text} is not read`);
	const { accuracy_m, conversion_m } = found;
	return { accuracy_m, conversion_m };
}

describe('the accuracy of a typed point', () => {
	// A ten-thousandth of a degree of latitude is 11.0874 m here (GeodSolve -i); √(0.05544² + 1²) and so on.
	it.each([
		['31.25431,121.4', 'wgs84', 0.5544, 0],
		['31.254310, 121.4', 'wgs84', 0.05544, 0],
		['121.4,31.25431', 'wgs84', 0.5544, 0],
		['31.254310, 121.400000', 'cgcs2000', 0.05544, 0],
		['GCJ 31.254310, 121.400000', 'wgs84', 1.00154, 1],
		['31.254310, 121.400000', 'gcj02', 1.00154, 1],
		['31.2543101, 121.4', 'bd09', 1.0000154, 1],
		['BD-09 31.2543, 121.4', 'wgs84', 5.634, 1],
		['3461234.5, 533123.4', 'wgs84', 0.05, 0],
		['3461234.5, 533123', 'wgs84', 0.05, 0]
	] as const)('of %s (%s) is %f m', async (text, system, accuracy_m, conversion_m) => {
		const found = await accuracyOf(text, system);
		expect(found.accuracy_m / accuracy_m).toBeCloseTo(1, 3);
		expect(found.conversion_m).toBe(conversion_m);
	});

	it('is that of the conversion where a link of a Chinese map says more digits', async () => {
		const { accuracy_m } = await accuracyOf(
			'https://uri.amap.com/marker?position=121.3853012,31.2737'
		);
		expect(accuracy_m).toBeCloseTo(1, 4);
	});
});

describe('a mileage', () => {
	const creek = creekOf(readGeodata(ROOT));
	const locate = (text: string) => locateText(text, 'wgs84', async () => creek, 'en');

	// the centreline itself is good to 10 m: √(0.5² + 10²), √(50² + 10²)
	it.each([
		['K10', 10.0125],
		['K3.5', 10.0125],
		['桩号K12+400', 10.0125],
		['km 12.4', 50.9902]
	])('%s is good to %f m', async (text, accuracy_m) => {
		const found = await locate(text);
		expect(found).toMatchObject({ kind: 'position' });
		expect((found as { accuracy_m: number }).accuracy_m).toBeCloseTo(accuracy_m, 3);
	});

	it('beyond the end is refused with the end to the metre, and that is on the line', async () => {
		const end = /K0\+000 to (K\d+\+\d{3})\.$/.exec((await locate('K25+400'))!.words)![1]!;
		expect(end).toBe('K25+383');
		expect(await locate(end)).toMatchObject({ kind: 'position' });
		const [kilometres, metres] = end.slice(1).split('+') as [string, string];
		const next = `K${kilometres}+${String(Number(metres) + 1).padStart(3, '0')}`;
		expect(await locate(next)).toMatchObject({ kind: 'refused' });
	});
});
