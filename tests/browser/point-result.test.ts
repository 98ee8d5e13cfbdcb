/** The panel of a point: its text, and what its buttons copy, belong to the point that is shown. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import type { LngLat } from '#lib/values/lng-lat';
import { pointFigures } from '#lib/tools/measure/figures/around';
import { vertex, type Measurement } from '#lib/tools/measure/model/measurement';
import PointResult from '#lib/tools/measure/panel/result/PointResult.svelte';

beforeEach(() => overwriteGetLocale(() => 'en'));

/** Made-up points with their places in the grid (EPSG:4549) by Krüger's series to n⁴, without proj4. */
const IN_GRID: readonly (readonly [LngLat, string])[] = [
	[[121.38, 31.24], '3458404.711, 631470.565'],
	[[121.4521, 31.2487], '3459457.526, 638327.409'],
	[[121.3303, 31.2802], '3462804.307, 626681.598'],
	[[121.39, 31.25], '3459525.547, 632409.380']
];

function measured(at: LngLat, id: number) {
	const measurement: Measurement = {
		id,
		kind: 'point',
		vertices: [vertex(at, 1, 'pointer')],
		name: null,
		number: id,
		hidden: false,
		locked: false,
		open: false
	};
	const measuring = { wording: { units: 'metric', lang: 'en' }, explorer: { datum: 'wgs84' } };
	return { measurement, measuring, figures: pointFigures(measurement, null) };
}

test('every datum, grid position and copied text belongs to the shown point, after each change of it', async () => {
	const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const shown = PointResult as unknown as Component<Record<string, unknown>>;
	const { container, getByRole, rerender } = render(shown, measured(IN_GRID[0]![0], 1));
	// To the next point, to one that moves while it is shown, and back, as undo
	for (const [step, id] of [
		[0, 1],
		[1, 2],
		[2, 2],
		[3, 3],
		[0, 1]
	] as const) {
		const [at, grid] = IN_GRID[step]!;
		await rerender(measured(at, id));
		await expect.poll(() => container.textContent).toContain(grid);
		expect(container.textContent).toContain(`${at[1].toFixed(6)}, ${at[0].toFixed(6)}`);
		for (const [, other] of IN_GRID.filter(([, one]) => one !== grid)) {
			expect(container.textContent).not.toContain(other);
		}
		await getByRole('button', { name: /Gauss–Krüger/ }).click();
		expect(copy).toHaveBeenLastCalledWith(grid);
	}
});
