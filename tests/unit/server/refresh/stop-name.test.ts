/** English names of bus stops by rule, against those that people have read and that stand in the file. */
import { describe, expect, it } from 'vitest';
import { stopName } from '#lib/server/refresh/name/stop-name';
import type { Named } from '#lib/server/refresh/name/names';
import { ROOT } from '../samples';
import { featuresOf } from './answer-from-base';

const basis = { en: 'ours', zh: 'published' } as const;
const named = (zh: string, en = ''): Named => ({ name: { en, zh }, name_basis: basis });
const englishOf = (zh: string, today: Named[] = []) =>
	stopName(named(zh), new Map(today.map((one) => [one.name.zh, one]))).name.en;

describe('the English name of a bus stop', () => {
	it.each([
		['银翔路扬子路', 'Yinxiang Road at Yangzi Road'],
		['金通路古猗园南路', 'Jintong Road at South Guyiyuan Road'],
		['南翔汽车站', 'Nanxiangqichezhan'],
		['柳园路', 'Liuyuan Road']
	])('is composed of the streets in %s', (zh, en) => expect(englishOf(zh)).toBe(en));

	it('keeps the English form that a street has, and that a stop of the name has', () => {
		expect(englishOf('银翔路扬子路', [named('扬子路', 'Yangtze Road')])).toBe(
			'Yinxiang Road at Yangtze Road'
		);
		const known = named('真南新村', 'Zhennan New Estate');
		expect(stopName(known, new Map([['真南新村', known]]))).toBe(known);
	});

	it('agrees with most names of stops at two streets in the file', () => {
		const stops = featuresOf(ROOT, 'bus-stops').map(({ properties }) => properties.name!);
		const atTwo = stops.filter(({ zh }) => /^[^路]+路[^路]+路$/.test(zh) && !zh.includes('支路'));
		const agreeing = atTwo.filter(({ zh, en }) => englishOf(zh) === en);
		expect(atTwo.length).toBeGreaterThan(500);
		expect(agreeing.length / atTwo.length).toBeGreaterThan(0.99);
	});
});
