/** The answers to a page, and the copy they come from. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyName } from '#lib/state/offline/copy-record';
import { answerFile, answerPage, storablePath } from '../../../src/service-worker/answer';
import { OpenPages } from '../../../src/service-worker/open-pages';
import { html, setUp } from './fake-caches';

const ORIGIN = 'https://map.example';
const NOW = { base: '/map', version: '2' };
const KNOWN = new Set(['/en/', '/zh/']);

/** Node makes no requests of this mode. */
function navigation(path: string): Request {
	return Object.defineProperty(new Request(ORIGIN + path), 'mode', { value: 'navigate' });
}
const noNetwork = () => {
	throw new TypeError('Failed to fetch');
};

let site: ReturnType<typeof setUp>;
beforeEach(async () => {
	site = setUp({});
	const [one, two] = [copyName('/map', '1'), copyName('/map', '2')];
	const put = async (name: string, path: string, response: Response) =>
		(await site.storage.open(name)).put(`/map${path}`, response);
	await put(one, '/data/search.json', Response.json(1));
	await put(one, '/_app/immutable/chunks/old.js', new Response('old'));
	await put(two, '/en/', html('2', 'map'));
	await put(two, '/data/search.json', Response.json(2));
	await put(two, '/404.html', html('2', 'nothing here'));
	await put(two, '/offline.html', html('2', 'not stored'));
});
afterEach(() => vi.unstubAllGlobals());

describe('a request', () => {
	it('is answered from a copy by its path alone', () => {
		const path = (address: string, options?: RequestInit) =>
			storablePath(new Request(ORIGIN + address, options), '/map');
		expect(path('/map/data/search.json?x=1')).toBe('/data/search.json');
		expect(path('/map/en/about/__data.json?x-sveltekit-invalidated=001')).toBe(
			'/en/about/__data.json'
		);
		expect(path('/map/data/places.csv')).toBeNull();
		expect(path('/map/_app/version.json')).toBeNull();
		expect(path('/mapping/en/')).toBeNull();
		expect(path('/map/en/', { method: 'HEAD' })).toBeNull();
		expect(path('/map/data/search.json', { headers: { range: 'bytes=0-9' } })).toBeNull();
		expect(storablePath(new Request('https://else.example/map/en/'), '/map')).toBeNull();
	});

	it('for a page is answered whatever its query; one for a download is not', () => {
		expect(storablePath(navigation('/map/en/?sel=metro:x#map=12/31/121'), '/map')).toBe('/en/');
		expect(storablePath(navigation('/map/en/nothing'), '/map')).toBe('/en/nothing');
		expect(storablePath(navigation('/map/data/places.csv'), '/map')).toBeNull();
	});
});

describe('a page', () => {
	const ask = async (path: string) => {
		const address = navigation(`/map${path}`);
		const { response, version } = await answerPage(address, path.split('?')[0]!, NOW, KNOWN);
		return { response, text: await response.text(), version: await version };
	};

	it('is the stored one, without a network request', async () => {
		const { text, version } = await ask('/en/?q=creek');
		expect(text).toContain('map');
		expect(version).toBe('2');
		expect(site.asked).toEqual([]);
	});

	it('without its slash redirects to the one with it, keeping the query', async () => {
		const { response } = await ask('/en?q=creek');
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe(`${ORIGIN}/map/en/?q=creek`);
	});

	it('that is not stored comes from the network, in any version', async () => {
		site.files['/map/zh/'] = () => html('3', '地图');
		const { text, version } = await ask('/zh/');
		expect(text).toContain('地图');
		expect(version).toBe('3');
	});

	it('that is not stored gets the offline document without a network; an unknown one is a 404', async () => {
		site.files['/map/zh/'] = noNetwork;
		site.files['/map/zh/nowhere/'] = noNetwork;
		const missing = await ask('/zh/');
		expect([missing.response.status, missing.text]).toEqual([
			503,
			expect.stringContaining('not stored')
		]);
		const unknown = await ask('/zh/nowhere/');
		expect([unknown.response.status, unknown.text]).toEqual([
			404,
			expect.stringContaining('nothing here')
		]);
	});
});

describe('a file', () => {
	const ask = async (path: string, version: string) =>
		(await answerFile(new Request(`${ORIGIN}/map${path}`), path, NOW, version)).text();

	it('has the version of its page', async () => {
		expect(await ask('/data/search.json', '1')).toBe('1');
		expect(await ask('/data/search.json', '2')).toBe('2');
	});

	it('of a version that is not stored comes from the network', async () => {
		site.files['/map/data/search.json'] = () => Response.json(3);
		expect(await ask('/data/search.json', '3')).toBe('3');
	});

	it('named by its content comes from any copy', async () => {
		expect(await ask('/_app/immutable/chunks/old.js', '2')).toBe('old');
	});
});

describe('the records of open pages', () => {
	it('outlive the worker, and are deleted with the page', async () => {
		const before = new OpenPages('/map');
		await before.note('a', Promise.resolve('1'));
		await before.note('b', Promise.resolve('2'));
		await before.note('c', Promise.resolve(null));
		const after = new OpenPages('/map');
		expect(await after.versionOf('a')).toBe('1');
		expect(await after.versionOf('never seen')).toBeNull();
		expect(await after.versionOf('c')).toBe('');
		expect(await after.keepOnly(new Set(['b']))).toEqual(new Set(['2']));
		expect(await after.versionOf('a')).toBeNull();
	});
});
