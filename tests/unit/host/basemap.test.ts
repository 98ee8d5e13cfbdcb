import { describe, expect, it } from 'vitest';
import { detailedBasemap } from '../../../src/host/basemap.js';

describe('the setting of a detailed basemap', () => {
	it.each([undefined, '', ' ', '\n\t '])('is off where it is empty: %j', (setting) => {
		expect(detailedBasemap(setting)).toBeNull();
	});

	it('is the address of a style, and allows its host only', () => {
		expect(detailedBasemap('https://tiles.example/styles/quiet.json?key=abc#x')).toEqual({
			style: 'https://tiles.example/styles/quiet.json?key=abc#x',
			hosts: ['https://tiles.example']
		});
	});

	it('allows further hosts, each once, whatever their paths', () => {
		expect(
			detailedBasemap(
				' https://tiles.example/style.json   https://cdn.example:8443/tiles/ \n' +
					'https://tiles.example/fonts https://CDN.example:8443 https://tiles.example:443'
			)
		).toEqual({
			style: 'https://tiles.example/style.json',
			hosts: ['https://tiles.example', 'https://cdn.example:8443']
		});
	});

	it('keeps a password out of the policy', () => {
		expect(detailedBasemap('https://someone:secret@tiles.example/style.json')?.hosts).toEqual([
			'https://tiles.example'
		]);
	});

	it.each([
		'http://tiles.example/style.json',
		'//tiles.example/style.json',
		'tiles.example/style.json',
		'/style.json',
		'data:application/json,{}',
		'blob:https://tiles.example/1',
		'javascript:alert(1)',
		'file:///style.json',
		'https://',
		'*',
		"'unsafe-inline'",
		'https://tiles.example;script-src',
		'https://tiles.example,https://other.example',
		'https://tiles.example/style.json http://cdn.example',
		'https://tiles.example/style.json *'
	])('is refused with its name and a remedy, where it is %s', (setting) => {
		expect(() => detailedBasemap(setting)).toThrow(/^PUBLIC_BASEMAP_STYLE: ".+" is not an https/);
		expect(() => detailedBasemap(setting)).toThrow(/Write the style address first/);
	});

	it('quotes the word at fault, not the whole setting', () => {
		expect(() => detailedBasemap('https://tiles.example/s.json http://cdn.example')).toThrow(
			'"http://cdn.example"'
		);
	});
});
