import { describe, expect, it } from 'vitest';
import { hubWord, routeWords } from '#lib/catalogue/words/reach-words';
import { placeMinutes } from '#lib/server/derive/place-minutes';
import { HUB_IDS } from '#lib/reach/hubs';
import { readGeodata } from '#lib/server/read/read-geodata';
import { place } from './samples';

const geodata = readGeodata();
const of = (id: string) =>
	placeMinutes(
		geodata.places.find((one) => one.id === id)!,
		geodata
	);

describe('minutes of a place', () => {
	it('go to every hub, whole numbers with the likely ones inside the range', () => {
		const m50 = of('m50');
		if (m50.kind !== 'minutes') throw new Error(m50.kind);
		expect(m50.hubs.map(({ hub }) => hub)).toEqual(HUB_IDS);
		for (const { least, likely, most } of m50.hubs) {
			expect([least, likely, most].every(Number.isInteger)).toBe(true);
			expect(least).toBeLessThan(likely);
			expect(likely).toBeLessThan(most);
		}
	});

	it('take the lines that people take: M50 to Hongqiao with one change to Line 2', () => {
		const m50 = of('m50');
		if (m50.kind !== 'minutes') throw new Error(m50.kind);
		const { lines, likely } = m50.hubs.find(({ hub }) => hub === 'hongqiao')!;
		expect(lines).toHaveLength(2);
		expect(lines[1]).toEqual(['2']);
		// 23 to 28 minutes on Line 2 and 7 to 12 before it by the timetable, with a walk, two waits and a change.
		expect(likely).toBeGreaterThan(23 + 7 + 10);
		expect(likely).toBeLessThan(28 + 12 + 30);
	});

	it('are not given for a concept, nor where no station lies within a walk', () => {
		expect(of('life-smart-valley')).toEqual({ kind: 'concept' });
		const island = place('island', { point: [121.9, 31.4] });
		expect(placeMinutes(island, geodata)).toMatchObject({ kind: 'far' });
	});

	it('begin at the outline at best: a district’s shortest walk is shorter than from its middle', () => {
		const park = geodata.places.find(({ id }) => id === 'taopu-smart-city')!;
		const whole = placeMinutes(park, geodata);
		const point = placeMinutes(
			{ ...park, geometry: { type: 'Point', coordinates: park.properties.point } },
			geodata
		);
		if (whole.kind !== 'minutes' || point.kind !== 'minutes') throw new Error('no minutes');
		expect(whole.hubs[0]!.least).toBeLessThan(point.hubs[0]!.least);
	});
});

describe('a route in words', () => {
	it('names the lines and counts the changes', () => {
		expect(routeWords([], 'en')).toBe('on foot');
		expect(routeWords([['13']], 'en')).toBe('Line 13, no change');
		expect(routeWords([['11'], ['2']], 'en')).toBe('Line 11 → Line 2, one change');
		expect(routeWords([['11'], ['3', '4'], ['airport-link']], 'en')).toBe(
			'Line 11 → Line 3 or 4 → Airport Link Line, 2 changes'
		);
		expect(routeWords([['11'], ['3', '4']], 'zh')).toBe('11号线 → 3或4号线，换乘1次');
	});

	it('calls each hub by a name of its own', () => {
		expect(new Set(HUB_IDS.map((hub) => hubWord(hub, 'zh'))).size).toBe(HUB_IDS.length);
	});
});
