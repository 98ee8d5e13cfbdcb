import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { styleOf } from '#lib/layers/style';
import { loadBasemap } from '#lib/map/basemap/online-basemap';

const ADDRESS = 'https://tiles.example/style.json';

/** A style that a host might serve. */
const SERVED: StyleSpecification = {
	version: 8,
	name: 'Quiet',
	center: [0, 0],
	zoom: 3,
	sprite: 'https://tiles.example/sprite',
	glyphs: 'https://tiles.example/fonts/{fontstack}/{range}.pbf',
	sources: {
		tiles: { type: 'vector', url: 'https://tiles.example/tiles.json' },
		// the same id as one of ours
		places: { type: 'vector', url: 'https://tiles.example/places.json' }
	},
	layers: [
		{ id: 'land', type: 'background', paint: { 'background-color': '#eeeeee' } },
		{ id: 'creek-line', type: 'line', source: 'tiles', 'source-layer': 'water' },
		{
			id: 'names',
			type: 'symbol',
			source: 'places',
			'source-layer': 'place',
			layout: { 'text-field': ['get', 'name'] }
		}
	]
};

const served = (body: unknown, init?: ResponseInit) =>
	vi.fn(async (..._of: Parameters<typeof fetch>) => new Response(JSON.stringify(body), init));
const serve = (body: unknown, init?: ResponseInit) => {
	const fetching = served(body, init);
	vi.stubGlobal('fetch', fetching);
	return fetching;
};
afterEach(() => vi.unstubAllGlobals());

describe('a detailed basemap', () => {
	it('is fetched once, from the configured address, with a timeout', async () => {
		const fetching = serve(SERVED);
		await loadBasemap(ADDRESS);
		expect(fetching).toHaveBeenCalledOnce();
		const [address, init] = fetching.mock.calls[0]!;
		expect(address).toBe(ADDRESS);
		expect(init?.signal).toBeInstanceOf(AbortSignal);
	});

	it('has ids of its own, so that none is one of ours', async () => {
		serve(SERVED);
		const basemap = (await loadBasemap(ADDRESS))!;
		expect(Object.keys(basemap.sources)).toEqual(['basemap-tiles', 'basemap-places']);
		expect(basemap.sources['basemap-tiles']).toEqual(SERVED.sources.tiles);
		expect(basemap.layers.map(({ id }) => id)).toEqual([
			'basemap-land',
			'basemap-creek-line',
			'basemap-names'
		]);
		const sources = basemap.layers.map((layer) => ('source' in layer ? layer.source : null));
		expect(sources).toEqual([null, 'basemap-tiles', 'basemap-places']);
		expect(basemap.layers[1]).toMatchObject({ 'source-layer': 'water' });
	});

	it('brings its pictures, and neither its fonts nor its own view', async () => {
		serve(SERVED);
		expect(Object.keys((await loadBasemap(ADDRESS))!).sort()).toEqual([
			'layers',
			'sources',
			'sprite',
			'version'
		]);
		serve({ ...SERVED, sprite: undefined });
		expect(await loadBasemap(ADDRESS)).not.toHaveProperty('sprite');
	});

	it.each(['light', 'dark'] as const)(
		'makes one style with ours that MapLibre takes, in the %s',
		async (theme) => {
			serve(SERVED);
			const basemap = await loadBasemap(ADDRESS);
			const style = styleOf({ theme, lang: 'zh', detail: true, dataRoot: '/data/', basemap });
			// Only the label fonts need no server, which the validator does not know.
			const faults = validateStyleMin(style).filter(({ message }) => !message.includes('glyphs'));
			expect(faults).toEqual([]);
			const ids = style.layers.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.slice(0, 3)).toEqual(['basemap-land', 'basemap-creek-line', 'basemap-names']);
			expect(style).not.toHaveProperty('glyphs');
		}
	);
});

describe('a basemap that cannot be used', () => {
	it.each([
		['an older version', { ...SERVED, version: 7 }],
		['a version as a word', { ...SERVED, version: '8' }],
		['no layers', { ...SERVED, layers: undefined }],
		['layers that are no list', { ...SERVED, layers: {} }],
		['no sources', { ...SERVED, sources: undefined }],
		['sources that are nothing', { ...SERVED, sources: null }],
		['sources that are a list', { ...SERVED, sources: [] }],
		['nothing', null],
		['a word', 'style'],
		['tiles', { tilejson: '3.0.0', tiles: [] }]
	])('is refused by its address: %s', async (_name, body) => {
		serve(body);
		await expect(loadBasemap(ADDRESS)).rejects.toThrow(
			`${ADDRESS}: not a MapLibre style of version 8`
		);
	});

	it('is refused where the host answers with an error', async () => {
		serve(SERVED, { status: 403 });
		await expect(loadBasemap(ADDRESS)).rejects.toThrow(`${ADDRESS}: 403`);
	});

	it('is refused where the host serves a page instead', async () => {
		vi.stubGlobal('fetch', async () => new Response('<!doctype html>'));
		await expect(loadBasemap(ADDRESS)).rejects.toThrow();
	});

	it('is given up where the host does not answer', async () => {
		vi.stubGlobal('fetch', async () => {
			throw new TypeError('Failed to fetch');
		});
		await expect(loadBasemap(ADDRESS)).rejects.toThrow('Failed to fetch');
	});
});
