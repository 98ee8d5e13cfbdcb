/** A part of the page with a turn of its own, told of something that the page may lose. */
import { flushSync } from 'svelte';
import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { beginHydration, hydrateParts, pageAlive } from '#lib/state/first-view/hydration';
import LaterStage from './LaterStage.svelte';

test('a part follows what it is told of, and goes with it without reading it once more', async () => {
	beginHydration();
	const stage = await render(LaterStage);
	expect(page.getByText('Sample').query()).toBeNull();
	hydrateParts();
	await pageAlive();
	await expect.element(page.getByText('Sample')).toBeVisible();

	flushSync(() => stage.component.rename('Example'));
	await expect.element(page.getByText('Example')).toBeVisible();
	flushSync(() => stage.component.ask());
	flushSync(() => stage.component.lose());
	await expect.element(page.getByText('Example')).not.toBeInTheDocument();
});
