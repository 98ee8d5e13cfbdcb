import { afterEach, expect, it, vi } from 'vitest';
import { fetchJson, fetchOnce, rememberingLoads } from '#lib/catalogue/fetch-once';

afterEach(() => vi.unstubAllGlobals());

it('a loader runs once for each key, also while it loads, and again after it failed', async () => {
	const load = vi.fn(async (key: string) => {
		if (load.mock.calls.length === 1) throw new Error('offline');
		return key.toUpperCase();
	});
	const remembered = rememberingLoads(load);
	await expect(remembered('a')).rejects.toThrow('offline');
	expect(await Promise.all([remembered('a'), remembered('a'), remembered('b')])).toEqual([
		'A',
		'A',
		'B'
	]);
	expect(load.mock.calls.map(([key]) => key)).toEqual(['a', 'a', 'b']);
});

it('a missing file throws an error with its address', async () => {
	const response = { ok: false, url: 'https://map.example/data/x.json', status: 404 };
	vi.stubGlobal('fetch', async () => response);
	await expect(fetchJson('/data/x.json')).rejects.toThrow('https://map.example/data/x.json: 404');
});

it('a file is fetched once for each address', async () => {
	const fetched = vi.fn(async (address: string) => ({ ok: true, json: async () => [address] }));
	vi.stubGlobal('fetch', fetched);
	const files = await Promise.all([
		fetchOnce('/a.json'),
		fetchOnce('/a.json'),
		fetchOnce('/b.json')
	]);
	expect(files).toEqual([['/a.json'], ['/a.json'], ['/b.json']]);
	expect(fetched).toHaveBeenCalledTimes(2);
});
