import { describe, expect, it } from 'vitest';
import { align, unitsOf, type Sounds } from '#lib/catalogue/search/reading/align';

/** Readings as a Chinese dictionary gives them. */
const SOUNDS: Sounds = new Map(
	Object.entries({
		同: ['tong'],
		济: ['ji'],
		大: ['da'],
		学: ['xue'],
		中: ['zhong'],
		山: ['shan'],
		公: ['gong'],
		园: ['yuan'],
		西: ['xi'],
		安: ['an'],
		路: ['lu'],
		翟: ['di', 'zhai'],
		北: ['bei'],
		曹: ['cao'],
		杨: ['yang'],
		阳: ['yang'],
		创: ['chuang'],
		意: ['yi'],
		号: ['hao']
	})
);

const along = (query: string, name: string) => align(query, unitsOf(name, SOUNDS));
const sameSound = (query: string, name: string) =>
	align(query, unitsOf(name, SOUNDS), { same: SOUNDS });

describe('aligning a query with a name', () => {
	it.each([
		['同济', 'characters', 0, 2],
		['济大', 'characters', 1, 3],
		['tongji', 'pinyin', 0, 2],
		['tongjidaxue', 'pinyin', 0, 4],
		['daxue', 'pinyin', 2, 4],
		['tj', 'initials', 0, 2],
		['tjdx', 'initials', 0, 4],
		['jd', 'initials', 1, 3],
		['同ji', 'mixed', 0, 2],
		['tongji大学', 'mixed', 0, 4],
		['同jdx', 'mixed', 0, 4],
		['tongjdx', 'mixed', 0, 4]
	])('%s aligns with 同济大学 by %s, from %i to %i', (query, manner, from, to) => {
		expect(along(query, '同济大学')).toMatchObject({ manner, from, to });
	});

	it('accepts the beginning of the last syllable', () => {
		expect(along('tongjid', '同济大学')).toMatchObject({
			manner: 'pinyin',
			to: 3,
			finished: false
		});
		expect(along('zhongsha', '中山公园')).toMatchObject({ to: 2, finished: false });
		expect(along('tong', '同济大学')).toMatchObject({ to: 1, finished: true });
		expect(along('t', '同济大学')).toMatchObject({ manner: 'pinyin', to: 1, finished: false });
	});

	it('accepts zh, ch and sh as initials of one letter or two', () => {
		for (const typed of ['zsgy', 'zhshgy', 'zhsgy']) {
			expect(along(typed, '中山公园')).toMatchObject({ manner: 'initials', to: 4, finished: true });
		}
	});

	it('splits syllables as the name does: xi an, not xian', () => {
		expect(along('xianlu', '西安路')).toMatchObject({
			manner: 'pinyin',
			to: 3,
			heard: ['xi', 'an', 'lu']
		});
	});

	it('accepts either reading of a character that has two', () => {
		expect(along('beidilu', '北翟路')).toMatchObject({ heard: ['bei', 'di', 'lu'] });
		expect(along('beizhailu', '北翟路')).toMatchObject({ heard: ['bei', 'zhai', 'lu'] });
	});

	it('matches letters and digits of a name literally, and ignores punctuation', () => {
		expect(along('m50创', 'M50创意园')).toMatchObject({ manner: 'characters', to: 4 });
		expect(along('m50cyy', 'M50创意园')).toMatchObject({ manner: 'mixed', to: 6 });
		expect(along('中山1号', '中山（1号）公园')).toMatchObject({ from: 0, to: 4 });
	});

	it('prefers characters to pinyin, and pinyin to initials', () => {
		// 山 could be the initial s of 山 as well as its beginning.
		expect(along('sh', '中山公园')!.manner).toBe('pinyin');
		expect(along('山', '中山公园')!.manner).toBe('characters');
	});

	it.each(['同大', 'tongdaxue', 'tx', 'jt', 'tongjidaxuex', '大同', ''])(
		'%s does not align with 同济大学',
		(query) => expect(along(query, '同济大学')).toBeNull()
	);

	it('accepts other characters with the same reading, on request', () => {
		expect(along('曹阳路', '曹杨路')).toBeNull();
		expect(sameSound('曹阳路', '曹杨路')).toMatchObject({ from: 0, to: 3 });
		expect(sameSound('曹山路', '曹杨路')).toBeNull();
	});

	it('terminates for an adversarial name and query', () => {
		const sounds: Sounds = new Map([['啊', ['a', 'aa', 'aaa']]]);
		const units = unitsOf('啊'.repeat(40), sounds);
		expect(align(`${'a'.repeat(79)}b`, units)).toBeNull();
	});
});
