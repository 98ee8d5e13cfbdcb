/** The list of places, when there are more than a reader sees at once. */
import { page } from 'vitest/browser';
import type { Component } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import PlaceList from '#lib/panels/list/PlaceList.svelte';
import Stage from './Stage.svelte';

const placeOf = (number: number) =>
	({
		id: `sample-${number}`,
		name: { en: `Sample ${number}`, zh: `样例${number}` },
		kind: 'park',
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

const list = (count: number) =>
	render(Stage, {
		component: PlaceList as unknown as Component<Record<string, unknown>>,
		with: {
			places: Array.from({ length: count }, (_, at) => placeOf(at)),
			dataRoot: '/data/',
			onchoose: () => {}
		}
	});
/** Whether a place's row is laid out, or is when it is reached. */
const isLaidOut = (number: number) =>
	page
		.getByRole('link', { name: `Sample ${number}`, exact: true })
		.element()
		.checkVisibility({ contentVisibilityAuto: true });

beforeEach(() => overwriteGetLocale(() => 'en'));

test('rows of a long list are laid out when they come into sight', async () => {
	list(101);
	await expect.poll(() => isLaidOut(0)).toBe(true);
	expect(isLaidOut(100)).toBe(false);
	// All of them are there for the keyboard, for a search in the page and for screen readers.
	expect(page.getByRole('link', { name: /^Sample/ }).elements()).toHaveLength(101);
	page.getByRole('link', { name: 'Sample 100', exact: true }).element().scrollIntoView();
	await expect.poll(() => isLaidOut(100)).toBe(true);
});

test('a list of usual length is laid out whole', async () => {
	list(40);
	await expect.poll(() => isLaidOut(0)).toBe(true);
	expect(isLaidOut(39)).toBe(true);
});
