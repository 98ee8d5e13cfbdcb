/** The list of places, when there are more than a reader sees at once. */
import { page } from 'vitest/browser';
import { flushSync, type Component } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import type { Kind } from '#lib/catalogue/kinds/place-kinds';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import PlaceList from '#lib/panels/list/PlaceList.svelte';
import { FIRST_ROWS } from '#lib/panels/list/row-growth.svelte';
import type { Explorer } from '#lib/state/explorer/explorer.svelte';
import Stage from './Stage.svelte';

const placeOf = (number: number, kind: Kind) =>
	({
		id: `sample-${number}`,
		name: { en: `Sample ${number}`, zh: `样例${number}` },
		kind,
		sectors: [],
		status: 'operating',
		point: [121.4, 31.24],
		basis: 'mapped',
		accuracy_m: 20,
		within: null,
		headline: [],
		derived: { stations: [], creek: null },
		aliases: []
	}) as unknown as PlaceItem;

let explorer!: Explorer;
const list = (count: number, kindOf: (number: number) => Kind = () => 'park') =>
	render(Stage, {
		component: PlaceList as unknown as Component<Record<string, unknown>>,
		with: {
			places: Array.from({ length: count }, (_, at) => placeOf(at, kindOf(at))),
			dataRoot: '/data/',
			onchoose: () => {}
		},
		prepare: (made: Explorer) => (explorer = made)
	});
/** Whether a place's row is laid out, or is when it is reached. */
const isLaidOut = (number: number) =>
	page
		.getByRole('link', { name: `Sample ${number}`, exact: true })
		.element()
		.checkVisibility({ contentVisibilityAuto: true });

const rows = () => page.getByRole('link', { name: /^Sample/ }).elements().length;

beforeEach(() => overwriteGetLocale(() => 'en'));

test('rows of a long list are laid out when they come into sight', async () => {
	list(101);
	await expect.poll(() => isLaidOut(0)).toBe(true);
	// All of them are there for the keyboard, for a search in the page and for screen readers.
	await expect.poll(rows).toBe(101);
	expect(isLaidOut(100)).toBe(false);
	page.getByRole('link', { name: 'Sample 100', exact: true }).element().scrollIntoView();
	await expect.poll(() => isLaidOut(100)).toBe(true);
});

test('a list of usual length is laid out whole', async () => {
	list(40);
	await expect.poll(() => isLaidOut(0)).toBe(true);
	expect(isLaidOut(39)).toBe(true);
});

test('begins with the rows that a page is served with, and the others come in turns', async () => {
	list(200);
	expect(rows()).toBe(FIRST_ROWS);
	await expect.poll(rows).toBe(200);
});

test('a filter that brings many is answered with the first rows', async () => {
	list(200, (at) => (at < 50 ? 'campus' : 'park'));
	await expect.poll(rows).toBe(200);
	explorer.filters = { ...explorer.filters, way: ['study'] };
	await expect.poll(rows).toBe(50);
	explorer.filters = { ...explorer.filters, way: [] };
	flushSync();
	expect(rows()).toBe(FIRST_ROWS);
	await expect.poll(rows).toBe(200);
});

test('a part of a list that is left while its rows still come ends with it', async () => {
	const screen = list(2000);
	screen.unmount();
	await new Promise((next) => setTimeout(next, 50));
	expect(rows()).toBe(0);
});
