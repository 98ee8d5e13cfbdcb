import { describe, expect, it } from 'vitest';
import { directionsTo, type Destination, type ServiceId } from '#lib/catalogue/links/directions';

/** One point in three datums, distinguishable by their digits. */
const POINT = {
	gcj02: [121.4512344, 31.2498767],
	bd09: [121.4577777, 31.2555558]
} as const satisfies Pick<Destination, 'gcj02' | 'bd09'>;

function links(name: string, lang: 'en' | 'zh' = 'en', address?: string) {
	const list = directionsTo({ name, address, ...POINT }, lang);
	return Object.fromEntries(list.map(({ id, href }) => [id, href])) as Record<ServiceId, string>;
}

describe('directionsTo', () => {
	it('writes the links of an English page', () => {
		expect(links('M50 Creative Park', 'en', '50 Moganshan Road')).toEqual({
			amap: 'https://uri.amap.com/navigation?to=121.451234,31.249877,M50%20Creative%20Park&mode=car&coordinate=gaode&callnative=0&src=suzhoucreekmap',
			baidu:
				'https://api.map.baidu.com/marker?location=31.255556,121.457778&title=M50%20Creative%20Park&content=50%20Moganshan%20Road&coord_type=bd09ll&output=html&src=webapp.suzhoucreekmap.suzhoucreekmap',
			tencent:
				'https://apis.map.qq.com/uri/v1/routeplan?type=drive&to=M50%20Creative%20Park&tocoord=31.249877,121.451234&coord_type=2&referer=suzhoucreekmap',
			apple: 'https://maps.apple.com/?ll=31.249877,121.451234&q=M50%20Creative%20Park',
			google: 'https://www.google.com/maps/dir/?api=1&destination=31.249877%2C121.451234'
		});
	});

	it('writes the links of a Chinese page', () => {
		expect(links('梦清园', 'zh', '宜昌路')).toEqual({
			amap: 'https://uri.amap.com/navigation?to=121.451234,31.249877,%E6%A2%A6%E6%B8%85%E5%9B%AD&mode=car&coordinate=gaode&callnative=0&src=suzhoucreekmap',
			baidu:
				'https://api.map.baidu.com/marker?location=31.255556,121.457778&title=%E6%A2%A6%E6%B8%85%E5%9B%AD&content=%E5%AE%9C%E6%98%8C%E8%B7%AF&coord_type=bd09ll&output=html&src=webapp.suzhoucreekmap.suzhoucreekmap',
			tencent:
				'https://apis.map.qq.com/uri/v1/routeplan?type=drive&to=%E6%A2%A6%E6%B8%85%E5%9B%AD&tocoord=31.249877,121.451234&coord_type=2&referer=suzhoucreekmap',
			apple: 'https://maps.apple.com/?ll=31.249877,121.451234&q=%E6%A2%A6%E6%B8%85%E5%9B%AD',
			google: 'https://www.google.com/maps/dir/?api=1&destination=31.249877%2C121.451234'
		});
	});

	it('offers the services in the order of the language, with their names in it', () => {
		const list = (lang: 'en' | 'zh') =>
			directionsTo({ name: 'x', ...POINT }, lang).map(({ label }) => label);
		expect(list('zh')).toEqual(['高德地图', '百度地图', '腾讯地图', 'Apple 地图', 'Google 地图']);
		expect(list('en')).toEqual(['Apple Maps', 'Google Maps', 'Amap', 'Baidu Maps', 'Tencent Maps']);
	});

	it.each([
		['zh', '在中国内地的网络中无法访问'],
		['en', 'Cannot be reached on networks in mainland China']
	] as const)('notes in %s that Google is not accessible in the mainland', (lang, note) => {
		const noted = directionsTo({ name: 'x', ...POINT }, lang).filter((link) => 'note' in link);
		expect(noted.map(({ id, note }) => [id, note])).toEqual([['google', note]]);
	});

	it('passes the name where Baidu requires an address and there is none', () => {
		expect(new URL(links('M50').baidu).searchParams.get('content')).toBe('M50');
	});
});

describe('a name with special characters', () => {
	const NAME = 'A&B #1? 100% = "天安千树",\'é\' 😀 /\\ ;:| +(x)* <b>';
	const hrefs = links(NAME);
	const value = (id: ServiceId, key: string) => new URL(hrefs[id]).searchParams.get(key);

	it('is encoded completely, and adds no parameter', () => {
		expect(value('baidu', 'title')).toBe(NAME);
		expect(value('tencent', 'to')).toBe(NAME);
		expect(value('apple', 'q')).toBe(NAME);
		const keys = Object.values(hrefs).map((href) => [...new URL(href).searchParams.keys()].join());
		expect(keys).toEqual(
			Object.values(links('x')).map((href) => [...new URL(href).searchParams.keys()].join())
		);
	});

	it('keeps the three parts of Amap’s destination', () => {
		const parts = value('amap', 'to')!.split(',');
		expect(parts).toEqual(['121.451234', '31.249877', NAME.replace(/,/g, ' ')]);
		expect(links('Building 3, Tower A').amap).toContain(',Building%203%20Tower%20A&');
	});

	it('results in plain https addresses only', () => {
		for (const href of Object.values(hrefs)) {
			expect(href).toMatch(/^https:\/\/[a-z.]+\/[A-Za-z0-9%/._~&=?,-]*$/);
			expect(new URL(href).hash).toBe('');
		}
	});

	it('may contain line breaks, control characters and half a surrogate pair', () => {
		const name = ' a\r\nb\u0000c\ud83d ';
		expect(new URL(links(name).apple).searchParams.get('q')).toBe('a b c\ufffd');
	});
});
