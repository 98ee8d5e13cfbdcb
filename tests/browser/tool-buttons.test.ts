/** The tools' buttons on the map's edge: their requests, and which is pressed. */
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Explorer } from '#lib/state/explorer/explorer.svelte';
import ToolButtons from '#lib/tools/ToolButtons.svelte';
import type { RunningTool } from '#lib/tools/tool/tool';
import Stage from './Stage.svelte';

function show(running: RunningTool | null) {
	let explorer!: Explorer;
	const screen = render(Stage, {
		component: ToolButtons as unknown as Component<Record<string, unknown>>,
		with: { tools: { inUse: running ? [{ id: 'measure', running }] : [] } },
		prepare: (made: Explorer) => (explorer = made)
	});
	const button = (name: string) => screen.getByRole('button', { name });
	return { button, explorer };
}

test('a button pressed before the tool is loaded is shown as pressed, and pressed again it is not', async () => {
	const { button, explorer } = show(null);
	const area = button('Measure area');
	await expect.element(area).toHaveAttribute('aria-pressed', 'false');
	await area.click();
	expect(explorer.openTool).toBe('measure');
	expect(explorer.toolIntent).toEqual({ id: 'measure', kind: 'area', byKey: false });
	await expect.element(area).toHaveAttribute('aria-pressed', 'true');
	await expect.element(button('Measure distance')).toHaveAttribute('aria-pressed', 'false');
	await area.click();
	expect(explorer.toolIntent).toMatchObject({ kind: null });
});

test('a loaded tool’s own state is shown, and a press by keyboard is marked as such', async () => {
	const { button, explorer } = show({ inHand: 'radius' });
	const radius = button('Measure radius');
	await expect.element(radius).toHaveAttribute('aria-pressed', 'true');
	(radius.element() as HTMLButtonElement).click();
	expect(explorer.toolIntent).toEqual({ id: 'measure', kind: null, byKey: true });
});

test('what is brought in and taken out has one button, for pointers and fingers', async () => {
	const { button, explorer } = show(null);
	const files = button('Files and printing');
	await files.click();
	await expect.element(files).toHaveAttribute('aria-expanded', 'true');
	for (const name of ['Open a file', 'Save and embed']) {
		await expect.element(button(name)).toBeInTheDocument();
	}
	await button('Print to scale').click();
	expect(explorer.openTool).toBe('print');
	await expect.element(files).toHaveFocus();
	await expect.element(files).toHaveAttribute('aria-expanded', 'false');
});

test('one button opens all kinds with their names, and closes when one is chosen', async () => {
	const { button, explorer } = show(null);
	await expect.element(button('Measure area')).toBeInTheDocument();
	const all = document.querySelector<HTMLButtonElement>('button[aria-expanded]')!;
	all.click();
	const kinds = () =>
		[...document.querySelectorAll('.map-panel li button')].map((one) => one.textContent?.trim());
	await expect
		.poll(kinds)
		.toEqual([
			'Measure distance',
			'Measure area',
			'Measure radius',
			'Measure along the creek',
			'Coordinates of a point'
		]);
	document.querySelectorAll<HTMLButtonElement>('.map-panel li button')[4]!.click();
	await expect.poll(kinds).toEqual([]);
	expect(explorer.toolIntent).toMatchObject({ id: 'measure', kind: 'point' });
	expect(document.activeElement).toBe(all);
});
