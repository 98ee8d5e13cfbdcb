/**
 * A tab that was open across a deployment asks for data by the names that its build knew, and a page that is newer
 * than the browser's cache may be given what an older build published under a name (ten minutes, src/host/headers.js):
 * only a stored copy keeps versions apart (service-worker/). A file whose form changes therefore gets another name:
 * the old tab is told that it could not be loaded, and nothing is read by rules that it does not follow.
 */
import { existsSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { loadPlaces } from '#lib/catalogue/compare/load-comparison';
import { comparisonData } from '#lib/server/publish/comparison';
import { CATALOGUE } from '../../built-catalogue';

const isPublished = (name: string) =>
	existsSync(new URL(`../../../src/routes/data/items/${name}/+server.ts`, import.meta.url));
const keysOf = (...records: object[]) => [...new Set(records.flatMap(Object.keys))].sort();

afterEach(() => void vi.unstubAllGlobals());

it('the figures of a comparison have the form that belongs to the name of their file', () => {
	const data = comparisonData(CATALOGUE.geodata);
	const why = 'another form: give the file another name, and note the former one below';
	expect(keysOf(data), why).toEqual(['hubs', 'reach', 'sources']);
	const figures = ['hubs', 'lines', 'near_1km', 'near_2km', 'within'];
	expect(keysOf(...Object.values(data.reach)), why).toEqual(figures);
});

it('a comparison asks for the file of its form, and no file has the name of a former one', async () => {
	const fetch = vi.fn((_address: string) => Promise.resolve(new Response('{}')));
	vi.stubGlobal('fetch', fetch);
	await loadPlaces([], '/data/');
	expect(fetch.mock.calls).toEqual([['/data/items/compare.2.json']]);
	expect(isPublished('compare.2.json')).toBe(true);
	// It held the figures between all places, and not which contain which: read by today's rules, a place
	// inside another would be told to lie beside it.
	expect(isPublished('compare.json')).toBe(false);
});
