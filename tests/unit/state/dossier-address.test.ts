import { describe, expect, it } from 'vitest';
import { dossierLink, readDossier } from '#lib/state/address/dossier-address';
import { dossierAddress } from '#lib/state/navigation/dossier-navigation.svelte';
import { madeUpWindow } from './navigation/made-up-window';

const KNOWN = new Set(['m50', 'x-tower', 'taopu-smart-city']);
const read = (query: string) =>
	readDossier(new URL(`https://map.example/en/dossier/${query}`), KNOWN);

describe('the places that a dossier’s address asks for', () => {
	it.each([
		['', null],
		['?places=', null],
		['?places=,%20,', null],
		['?places=m50', { ids: ['m50'], unknown: [] }],
		['?places=x-tower,m50,x-tower', { ids: ['x-tower', 'm50'], unknown: [] }],
		['?places=m50&places=x-tower', { ids: ['m50', 'x-tower'], unknown: [] }],
		['?places=m50%2Cx-tower&utm_source=mail', { ids: ['m50', 'x-tower'], unknown: [] }],
		['?places=nowhere,m50', { ids: ['m50'], unknown: ['nowhere'] }],
		['?places=nowhere', { ids: [], unknown: ['nowhere'] }],
		['?places=constructor,to-string', { ids: [], unknown: ['constructor', 'to-string'] }],
		['?theme=dark&amp;places=m50，x-tower。', { ids: ['m50', 'x-tower'], unknown: [] }]
	])('of %s', (query, asked) => {
		expect(read(query)).toEqual(asked);
	});

	it('are read back from the link to them', () => {
		const ids = [...KNOWN];
		expect(dossierLink('zh', ids)).toBe('/zh/dossier/?places=m50,x-tower,taopu-smart-city');
		expect(readDossier(new URL(dossierLink('zh', ids), 'https://map.example'), KNOWN)!.ids).toEqual(
			ids
		);
		expect(dossierLink('en', [])).toBe('/en/dossier/');
	});
});

describe('the address at which a dossier can be opened again', () => {
	it('names its places, language and units, and nothing that is this reader’s own', () => {
		const { explorer, port } = madeUpWindow('/zh/dossier/?theme=dark&units=imperial#sources');
		expect(dossierAddress(explorer, ['m50', 'x-tower'], port)).toBe(
			'https://map.example/zh/dossier/?places=m50,x-tower&units=imperial'
		);
	});
});
