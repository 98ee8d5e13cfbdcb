/** `PUBLIC_TILES`: an archive or a tile server, and the one host that the policy opens for. */
import { describe, expect, it } from 'vitest';
import { tileHost } from '../../../src/host/tile-host.js';

describe('the host of the tiles', () => {
	it.each([undefined, '', ' '])('is none where nothing is set: %j', (setting) => {
		expect(tileHost(setting)).toBeNull();
	});

	it.each([
		['https://cdn.example/corridor.pmtiles', 'https://cdn.example'],
		[' https://cdn.example:8443/a/corridor.pmtiles?v=2 ', 'https://cdn.example:8443'],
		['https://tiles.example/ground/{z}/{x}/{y}', 'https://tiles.example'],
		['https://tiles.example/a,b/{z}/{x}/{y}.mvt?key=1', 'https://tiles.example'],
		['http://localhost:3000/ground/{z}/{x}/{y}', 'http://localhost:3000'],
		['http://127.0.0.1:3000/corridor.pmtiles', 'http://127.0.0.1:3000']
	])('of %s is its own alone', (setting, host) => {
		expect(tileHost(setting)).toEqual({ address: setting.trim(), hosts: [host] });
	});

	it('is the site’s where the address is a path', () => {
		expect(tileHost('/corridor.pmtiles')).toEqual({ address: '/corridor.pmtiles', hosts: [] });
	});

	it.each([
		'http://cdn.example/corridor.pmtiles',
		'//cdn.example/corridor.pmtiles',
		'ftp://cdn.example/corridor.pmtiles',
		'https://cdn.example/corridor.mbtiles',
		'https://tiles.example/ground/{z}/{x}',
		'https://tiles.example/{z}/{x}/{y}.pmtiles',
		'https://cdn.example;script-src *;/a.pmtiles',
		'https://cdn.example/a.pmtiles https://other.example',
		'corridor.pmtiles',
		'yes'
	])('is refused where it is neither: %s', (setting) => {
		expect(() => tileHost(setting)).toThrow(/^PUBLIC_TILES: ".+" is neither/);
	});
});
