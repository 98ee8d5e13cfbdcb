/** What stands below a dossier's heading, in each of its states. */
import type { Component } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import DossierLead from '#lib/panels/dossier/parts/DossierLead.svelte';
import Stage from './Stage.svelte';

const PLACES = [
	{ id: 'one', name: { en: 'First Place', zh: '第一处' } },
	{ id: 'two', name: { en: 'Second Place', zh: '第二处' } }
];
const VIEW = {
	asked: { ids: ['one'], unknown: [] },
	ids: ['one'],
	unknown: [] as string[],
	failed: false,
	dossier: null as object | null,
	maps: new Map<string, object>(),
	mapsFailed: false,
	isWhole: false,
	retry: vi.fn()
};

beforeEach(() => {
	overwriteGetLocale(() => 'en');
	document.documentElement.classList.add('scripted');
});
afterEach(() => {
	document.documentElement.classList.remove('scripted');
	vi.restoreAllMocks();
});

const show = (change: Partial<Record<keyof typeof VIEW, unknown>>) =>
	render(Stage, {
		component: DossierLead as unknown as Component<Record<string, unknown>>,
		with: { view: { ...VIEW, ...change }, places: PLACES, day: '29 Nov 2026' }
	});
type Shown = ReturnType<typeof show>;
const isBusy = (screen: Shown) => screen.container.querySelector('[aria-busy="true"]') !== null;

test('before its places have arrived it says that they are being loaded', async () => {
	const screen = show({});
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('Putting the dossier together');
	expect(isBusy(screen)).toBe(true);
	await expect.element(screen.getByText(/needs JavaScript/)).not.toBeVisible();
});

test('with nothing starred it says how to star, and leads to the places and to a dossier of all', async () => {
	const screen = show({ asked: null, ids: [] });
	await expect.element(screen.getByText(/Press the star/)).toBeVisible();
	const all = screen.getByRole('link', { name: 'Dossier of all 2 places' }).element();
	expect(all.getAttribute('href')).toMatch(/\/en\/dossier\/\?places=one,two$/);
	expect(screen.getByRole('link', { name: 'All places' }).element().getAttribute('href')).toMatch(
		/\/en\/$/
	);
	expect(isBusy(screen)).toBe(false);
});

test('a link whose places are all unknown is not answered with the starred ones', async () => {
	const asked = { ids: [], unknown: ['nowhere'] };
	const screen = show({ asked, ids: [], unknown: asked.unknown });
	await expect.element(screen.getByRole('status')).toHaveTextContent('left out: nowhere');
	await expect
		.element(screen.getByText('None of the places in this link is on this map.'))
		.toBeVisible();
});

test('what could not be loaded is an alert with a way to try again', async () => {
	const screen = show({ failed: true });
	await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
	await screen.getByRole('button', { name: 'Try again' }).click();
	expect(VIEW.retry).toHaveBeenCalledOnce();
	expect(isBusy(screen)).toBe(false);
});

test('it is printed when its maps are drawn, or cannot be', async () => {
	const print = vi.spyOn(window, 'print').mockImplementation(() => {});
	const drawing = show({ dossier: {}, ids: ['one', 'two'], maps: new Map([['one', {}]]) });
	await expect.element(drawing.getByRole('button', { name: /^Print/ })).toBeDisabled();
	await expect.element(drawing.getByRole('status')).toHaveTextContent('being drawn: 1 of 2');
	await drawing.unmount();
	const without = show({ dossier: {}, mapsFailed: true, isWhole: true });
	await expect.element(without.getByRole('alert')).toHaveTextContent('could not be drawn');
	await without.getByRole('button', { name: /^Print/ }).click();
	expect(print).toHaveBeenCalledOnce();
});
