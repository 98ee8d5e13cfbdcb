/** The ranking and its reasons, in a made-up town. */
import { describe, expect, it } from 'vitest';
import { resultRow } from '#lib/catalogue/search/result-row';
import { place, station, street, town } from './samples';

const taopu = [
	street('taopu-road', '桃浦路', 'Taopu Road'),
	station('taopu-xincun', '桃浦新村', 'Taopu Xincun'),
	place('taopu-city', '桃浦智创城', 'Taopu City')
];

describe('the ranking', () => {
	it('ranks places before stations before streets, for equal matches', async () => {
		const { keys } = await town(taopu);
		const expected = ['places:taopu-city', 'metro:taopu-xincun', 'roads:taopu-road'];
		for (const query of ['桃浦', 'taopu', 'tp', 'Taopu', '桃pu']) {
			expect([query, ...keys(query)]).toEqual([query, ...expected]);
		}
	});

	it('ranks an exact name before a match by address', async () => {
		const address = { en: '5 Taopu Road', zh: '桃浦路5号' };
		const { keys } = await town([place('park', '同济园', 'Tongji Park', { address }), ...taopu]);
		expect(keys('桃浦路').slice(0, 2)).toEqual(['roads:taopu-road', 'places:park']);
		expect(keys('Taopu Road')[0]).toBe('roads:taopu-road');
		expect(keys('桃浦路5号')).toEqual(['places:park']);
		expect(keys('5 taopu rd')).toEqual(['places:park']);
	});

	it('ranks by the share of the name that was typed, then by distance', async () => {
		const { keys } = await town([
			street('far', '北园路', 'Beiyuan Road', [121.5, 31.24]),
			street('near', '北城路', 'Beicheng Road', [121.401, 31.24]),
			street('short', '北路', 'North Road')
		]);
		expect(keys('北')).toEqual(['roads:short', 'roads:near', 'roads:far']);
		expect(keys('北', { near: [121.49, 31.24] })).toEqual([
			'roads:short',
			'roads:far',
			'roads:near'
		]);
	});

	it('returns the requested number of results, eight by default, and none for an empty query', async () => {
		const many = Array.from({ length: 20 }, (_, at) => street(`s-${at}`, '桃路', `Tao ${at} Road`));
		const { keys } = await town(many);
		expect(keys('tao')).toHaveLength(8);
		expect(keys('tao', { limit: 3 })).toHaveLength(3);
		for (const nothing of ['', '  ', '…', 'xyzxyz', '火锅']) expect(keys(nothing)).toEqual([]);
	});
});

describe('the search understands', () => {
	it('a station with the word for one, before or after', async () => {
		const { keys } = await town(taopu);
		for (const query of [
			'桃浦新村站',
			'桃浦新村地铁站',
			'taopu xincun station',
			'metro taopu xincun'
		]) {
			expect([query, ...keys(query)]).toEqual([query, 'metro:taopu-xincun']);
		}
	});

	it('a line, by its whole number', async () => {
		const { keys } = await town([
			station('one', '新村', 'Xincun', ['1']),
			station('eleven', '桃浦', 'Taopu', ['11'])
		]);
		expect(keys('11号线')).toEqual(['metro:eleven']);
		expect(keys('1号线')).toEqual(['metro:one']);
		expect(keys('line 11')).toEqual(['metro:eleven']);
	});

	it('an unnamed bridge by the street that crosses there', async () => {
		const { keys, why } = await town([
			{
				layer: 'crossings',
				id: 'taopu-road-crossing',
				kind: 'road-bridge',
				name: { en: 'Taopu Road (bridge)', zh: '桃浦路（桥）' },
				point: [121.4, 31.24],
				accuracy_m: 20
			}
		]);
		expect(keys('桃浦路桥')).toEqual(['crossings:taopu-road-crossing']);
		expect(keys('taopu road bridge')).toEqual(['crossings:taopu-road-crossing']);
		// The bridge's own name is unknown: a colloquial name is never shown as one.
		expect(why('桃浦路桥')).toEqual({ by: 'name', text: '桃浦路（桥）', lang: 'zh' });
		expect(why('taopuluqiao')).toBeUndefined();
	});

	it('one wrong letter, or two in a longer word, where there is no exact match', async () => {
		const { keys } = await town(taopu);
		expect(keys('taupu')).toHaveLength(3);
		expect(keys('toapu city')[0]).toBe('places:taopu-city');
		const { keys: both } = await town([
			street('a', '北路', 'Baker Road'),
			street('b', '北路', 'Maker Road')
		]);
		expect(both('maker')).toEqual(['roads:b']);
		expect(both('bakor')).toEqual(['roads:a']);
		// A short word with another first letter is another word.
		expect(both('naker')).toEqual([]);
	});

	it('an abbreviated name, and a name within a sentence', async () => {
		const { keys } = await town([
			place('hospital', '同济大学医院', 'Tongji Hospital'),
			street('b', '北路', 'North Road')
		]);
		expect(keys('同大')).toEqual(['places:hospital']);
		expect(keys('去同济大学医院怎么走')).toEqual(['places:hospital']);
		expect(keys('大同')).toEqual([]);
	});
});

describe('the reason', () => {
	const rich = place('campus', '同济大学', 'Tongji University', {
		aliases: ['桃城', 'Old College'],
		sectors: ['integrated-circuits'],
		address: { en: '7 North Road', zh: '北路7号' },
		former: [{ en: 'A mill until 1990', zh: '原北村纱厂' }]
	});

	it.each([
		['同济', { by: 'name', text: '同济大学', lang: 'zh' }],
		['tongji', { by: 'name', text: 'Tongji University', lang: 'en' }],
		['daxue', { by: 'pinyin', text: '大学', heard: 'da xue' }],
		['tjd', { by: 'initials', text: '同济大', heard: 'tong ji da' }],
		['桃城', { by: 'alias', text: '桃城', lang: 'zh' }],
		['tc', { by: 'alias', text: '桃城', lang: 'zh' }],
		['college', { by: 'alias', text: 'Old College', lang: 'en' }],
		['北路7', { by: 'address', text: { en: '7 North Road', zh: '北路7号' } }],
		['7 north road', { by: 'address', text: { en: '7 North Road', zh: '北路7号' } }],
		['纱厂', { by: 'former', text: { en: 'A mill until 1990', zh: '原北村纱厂' } }],
		['mill', { by: 'former', text: { en: 'A mill until 1990', zh: '原北村纱厂' } }],
		['芯片', { by: 'sector', sector: 'integrated-circuits' }],
		['tongjy', { by: 'typo', text: 'Tongji University', lang: 'en' }]
	])('for %s is given with the matching text', async (query, matched) => {
		const { why } = await town([rich]);
		expect(why(query)).toEqual(matched);
	});

	it('is shown in the page’s language, the matching text in its own', async () => {
		const { ask } = await town([rich]);
		const row = (query: string, lang: 'en' | 'zh') => resultRow(ask(query)[0]!, lang);
		expect(row('同济', 'zh').reason).toBeNull();
		expect(row('同济', 'en').reason).toEqual({ label: null, text: '同济大学', lang: 'zh' });
		expect(row('tjd', 'en').reason).toEqual({ label: 'Initials:', text: '同济大 TJD', lang: 'zh' });
		expect(row('daxue', 'zh').reason).toEqual({ label: '拼音：', text: 'da xue', lang: 'zh' });
		expect(row('college', 'zh').reason).toMatchObject({ text: 'Old College', lang: 'en' });
		expect(row('芯片', 'en').reason).toMatchObject({ text: 'Integrated circuits' });
	});
});
