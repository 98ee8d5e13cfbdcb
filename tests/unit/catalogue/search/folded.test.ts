import { describe, expect, it } from 'vitest';
import { folded, singlesOf, termsOf, wordsOf } from '#lib/catalogue/search/reading/folded';
import { simplified } from '#lib/catalogue/search/reading/simplified';

describe('folding', () => {
	it.each([
		['Ｍ５０', 'm50'],
		['Zhōngshān Gōngyuán', 'zhongshan gongyuan'],
		['Lüshun', 'lushun'],
		["Jing'an", 'jingan'],
		['Jing’an', 'jingan'],
		['CAFÉ', 'cafe'],
		['蘇州河', '苏州河']
	])('%s is %s', (text, expected) => expect(folded(text)).toBe(expected));

	// As the OpenCC project converts these words (t2s).
	it.each([
		['長風公園', '长风公园'],
		['華東師範大學', '华东师范大学'],
		['人民廣場', '人民广场'],
		['靜安寺', '静安寺'],
		['紡織博物館', '纺织博物馆'],
		['國際創新中心', '国际创新中心'],
		['虹橋機場', '虹桥机场'],
		['龍華東路', '龙华东路'],
		['上海化工研究院', '上海化工研究院']
	])('%s is simplified to %s', (text, expected) => expect(simplified(text)).toBe(expected));
});

describe('words', () => {
	it('separate Chinese from letters, and drop everything else', () => {
		expect(wordsOf('M50创意园（上海）')).toEqual(['m50', '创意园', '上海']);
		expect(wordsOf('Beijing–Shanghai Expressway')).toEqual(['beijing', 'shanghai', 'expressway']);
		expect(wordsOf('  …!? ')).toEqual([]);
	});

	it('have one spelling', () => {
		expect(wordsOf('Anfu Rd')).toEqual(['anfu', 'road']);
		expect(wordsOf('Global Harbour Centre')).toEqual(['global', 'harbor', 'center']);
		expect(wordsOf('Science & Technology')).toEqual(['science', 'and', 'technology']);
		expect(wordsOf('1,000 Trees')).toEqual(['1000', 'trees']);
	});
});

describe('terms', () => {
	it('are pairs of adjacent characters in Chinese, so that inner parts are found', () => {
		expect(termsOf('人民广场')).toEqual(['人民', '民广', '广场']);
		expect(termsOf('真南路500号')).toEqual(['真南', '南路', '500']);
	});

	it('exclude single characters, which are searched separately', () => {
		expect(singlesOf('真如 河')).toEqual(['河']);
		expect(singlesOf('同济 大学')).toEqual([]);
	});
});
