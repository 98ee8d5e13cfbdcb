/** Notices: quiet ones are a status, faults an alert; each can be dismissed or acted on. */
import type { Component } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Notices from '#lib/panels/shell/Notices.svelte';
import type { Explorer } from '#lib/state/explorer/explorer.svelte';
import type { Notice } from '#lib/state/notices/notices.svelte';
import Stage from './Stage.svelte';

function show(...notices: Notice[]) {
	let explorer!: Explorer;
	const screen = render(Stage, {
		component: Notices as unknown as Component<Record<string, unknown>>,
		with: {},
		prepare: (made: Explorer) => {
			explorer = made;
			notices.forEach((notice) => made.notify(notice));
		}
	});
	return { screen, explorer };
}

test('a quiet notice is a status, a fault an alert', async () => {
	const { screen } = show({ id: 'a', text: 'Quiet' }, { id: 'b', text: 'Broken', alert: true });
	await expect.element(screen.getByRole('status')).toHaveTextContent('Quiet');
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Broken');
});

test('a notice with the same id replaces the earlier one', async () => {
	const { screen } = show({ id: 'a', text: 'First' }, { id: 'a', text: 'Second' });
	await expect.element(screen.getByText('Second')).toBeVisible();
	expect(screen.container.textContent).not.toContain('First');
});

test('a notice can be acted on and dismissed', async () => {
	const run = vi.fn();
	const { screen, explorer } = show({ id: 'a', text: 'Lost', action: { label: 'Try again', run } });
	await screen.getByRole('button', { name: 'Try again' }).click();
	expect(run).toHaveBeenCalledOnce();
	await screen.getByRole('button', { name: 'Dismiss' }).click();
	expect(explorer.notices).toEqual([]);
});
