/** The menu of directions: which mode it begins with, and what a choice changes and keeps. */
import type { Component } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DirectionsMenu from '#lib/panels/card/DirectionsMenu.svelte';
import type { Explorer } from '#lib/state/explorer/explorer.svelte';
import Stage from './Stage.svelte';

const root = document.documentElement;
/** The choice is there with a script only, which the page's first script says on its root. */
beforeEach(() => root.classList.add('scripted'));
afterEach(() => {
	root.classList.remove('scripted');
	localStorage.removeItem('travel-mode');
});

function show(properties: Record<string, unknown> = {}, prepare?: (explorer: Explorer) => void) {
	return render(Stage, {
		component: DirectionsMenu as unknown as Component<Record<string, unknown>>,
		with: {
			name: { en: 'Test Park', zh: '测试园' },
			points: { wgs84: [121.44, 31.25], gcj02: [121.4445, 31.248], bd09: [121.451, 31.254] },
			...properties
		},
		prepare
	});
}
type Screen = ReturnType<typeof show>;
const open = (screen: Screen) => screen.getByText('Directions').click();
const link = (screen: Screen) => screen.getByRole('link', { name: 'Amap' });
const mode = (screen: Screen, name: string) => screen.getByRole('radio', { name });

test('begins with public transport, and on a walk with the way on foot', async () => {
	const screen = show();
	await open(screen);
	await expect.element(mode(screen, 'Public transport')).toBeChecked();
	await expect.element(link(screen)).toHaveAttribute('href', expect.stringContaining('mode=bus'));
	screen.unmount();

	const stop = show({ onWalk: true });
	await open(stop);
	await expect.element(mode(stop, 'On foot')).toBeChecked();
	await expect.element(link(stop)).toHaveAttribute('href', expect.stringContaining('mode=walk'));
});

test('begins with the way on foot where the reader is near', async () => {
	const near = (explorer: Explorer) =>
		(explorer.position = { point: [121.445, 31.251], accuracy_m: 20 });
	const screen = show({}, near);
	await open(screen);
	await expect.element(mode(screen, 'On foot')).toBeChecked();
});

test('a choice changes every link, and the next menu begins with it', async () => {
	const screen = show({ onWalk: true });
	await open(screen);
	await mode(screen, 'By car').click();
	await expect.element(link(screen)).toHaveAttribute('href', expect.stringContaining('mode=car'));
	const hrefs = [...screen.container.querySelectorAll('a')].map(({ href }) => href);
	expect(hrefs.filter((href) => /walk|mode=bus|transit/.test(href))).toEqual([]);
	screen.unmount();

	const next = show({ onWalk: true });
	await open(next);
	await expect.element(mode(next, 'By car')).toBeChecked();
});

test('public transport is not asked of a service that has none', async () => {
	const screen = show();
	await open(screen);
	await expect.element(screen.getByRole('link', { name: 'OpenStreetMap' })).not.toBeInTheDocument();
	await mode(screen, 'On foot').click();
	await expect.element(screen.getByRole('link', { name: 'OpenStreetMap' })).toBeVisible();
});

test('the way by metro is asked for in place: its field takes the focus, and the steps follow', async () => {
	const stations = ['first', 'second'].map((id, at) => ({
		id,
		name: { en: `Station ${id}`, zh: `站${at}` },
		point: [121.34 + at / 10, 31.25],
		accuracy_m: 50
	}));
	const line = { id: '9', lines: ['9'], there: [12], back: [12], headway_min: 6 };
	const services = [{ ...line, stops: stations.map(({ id }) => id) }];
	const network = { as_of: '2026-07', stations, services, changes: [] };
	const fetched = vi
		.spyOn(window, 'fetch')
		.mockImplementation(async (address) =>
			String(address).endsWith('network.json')
				? Response.json(network)
				: Response.json({ readings: {}, entries: [] })
		);
	const screen = show();
	await open(screen);
	await screen.getByRole('button', { name: 'By metro, in steps' }).click();
	const from = screen.getByRole('combobox', { name: 'Starting from' });
	await expect.element(from).toHaveFocus();
	await from.fill('station f');
	await expect.element(screen.getByRole('option')).toBeVisible();
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByText(/^Line 9, towards Station second/)).toBeVisible();
	await expect.element(screen.getByText(/to Test Park/)).toBeVisible();
	fetched.mockRestore();
});
