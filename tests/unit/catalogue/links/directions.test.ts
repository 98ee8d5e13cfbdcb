import { describe, expect, it } from 'vitest';
import {
	directionsTo,
	type Destination,
	type RouteServiceId
} from '#lib/catalogue/links/directions';
import { TRAVEL_MODES, type TravelMode } from '#lib/catalogue/links/travel-mode';
import { m } from '#lib/i18n/paraglide/messages';

/** One point in three datums, distinguishable by their digits. */
const POINT = {
	wgs84: [121.4466666, 31.2519999],
	gcj02: [121.4512344, 31.2498767],
	bd09: [121.4577777, 31.2555558]
} as const satisfies Omit<Destination, 'name'>;

function links(name: string, mode: TravelMode = 'walk', lang: 'en' | 'zh' = 'en') {
	const list = directionsTo({ name, ...POINT }, mode, lang);
	return Object.fromEntries(list.map(({ id, href }) => [id, href])) as Record<
		RouteServiceId,
		string
	>;
}

/**
 * As each service documents them (`directions.ts` names the pages): the words for the mode, the order of
 * the pair, and the datum.
 */
const BAIDU = (name: string, mode: string) =>
	`https://api.map.baidu.com/direction?origin=%E6%88%91%E7%9A%84%E4%BD%8D%E7%BD%AE&destination=latlng%3A31.255556%2C121.457778%7Cname%3A${name}&mode=${mode}&region=%E4%B8%8A%E6%B5%B7&coord_type=bd09ll&output=html&src=webapp.suzhoucreekmap.suzhoucreekmap`;
const GOLDEN: Record<TravelMode, Partial<Record<RouteServiceId, string>>> = {
	walk: {
		amap: 'https://uri.amap.com/navigation?to=121.451234,31.249877,M50%20Creative%20Park&mode=walk&coordinate=gaode&callnative=1&src=suzhoucreekmap',
		baidu: BAIDU('M50%20Creative%20Park', 'walking'),
		tencent:
			'https://apis.map.qq.com/uri/v1/routeplan?type=walk&to=M50%20Creative%20Park&tocoord=31.249877,121.451234&coord_type=2&referer=suzhoucreekmap',
		petal:
			'https://www.petalmaps.com/routes/?daddr=31.249877,121.451234&type=walk&utm_source=suzhoucreekmap',
		apple: 'https://maps.apple.com/?daddr=31.249877,121.451234&dirflg=w',
		google:
			'https://www.google.com/maps/dir/?api=1&destination=31.249877%2C121.451234&travelmode=walking',
		osm: 'https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&to=31.252000%2C121.446667'
	},
	transit: {
		amap: 'https://uri.amap.com/navigation?to=121.451234,31.249877,M50%20Creative%20Park&mode=bus&coordinate=gaode&callnative=1&src=suzhoucreekmap',
		baidu: BAIDU('M50%20Creative%20Park', 'transit'),
		tencent:
			'https://apis.map.qq.com/uri/v1/routeplan?type=bus&to=M50%20Creative%20Park&tocoord=31.249877,121.451234&coord_type=2&referer=suzhoucreekmap',
		petal:
			'https://www.petalmaps.com/routes/?daddr=31.249877,121.451234&type=bus&utm_source=suzhoucreekmap',
		apple: 'https://maps.apple.com/?daddr=31.249877,121.451234&dirflg=r',
		google:
			'https://www.google.com/maps/dir/?api=1&destination=31.249877%2C121.451234&travelmode=transit'
	},
	drive: {
		amap: 'https://uri.amap.com/navigation?to=121.451234,31.249877,M50%20Creative%20Park&mode=car&coordinate=gaode&callnative=1&src=suzhoucreekmap',
		baidu: BAIDU('M50%20Creative%20Park', 'driving'),
		tencent:
			'https://apis.map.qq.com/uri/v1/routeplan?type=drive&to=M50%20Creative%20Park&tocoord=31.249877,121.451234&coord_type=2&referer=suzhoucreekmap',
		petal:
			'https://www.petalmaps.com/routes/?daddr=31.249877,121.451234&type=drive&utm_source=suzhoucreekmap',
		apple: 'https://maps.apple.com/?daddr=31.249877,121.451234&dirflg=d',
		google:
			'https://www.google.com/maps/dir/?api=1&destination=31.249877%2C121.451234&travelmode=driving',
		osm: 'https://www.openstreetmap.org/directions?engine=fossgis_osrm_car&to=31.252000%2C121.446667'
	}
};

describe('directionsTo', () => {
	it.each(TRAVEL_MODES)('writes every service’s link for "%s"', (mode) => {
		expect(links('M50 Creative Park', mode)).toEqual(GOLDEN[mode]);
	});

	it('passes the Chinese name on a Chinese page', () => {
		const zh = links('梦清园', 'transit', 'zh');
		expect(zh.baidu).toBe(BAIDU('%E6%A2%A6%E6%B8%85%E5%9B%AD', 'transit'));
		expect(zh.amap).toContain(',%E6%A2%A6%E6%B8%85%E5%9B%AD&mode=bus&');
		expect(zh.tencent).toContain('&to=%E6%A2%A6%E6%B8%85%E5%9B%AD&');
	});

	it('offers the services in the order of the language, with their names in it', () => {
		const list = (lang: 'en' | 'zh') =>
			directionsTo({ name: 'x', ...POINT }, 'walk', lang).map(({ label }) => label);
		expect(list('zh')).toEqual([
			'高德地图',
			'百度地图',
			'腾讯地图',
			'花瓣地图',
			'Apple 地图',
			'Google 地图',
			'OpenStreetMap'
		]);
		expect(list('en')).toEqual([
			'Apple Maps',
			'Google Maps',
			'Amap',
			'Baidu Maps',
			'Tencent Maps',
			'Petal Maps',
			'OpenStreetMap'
		]);
	});

	it.each(['zh', 'en'] as const)('notes in %s what to know before following a link', (locale) => {
		const notesOf = (mode: TravelMode) =>
			Object.fromEntries(
				directionsTo({ name: 'x', ...POINT }, mode, locale).flatMap(({ id, note }) =>
					note ? [[id, note]] : []
				)
			);
		const google = m.map_not_reached({}, { locale });
		const petal = m.map_on_huawei({}, { locale });
		const osm = m.map_asks_start({}, { locale });
		expect(notesOf('transit')).toEqual({ google, petal });
		expect(notesOf('drive')).toEqual({ google, petal, osm });
		expect(notesOf('walk')).toEqual({
			google,
			petal,
			osm,
			tencent: m.map_walk_on_phone({}, { locale })
		});
	});
});

describe('a name with special characters', () => {
	const NAME = 'A&B #1? 100% = "天安千树",\'é\' 😀 /\\ ;:| +(x)* <b>';
	const hrefs = links(NAME);
	const value = (id: RouteServiceId, key: string) => new URL(hrefs[id]).searchParams.get(key);

	it('is encoded completely, and adds no parameter', () => {
		expect(value('tencent', 'to')).toBe(NAME);
		const keys = Object.values(hrefs).map((href) => [...new URL(href).searchParams.keys()].join());
		expect(keys).toEqual(
			Object.values(links('x')).map((href) => [...new URL(href).searchParams.keys()].join())
		);
	});

	it('keeps the three parts of Amap’s destination, and the two of Baidu’s', () => {
		const parts = value('amap', 'to')!.split(',');
		expect(parts).toEqual(['121.451234', '31.249877', NAME.replace(/,/g, ' ')]);
		expect(links('Building 3, Tower A').amap).toContain(',Building%203%20Tower%20A&');
		expect(value('baidu', 'destination')!.split('|')).toEqual([
			'latlng:31.255556,121.457778',
			`name:${NAME.replace('|', ' ').replace(/\s+/g, ' ')}`
		]);
	});

	it('results in plain https addresses only', () => {
		for (const href of Object.values(hrefs)) {
			expect(href).toMatch(/^https:\/\/[a-z.]+\/[A-Za-z0-9%/._~&=?,-]*$/);
			expect(new URL(href).hash).toBe('');
		}
	});

	it('may contain line breaks, control characters and half a surrogate pair', () => {
		const name = ' a\r\nb\u0000c\ud83d ';
		expect(new URL(links(name).tencent).searchParams.get('to')).toBe('a b c\ufffd');
	});
});
