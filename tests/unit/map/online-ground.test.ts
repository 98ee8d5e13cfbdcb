/** The basemap that a deployer may configure: when it is used, and what the reader is told. */
import { afterEach, expect, it, vi } from 'vitest';
import { ONLINE_PREFIX } from '#lib/map/basemap/online-source';
import { onlineGround } from '#lib/map/basemap/online-ground.svelte';

const ADDRESS = 'https://tiles.example/style.json';
const STYLE = { version: 8, sources: {}, layers: [] };
const answer = (body: unknown, status = 200) =>
	vi.stubGlobal('fetch', vi.fn().mockResolvedValue(Response.json(body, { status })));
afterEach(() => void vi.unstubAllGlobals());

it('requests no basemap where none is configured', async () => {
	answer(STYLE);
	const ground = onlineGround({ notify: vi.fn() });
	await ground.load(null);
	expect(fetch).not.toHaveBeenCalled();
	expect(ground.style).toBeNull();
});

it('a basemap lies beneath the map, until one of its sources fails', async () => {
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

it('a basemap that cannot be loaded is given up, with a notice', async () => {
	answer({}, 500);
	const notify = vi.fn();
	const ground = onlineGround({ notify });
	await ground.load(ADDRESS);
	expect(ground.style).toBeNull();
	expect(notify).toHaveBeenCalledOnce();
});

it('a basemap ignores the map’s own failures', () => {
	const ground = onlineGround({ notify: vi.fn() });
	expect(ground.hasFailed({ type: 'data', sources: ['green'], titles: [] })).toBe(false);
	expect(ground.hasFailed({ type: 'webgl' })).toBe(false);
});
