/** The minutes of compared places: the charts, and the head of their rows. */
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { groupOf, type Cell, type Row } from '#lib/catalogue/compare/cell';
import { HUB_ROWS, ROW_GROUPS } from '#lib/catalogue/compare/row-keys';
import { rowHint } from '#lib/catalogue/compare/row-words';
import MinutesCharts from '#lib/panels/compare/charts/MinutesCharts.svelte';
import GroupHead from '#lib/panels/compare/table/GroupHead.svelte';
import Stage from './Stage.svelte';

const minutes = (least: number, likely: number, most: number): Cell => ({
	values: [{ type: 'minutes', hub: 'lujiazui', lines: [['2']], least, likely, most }]
});
const concept: Cell = { values: [], missing: 'concept' };
const rows = Object.keys(HUB_ROWS).map((key): Row => ({
	key: key as keyof typeof HUB_ROWS,
	group: groupOf(key as keyof typeof HUB_ROWS),
	cells: [minutes(20, 34, 52), minutes(60, 70, 91), concept]
}));
// Ordered by another row: the second of the table stands first.
const columns = [
	[1, 'B', 'Beta'],
	[0, 'A', 'Alpha'],
	[2, 'C', 'Gamma']
].map(([index, letter, en]) => ({ index, letter, place: { id: letter, name: { en, zh: en } } }));
const show = (component: unknown, properties: Record<string, unknown>) =>
	render(Stage, {
		component: component as Component<Record<string, unknown>>,
		with: properties
	});

test('each hub has a chart, told in words place by place: the likely time and its range', async () => {
	const screen = show(MinutesCharts, { view: { columns, rows } });
	expect(screen.container.querySelectorAll('figure')).toHaveLength(7);
	await expect
		.element(
			screen.getByRole('img', {
				name: 'Lujiazui Beta: about 70 min (60–91 min) · Alpha: about 34 min (20–52 min) · Gamma: idea only, no location'
			})
		)
		.toBeInTheDocument();
});

test('the bar is the range and the dot the likely time, on the scale that is written below', () => {
	const { container } = show(MinutesCharts, { view: { columns, rows } });
	const svg = container.querySelector('svg')!;
	const number = (node: Element, name: string) => Number(node.getAttribute(name));
	const marks = [...svg.querySelectorAll('.mark')];
	expect(marks.map(({ textContent }) => textContent)).toEqual(['0', '30', '60', '90', '120']);
	const [zero, last] = [number(marks[0]!, 'x'), number(marks.at(-1)!, 'x')];
	const minutesAt = (x: number) => ((x - zero) / (last - zero)) * 120;
	const told = [...svg.querySelectorAll('.range')].map((bar, at) => [
		minutesAt(number(bar, 'x')),
		minutesAt(number(svg.querySelectorAll('.dot')[at]!, 'cx')),
		minutesAt(number(bar, 'x') + number(bar, 'width'))
	]);
	for (const [at, truth] of [
		[60, 70, 91],
		[20, 34, 52]
	].entries()) {
		for (const [nth, value] of truth.entries()) expect(told[at]![nth]).toBeCloseTo(value, 0);
	}
});

test('how the minutes are meant is said once, by the head of their group', () => {
	const { container } = show(GroupHead, { group: 'minutes' });
	expect(container.textContent).toMatch(/By metro\s*likely minutes with their range/);
	expect(ROW_GROUPS.minutes.flatMap((key) => rowHint(key, 'en') ?? [])).toEqual([]);
	expect(show(GroupHead, { group: 'size' }).container.querySelector('small')).toBeNull();
});
