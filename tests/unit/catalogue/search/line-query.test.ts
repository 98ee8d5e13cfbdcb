/** Metro lines as people write them: as a whole query and within one. */
import { describe, expect, it } from 'vitest';
import { lineNamed, lineWithin, withPlainLine } from '#lib/catalogue/search/lines/line-query';
import { askedNearLine } from '#lib/catalogue/search/lines/near-line';

describe('a text that names a metro line', () => {
	it.each([
		['11', 'Line 11', 'line11', 'LINE-11', 'Line No. 11', '11 line', 'line eleven', 'L11', 'M11'],
		[
			'11',
			'11号线',
			'１１号线',
			'11號線',
			'十一号线',
			'地铁11',
			'地铁11号线',
			'地鐵十一號線',
			'一一号线'
		],
		[
			'11',
			'上海地铁11号线',
			'轨道交通11号线',
			'轨交十一号线',
			'第11号线',
			'11号线地铁站',
			'11号线各站'
		],
		[
			'11',
			'11 hao xian',
			'shi yi hao xian',
			'ditie11',
			'ditie 11 hao xian',
			'11haoxian',
			'11hx',
			'11号xian'
		],
		[
			'2',
			'二号线',
			'地铁二号线',
			'Metro Line 2',
			'the Metro Line two',
			'erhaoxian',
			'er号线',
			'line 2 stations'
		],
		['13', '十三号线', 'metro 13', 'subway line 13 map', '轨交13号线', 'shisanhaoxian', '13号地铁'],
		['20', '二十号线', 'Line 20', 'ershihaoxian']
	])('names line %s, however it is written', (line, ...texts) => {
		expect(texts.map((text) => [text, lineNamed(text)])).toEqual(texts.map((text) => [text, line]));
	});

	it('does not include other texts with a number, a name or a line', () => {
		const others =
			'1|11|十三|M50 Creative Park|K11|Taopu 11|hotel|metro|line|地铁|号线|桃浦|真南路11号|'
				.concat(
					'11号|shihaoxiao|skyline|online 2 go|line 11 Zhenru|11号线真如|31.2737, 121.3853|K12+400'
				)
				.split('|');
		expect(others.filter((text) => lineNamed(text) !== null)).toEqual([]);
	});
});

describe('a line within a text', () => {
	it('is found together with the remaining text', () => {
		expect(lineWithin('二号线静安寺')).toEqual({ line: '2', rest: '静安寺' });
		expect(withPlainLine('地铁十三号线大渡河路')).toBe('13号线 大渡河路');
		expect(withPlainLine('metro line 11 zhenru')).toBe('11号线 zhenru');
		expect(withPlainLine('大渡河路')).toBe('大渡河路');
		expect(lineWithin('skyline 11 tower')).toBeNull();
	});
});

describe('places near a line', () => {
	it.each([
		['near Line 11', '11', null],
		['11号线附近', '11', null],
		['十三号线沿线', '13', null],
		['places along metro line 2', '2', null],
		['near Line 11 within 1 km', '11', 1000],
		['within 1,500 m of line 11', '11', 1500],
		['距11号线1公里以内', '11', 1000],
		['距二号线半公里', '2', 500],
		['地铁13号线500米内的地点', '13', 500],
		['离地铁11号线三百米', '11', 300],
		['line 2 half', null, null],
		// The international mile and foot are exact: 1,609.344 m, 0.3048 m.
		['less than 1 mile from line 2', '2', 1609.344],
		['within 1000 ft of Line 7', '7', 304.8]
	])('are requested by %s', (text, line, metres) => {
		expect(askedNearLine(text)).toEqual(line === null ? null : { line, metres });
	});

	it('are not requested where the query contains anything else', () => {
		for (const text of [
			'Line 11',
			'11号线',
			'11号线真如站附近',
			'near M50',
			'hotels near line 2'
		]) {
			expect([text, askedNearLine(text)]).toEqual([text, null]);
		}
	});
});
