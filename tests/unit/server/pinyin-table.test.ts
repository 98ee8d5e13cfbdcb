/**
 * The readings of names, compared with independent sources: the English names of streets, stations, parks and
 * waters, which OpenStreetMap's mappers and the city romanised, and readings looked up one by one.
 */
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../built-catalogue';
import { OVERRIDES, readingTable, readingsOf } from '#lib/server/search/pinyin-table';
import { searchFile } from '#lib/server/search/search-index';

const { entries, readings } = searchFile(CATALOGUE);
const read = (name: string) => readingsOf(name).map(([first]) => first ?? '');

describe('readings', () => {
	// Xinhua dictionary and the city's own signs.
	it.each([
		['长风公园', 'chang feng gong yuan'],
		['延长路', 'yan chang lu'],
		['长乐路', 'chang le lu'],
		['音乐广场', 'yin yue guang chang'],
		['行知路', 'xing zhi lu'],
		['闵行路', 'min hang lu'],
		['重庆南路', 'chong qing nan lu'],
		['黄陂南路', 'huang pi nan lu'],
		['会稽路', 'kuai ji lu'],
		['栅桥公园', 'zha qiao gong yuan'],
		['七莘路', 'qi xin lu'],
		['厦门路', 'xia men lu'],
		['大厦', 'da sha'],
		['万航渡路', 'wan hang du lu'],
		['打浦桥', 'da pu qiao'],
		['郁金香', 'yu jin xiang'],
		['蕰藻浜', 'wen zao bang'],
		['上海被服厂', 'shang hai bei fu chang'],
		['中央绿地', 'zhong yang lv di']
	])('%s is %s', (name, pinyin) => {
		expect(read(name).join(' ')).toBe(pinyin);
	});

	it('list both where a character has two readings in use', () => {
		expect(readingsOf('北翟路')).toEqual([['bei'], ['di', 'zhai'], ['lu']]);
		expect(readingsOf('1号弄')).toEqual([[], ['hao'], ['nong', 'long']]);
	});

	it('have a reason for each correction, each of which is still needed', () => {
		const names = entries.map(({ name }) => name.zh).join(' ');
		for (const [key, { why }] of Object.entries(OVERRIDES)) {
			expect(why).not.toBe('');
			expect(names).toContain(key);
		}
	});
});

describe('the table of readings', () => {
	it('has each character of every name, under each reading it has in one', () => {
		const known = Object.values(readings).join('');
		const names = entries.map(({ name }) => name.zh).join('');
		expect([...names].filter((c) => /\p{Script=Han}/u.test(c) && !known.includes(c))).toEqual([]);
		expect(readingTable(['音乐', '长乐路'])).toMatchObject({ yue: '乐', le: '乐', chang: '长' });
	});

	it('has no zhang for 长, since no name here uses it', () => {
		expect(readings.chang).toContain('长');
		expect(readings.zhang).not.toContain('长');
	});

	it('is written as pinyin is typed: plain letters, v for ü', () => {
		expect(Object.keys(readings).filter((reading) => !/^[a-z]{1,6}$/.test(reading))).toEqual([]);
		expect(readings.lv).toContain('绿');
	});
});

/** Words of English names that are translations, not romanisations. */
const TRANSLATED =
	/\b(North|South|East|West|Middle|New|Old|Inner|Outer|Road|Street|Lane|Avenue|Branch|Service|Ring|Roundabout|Tunnel|Bridge|Elevated|Viaduct|Highway|Expressway|Link|Century|People's|No|Park|Garden|Green|Square|Lake|Pond|Dock|River|Creek|Canal|Temple|Town|University|Library|Zoo|Stadium|Football|Airport|Terminal|Railway|Station)\b/g;

const letters = (text: string) =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z]/g, '');

/** English names that translate altogether, or keep a spelling of their own (Shaanxi, not Shanxi). */
const OWN = [
	'京沪高速',
	'北横通道',
	'陕西北路',
	'陕西南路',
	'国际客运中心',
	'上海儿童医学中心',
	'上海马戏城',
	'自然博物馆',
	'上海财经大学',
	'一大会址·黄陂南路',
	'一大会址·新天地',
	'世博会博物馆'
];

describe('the readings and the English names', () => {
	it('agree, wherever the English name is the Chinese one in letters', () => {
		const romanised = entries.filter(({ layer }) => ['roads', 'metro', 'water'].includes(layer));
		const differing = romanised.filter(({ name }) => {
			const pinyin = read(name.zh).join('');
			// The hyphen in 沪嘉-嘉闵 stands for no syllable: both sides are compared as letters.
			return !letters(pinyin)
				.replace(/v/g, 'u')
				.includes(letters(name.en.replace(TRANSLATED, ' ')));
		});
		expect(romanised.length).toBeGreaterThan(1000);
		expect(new Set(differing.map(({ name }) => name.zh))).toEqual(new Set(OWN));
	});
});
