/** The card's content; hostile text is rendered as text only. */
import type { Component } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Card } from '#lib/layers/card/card';
import CardView from '#lib/panels/card/CardView.svelte';
import Stage from './Stage.svelte';

const HOSTILE = '<img src=x onerror="window.hacked=1">"&</script>';

const card = (change: Partial<Card> = {}): Card => ({
	name: { en: 'Test Park', zh: '测试园' },
	kindLine: 'Business park',
	rows: [
		{ label: 'Companies', value: 'over 500', note: '2022' },
		{ label: 'Output', value: 'CNY 10 bn', note: '2025', factStatus: 'projection' }
	],
	certainty: 'Located by its address, ±80 m.',
	actions: [{ type: 'directions' }, { type: 'copy-link' }],
	...change
});

function show(change: Partial<Card> = {}, properties: Record<string, unknown> = {}) {
	const on = { onchoose: vi.fn(), onclose: vi.fn() };
	const screen = render(Stage, {
		component: CardView as unknown as Component<Record<string, unknown>>,
		with: {
			feature: { layer: 'metro', id: 'test' },
			card: card(change),
			points: { wgs84: [121.4, 31.2], gcj02: [121.4, 31.2], bd09: [121.4, 31.2] },
			alternatives: [],
			...on,
			...properties
		}
	});
	return { screen, ...on };
}

test('a card shows names in both languages, each with its lang attribute', async () => {
	const { screen } = show();
	await expect.element(screen.getByRole('heading', { name: 'Test Park' })).toBeVisible();
	await expect.element(screen.getByText('测试园')).toHaveAttribute('lang', 'zh-Hans');
});

test('a projection is labelled as one, an actual figure is not', async () => {
	const { screen } = show();
	const rows = screen.container.querySelectorAll('dl > div');
	expect(rows[0]!.textContent).not.toContain('forecast');
	expect(rows[1]!.textContent).toContain('forecast');
});

test('a card has no button without a function', async () => {
	const { screen } = show({ actions: [{ type: 'copy-link' }] });
	await expect.element(screen.getByRole('button', { name: 'Share' })).toBeVisible();
	expect(screen.container.querySelector('details')).toBeNull();
	expect(screen.container.querySelector('a')).toBeNull();
});

test('other features under the click can be chosen', async () => {
	const other = {
		ref: { layer: 'green', id: 'other' },
		name: { en: 'Other Green', zh: '另一绿地' },
		kindLine: 'Green space'
	};
	const { screen, onchoose } = show({}, { alternatives: [other] });
	await screen.getByRole('button', { name: /Other Green/ }).click();
	expect(onchoose).toHaveBeenCalledWith(other.ref);
});

test('hostile text is shown as text and does nothing', async () => {
	const { screen } = show({
		name: { en: HOSTILE, zh: HOSTILE },
		rows: [{ label: HOSTILE, value: HOSTILE, note: HOSTILE }],
		certainty: HOSTILE
	});
	await expect.element(screen.getByRole('heading').first()).toHaveTextContent(HOSTILE);
	expect(screen.container.querySelector('img')).toBeNull();
	expect('hacked' in window).toBe(false);
});
