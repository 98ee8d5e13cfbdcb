/** Which files a device stores, and when. */
import { describe, expect, it } from 'vitest';
import { fileGroups, groupOf, isImmutable, isPage } from '../../../src/service-worker/file-groups';

describe('the group of a file', () => {
	it.each([
		['/_app/immutable/chunks/BktoExKd.js', 'always'],
		['/_app/immutable/workers/maplibre-gl-worker-DX6FIJ71.js', 'always'],
		['/theme.js', 'always'],
		['/icon.svg', 'always'],
		['/', 'always'],
		['/404.html', 'always'],
		['/offline.html', 'always'],
		['/data/map/tiles/14/13719/6693.mvt', 'always'],
		['/data/items/places/m50.json', 'always'],
		['/data/search.json', 'always'],
		['/en/', 'en'],
		['/zh/places/m50/', 'zh'],
		['/zh/about/__data.json', 'zh'],
		['/picture/dark-wide.svg', 'always'],
		['/share/en/m50.png', 'never'],
		['/data/places.csv', 'never'],
		['/data/places.kml', 'never'],
		['/data/places.geojson', 'never'],
		['/data/creek.geojson', 'never'],
		['/data/index.json', 'never'],
		['/data/sources.json', 'never'],
		['/share/en/m50.png', 'never'],
		['/icons/full-512.png', 'never'],
		['/en/manifest.webmanifest', 'never'],
		['/sitemap.xml', 'never'],
		['/robots.txt', 'never'],
		['/service-worker.js', 'never'],
		['/_app/version.json', 'never']
	])('of %s is %s', (path, group) => {
		expect(groupOf(path)).toBe(group);
	});

	it('is derived from the lists of the build: a page without a slash is a file, documents have data', () => {
		const groups = fileGroups({
			build: ['/_app/immutable/entry/start.js'],
			files: ['/theme.js'],
			prerendered: ['/', '/404', '/en/', '/en/about/', '/zh/', '/data/places.csv', '/robots.txt']
		});
		expect(groups).toMatchObject({
			always: ['/_app/immutable/entry/start.js', '/theme.js', '/', '/404.html'],
			en: ['/en/', '/en/about/', '/en/about/__data.json'],
			zh: ['/zh/'],
			never: ['/data/places.csv', '/robots.txt']
		});
	});
});

it('pages are folders and documents, and only content-hashed names are immutable', () => {
	expect(['/', '/en/', '/404.html'].every(isPage)).toBe(true);
	expect(['/theme.js', '/en/about/__data.json', '/en'].some(isPage)).toBe(false);
	expect(isImmutable('/_app/immutable/nodes/1.js')).toBe(true);
	expect(isImmutable('/_app/version.json')).toBe(false);
});
