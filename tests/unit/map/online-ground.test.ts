/** The ground that a deployer may name: what becomes of it, and what the reader is told. */
import { afterEach, expect, it, vi } from 'vitest';
import { ONLINE_PREFIX } from '#lib/map/basemap/online-source';
import { onlineGround } from '#lib/map/basemap/online-ground.svelte';

const ADDRESS = 'https://tiles.example/style.json';
const STYLE = { version: 8, sources: {}, layers: [] };
const answer = (body: unknown, status = 200) =>
	vi.stubGlobal('fetch', vi.fn().mockResolvedValue(Response.json(body, { status })));
afterEach(() => void vi.unstubAllGlobals());

it('asks nobody where none is named', async () => {
	answer(STYLE);
	const ground = onlineGround({ notify: vi.fn() });
	await ground.load(null);
	expect(fetch).not.toHaveBeenCalled();
	expect(ground.style).toBeNull();
});

it('lies beneath the map, until one of its sources fails', async () => {
	answer(STYLE);
	const notify = vi.fn();
	const ground = onlineGround({ notify });
	await ground.load(ADDRESS);
	expect(ground.style).toMatchObject({ version: 8 });
	expect(notify).not.toHaveBeenCalled();
	const failure = { type: 'data', sources: [`${ONLINE_PREFIX}streets`], titles: [] } as const;
	expect(ground.hasFailed(failure)).toBe(true);
	expect(ground.style).toBeNull();
	expect(notify).toHaveBeenCalledWith(expect.objectContaining({ id: 'basemap' }));
});

it('is left, and said to be, where it cannot be loaded', async () => {
	answer({}, 500);
	const notify = vi.fn();
	const ground = onlineGround({ notify });
	await ground.load(ADDRESS);
	expect(ground.style).toBeNull();
	expect(notify).toHaveBeenCalledOnce();
});

it('has nothing to do with the map’s own failures', () => {
	const ground = onlineGround({ notify: vi.fn() });
	expect(ground.hasFailed({ type: 'data', sources: ['green'], titles: [] })).toBe(false);
	expect(ground.hasFailed({ type: 'webgl' })).toBe(false);
});
