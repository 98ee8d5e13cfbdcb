/** The way between two stops of the tour, in words; and the start from where the reader stands. */
import type { Component } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { TourLeg, TourStop } from '#lib/catalogue/items/tour';
import TourFromHere from '#lib/panels/tour/TourFromHere.svelte';
import TourLegRow from '#lib/panels/tour/TourLeg.svelte';
import type { Explorer } from '#lib/state/explorer/explorer.svelte';
import Stage from './Stage.svelte';

const stop = (en: string, zh: string, point: [number, number], lines: string[]) =>
	({
		id: en,
		name: { en, zh },
		point,
		accuracy_m: 25,
		station: {
			id: 's',
			name: { en: `${en} Station`, zh: `${zh}站` },
			lines,
			distance: { kind: 'about', metres: 300, plusminus_m: 30 }
		}
	}) as unknown as TourStop;
const GARDEN = stop('Garden', '梦清园', [121.4359, 31.2527], ['3', '4']);
const TREES = stop('Trees', '千树', [121.44089, 31.25087], ['4']);
const LEG: TourLeg = {
	distance: { kind: 'about', metres: 516.8, plusminus_m: 35.4 },
	way: 'east',
	back: 'west',
	minutes: { least: 7, most: 14 },
	ride: null
};

const row = (properties: Record<string, unknown>, prepare?: (explorer: Explorer) => void) =>
	render(Stage, {
		component: TourLegRow as unknown as Component<Record<string, unknown>>,
		with: { leg: LEG, here: GARDEN, there: TREES, onward: true, ...properties },
		prepare
	}).container.textContent!.replace(/\s+/g, ' ');

test('the way to the next stop has its direction, says that it is straight, and how long it takes', () => {
	const text = row({});
	expect(text).toContain('Next: Trees');
	expect(text).toMatch(/517 m east in a straight line, 7–14 min on foot/);
});

test('the way back points back', () => {
	const text = row({ here: TREES, there: GARDEN, onward: false });
	expect(text).toContain('Previous: Garden');
	expect(text).toContain(' west in a straight line');
	expect(text).not.toContain('east');
});

test('a leg that is too long to walk names the stations of both ends, and the line of both', () => {
	const leg: TourLeg = {
		...LEG,
		distance: { kind: 'about', metres: 2663, plusminus_m: 25 },
		ride: { lines: ['4'] }
	};
	const text = row({ leg });
	expect(text).toContain('Too far to walk');
	expect(text).toContain('Garden Station (Lines 3, 4), 300 m');
	expect(text).toContain('Trees Station (Line 4), 300 m');
	expect(text).toContain('Both are on Line 4.');
	expect(text).not.toContain('min on foot');
});

test('an uncertain distance is an upper bound without a direction', () => {
	const leg: TourLeg = {
		...LEG,
		distance: { kind: 'less-than', metres: 875 },
		way: null,
		minutes: { least: 3, most: 22 }
	};
	expect(row({ leg })).toMatch(/less than 8[78]0 m in a straight line, 3–22 min on foot/);
});

const root = document.documentElement;
beforeEach(() => root.classList.add('scripted'));
afterEach(() => {
	root.classList.remove('scripted');
	vi.restoreAllMocks();
});

function fromHere(prepare?: (explorer: Explorer) => void) {
	const go = vi.fn();
	const screen = render(Stage, {
		component: TourFromHere as unknown as Component<Record<string, unknown>>,
		with: { stops: [GARDEN, TREES], go },
		prepare
	});
	return {
		screen,
		go,
		ask: () => screen.getByRole('button', { name: 'Begin where I am' }).click()
	};
}

test('a reader who is near begins at the nearest stop', async () => {
	const near = (explorer: Explorer) =>
		(explorer.position = { point: [121.4412, 31.2509], accuracy_m: 10 });
	const { screen, go, ask } = fromHere(near);
	await ask();
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent(/Nearest stop: Trees, .* on foot/);
	await screen.getByRole('button', { name: 'Begin at stop 2' }).click();
	expect(go).toHaveBeenCalledWith(2);
});

test('one who is elsewhere in the city is told the station, one in another city the distance', async () => {
	const { screen, ask } = fromHere(
		(explorer) => (explorer.position = { point: [121.36, 31.28], accuracy_m: 10 })
	);
	await ask();
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent(/nearest metro station is Garden Station \(Lines 3, 4\)/);
	screen.unmount();
	const away = fromHere(
		(explorer) => (explorer.position = { point: [116.4, 39.9], accuracy_m: 10 })
	);
	await away.ask();
	await expect
		.element(away.screen.getByRole('status'))
		.toHaveTextContent(/You are far from the tour: its nearest stop, Garden, is 1,062 km away/);
});

test.each([
	[1, 'Location is blocked'],
	[2, 'cannot find its position'],
	[3, 'took too long']
])(
	'a position that is not given (%d) is explained, and can be asked for again',
	async (code, text) => {
		const reasons = { PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 };
		vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((_, failed) =>
			failed!({ code, message: '', ...reasons } as GeolocationPositionError)
		);
		const { screen, ask } = fromHere();
		await ask();
		await expect.element(screen.getByRole('status')).toHaveTextContent(text);
		await expect.element(screen.getByRole('button', { name: 'Begin where I am' })).toBeEnabled();
	}
);
