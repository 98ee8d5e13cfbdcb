/** The panel of minutes by metro: its states, one start and two, by keyboard, and what is pressed on the map. */
import type { Component } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import type { Gesture, MapSurface, SurfaceListener } from '#lib/map/surface/surface';
import type { NetworkData } from '#lib/reach/network-data';
import type { Explorer } from '#lib/state/explorer/explorer.svelte';
import { Reaching } from '#lib/tools/reach/controller/reaching.svelte';
import ReachPanel from '#lib/tools/reach/panel/ReachPanel.svelte';
import type { LngLat } from '#lib/values/lng-lat';
import Stage from './Stage.svelte';

vi.mock('#lib/state/navigation/navigation', () => ({
	rememberView: () => {},
	shareAddress: () => 'https://map.example/'
}));

/** A made-up line of four stations, 10 minutes each, without a wait: two are hubs, one is off the map's search. */
const STOPS = ['first', 'middle', 'lujiazui', 'hongqiao-railway-station'];
const station = (id: string, at: number) => ({
	id,
	name: { en: `Station ${id}`, zh: `站${at}` },
	point: [121.3 + at / 10, 31.2] as LngLat,
	accuracy_m: 50
});
const NETWORK = {
	as_of: '2026-07',
	stations: STOPS.map(station),
	services: [
		{ id: '9', lines: ['9'], stops: STOPS, there: [10, 10, 10], back: [10, 10, 10], headway_min: 0 }
	],
	changes: [],
	settled: [],
	published: []
} as unknown as NetworkData;
const ENTRY = {
	layer: 'roads',
	id: 'aomen-road',
	kind: 'street',
	name: { en: 'Aomen Road', zh: '澳门路' },
	point: [121.401, 31.2]
};
const PARK = {
	id: 'park',
	name: { en: 'The Park', zh: '园' },
	point: [121.4, 31.201],
	accuracy_m: 20,
	basis: 'mapped'
} as unknown as PlaceItem;

/** Every test has a data root of its own: responses are cached by address. */
let nth = 0;
function show(network: () => Promise<Response> | Response = () => Response.json(NETWORK)) {
	vi.spyOn(window, 'fetch').mockImplementation(async (address) => {
		if (String(address).endsWith('network.json')) return network();
		if (String(address).endsWith('search.json'))
			return Response.json({ readings: {}, entries: [ENTRY] });
		return Response.json({});
	});
	const given: { tool?: Reaching } = {};
	let explorer!: Explorer;
	const screen = render(Stage, {
		component: ReachPanel as unknown as Component<Record<string, unknown>>,
		with: given,
		prepare: (made: Explorer) => {
			explorer = made;
			explorer.openTool = 'reach';
			explorer.places = () => [PARK];
			const dataRoot = `/reach-${++nth}/`;
			given.tool = new Reaching({ explorer, places: () => [PARK], dataRoot });
		}
	});
	const from = (name = 'From') => screen.getByRole('combobox', { name, exact: true });
	const start = async (text: string, name?: string) => {
		await from(name).click();
		await userEvent.keyboard(text);
		await expect.element(screen.getByRole('option').first()).toBeVisible();
		await userEvent.keyboard('{Enter}');
	};
	const text = () => screen.container.textContent!.replace(/\s+/g, ' ');
	return { screen, from, start, text, explorer, tool: given.tool! };
}
afterEach(() => vi.restoreAllMocks());

test('says what to do before there is a start, and that the network is loading before that', async () => {
	let arrive!: (response: Response) => void;
	const { screen, from } = show(() => new Promise((resolve) => (arrive = resolve)));
	await expect.element(screen.getByText('Loading the metro network…')).toBeVisible();
	arrive(Response.json(NETWORK));
	await expect.element(from()).toBeVisible();
	await expect.element(screen.getByText(/^Type a station, a place or an address/)).toBeVisible();
	expect(screen.container.querySelector('table')).toBeNull();
});

test('says where the network could not be loaded, and loads it when asked again', async () => {
	let isThere = false;
	const { screen, from } = show(() =>
		isThere ? Response.json(NETWORK) : new Response('', { status: 503 })
	);
	await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
	isThere = true;
	await screen.getByRole('button', { name: 'Try again' }).click();
	await expect.element(from()).toBeVisible();
});

test('by keyboard alone: a start is typed and taken, and the table is reached', async () => {
	const { screen, from, tool } = show();
	await expect.element(from()).toBeVisible();
	await userEvent.keyboard('{Tab}{Tab}');
	await expect.element(from()).toHaveFocus();
	await userEvent.keyboard('station m');
	await expect.element(screen.getByRole('option')).toHaveTextContent('Station middle Line 9');
	await userEvent.keyboard('{ArrowDown}{Enter}');
	const hubs = screen.getByRole('table', { name: 'To the city’s hubs' });
	await expect
		.element(hubs.getByRole('row', { name: /^Lujiazui/ }))
		.toHaveTextContent(/about 10 min/);
	await expect.element(from()).toHaveValue('Station middle');
	expect(tool.starts.map(({ station }) => station)).toEqual([1]);
	await expect.element(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
});

test('what only the map’s search knows is a start, too', async () => {
	const { start, tool } = show();
	await start('aomen');
	await vi.waitFor(() => expect(tool.starts).toHaveLength(1));
	expect(tool.starts[0]).toMatchObject({ name: ENTRY.name, point: ENTRY.point, station: null });
});

test('a name that nothing has is refused, and the start stays', async () => {
	const { screen, start, from, tool } = show();
	await start('station first');
	await from().click();
	await userEvent.keyboard('Atlantis{Enter}');
	await expect.element(screen.getByText('Nothing of that name was found.')).toBeVisible();
	// Past the button that takes the start away.
	await userEvent.keyboard('{Tab}{Tab}');
	await expect.element(from()).toHaveValue('Station first');
	expect(tool.starts).toHaveLength(1);
});

test('a start that is taken away leaves its field, with the focus', async () => {
	const { screen, start, from, tool } = show();
	await start('station first');
	await screen.getByRole('button', { name: 'Remove this start' }).click();
	await expect.element(from()).toHaveFocus();
	await expect.element(from()).toHaveValue('');
	expect(tool.starts).toHaveLength(0);
});

test('two starts have a column each, and where they meet', async () => {
	const { screen, start, from, text } = show();
	await start('station first');
	await screen.getByRole('button', { name: /^Add a second start/ }).click();
	await expect.element(from('And from')).toHaveFocus();
	await start('station luji', 'And from');
	const hubs = screen.getByRole('table', { name: 'To the city’s hubs' });
	await expect.element(hubs.getByRole('columnheader').nth(1)).toHaveTextContent('Station lujiazui');
	expect(text()).toContain(
		'You meet soonest at Station middle: about 10 min from the first start, about 10 min from the second.'
	);
});

/** The listener that the tool sets on the map, on a made-up screen of 1,000 pixels a degree. */
function listening(tool: Reaching): (point: LngLat) => boolean {
	let heard!: SurfaceListener;
	tool.attach({
		listen: (listener: SurfaceListener) => {
			heard = listener;
			return () => {};
		},
		project: ([lng, lat]: LngLat) => ({ x: lng * 1000, y: -lat * 1000 })
	} as unknown as MapSurface);
	return (at) => heard.tap({ at, touch: false } as Gesture);
}

test('a point beyond a walk has no minutes: the nearest station is named', async () => {
	const { screen, tool, from } = show();
	await expect.element(from()).toBeVisible();
	const press = listening(tool);
	expect(press([121.3, 31.5])).toBe(true);
	await expect.element(screen.getByText(/the nearest metro station, Station first/)).toBeVisible();
	expect(screen.container.querySelector('table')).toBeNull();
	expect(tool.style.minutes!.sources['station-minutes']).toMatchObject({
		data: { features: [] }
	});
});

test('a press on a station shows its minutes, from where one can start; the map has them until the tool closes', async () => {
	const { screen, tool, start, explorer } = show();
	const press = listening(tool);
	expect(tool.style.minutes).toBeNull();
	await start('station first');
	// A field is not printed: the start's name stands beside it for paper.
	expect(screen.container.querySelector('.paper-only')?.textContent).toBe('Station first');
	const drawn = () =>
		(
			tool.style.minutes!.sources['station-minutes'] as unknown as {
				data: GeoJSON.FeatureCollection;
			}
		).data.features.map(({ properties }) => [properties!.minutes, properties!.of]);
	expect(drawn()).toEqual([
		['0', 0],
		['10', 0],
		['20', 1],
		['30', 1]
	]);
	press([121.501, 31.2]);
	const pressed = screen.getByRole('table', { name: 'Pressed on the map' });
	await expect.element(pressed).toHaveTextContent(/Station lujiazui\s*Line 9, no change/);
	await expect.element(pressed).toHaveTextContent(/about 20 min/);
	expect(tool.starts).toHaveLength(1);
	await screen.getByRole('button', { name: 'Start from here' }).click();
	expect(tool.starts.map(({ station }) => station)).toEqual([2]);
	await expect.element(pressed).not.toBeInTheDocument();
	explorer.openTool = null;
	expect(tool.style.minutes).toBeNull();
});
