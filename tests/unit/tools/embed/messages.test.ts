/** What a page may say to the map in its frame, and what becomes of everything else that it says. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ADDED_LIMITS } from '#lib/tools/embed/contract/added-layer';
import { readMessage } from '#lib/tools/embed/contract/messages';
import { embedOrigins } from '../../../../src/host/embed-origins.js';

const say = (type: string, payload: unknown, more: object = {}) =>
	readMessage({ v: 1, type, id: 'a', payload, ...more });
const refusalOf = (type: string, payload: unknown) => {
	const read = say(type, payload);
	return read && !read.ok ? read.refusal : null;
};
const POINT = { type: 'Point', coordinates: [121.4, 31.25] };
const feature = (geometry: unknown, more: object = {}) => ({
	type: 'Feature',
	properties: {},
	geometry,
	...more
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const added = (data: unknown) => say('add-geojson', { layer: 'sites', data });

describe('a message of the embedding page', () => {
	it('asks for a camera, turned and tilted where it says so', () => {
		expect(say('set-view', { center: [121.4, 31.25], zoom: 14 })).toEqual({
			ok: true,
			id: 'a',
			request: {
				type: 'set-view',
				view: { center: [121.4, 31.25], zoom: 14, bearing: 0, pitch: 0 }
			}
		});
		expect(say('set-view', { bounds: [121.3, 31.2, 121.4, 31.3] })).toMatchObject({
			request: { view: { bounds: [121.3, 31.2, 121.4, 31.3] } }
		});
	});

	it('is refused with the part of it that is wrong', () => {
		expect(refusalOf('set-view', { center: [31.25, 121.4], zoom: 14 })).toMatchObject({
			reason: 'payload',
			path: 'center.0'
		});
		expect(refusalOf('set-view', { center: [121.4, 31.25], zoom: '14' })?.path).toBe('zoom');
		expect(refusalOf('set-view', { bounds: [121.5, 31.2, 121.4, 31.3] })?.path).toBe('bounds');
		expect(refusalOf('set-view', null)?.reason).toBe('payload');
		expect(refusalOf('select', { feature: 'm50' })?.path).toBe('feature');
		expect(refusalOf('filter', { kind: ['castle'] })?.path).toBe('kind.0');
		expect(refusalOf('filter', { colour: ['red'] })?.path).toBe('colour');
		expect(refusalOf('filter', { metro: [5] })?.path).toBe('metro.0');
	});

	it('selects a feature, or none', () => {
		expect(say('select', { feature: 'places:m50' })).toMatchObject({
			request: { feature: { layer: 'places', id: 'm50' } }
		});
		expect(say('select', { feature: null })).toMatchObject({ request: { feature: null } });
	});

	it('filters by the groups that it names, and frees the others', () => {
		expect(say('filter', { kind: ['park'], metro: [800] })).toMatchObject({
			request: { filters: { kind: ['park'], metro: ['800'], sector: [], line: [] } }
		});
	});

	it('is answered by its own id, whatever that is', () => {
		expect(say('hello', {}, { id: 7 })).toMatchObject({ id: 7 });
		expect(readMessage({ v: 1, type: 'hello' })).toMatchObject({ ok: true, id: null });
	});

	it('of another version or of an unknown type is refused, not ignored', () => {
		expect(say('hello', {}, { v: 2 })).toMatchObject({ ok: false, refusal: { reason: 'version' } });
		for (const type of ['eval', '__proto__', 'constructor', 'toString']) {
			expect(refusalOf(type, {})?.reason).toBe('unknown-type');
		}
	});

	it('of somebody else’s is ignored', () => {
		for (const data of [null, 1, 'hello', [], { type: 'hello' }, { v: '1', type: 'hello' }]) {
			expect(readMessage(data)).toBeNull();
		}
	});

	it('never throws, whatever it is', () => {
		const types = ['set-view', 'select', 'filter', 'add-geojson', 'remove-geojson'];
		fc.assert(
			fc.property(fc.constantFrom(...types), fc.object(), fc.anything(), (type, payload, data) => {
				const all = [say(type, payload), say(type, data), added(data), readMessage(data)];
				return all.every((read) => read === null || typeof read.ok === 'boolean');
			}),
			{ numRuns: 500 }
		);
	});
});

describe('GeoJSON of the embedding page', () => {
	it('is split into single parts that know their row', () => {
		const points = { type: 'MultiPoint', coordinates: [POINT.coordinates, [121.41, 31.26, 12]] };
		const read = added(collection(feature(POINT, { id: 'x' }), feature(points)));
		expect(read).toMatchObject({ request: { layer: { name: 'sites', ids: ['x', null] } } });
		const { features } = (read as never as { request: { layer: { features: unknown[] } } }).request
			.layer;
		expect(features).toHaveLength(3);
		expect(features[2]).toEqual({
			type: 'Feature',
			properties: { row: 1, colour: 0 },
			geometry: { type: 'Point', coordinates: [121.41, 31.26] }
		});
	});

	it('keeps none of its properties but the hue: nothing of them can be obeyed', () => {
		const properties = JSON.parse(
			'{"colour":2,"name":"<img onerror=alert(1)>","__proto__":{"row":9},"layer":3}'
		);
		const read = added(feature(POINT, { properties }));
		expect(JSON.stringify(read)).not.toContain('onerror');
		expect(read).toMatchObject({
			request: { layer: { features: [{ properties: { row: 0, colour: 2 } }] } }
		});
	});

	it('is refused with the feature that is wrong', () => {
		const path = (...features: unknown[]) =>
			refusalOf('add-geojson', { layer: 'a', data: collection(...features) })?.path;
		const ring = [
			[121, 31],
			[121.1, 31],
			[121.1, 31.1],
			[121, 31.2]
		];
		expect(path(feature(POINT), feature(null))).toBe('data.features.1.geometry');
		expect(path(feature({ ...POINT, coordinates: [121.4, 131] }))).toBe(
			'data.features.0.geometry.coordinates.1'
		);
		expect(path(feature({ type: 'Polygon', coordinates: [ring] }))).toBe(
			'data.features.0.geometry.coordinates.0'
		);
		expect(path(null)).toBe('data.features.0');
		expect(refusalOf('add-geojson', { layer: '', data: collection() })?.path).toBe('layer');
		expect(refusalOf('add-geojson', { layer: 'a', data: 'x' })?.path).toBe('data');
	});

	it('beyond its limits is refused before it is read', () => {
		const many = collection(...Array.from({ length: ADDED_LIMITS.features + 1 }, () => null));
		expect(refusalOf('add-geojson', { layer: 'a', data: many })?.reason).toBe('too-large');
		const coordinates = Array.from({ length: ADDED_LIMITS.positions + 1 }, () => [121, 31]);
		const long = feature({ type: 'LineString', coordinates });
		expect(refusalOf('add-geojson', { layer: 'a', data: long })?.reason).toBe('too-large');
	});
});

describe('the origins that may speak', () => {
	it('are none unless a deployment names them', () => {
		expect(embedOrigins(undefined)).toEqual([]);
		expect(embedOrigins('  ')).toEqual([]);
		expect(embedOrigins('https://a.example  http://localhost:4190')).toEqual([
			'https://a.example',
			'http://localhost:4190'
		]);
	});

	it.each([
		'*',
		'a.example',
		'https://a.example/',
		'http://a.example',
		'https://a.example/map',
		'null'
	])('are refused where they are no origin: %s', (text) => {
		expect(() => embedOrigins(text)).toThrow(/PUBLIC_EMBED_ORIGINS/);
	});
});
