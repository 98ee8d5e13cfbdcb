/** A version is stored whole or not at all. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyName, recordOf } from '#lib/state/offline/copy-record';
import { storeCopy, storeRest } from '../../../src/service-worker/store-copy';
import { html, setUp } from './fake-caches';

const NOW = { base: '/map', version: '2' };
const NAME = copyName('/map', '2');
const CHUNK = '/_app/immutable/chunks/a.js';
const script = (text: string) =>
	new Response(text, { headers: { 'content-type': 'text/javascript' } });

let site: ReturnType<typeof setUp>;
beforeEach(() => {
	site = setUp({
		'/map/en/': () => html('2'),
		[`/map${CHUNK}`]: () => script('new'),
		'/map/data/search.json': () => Response.json([]),
		'/map/_app/version.json': () => Response.json({ version: '2' })
	});
});
afterEach(() => vi.unstubAllGlobals());

describe('a copy', () => {
	it('holds every file, and a record once it is complete', async () => {
		await storeCopy(['/en/', CHUNK, '/data/search.json'], NOW);
		expect(site.storage.paths(NAME)).toEqual([
			`/map${CHUNK}`,
			'/map/_app/stored-copy.json',
			'/map/data/search.json',
			'/map/en/'
		]);
		const record = await recordOf('/map', '2');
		expect(Date.now() - Date.parse(record!.fetched)).toBeLessThan(60_000);
	});

	it('revalidates all files except content-hashed ones', async () => {
		await storeCopy(['/en/', CHUNK, '/data/search.json'], NOW);
		expect(site.asked.slice(0, 3).sort()).toEqual([
			`/map${CHUNK} default`,
			'/map/data/search.json no-cache',
			'/map/en/ no-cache'
		]);
		expect(site.asked.slice(3)).toEqual(['/map/_app/version.json no-store']);
	});

	it('keeps no header of a compressed transfer', async () => {
		await storeCopy(['/en/'], NOW);
		const { headers } = (await site.storage.match('/map/en/'))!;
		expect(headers.get('content-encoding')).toBeNull();
		expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
	});

	it('takes unchanged code from an older copy', async () => {
		const older = await site.storage.open(copyName('/map', '1'));
		await older.put(`/map${CHUNK}`, script('old'));
		await older.put('/map/data/search.json', Response.json(['old']));
		await storeCopy([CHUNK, '/data/search.json'], NOW);
		expect(site.asked).not.toContain(`/map${CHUNK} default`);
		const own = await site.storage.open(NAME);
		expect(await (await own.match(`/map${CHUNK}`))!.text()).toBe('old');
		expect(await (await own.match('/map/data/search.json'))!.json()).toEqual([]);
	});

	it.each<[string, string, () => Response]>([
		['a missing file', '/map/en/', () => new Response('', { status: 404 })],
		['a fault', '/map/data/search.json', () => new Response('', { status: 500 })],
		['a part of a file', '/map/data/search.json', () => new Response('', { status: 206 })],
		['a page in the place of code', `/map${CHUNK}`, () => html('2')],
		['a page of another version', '/map/en/', () => html('3')],
		['a page that says no version', '/map/en/', () => script('<p>')],
		[
			'no network',
			'/map/data/search.json',
			() => {
				throw new TypeError('Failed to fetch');
			}
		],
		['a deployment meanwhile', '/map/_app/version.json', () => Response.json({ version: '3' })]
	])('is not kept after %s', async (_, path, answer) => {
		site.files[path] = answer;
		await expect(storeCopy(['/en/', CHUNK, '/data/search.json'], NOW)).rejects.toThrow();
		expect(await site.storage.keys()).not.toContain(NAME);
	});
});

describe('the remaining files', () => {
	it('are added to a copy, without fetching stored ones again', async () => {
		await storeCopy(['/en/'], NOW);
		site.asked.length = 0;
		await storeRest(['/en/', '/data/search.json'], NOW);
		expect(site.asked).toEqual(['/map/data/search.json no-cache']);
	});

	it('are not fetched where the reader has deleted the copy', async () => {
		await storeRest(['/en/'], NOW);
		expect(site.asked).toEqual([]);
		expect(await site.storage.keys()).not.toContain(NAME);
	});

	it('leave a copy unchanged after an error', async () => {
		await storeCopy(['/en/'], NOW);
		await expect(storeRest(['/zh/'], NOW)).rejects.toThrow('404');
		expect(site.storage.paths(NAME)).toContain('/map/en/');
	});
});
