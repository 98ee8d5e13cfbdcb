/** Whether a place is open now: said when the script runs, and again when a minute has passed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import OpenNow from '#lib/panels/parts/OpenNow.svelte';
import Stage from './Stage.svelte';

beforeEach(() => {
	overwriteGetLocale(() => 'en');
	document.documentElement.classList.add('scripted');
});
afterEach(() => {
	document.documentElement.classList.remove('scripted');
	vi.useRealTimers();
});

const HOURS = {
	weekly: [{ days: ['tu'], from: '10:00', to: '15:00' }],
	as_of: '2024-04-10',
	source: 'a-source'
};

function showAt(moment: string) {
	vi.useFakeTimers({ now: new Date(moment), toFake: ['Date', 'setInterval', 'clearInterval'] });
	return render(Stage as unknown as Component<Record<string, unknown>>, {
		component: OpenNow,
		with: { hours: HOURS }
	});
}

test('says what holds by Shanghai’s clock, and follows it', async () => {
	// Tuesday 3 June 2025, 14:59 in Shanghai.
	const { getByText } = showAt('2025-06-03T06:59:30Z');
	await expect.element(getByText('By these hours: open now, until 15:00')).toBeVisible();
	vi.advanceTimersByTime(60_000);
	await expect
		.element(getByText('By these hours: closed now, opens at 10:00 on Tuesday'))
		.toBeVisible();
});

test('claims nothing on a source of more than two years', async () => {
	const { getByText } = showAt('2026-11-28T04:00:00Z');
	await expect.element(getByText(/more than two years old/)).toBeVisible();
});
