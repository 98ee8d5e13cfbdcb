/** Addresses that lead nowhere, and the pages that they mean. */
import { describe, expect, it } from 'vitest';
import { addressedLocale, meantPage } from '#lib/state/address/links/meant-page';

const ORIGIN = 'https://map.example';
const meant = (address: string, base = '') => {
	const found = meantPage(new URL(ORIGIN + address), base, 'zh');
	return found === null ? null : decodeURIComponent(found);
};

describe('an address that leads nowhere', () => {
	it.each([
		['/en/index.html', '/en/'],
		['/index.html', '/zh/'],
		[
			'/en/places/m50/index.html?theme=dark#map=15/31/121',
			'/en/places/m50/?theme=dark#map=15/31/121'
		],
		['/en/about.html', '/en/about/'],
		['/en/places/m50', '/en/places/m50/'],
		['//en//places//m50/', '/en/places/m50/'],
		['/EN/', '/en/'],
		['/en/places/M50/', '/en/places/m50/'],
		['/En/About', '/en/about/'],
		['/en/places/taopu_smart%20city/', '/en/places/taopu-smart-city/'],
		['/zh-CN/', '/zh/'],
		['/zh-hans/places/m50/', '/zh/places/m50/'],
		['/zh_TW/tour/', '/zh/tour/'],
		['/zh-Hant-HK/', '/zh/'],
		['/cn/', '/zh/'],
		['/en-US/', '/en/'],
		['/中文/', '/zh/'],
		['/places/m50/', '/zh/places/m50/'],
		['/about', '/zh/about/'],
		['/en/places/', '/en/'],
		['/en/。', '/en/'],
		['/en/places/m50/)', '/en/places/m50/'],
		['/en/places/m50).', '/en/places/m50/'],
		['/en/places/m50/，请看', '/en/places/m50/'],
		['/en/places/m50/%E3%80', '/en/places/m50/'],
		['/en/places/m50%E2%80%8B/', '/en/places/m50/'],
		['/<en>/', '/en/'],
		['/en/%23map=15.5/31.27/121.38', '/en/#map=15.5/31.27/121.38'],
		['/en/%2523map=15.5/31.27/121.38', '/en/#map=15.5/31.27/121.38'],
		['/en%23map=15.5/31.27/121.38', '/en/#map=15.5/31.27/121.38'],
		['/en/%3Flayers=places%23map=15.5/31.27/121.38', '/en/?layers=places#map=15.5/31.27/121.38'],
		['/en/%3Flayers%3Dplaces%26kind%3Dpark', '/en/?layers=places&kind=park'],
		['/en/&layers=places', '/en/?layers=places'],
		['/en/？layers=places', '/en/?layers=places'],
		['/en/＃map=15/31/121', '/en/#map=15/31/121'],
		['/ZH/%23map=15/31/121?fbclid=a#rd', '/zh/?fbclid=a#map=15/31/121&rd'],
		['/data/places.csv)', '/data/places.csv']
	])('%s means %s', (address, page) => {
		expect(meant(address)).toBe(page);
		// The redirect happens once: the page that was meant has no further redirect.
		const path = new URL(page, ORIGIN).pathname;
		const again = meantPage(new URL(page, ORIGIN), '', 'zh');
		expect(again === null || new URL(again, ORIGIN).pathname !== path).toBe(true);
		expect(again).toBeNull();
	});

	it.each([
		'/en/places/atlantis/',
		'/en/nowhere/',
		'/fr/',
		'/en/places/m50/rooms/',
		'/data/nothing.csv',
		'/zha/',
		'/robots.text'
	])('%s means nothing that is known', (address) => {
		expect(meant(address)).toBeNull();
	});

	it('keeps the path that the site lives under, and finds it in capitals', () => {
		expect(meant('/map/EN/places/m50', '/map')).toBe('/map/en/places/m50/');
		expect(meant('/MAP/en/', '/map')).toBe('/map/en/');
	});
});

describe('the language of an address that leads nowhere', () => {
	it.each([
		['/zh/places/atlantis/', 'zh'],
		['/en/places/atlantis/', 'en'],
		['/ZH/nothing', 'zh'],
		['/zh-CN/a/b/c/d', 'zh'],
		['/english/nothing.html', 'en'],
		['/%E4%B8%AD%E6%96%87/nothing/', 'zh'],
		['/nothing/', null],
		['/', null],
		['/places/zh/', null]
	])('of %s is %s', (address, lang) => {
		expect(addressedLocale(new URL(ORIGIN + address), '')).toBe(lang);
		expect(addressedLocale(new URL(`${ORIGIN}/maps/creek${address}`), '/maps/creek')).toBe(lang);
	});
});
