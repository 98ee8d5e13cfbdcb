import { describe, expect, it } from 'vitest';
import { readTyped } from '#lib/catalogue/links/typed-position';
import { serviceWord } from '#lib/catalogue/links/services/service-names';
import { farWords, readingWords, refusalWords } from '#lib/catalogue/links/typed-words';
import { DATA_LOCALES } from '#lib/i18n/localised';

/** The words for a text, in both languages. */
const wordsFor = (text: string) =>
	DATA_LOCALES.map((lang) => {
		const found = readTyped(text);
		if (found === null) throw new Error(`nothing to say: ${text}`);
		return found.kind === 'refused' ? refusalWords(found, lang) : readingWords(found, lang);
	});

describe('the words for how a text was read', () => {
	it.each([
		['31.27, 121.38', 'Read as latitude, longitude (WGS-84)', '按“纬度，经度”读取（WGS-84）'],
		['121.38, 31.27', 'Read as longitude, latitude (WGS-84)', '按“经度，纬度”读取（WGS-84）'],
		[
			'GCJ 121.38, 31.27',
			'Read as longitude, latitude (GCJ-02, converted)',
			'按“经度，纬度”读取（GCJ-02，已换算）'
		],
		[
			'百度31.27, 121.38',
			'Read as latitude, longitude (BD-09, converted)',
			'按“纬度，经度”读取（BD-09，已换算）'
		],
		[
			'CGCS2000 N31.27 E121.38',
			'Read from the N/S/E/W marks (CGCS2000, treated as WGS-84)',
			'按所标东西南北读取（CGCS2000，视同 WGS-84）'
		],
		['geo:31.27,121.38', 'Read as latitude, longitude (WGS-84)', '按“纬度，经度”读取（WGS-84）'],
		['K12+400', 'Read as mileage along the creek, K12+400', '按苏州河里程读取：K12+400'],
		[
			'3461234, 533123',
			'Read as CGCS2000 grid, central meridian 120° E, X (north) first',
			'按 CGCS2000 高斯平面坐标读取（中央经线120°E，X 即北坐标在前）'
		],
		[
			'533123, 3461234',
			'Read as CGCS2000 grid, central meridian 120° E, Y (east) first',
			'按 CGCS2000 高斯平面坐标读取（中央经线120°E，Y 即东坐标在前）'
		],
		[
			'https://uri.amap.com/marker?position=121.4,31.2',
			'The place in a link from Amap (GCJ-02, converted)',
			'链接标注的地点：高德地图（GCJ-02，已换算）'
		],
		[
			'https://www.openstreetmap.org/#map=17/31.25/121.4',
			'The centre of the view in a link from OpenStreetMap (WGS-84)',
			'链接的视野中心：OpenStreetMap（WGS-84）'
		],
		[
			'https://uri.amap.com/navigation?to=121.4,31.2,A',
			'Where the route in a link from Amap ends (GCJ-02, converted)',
			'链接中路线的终点：高德地图（GCJ-02，已换算）'
		]
	])('are given in both languages: %s', (text, en, zh) => {
		expect(wordsFor(text)).toEqual([en, zh]);
	});
});

describe('the words for why a text was refused', () => {
	it.each([
		[
			'312737, 1213853',
			'Not a position in either order: latitudes go to 90°, longitudes to 180°. Did you mean 31.2737, 121.3853?',
			'无论哪种顺序都不是有效位置：纬度不超过90°，经度不超过180°。是否为31.2737, 121.3853？'
		],
		['31.2737,', 'Only a latitude: the longitude is missing.', '只有纬度，缺少经度。'],
		[
			'3461234, 39533123',
			'These are grid metres of another zone, central meridian 117° E. Only zone 40, 120° E, can be read.',
			'这是其他分带的坐标，中央经线117°E。本站只识别第40带（120°E）。'
		],
		[
			'https://maps.app.goo.gl/abc',
			'A short link from Google Maps contains no position. Open it, and copy the address it leads to.',
			'短链接（Google 地图）里没有坐标。请先打开，再复制跳转后的网址。'
		],
		[
			'31.2737,121.3853;31.2800,121.3900;31.2900,121.4000',
			'There are 3 positions in this text: give one at a time.',
			'文字中有3个位置，请一次只输入一个。'
		],
		[
			'https://www.bing.com/maps?cp=31.25~121.4',
			'Bing Maps does not publish which datum it uses in China, so its 31.25, 121.4 is not converted. If you know the datum, type the pair with its name.',
			'必应地图未公开其在中国使用的坐标系，因此未换算31.25, 121.4。如果知道坐标系，请连同名称一起输入。'
		]
	])('are given in both languages: %s', (text, en, zh) => {
		expect(wordsFor(text)).toEqual([en, zh]);
	});

	it('are a different sentence for every reason, in both languages', () => {
		const texts = [
			'200, 300',
			'121.3853,',
			'31.2737,',
			"31°76'N 121°23'E",
			'31.27 N 121.38 N',
			'-31.27 N, 121.38 E',
			'GCJ BD-09 31.27, 121.38',
			'上海2000 31.27, 121.38',
			'3461234, 39533123',
			'GCJ 3461234, 533123',
			'31.27, 121.38, 4.5',
			'31,2737,121,3853',
			'31.2737,121.3853;31.28,121.39',
			'8Q335CFP+GR',
			'1'.repeat(4001),
			'https://surl.amap.com/x',
			'https://www.amap.com/place/x',
			'https://www.google.com/maps/@231.25,321.4,15z',
			'https://www.bing.com/maps?cp=31.25~121.4',
			'https://uri.amap.com/marker?markers=121.4,31.25|121.5,31.3'
		];
		const reasons = texts.map((text) => (readTyped(text) as { reason: string }).reason);
		expect(new Set(reasons).size).toBe(texts.length);
		for (const i of [0, 1]) {
			const sentences = texts.map((text) => wordsFor(text)[i]!);
			expect(new Set(sentences).size).toBe(texts.length);
			for (const sentence of sentences) expect(sentence).toMatch(/[.?。？]$/);
		}
	});
});

describe('further words', () => {
	it('name services and ask for confirmation', () => {
		expect(DATA_LOCALES.map((lang) => serviceWord('baidu', lang))).toEqual([
			'Baidu Maps',
			'百度地图'
		]);
		expect(DATA_LOCALES.map(farWords)).toEqual([
			'More than 200 km from the corridor. Use it anyway?',
			'距走廊超过200公里，仍要使用吗？'
		]);
	});
});
