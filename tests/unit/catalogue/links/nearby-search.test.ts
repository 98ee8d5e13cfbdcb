/** Searches around a point in other maps: with the documented parameters only. */
import { describe, expect, it } from 'vitest';
import { searchNearby } from '#lib/catalogue/links/nearby-search';

const AT = {
	wgs84: [121.4, 31.25] as [number, number],
	gcj02: [121.4046, 31.248] as [number, number],
	bd09: [121.4111, 31.254] as [number, number]
};
const VIEW = { at: AT, zoom: 14 };
const links = searchNearby('咖啡 & tea', VIEW, 'zh');
const of = (id: string) => new URL(links.find((link) => link.id === id)!.href);

describe('a search around a point', () => {
	it('is offered in all five maps', () => {
		expect(links.map(({ id }) => id)).toEqual(['amap', 'baidu', 'tencent', 'apple', 'google']);
	});

	it.each([
		['amap', ['keyword', 'center', 'view', 'callnative', 'src'], 'center', '121.404600,31.248000'],
		[
			'baidu',
			['query', 'location', 'radius', 'coord_type', 'output', 'src'],
			'location',
			'31.254000,121.411100'
		],
		[
			'tencent',
			['keyword', 'center', 'radius', 'coord_type', 'referer'],
			'center',
			'31.248000,121.404600'
		],
		['apple', ['q', 'sll', 'z'], 'sll', '31.248000,121.404600']
	])(
		'of %s passes its point in the parameter and datum of the service',
		(id, names, where, point) => {
			const { searchParams } = of(id);
			expect([...searchParams.keys()]).toEqual(names);
			expect(searchParams.get(where)).toBe(point);
			expect(searchParams.get(names[0]!)).toBe('咖啡 & tea');
		}
	);

	it('covers what the view shows', () => {
		const at = (zoom: number) => searchNearby('茶', { at: AT, zoom }, 'en');
		const href = (zoom: number, id: string) =>
			new URL(at(zoom).find((link) => link.id === id)!.href);
		// 400 px at zoom 14: 78,271.517 m · cos 31.25° / 2^14 · 400 = 1,633.6 m, in whole hundreds.
		expect(href(14, 'tencent').searchParams.get('radius')).toBe('1600');
		expect(href(14, 'baidu').searchParams.get('radius')).toBe('1600');
		expect(href(18, 'baidu').searchParams.get('radius')).toBe('500');
		expect(href(10, 'tencent').searchParams.get('radius')).toBe('5000');
		// Tiles of 256 px are one level deeper than ours of 512.
		expect(href(16, 'apple').searchParams.get('z')).toBe('17');
		expect(href(19, 'google').pathname).toMatch(/,20z$/);
	});

	it('of Google has words and point in its path', () => {
		expect(decodeURIComponent(of('google').pathname)).toBe(
			'/maps/search/咖啡 & tea/@31.248000,121.404600,15z'
		);
	});
});
