import { describe, expect, it } from 'vitest';
import type { PlaceDetail } from '#lib/catalogue/items/place-item';
import { whereabouts } from '#lib/catalogue/words/whereabouts';
import { distanceWords } from '#lib/catalogue/words/words';
import { creekOf } from '#lib/server/derive/derive';
import { placeDetail } from '#lib/server/derive/place-items';
import { readGeodata } from '#lib/server/read/read-geodata';
import { compassPointFromCreek } from '#lib/server/derive/place-bearings';
import { from, HERE, ROOT, straightCreek } from './samples';

const geodata = readGeodata(ROOT);
const creek = creekOf(geodata);
const DETAILS = geodata.places.map((place) => placeDetail(place, geodata, creek));
const detail = (id: string): PlaceDetail => DETAILS.find((place) => place.id === id)!;
/** Numbers and units hold together by a space of their own. */
const say = (id: string, lang: 'en' | 'zh' = 'en') =>
	whereabouts(detail(id), lang).replaceAll('\u00a0', ' ');

/**
 * By hand, from the files: Δx = Δlng × 95,300 m, Δy = Δlat × 110,870 m at 31.25° N. The corners of
 * Zhongshan Park lie 460 m and more east of ECNU's outline; all of them, seen from the campus's point
 * [121.40252, 31.22663], between 83° and 119°, and the campus's corners, seen from the park's, likewise.
 * Changfeng Park begins 17 m from the campus, in no single direction.
 */
describe('the directions of real places', () => {
	it('match the map', () => {
		expect(detail('zhongshan-park').bearings.neighbours['ecnu-putuo-campus']).toBe('east');
		expect(detail('ecnu-putuo-campus').bearings.neighbours['zhongshan-park']).toBe('west');
		expect(detail('global-harbor').bearings.creek).toBe('north');
		expect(detail('zhenru-temple').bearings.creek).toBe('north-west');
	});

	it('are null for adjacent areas, and for one inside the other', () => {
		const park = detail('changfeng-park');
		expect(park.bearings.neighbours['ecnu-putuo-campus']).toBeUndefined();
		expect(park.container!.id).toBe('changfeng-business-district');
		expect(park.neighbours.map(({ id }) => id)).not.toContain('changfeng-business-district');
	});

	it('are opposite for the reversed pair', () => {
		const opposite: Record<string, string> = {
			north: 'south',
			'north-east': 'south-west',
			east: 'west',
			'south-east': 'north-west'
		};
		let pairs = 0;
		for (const place of DETAILS) {
			for (const [id, way] of Object.entries(place.bearings.neighbours)) {
				const back = detail(id).bearings.neighbours[place.id];
				if (!back || !opposite[way]) continue;
				pairs += 1;
				expect(back, `${place.id} and ${id}`).toBe(opposite[way]);
			}
		}
		expect(pairs).toBeGreaterThan(10);
	});

	it('are null for a distance that is only bounded', () => {
		for (const { bearings, neighbours, stations, derived, id } of DETAILS) {
			for (const near of [...neighbours, ...stations]) {
				if (near.distance.kind === 'about') continue;
				expect(bearings.neighbours[near.id] ?? bearings.stations[near.id], id).toBeUndefined();
			}
			if (derived.creek?.distance.kind !== 'about') expect(bearings.creek, id).toBeNull();
		}
	});
});

describe('the direction from the creek', () => {
	const straight = straightCreek();

	it('is across it, on either side, and unknown within the uncertainty', () => {
		expect(compassPointFromCreek(straight, { point: from(HERE, 0, 500), accuracy_m: 20 })).toBe(
			'north'
		);
		expect(compassPointFromCreek(straight, { point: from(HERE, 180, 500), accuracy_m: 20 })).toBe(
			'south'
		);
		expect(
			compassPointFromCreek(straight, { point: from(HERE, 180, 100), accuracy_m: 90 })
		).toBeNull();
		expect(compassPointFromCreek(straight, { point: HERE, accuracy_m: 1 })).toBeNull();
	});

	it('is null where another stretch in another direction may be as near', () => {
		// 3 km away, the line's points 2 km to either side are 3,606 m away and turn by 34°. They may be
		// the nearest where 2 × the accuracy is more than 606 m; asin(400 / 2975) is 8°, of 700 m 14°.
		const far = from(HERE, 0, 3000);
		expect(compassPointFromCreek(straight, { point: far, accuracy_m: 10 })).toBe('north');
		expect(compassPointFromCreek(straight, { point: far, accuracy_m: 400 })).toBe('north');
		expect(compassPointFromCreek(straight, { point: far, accuracy_m: 700 })).toBeNull();
	});
});

describe('where a place is, in a paragraph', () => {
	it('names bank, direction, the nearest station and the neighbours', () => {
		expect(say('global-harbor')).toBe(
			'It is on the north bank of Suzhou Creek, 258 m north of the water. ' +
				'It is less than 80 m from Jinshajiang Road (Lines 3, 4, 13), the nearest metro station. ' +
				'As for other places, it is 69 m south of Baixi Park, ' +
				'355 m from East China Normal University, Putuo Campus, ' +
				'900 m from Changfeng Ecological Business District.'
		);
		expect(say('global-harbor', 'zh')).toBe(
			'位于苏州河北岸，水边以北258米。最近的地铁站：距金沙江路（3、4、13号线）不足80米。' +
				'周边地点：百禧公园以南69米；距华东师范大学普陀校区355米；距长风生态商务区900米。'
		);
	});

	it('names what lies in an area, and what it lies on, in and beside', () => {
		expect(say('taopu-smart-city')).toContain(
			'Inside its outline there are 2 metro stations: Wuwei Road (Line 11), ' +
				'Qilianshan Road (Line 11) at the edge.'
		);
		expect(say('changfeng-business-district')).toMatch(
			/^By its outline \(± 200 m\) it lies right on Suzhou Creek, on its north bank; if not, it is less than 120 m from the water\. .* beside East China Normal University/
		);
		expect(say('changfeng-business-district', 'zh')).toMatch(
			/^据轮廓（± 200米）判断，紧临苏州河北岸；即使不相接，距水边也不足120米。/
		);
		expect(say('changfeng-park')).toMatch(/^It lies in Changfeng Ecological Business District\. /);
		expect(say('changfeng-park', 'zh')).toMatch(/^位于长风生态商务区内。/);
		expect(say('wuning-innovation-axis')).toMatch(
			/^It lies on both sides of Suzhou Creek, on each bank by more than the error of its outline \(± 150 m\)\./
		);
		expect(say('wuning-innovation-axis', 'zh')).toMatch(
			/^横跨苏州河两岸，在两岸的延伸都超出轮廓误差（± 150米）。/
		);
	});

	it('names each station that may be the nearest', () => {
		expect(say('thousand-trees')).toContain('Jiangning Road (Line 13), the nearest metro station.');
		expect(say('m50')).toContain(
			'It is 535 m north-east of Jiangning Road (Line 13), ' +
				'600 m west of Shanghai Railway Station (Lines 1, 3, 4); any of these may be the nearest metro station.'
		);
		expect(say('changfeng-science-technology-park')).toContain(
			'and 5 more are at a similar distance.'
		);
	});

	it('contains no direction, bank or figure that is not known', () => {
		expect(say('changfeng-science-technology-park')).toContain(
			'It is less than 1.8 km from Suzhou Creek.'
		);
		expect(say('x-tower')).toContain('bank of Suzhou Creek, less than 210 m from the water.');
		// In a bend: which stretch is the nearest is not certain.
		expect(say('zhenru-subcentre')).toContain('It is less than 480 m from Suzhou Creek.');
		expect(say('life-smart-valley')).toBe('');
	});

	it('contains the figures of the list below, to the letter', () => {
		for (const place of DETAILS.filter(({ basis }) => basis !== 'concept')) {
			const text = whereabouts(place, 'en');
			const { creek, stations } = place.derived;
			const isHolding = stations.some(({ meets }) => meets);
			const told = [...(creek!.meets ? [] : [creek!]), ...(isHolding ? [] : stations.slice(0, 3))];
			for (const { distance } of told) expect(text).toContain(distanceWords(distance, 'en'));
			for (const { name, meets } of stations) if (meets) expect(text).toContain(name.en);
			expect(text.match(/less than/g)?.length ?? 0, place.id).toBeLessThanOrEqual(7);
		}
	});
});
