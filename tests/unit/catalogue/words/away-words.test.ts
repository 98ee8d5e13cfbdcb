import { describe, expect, test } from 'vitest';
import { awayWords } from '#lib/catalogue/words/away-words';
import { outsideWords } from '#lib/catalogue/words/nearest-place-words';

const from = { point: [121.4, 31.24] as [number, number], accuracy_m: 20 };
/** By Karney's GeodSolve: 1,000.0 m at an azimuth of 45° from `from`. */
const northEast = {
	point: [121.407424, 31.246377] as [number, number],
	accuracy_m: 15,
	basis: 'mapped' as const
};

describe('how far a place is from the reader', () => {
	test('distance and compass point, in both languages', () => {
		expect(awayWords(northEast, undefined, from, 'en')).toMatch(/^1(\.0+)?\skm north-east$/);
		expect(awayWords(northEast, undefined, from, 'zh')).toMatch(/^东北方向1(\.0+)?\s?公里$/);
	});
	test('no compass point where the accuracy allows none', () => {
		expect(awayWords(northEast, undefined, { ...from, accuracy_m: 900 }, 'en')).not.toMatch(
			/north/
		);
	});
	test('within an area no distance is given', () => {
		const outline = {
			type: 'Polygon' as const,
			coordinates: [
				[
					[121.38, 31.22],
					[121.42, 31.22],
					[121.42, 31.26],
					[121.38, 31.26],
					[121.38, 31.22]
				]
			]
		};
		const words = awayWords({ ...northEast, point: [121.4, 31.241] }, outline as never, from, 'en');
		expect(words).not.toMatch(/\d/);
	});
	test('a concept has no distance', () => {
		expect(awayWords({ ...northEast, basis: 'concept' }, undefined, from, 'en')).toBeNull();
	});
});

describe('a reader outside of the map', () => {
	const places = [
		{
			name: { en: 'Near', zh: '近处' },
			point: [121.35, 31.29] as [number, number],
			basis: 'mapped' as const
		},
		{
			name: { en: 'Idea', zh: '构想' },
			point: [121.3, 31.3] as [number, number],
			basis: 'concept' as const
		},
		{
			name: { en: 'Far', zh: '远处' },
			point: [121.45, 31.23] as [number, number],
			basis: 'mapped' as const
		}
	];
	test('is told the nearest place with a site, how far and which way', () => {
		// Beijing: 1,056 km on a sphere, within 0.3 % of the ellipsoid; 8.6° south and 5° east of it.
		const words = outsideWords(places, [116.39, 39.9], 'en');
		expect(words).toMatch(/Nearest place: Near, 1,05\d\skm south-east/);
		expect(outsideWords(places, [116.39, 39.9], 'zh')).toMatch(/近处，在您东南方向1,?05\d\s?公里/);
	});
	test('null where no place has a site', () => {
		expect(outsideWords([places[1]!], [116.39, 39.9], 'en')).toBeNull();
	});
});
