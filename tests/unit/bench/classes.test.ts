import { describe, expect, it } from 'vitest';
import { classOf, maplibrePart, split } from '../../bench/classes.js';

const maplibre = { main: '/_app/immutable/chunks/x1.js', worker: '/_app/immutable/workers/w2.js' };
const long = (words: string) => words + ' '.repeat(300_000);

describe('maplibrePart', () => {
	it('recognises both parts by their content', () => {
		expect(maplibrePart(long('MapLibre GL JS … maplibregl-canvas'))).toBe('main');
		expect(maplibrePart(long('MapLibre GL JS … worker'))).toBe('worker');
	});

	it('does not mistake a small script that names MapLibre for it', () => {
		expect(maplibrePart('import("./maplibre.js"); ".maplibregl-canvas"')).toBe(null);
	});

	it('does not mistake any large script for it', () => {
		expect(maplibrePart(long('another library'))).toBe(null);
	});
});

describe('classOf', () => {
	it.each([
		['/en/', 'html'],
		['/404.html', 'html'],
		['/_app/immutable/assets/0.css', 'css'],
		['/_app/immutable/entry/start.js', 'ours'],
		['/theme.js', 'ours'],
		['/images.mjs', 'ours'],
		[maplibre.main, 'maplibre'],
		[maplibre.worker, 'maplibre'],
		['/data/map/creek.geojson', 'data'],
		['/base/data/map/creek.geojson', 'data'],
		['/data/items/metro.json', 'other'],
		['/en/__data.json', 'other'],
		['/icon.svg', 'other']
	])('%s is %s', (path, kind) => {
		expect(classOf(path, maplibre)).toBe(kind);
	});
});

describe('split', () => {
	const at = (path: string, bytes: number, startedAt: number) => ({
		path,
		bytes,
		startedAt,
		endedAt: startedAt + 1
	});

	it('adds up each class, and our own files before MapLibre separately', () => {
		const responses = [
			at('/en/', 10, 0),
			at('/theme.js', 1, 1),
			at('/_app/immutable/entry/start.js', 20, 2),
			at('/_app/immutable/assets/0.css', 5, 2),
			at(maplibre.main, 300, 9),
			at('/_app/immutable/chunks/late.js', 7, 12),
			at(maplibre.worker, 100, 13),
			at('/data/map/creek.geojson', 40, 14),
			at('/icon.svg', 2, 15)
		];
		expect(split(responses, maplibre)).toEqual({
			html: 10,
			css: 5,
			ours: 28,
			oursBefore: 21,
			maplibre: 400,
			data: 40,
			other: 2,
			total: 485
		});
	});

	it('counts all our own files as before where MapLibre was never requested', () => {
		expect(split([at('/theme.js', 4, 99)], maplibre)).toMatchObject({ ours: 4, oursBefore: 4 });
		expect(split([], maplibre).total).toBe(0);
	});
});
