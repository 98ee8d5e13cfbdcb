import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionsTo } from '#lib/catalogue/links/directions';
import { TRAVEL_MODES } from '#lib/catalogue/links/travel-mode';
import { readMapLink, type LinkReading } from '#lib/catalogue/links/pasted-map-link';
import { fromWgs84, toWgs84, type Datum } from '#lib/geo/datum/datum';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import type { LngLat } from '#lib/values/lng-lat';

function positionIn(link: string): LinkReading {
	const found = readMapLink(link);
	expect(found, link).toMatchObject({ kind: 'position' });
	return found as LinkReading;
}

/** 121.4°, 31.25° as numbers in each datum. */
const AT: LngLat = [121.4, 31.25];

// Formats as documented by the services or seen in public code and shared links; the numbers are made up.
describe('a link', () => {
	it.each<[string, Datum, LinkReading['whatIsIt'], string?]>([
		[
			'https://uri.amap.com/marker?position=121.4,31.25&name=%E6%A1%A5&src=x',
			'gcj02',
			'marker',
			'桥'
		],
		['https://uri.amap.com/marker?position=121.4,31.25&coordinate=wgs84', 'wgs84', 'marker'],
		['https://uri.amap.com/marker?position=121.4,31.25&coordinate=gaode', 'gcj02', 'marker'],
		['https://uri.amap.com/marker?markers=121.4,31.25,A', 'gcj02', 'marker', 'A'],
		[
			'https://uri.amap.com/navigation?from=121.5,31.2,x&to=121.4,31.25,Bridge&mode=walk',
			'gcj02',
			'destination',
			'Bridge'
		],
		['https://uri.amap.com/search?keyword=park&center=121.4,31.25', 'gcj02', 'view'],
		['https://wb.amap.com/?q=31.25%2C121.4%2C%E6%A1%A5&src=app_C3090', 'gcj02', 'marker', '桥'],
		['https://www.amap.com/?q=31.25,121.4', 'gcj02', 'marker'],
		[
			'https://www.petalmaps.com/place/?z=16&marker=31.25,121.4(Bridge)',
			'gcj02',
			'marker',
			'Bridge'
		],
		['https://www.petalmaps.com/routes?daddr=31.25,121.4&coordinateType=0', 'wgs84', 'destination'],
		[
			'https://wb.amap.com/?p=B0ABC,31.25,121.4,%E6%A1%A5,%E8%B7%AF1%E5%8F%B7',
			'gcj02',
			'marker',
			'桥'
		],
		['https://ditu.amap.com/regeo?lng=121.4&lat=31.25&name=A&src=uriapi', 'gcj02', 'marker', 'A'],
		[
			'https://ditu.amap.com/dir?from[lnglat]=121.5,31.2&to[lnglat]=121.4,31.25&to[name]=A',
			'gcj02',
			'destination',
			'A'
		],
		[
			'https://www.amap.com/dir?from%5Blnglat%5D=121.5%2C31.2&to%5Blnglat%5D=121.4%2C31.25',
			'gcj02',
			'destination'
		],
		['https://m.amap.com/navi/?dest=121.4,31.25&destName=A&key=1', 'gcj02', 'destination', 'A'],
		['http://mo.amap.com/?q=31.25,121.4&name=park&dev=0', 'gcj02', 'marker', 'park'],
		['http://mo.amap.com/?q=31.25,121.4&name=park&dev=1', 'wgs84', 'marker', 'park'],

		[
			'https://api.map.baidu.com/marker?location=31.25,121.4&title=A&content=B&output=html',
			'bd09',
			'marker',
			'A'
		],
		[
			'https://api.map.baidu.com/marker?location=31.25,121.4&title=A&coord_type=gcj02',
			'gcj02',
			'marker',
			'A'
		],
		['https://api.map.baidu.com/marker?location=31.25,121.4&coord_type=wgs84', 'wgs84', 'marker'],
		[
			'https://api.map.baidu.com/direction?origin=latlng:31.2,121.5|name:x&destination=latlng:31.25,121.4|name:A&mode=driving',
			'bd09',
			'destination',
			'A'
		],
		[
			'https://api.map.baidu.com/direction?destination=name:A|latlng:31.25,121.4',
			'bd09',
			'destination',
			'A'
		],
		['https://api.map.baidu.com/direction?destination=31.25,121.4', 'bd09', 'destination'],
		[
			'https://map.baidu.com/?latlng=31.25,121.4&title=A&content=B&autoOpen=true',
			'bd09',
			'marker',
			'A'
		],

		[
			'https://apis.map.qq.com/uri/v1/marker?marker=coord:31.25,121.4;title:A;addr:B&referer=x',
			'gcj02',
			'marker',
			'A'
		],
		[
			'https://apis.map.qq.com/uri/v1/marker?marker=coord%3A31.25%2C121.4%3Btitle%3AA&coord_type=1',
			'wgs84',
			'marker',
			'A'
		],
		[
			'https://apis.map.qq.com/uri/v1/routeplan?type=drive&to=A&tocoord=31.25,121.4&coord_type=2',
			'gcj02',
			'destination',
			'A'
		],
		['https://apis.map.qq.com/uri/v1/geocoder?coord=31.25,121.4&coord_type=1', 'wgs84', 'marker'],
		[
			'https://map.qq.com/?type=marker&isopeninfowin=1&pointx=121.4&pointy=31.25&name=A',
			'gcj02',
			'marker',
			'A'
		],

		['https://www.google.com/maps/@31.25,121.4,15z', 'gcj02', 'view'],
		['https://www.google.com/maps/@31.25,121.4,1500m/data=!3m1!1e3', 'gcj02', 'view'],
		[
			'https://www.google.com/maps/place/Bund+Bridge/@31.2,121.5,17z/data=!3m1!4b1!4m6!3m5!1s0x35b2:0x1!8m2!3d31.25!4d121.4!16s%2Fg%2F1',
			'gcj02',
			'marker',
			'Bund Bridge'
		],
		['https://www.google.com/maps/place/31.25,121.4/@31.2,121.5,15z', 'gcj02', 'marker'],
		[
			"https://www.google.com/maps/place/31%C2%B015'00.0%22N+121%C2%B024'00.0%22E/@31.2,121.5,17z",
			'gcj02',
			'marker'
		],
		['https://www.google.com/maps/search/31.25,+121.4', 'gcj02', 'marker'],
		['https://www.google.com/maps/search/?api=1&query=31.25%2C121.4', 'gcj02', 'marker'],
		['https://www.google.com/maps/dir/?api=1&destination=31.25%2C121.4', 'gcj02', 'destination'],
		[
			'https://www.google.com/maps/dir/31.2,121.5/31.25,121.4/@31.1,121.1,13z',
			'gcj02',
			'destination'
		],
		[
			'https://www.google.com/maps/dir/A/B/@31.1,121.1,13z/data=!4m13!4m12!1m5!1m1!1s0x1:0x2!2m2!1d121.5!2d31.2!1m5!1m1!1s0x3:0x4!2m2!1d121.4!2d31.25',
			'gcj02',
			'destination'
		],
		[
			'https://www.google.com/maps/@?api=1&map_action=map&center=31.25,121.4&zoom=12',
			'gcj02',
			'view'
		],
		['https://maps.google.com/?q=31.25,121.4', 'gcj02', 'marker'],
		['https://maps.google.com/maps?q=loc:31.25,121.4+(A)', 'gcj02', 'marker', 'A'],
		['https://maps.google.com/?ll=31.25,121.4&z=15', 'gcj02', 'view'],
		['https://maps.google.com/maps?daddr=31.25,121.4&saddr=31.2,121.5', 'gcj02', 'destination'],
		['https://www.google.com.hk/maps/@31.25,121.4,15z', 'gcj02', 'view'],
		[
			'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3411!2d121.4!3d31.25!2m3!1f0',
			'gcj02',
			'view'
		],

		['https://maps.apple.com/?ll=31.25,121.4&q=A', 'gcj02', 'marker', 'A'],
		['https://maps.apple.com/?ll=31.25,121.4', 'gcj02', 'view'],
		['https://maps.apple.com/?q=31.25,121.4', 'gcj02', 'marker'],
		['https://maps.apple.com/?daddr=31.25,121.4&dirflg=d', 'gcj02', 'destination'],
		[
			'https://maps.apple.com/place?coordinate=31.25%2C121.4&name=A&_provider=57879',
			'gcj02',
			'marker',
			'A'
		],
		[
			'https://maps.apple.com/place?coordinate=31.25%2C121.4&name=A&_provider=9902',
			'wgs84',
			'marker',
			'A'
		],
		[
			'https://maps.apple.com/directions?destination=31.25,121.4&mode=walking',
			'gcj02',
			'destination'
		],
		['https://maps.apple.com/frame?center=31.25,121.4', 'gcj02', 'view'],

		['https://www.openstreetmap.org/#map=17/31.25/121.4', 'wgs84', 'view'],
		['https://www.openstreetmap.org/?mlat=31.25&mlon=121.4#map=17/31.2/121.5', 'wgs84', 'marker'],
		['https://www.openstreetmap.org/node/1#map=17/31.25/121.4&layers=N', 'wgs84', 'view'],
		[
			'https://www.openstreetmap.org/directions?engine=x&route=31.2,121.5;31.25,121.4#map=14/31/121',
			'wgs84',
			'destination'
		],

		['geo:31.25,121.4', 'wgs84', 'marker'],
		['geo:0,0?q=31.25,121.4(A%20B)', 'wgs84', 'marker', 'A B'],
		['https://example.org/map/en/#map=14/31.25/121.4', 'wgs84', 'view'],
		['https://example.org/zh/places/x/?datum=bd09#map=14.2/31.25/121.4/30/45', 'wgs84', 'view'],
		['#map=14/31.25/121.4', 'wgs84', 'view'],

		// addresses of apps, other spellings, and surrounding text
		[
			'iosamap://viewMap?sourceApplication=x&poiname=A&lat=31.25&lon=121.4&dev=0',
			'gcj02',
			'marker',
			'A'
		],
		['androidamap://route?dlat=31.25&dlon=121.4&dname=A&dev=1&t=0', 'wgs84', 'destination', 'A'],
		[
			'amapuri://route/plan/?slat=31.2&slon=121.5&dlat=31.25&dlon=121.4&dname=A&dev=0',
			'gcj02',
			'destination',
			'A'
		],
		['https://ditu.amap.com/regeo?lnglat=121.4,31.25', 'gcj02', 'marker'],
		[
			'baidumap://map/marker?location=31.25,121.4&title=A&coord_type=gcj02&src=x',
			'gcj02',
			'marker',
			'A'
		],
		['bdapp://map/marker?location=31.25,121.4&title=A', 'bd09', 'marker', 'A'],
		[
			'https://map.baidu.com/@13513000,3638000,17z/latlng%3D31.25%2C121.4%26title%3Dx',
			'bd09',
			'marker'
		],
		['qqmap://map/marker?marker=coord:31.25,121.4;title:A&referer=x', 'gcj02', 'marker', 'A'],
		[
			'https://3gimg.qq.com/x https://apis.map.qq.com/tools/locpicker?name=A&latng=31.25,121.4',
			'gcj02',
			'marker',
			'A'
		],
		['comgooglemaps://?q=31.25,121.4&zoom=14', 'gcj02', 'marker'],
		['comgooglemaps://?center=31.25,121.4&zoom=14', 'gcj02', 'view'],
		['https://maps.google.com/maps?q=loc:31.25+121.4', 'gcj02', 'marker'],
		['…maps?q=loc:31.25+121.4', 'gcj02', 'marker'],
		['https://maps.google.com/maps?q=31.25%20121.4', 'gcj02', 'marker'],
		["https://www.google.com/maps?q=31°15'00.0%22N+121°24'00.0%22E", 'gcj02', 'marker'],
		[
			'https://maps.google.com/maps?q=31.25,121.4&ll=31.2,121.5&spn=0.1,0.1&sll=31,121',
			'gcj02',
			'marker'
		],
		['https://maps.google.com/maps?ll=31.25,121.4&spn=0.1,0.1', 'gcj02', 'view'],
		['https://maps.google.com/?sll=31.25,121.4&z=15', 'gcj02', 'view'],
		['https://maps.google.com/maps?cbll=31.25,121.4&layer=c', 'gcj02', 'marker'],
		[
			'https://maps.google.com/maps?saddr=31.1,121.1&daddr=31.2,121.5+to:31.25,121.4',
			'gcj02',
			'destination'
		],
		['https://www.google.com.hk/maps/place/31.25,121.4', 'gcj02', 'marker'],
		['https://ditu.google.cn/maps?q=31.25,121.4', 'gcj02', 'marker'],
		['https://www.google.com/maps/search/31.25,+121.4?sa=X&ved=1', 'gcj02', 'marker'],
		['https://www.google.com/maps/dir//31.25,121.4/@31.1,121.1,13z', 'gcj02', 'destination'],
		['https://earth.google.com/web/@31.25,121.4,4.2a,800d,35y,0h,0t,0r', 'wgs84', 'view'],
		['maps://?ll=31.25,121.4&q=A', 'gcj02', 'marker', 'A'],
		[
			'https://www.openstreetmap.org/export/embed.html?bbox=121.3%2C31.2%2C121.5%2C31.3&layer=mapnik&marker=31.25%2C121.4',
			'wgs84',
			'marker'
		],
		['https://osmand.net/map?pin=31.25,121.4#15/31.2/121.5', 'wgs84', 'marker'],
		['https://www.openstreetmap.org/#map=17/31.25/121.4.', 'wgs84', 'view'],
		['(https://www.google.com/maps/@31.25,121.4,15z).', 'gcj02', 'view'],
		[
			'<a href="https://uri.amap.com/marker?position=121.4,31.25&amp;src=x">A</a>',
			'gcj02',
			'marker'
		],
		['我在这里: https://uri.amap.com/marker?position=121.4,31.25', 'gcj02', 'marker'],
		['【M50】 uri.amap.com/marker?position=121.4,31.25 快来', 'gcj02', 'marker'],
		['[M50](https://uri.amap.com/marker?position=121.4,31.25)', 'gcj02', 'marker']
	])('is read in its own datum: %s', (link, datum, whatIsIt, name) => {
		const found = positionIn(link);
		expect(geodesicDistanceM(found.at, toWgs84(AT, datum))).toBeLessThan(0.01);
		expect(found).toMatchObject({ system: datum, whatIsIt });
		expect(found.name).toBe(name);
	});

	it.each([
		// 沈阳市 as collected from Baidu for gcoord: see geo/truth/README.md
		['https://map.baidu.com/@13741215.395,5104015.047,19z', 'view', undefined],
		[
			'https://map.baidu.com/poi/%E6%B2%88%E9%98%B3/@13741215.395,5104015.047,17.2z?uid=1',
			'view',
			'沈阳'
		],
		['https://map.baidu.com/search/x/@13741215.395,5104015.047,19z?querytype=s', 'view', undefined],
		[
			'https://map.baidu.com/mobile/webapp/place/detail/qt=inf&uid=1/sharegeo=13741215.395%2c5104015.047',
			'marker',
			undefined
		]
	])("is read in Baidu's own metres: %s", (link, whatIsIt, name) => {
		const found = positionIn(link);
		// 123.4253306, 41.8032629 by the same collection; the formulas in public use are 0.7 m off
		expect(geodesicDistanceM(found.at, [123.4253306, 41.8032629])).toBeLessThan(1);
		expect(found).toMatchObject({ service: 'baidu', system: 'bd09', whatIsIt });
		expect(found.name).toBe(name);
		expect(found.resolution_m).toBeCloseTo(0.0005 * Math.cos((41.8 * Math.PI) / 180), 5);
	});

	it('is found in a shared text, without a scheme, or with HTML in it', () => {
		for (const text of [
			'【高德地图】我在这里，快来：https://wb.amap.com/?q=31.25,121.4,%E6%A1%A5。复制打开',
			'uri.amap.com/marker?position=121.4,31.25',
			'https://uri.amap.com/marker?src=x&amp;position=121.4,31.25',
			'HTTPS://URI.AMAP.COM/marker?position=121.4,31.25'
		]) {
			expect(geodesicDistanceM(positionIn(text).at, toWgs84(AT, 'gcj02'))).toBeLessThan(0.01);
		}
	});

	it('uses the documented order, or the other one where only that is on the globe', () => {
		const usual = positionIn('https://uri.amap.com/marker?position=45.5,30.5').at;
		expect(usual).toEqual([45.5, 30.5]);
		const swapped = positionIn('https://uri.amap.com/marker?position=31.25,121.4').at;
		expect(geodesicDistanceM(swapped, toWgs84(AT, 'gcj02'))).toBeLessThan(0.01);
	});

	it('outside China is WGS-84, and reported as such', () => {
		const found = positionIn('https://www.google.com/maps/@52.5067,13.2599,6z');
		expect(found).toMatchObject({ at: [13.2599, 52.5067], system: 'wgs84' });
	});

	it('has the resolution of its digits', () => {
		// half of 0.0001° of latitude at 31° is 5.54 m (110,874 m a degree, GeodSolve)
		const found = positionIn('https://uri.amap.com/marker?position=121.4000,31.2500');
		expect(found.resolution_m).toBeCloseTo(5.54, 2);
	});

	it('may contain any name, which is reduced to one line', () => {
		const name = encodeURIComponent('<b>\u202ea\n b</b>' + 'x'.repeat(200));
		const found = positionIn(`https://uri.amap.com/marker?position=121.4,31.25&name=${name}`);
		expect(found.name).toHaveLength(80);
		expect(found.name).toMatch(/^<b> a b<\/b>x+$/);
	});
});

describe('a long link', () => {
	// 210 and more characters before the position, as for a place with a Chinese name
	const name = encodeURIComponent('苏州河畔的一处创意园区与艺术中心'.repeat(3));
	const view = `https://www.google.com/maps/place/${name}/@31.2406,121.4005,17z`;
	const filler = 'x'.repeat(3000);

	it.each<[string, Datum]>([
		[`${view}/data=!3m1!4b1!4m6!3m5!1s0x35b2:0x1!8m2!3d31.25!4d121.4!16s%2Fg%2F1`, 'gcj02'],
		[`${view}/data=!4m6!3m5!1s0x35b2:0x1!8m2!3d31.25!4d121.4?entry=ttu&g_ep=${filler}`, 'gcj02'],
		[
			`https://api.map.baidu.com/marker?title=${name}&content=${name}&location=31.25,121.4&output=html&coord_type=gcj02`,
			'gcj02'
		],
		[
			`https://api.map.baidu.com/marker?location=31.25,121.4&title=${name}&content=${filler}&coord_type=wgs84`,
			'wgs84'
		],
		[
			`https://uri.amap.com/marker?name=${name}&src=${filler}&position=121.4,31.25&coordinate=wgs84`,
			'wgs84'
		],
		[
			`https://apis.map.qq.com/uri/v1/marker?referer=${filler}&marker=coord:31.25,121.4&coord_type=1`,
			'wgs84'
		],
		[
			`https://maps.apple.com/place?address=${name}&coordinate=31.25,121.4&name=${name}&_provider=9902`,
			'wgs84'
		],
		[`https://www.openstreetmap.org/?x=${filler}&mlat=31.25&mlon=121.4#map=17/31.2/121.5`, 'wgs84']
	])('is read to its end: %.60s… (%s)', (link, datum) => {
		expect(link.length).toBeGreaterThan(200);
		expect(link.length).toBeLessThanOrEqual(4000);
		const found = positionIn(link);
		expect(geodesicDistanceM(found.at, toWgs84(AT, datum))).toBeLessThan(0.01);
		expect(found).toMatchObject({ system: datum, whatIsIt: 'marker' });
	});
});

describe('a link of a map whose datum in China is not published', () => {
	it.each([
		['https://www.bing.com/maps?cp=31.25~121.4&lvl=16', 'bing'],
		['https://cn.bing.com/maps?sp=point.31.25_121.4_A&cp=31.2~121.5', 'bing'],
		['https://www.bing.com/maps?rtp=pos.31.2_121.5_A~pos.31.25_121.4_B', 'bing'],
		['https://wego.here.com/?map=31.25,121.4,16,normal', 'here'],
		['https://share.here.com/l/31.25,121.4,A', 'here'],
		['https://yandex.com/maps/?ll=121.4%2C31.25&z=16', 'yandex'],
		['https://yandex.com/maps/?pt=121.4,31.25,pm2rdm&ll=121.5,31.2', 'yandex'],
		['https://waze.com/ul?ll=31.25%2C121.4&navigate=yes', 'waze']
	])('is refused with its pair: %s', (link, service) => {
		expect(readMapLink(link)).toEqual({
			kind: 'refused',
			reason: 'datum-unstated',
			service,
			pair: '31.25, 121.4'
		});
	});

	it('is read outside China, where there is only one datum', () => {
		expect(readMapLink('https://www.bing.com/maps?cp=52.5067~13.2599&lvl=6')).toMatchObject({
			kind: 'position',
			at: [13.2599, 52.5067],
			system: 'wgs84',
			whatIsIt: 'view'
		});
	});
});

describe('several places', () => {
	it.each([
		['https://uri.amap.com/marker?markers=121.4,31.25,A|121.5,31.3,B', 'amap', 2],
		[
			'https://apis.map.qq.com/tools/poimarker?marker=coord:31.2,121.5;title:A|coord:31.25,121.4;title:B|coord:31.3,121.4',
			'tencent',
			3
		],
		['https://www.bing.com/maps?sp=point.31.2_121.5_A~point.31.25_121.4_B', 'bing', 2],
		['https://yandex.com/maps/?pt=121.5,31.2~121.4,31.25', 'yandex', 2],
		[
			'https://uri.amap.com/marker?position=121.4,31.25 https://uri.amap.com/marker?position=121.5,31.3',
			'amap',
			2
		]
	])('are refused, not the first one taken: %s', (link, service, count) => {
		expect(readMapLink(link)).toEqual({
			kind: 'refused',
			reason: 'several-places',
			service,
			count
		});
	});

	it('count as one where they are the same, and a short link beside a long one is ignored', () => {
		const link = 'https://uri.amap.com/marker?position=121.4,31.25';
		for (const text of [`${link} ${link}`, `https://surl.amap.com/4mkK ${link}`]) {
			expect(geodesicDistanceM(positionIn(text).at, toWgs84(AT, 'gcj02'))).toBeLessThan(0.01);
		}
	});
});

describe('a link without a position', () => {
	it.each([
		['https://surl.amap.com/4mkKGuyJ2bz', 'amap', 'short-link'],
		['【高德】 https://surl.amap.com/4mkKGuyJ2bz 快来', 'amap', 'short-link'],
		['https://j.map.baidu.com/a7/GXfM', 'baidu', 'short-link'],
		['https://maps.app.goo.gl/abcDEF', 'google', 'short-link'],
		['https://goo.gl/maps/abc', 'google', 'short-link'],
		['https://maps.apple/p/7E-Brjrk_THN14', 'apple', 'short-link'],
		['https://osm.org/go/0EEQjE--', 'osm', 'short-link'],
		['https://g.co/kgs/abc', 'google', 'short-link'],
		['https://share.google/abc', 'google', 'short-link'],
		['https://www.amap.com/place/B00154DQQ7', 'amap', 'no-position'],
		['https://map.baidu.com/?newmap=1&s=inf%26uid%3D1', 'baidu', 'no-position'],
		['https://www.google.com/maps/place/Shanghai', 'google', 'no-position'],
		['https://maps.apple.com/place?_provider=57879&place-id=H271', 'apple', 'no-position'],
		['https://www.openstreetmap.org/way/1', 'osm', 'no-position'],
		['https://apis.map.qq.com/uri/v1/search?keyword=x', 'tencent', 'no-position'],
		['https://www.google.com/maps/@231.25,321.4,15z', 'google', 'off-globe']
	])('is refused: %s (%s, %s)', (link, service, reason) => {
		expect(readMapLink(link)).toEqual({ kind: 'refused', service, reason });
	});

	it.each([
		'',
		'31.25, 121.4',
		'桃浦',
		'https://example.org/?q=31.25,121.4',
		'https://www.google.com/search?q=31.25,121.4',
		'https://amap.com.example.org/?q=31.25,121.4',
		'https://example.org/#map=14/31.25/121.4',
		'http://[',
		'geo:',
		'geo:x,y',
		'https://' + 'a'.repeat(5000)
	])('of an unknown service is ignored: %s', (text) => {
		expect(readMapLink(text)).toBeNull();
	});
});

describe('every link of a place', () => {
	it('leads back to its point within 0.2 m', () => {
		const places = fc.tuple(
			fc.double({ min: 121.3, max: 121.52, noNaN: true }),
			fc.double({ min: 31.19, max: 31.32, noNaN: true })
		);
		fc.assert(
			fc.property(places, fc.string({ minLength: 1 }), (point, name) => {
				const [gcj02, bd09] = [fromWgs84(point, 'gcj02'), fromWgs84(point, 'bd09')];
				for (const mode of TRAVEL_MODES) {
					for (const { id, href } of directionsTo(
						{ name, wgs84: point, gcj02, bd09 },
						mode,
						'en'
					)) {
						const found = readMapLink(href);
						if (found?.kind !== 'position') throw new Error(`not read: ${href}`);
						expect(found.service).toBe(id);
						expect(found.whatIsIt).not.toBe('view');
						expect(geodesicDistanceM(found.at, point), href).toBeLessThan(0.2);
					}
				}
			})
		);
	});
});

describe('any address', () => {
	it('never throws', () => {
		const host = fc.constantFrom(
			'uri.amap.com',
			'www.amap.com',
			'map.baidu.com',
			'api.map.baidu.com',
			'apis.map.qq.com',
			'www.google.com/maps',
			'maps.apple.com',
			'www.openstreetmap.org'
		);
		const piece = fc.constantFrom(
			...'/?&=@,;:|%!#+',
			'position',
			'location',
			'destination',
			'marker=coord:',
			'q=',
			'p=',
			'%E4',
			'31.25',
			'121.4',
			'999',
			'place',
			'dir',
			'!3d',
			'!4d',
			'map=1/'
		);
		fc.assert(
			fc.property(host, fc.array(piece, { maxLength: 12 }), (service, pieces) => {
				const found = readMapLink(`https://${service}/${pieces.join('')}`);
				if (found?.kind !== 'position') return;
				expect(Math.abs(found.at[0])).toBeLessThan(181);
				expect(Math.abs(found.at[1])).toBeLessThanOrEqual(90);
			}),
			{ numRuns: 2000 }
		);
	});
});
