/** The panel of the reader's own walk: empty, from stars, reordered by key, button and pointer, taken back. */
import type { Component } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import { Explorer } from '#lib/state/explorer/explorer.svelte';
import { SHORTLIST_KEY } from '#lib/state/explorer/shortlist.svelte';
import { Planning } from '#lib/tools/itinerary/controller/planning.svelte';
import ItineraryPanel from '#lib/tools/itinerary/panel/ItineraryPanel.svelte';
import Stage from './Stage.svelte';

const place = (id: string, en: string, lng: number) =>
	({
		id,
		name: { en, zh: en },
		kind: 'culture',
		basis: 'mapped',
		point: [lng, 31.25],
		accuracy_m: 20,
		extent: [lng, 31.25, lng, 31.25]
	}) as unknown as PlaceItem;
const PLACES = [
	place('mill', 'Mill', 121.4),
	place('lock', 'Lock', 121.405),
	place('yard', 'Yard', 121.41)
];

vi.mock('#lib/state/navigation/navigation', () => ({
	rememberView: () => {},
	shareAddress: () => 'https://map.example/'
}));
beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

function open({ link, starred = [] }: { link?: string; starred?: string[] } = {}) {
	if (starred.length > 0) localStorage.setItem(SHORTLIST_KEY, JSON.stringify(starred));
	const explorer = new Explorer();
	if (link) explorer.toolLinks = { itinerary: [link] };
	const planning = new Planning({ explorer, places: () => PLACES, dataRoot: '/data/' });
	const screen = render(Stage, {
		component: ItineraryPanel as unknown as Component<Record<string, unknown>>,
		with: { tool: planning },
		follow: true
	});
	const names = () =>
		[...screen.container.querySelectorAll('ol a')].map((link) => link.textContent!.trim());
	return { screen, planning, explorer, names };
}

test('without a star it says how to begin, and a place can be chosen from a list', async () => {
	const { screen, names } = open();
	await expect.element(screen.getByText('No stops yet')).toBeVisible();
	await screen.getByRole('combobox').selectOptions('Lock');
	expect(names()).toEqual(['Lock']);
	await expect.element(screen.getByText('One stop: add another')).toBeVisible();
	await screen.getByRole('button', { name: 'Undo' }).click();
	expect(names()).toEqual([]);
	// "Undo" is gone, and the focus is not.
	await expect.element(screen.getByRole('list', { name: 'Stops' })).toHaveFocus();
});

test('the starred places are the first walk, in their order', async () => {
	const { screen, names } = open({ starred: ['yard', 'gone', 'mill'] });
	await expect.poll(names).toEqual(['Yard', 'Mill']);
	// 0.01° of longitude at 31.25° N is 953 m; √(20² + 20²) m.
	expect(screen.container.querySelector('.total')!.textContent).toMatch(
		/2 stops, 953\sm\s±\s28\sm in straight lines/
	);
	await expect.element(screen.getByText('Bearing 270° ± 2°')).toBeVisible();
	expect(JSON.parse(localStorage.getItem('itinerary')!)).toEqual(['yard', 'mill']);
});

test('by keyboard a stop moves, keeps the focus, and is told; at the end nothing happens', async () => {
	const { screen, names } = open({ link: 'mill,lock,yard' });
	const later = screen.getByRole('button', { name: 'Move Mill down' });
	(later.element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	expect(names()).toEqual(['Lock', 'Mill', 'Yard']);
	await expect.element(screen.getByText('Mill is now stop 2 of 3')).toBeInTheDocument();
	await expect.element(later).toHaveFocus();
	await userEvent.keyboard('{Enter}{Enter}{Enter}');
	expect(names()).toEqual(['Lock', 'Yard', 'Mill']);
	await expect.element(later).toHaveFocus();
});

test('a pointer drags a stop over the others', async () => {
	const { screen, names } = open({ link: 'mill,lock,yard' });
	await expect.poll(names).toHaveLength(3);
	const rows = [...screen.container.querySelectorAll('ol > li')];
	const at = (row: Element) => row.getBoundingClientRect();
	const pointer = (type: string, clientY: number) =>
		new PointerEvent(type, { clientY, pointerId: 7, bubbles: true, cancelable: true });
	rows[0]!.querySelector('.grip')!.dispatchEvent(pointer('pointerdown', at(rows[0]!).top + 10));
	window.dispatchEvent(pointer('pointermove', at(rows[2]!).bottom - 2));
	await expect.poll(() => rows[2]!.className).toContain('after');
	expect(names()).toEqual(['Mill', 'Lock', 'Yard']);
	window.dispatchEvent(pointer('pointerup', at(rows[2]!).bottom - 2));
	await expect.poll(names).toEqual(['Lock', 'Yard', 'Mill']);
});

test("another's link is shown without being stored; changing it stores it, and undo leads back", async () => {
	localStorage.setItem('itinerary', '["yard"]');
	const { screen, planning, names } = open({ link: 'mill,nowhere,lock' });
	await expect.poll(names).toEqual(['Mill', 'Lock']);
	expect(planning.explorer.unknownParameters).toEqual([
		{ parameter: 'itinerary', value: 'nowhere' }
	]);
	expect(localStorage.getItem('itinerary')).toBe('["yard"]');
	await screen.getByRole('button', { name: 'Reverse' }).click();
	expect(names()).toEqual(['Lock', 'Mill']);
	expect(localStorage.getItem('itinerary')).toBe('["lock","mill"]');
	await screen.getByRole('button', { name: 'Remove Lock' }).click();
	await screen.getByRole('button', { name: 'Undo' }).click();
	await screen.getByRole('button', { name: 'Undo' }).click();
	expect(names()).toEqual(['Mill', 'Lock']);
	expect(planning.explorer.toolLinks.itinerary).toEqual(['mill,lock']);
});

test('the map gets numbers and a line while the panel is open, dots where it is too far to walk', () => {
	const { planning, explorer } = open({ link: 'mill,yard' });
	expect(planning.style).toEqual({});
	explorer.openTool = 'itinerary';
	expect(planning.style.tour).toEqual({
		stops: [
			{ point: [121.4, 31.25], next: { ride: null } },
			{ point: [121.41, 31.25], next: null }
		]
	});
});

test('where storage is forbidden, the walk works and the panel warns', async () => {
	const { screen, names } = open({ link: 'mill,lock' });
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	await screen.getByRole('button', { name: 'Reverse' }).click();
	expect(names()).toEqual(['Lock', 'Mill']);
	await expect.element(screen.getByText('Your browser blocks storage')).toBeVisible();
	vi.restoreAllMocks();
});
