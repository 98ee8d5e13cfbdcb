/** The map as a guest of another page: whom it hears, how it answers, what it tells. */
import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { FeatureCollection } from 'geojson';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import type { MapSurface } from '#lib/map/surface/surface';
import { Explorer } from '#lib/state/explorer/explorer.svelte';
import { Guest } from '#lib/tools/embed/guest.svelte';

const HOST = 'https://host.example';
const M50 = { id: 'm50', name: { en: 'M50 Creative Park', zh: 'M50创意园' } } as PlaceItem;
let stop = () => {};
afterEach(() => stop());

function visit() {
	const said: { message: Record<string, unknown>; origin: string }[] = [];
	const parent = {
		postMessage: (message: never, origin: never) => void said.push({ message, origin })
	} as unknown as Window;
	let heard: (event: Pick<MessageEvent, 'data' | 'origin' | 'source'>) => void = () => {};
	const explorer = new Explorer();
	explorer.embed = true;
	explorer.chooseFromList = (ref) => void (explorer.selectedPlaceId = ref.id);
	const drawn: Record<string, FeatureCollection> = {};
	const surface = {
		draw: (id: string, data: FeatureCollection) => (drawn[id] = data),
		listenBehind: () => () => {}
	} as unknown as MapSurface;
	let guest!: Guest;
	stop = $effect.root(() => {
		const context = { explorer, places: () => [M50], dataRoot: '/data/' };
		const host = {
			parent,
			listen: (listener: typeof heard) => {
				heard = listener;
				return () => {};
			}
		};
		guest = new Guest(context, () => surface, [HOST, 'https://other.example'], host);
		guest.join();
	});
	flushSync();
	const say = async (data: unknown, from: { origin?: string; source?: Window } = {}) => {
		said.length = 0;
		heard({ data, origin: HOST, source: parent, ...from });
		await vi
			.waitFor(() => expect(said.length).toBeGreaterThan(0), { timeout: 500 })
			.catch(() => {});
		flushSync();
		return said.map(({ message, origin }) => ({ ...message, origin }));
	};
	return { said, say, explorer, drawn, guest };
}
const message = (type: string, payload: object = {}) => ({ v: 1, type, id: 'q', payload });

test('it says that it is ready to the configured origins, and to nobody else', () => {
	const { said } = visit();
	expect(said.map(({ origin }) => origin)).toEqual([HOST, 'https://other.example']);
	expect(said[0]!.message).toEqual({
		v: 1,
		type: 'ready',
		id: null,
		payload: { contract: 1, lang: 'en' }
	});
});

test('it hears neither another origin nor another window', async () => {
	const { say, explorer } = visit();
	const asked = message('set-view', { center: [121.4, 31.25], zoom: 14 });
	expect(await say(asked, { origin: 'https://evil.example' })).toEqual([]);
	expect(await say(asked, { source: window })).toEqual([]);
	expect(explorer.cameraRequest).toBeNull();
});

test('it does what it is asked for and answers with the id', async () => {
	const { say, explorer } = visit();
	const answers = await say(message('set-view', { center: [121.4, 31.25], zoom: 14 }));
	expect(answers).toContainEqual({ v: 1, type: 'ack', id: 'q', payload: {}, origin: HOST });
	expect(explorer.cameraRequest).toMatchObject({ camera: { center: [121.4, 31.25], zoom: 14 } });
	await say(message('filter', { kind: ['park'] }));
	expect(explorer.filters.kind).toEqual(['park']);
	expect(await say(message('hello'))).toMatchObject([{ type: 'ready', id: 'q' }]);
});

test('it refuses with a reason, and goes on', async () => {
	const { say } = visit();
	expect(await say(message('select', { feature: 'places:atlantis' }))).toContainEqual(
		expect.objectContaining({
			type: 'error',
			id: 'q',
			payload: expect.objectContaining({ reason: 'unknown-feature' })
		})
	);
	expect(await say(message('dance'))).toMatchObject([
		{ type: 'error', payload: { reason: 'unknown-type' } }
	]);
	expect(await say(message('hello'))).toMatchObject([{ type: 'ready' }]);
});

test('it tells selection and camera to the page that has spoken', async () => {
	const { say, said, explorer } = visit();
	explorer.lookFrom({ zoom: 13, center: [121.4, 31.2], bearing: 0, pitch: 0 });
	said.length = 0;
	flushSync();
	expect(said).toEqual([]);
	await say(message('select', { feature: 'places:m50' }));
	explorer.popupOpen = true;
	flushSync();
	const told = said.map(({ message: { type, payload } }) => ({ type, payload }));
	expect(told).toContainEqual({
		type: 'selection',
		payload: { feature: 'places:m50', name: M50.name }
	});
	expect(told).toContainEqual({
		type: 'camera',
		payload: { zoom: 13, center: [121.4, 31.2], bearing: 0, pitch: 0 }
	});
});

test('it draws what the page adds, and draws no more of it once it is removed', async () => {
	const { say, drawn, guest } = visit();
	expect(guest.style).toEqual({});
	const geometry = { type: 'Point', coordinates: [121.41, 31.25] };
	const data = { type: 'Feature', id: 7, properties: { colour: 1 }, geometry };
	await say(message('add-geojson', { layer: '__proto__', data, fit: true }));
	expect(drawn['own-points']!.features).toMatchObject([
		{ geometry, properties: { row: 0, colour: 1, layer: 0 } }
	]);
	expect(guest.style.own).toBeDefined();
	await say(message('remove-geojson', { layer: '__proto__' }));
	expect(drawn['own-points']!.features).toEqual([]);
});
