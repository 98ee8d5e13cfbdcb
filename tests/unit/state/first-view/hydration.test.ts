import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	beginHydration,
	comesLater,
	hydrateParts,
	pageAlive,
	takeTurn,
	whenAlive
} from '#lib/state/first-view/hydration';

beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
	// Nothing may stay for the next test: the turns are those of the window.
	hydrateParts();
	await vi.runAllTimersAsync();
	vi.useRealTimers();
	vi.restoreAllMocks();
});

test('long parts come alive one a task, short ones together, in their order; what waits for the page after them', async () => {
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	beginHydration();
	const alive: string[] = [];
	takeTurn(() => (now += 40) && alive.push('marks'));
	takeTurn(() => (now += 5) && alive.push('one'));
	takeTurn(() => (now += 5) && alive.push('two'));
	takeTurn(() => (now += 40) && alive.push('list'));
	void pageAlive().then(() => alive.push('page'));
	hydrateParts();
	expect(alive).toEqual([]);
	const tasks: string[] = [];
	while (vi.getTimerCount() > 0) {
		await vi.advanceTimersToNextTimerAsync();
		tasks.push(alive.join(' '));
	}
	const [marks, rows] = ['marks', 'marks one two list'];
	// The last one finds nothing left to do.
	expect(tasks).toEqual([marks, rows, `${rows} page`, `${rows} page`]);
});

test('a part set up later is no part of the hydration, and nothing waits for it', async () => {
	beginHydration();
	expect(comesLater()).toBe(true);
	hydrateParts();
	expect(comesLater()).toBe(false);
	let isOver = false;
	await pageAlive().then(() => (isOver = true));
	expect(isOver).toBe(true);
});

test('a part within a part gets its turn before the page counts as alive', async () => {
	beginHydration();
	const alive: string[] = [];
	takeTurn(() => {
		alive.push('list');
		// Svelte mounts what is in it in a microtask.
		void Promise.resolve().then(() => takeTurn(() => alive.push('rows')));
	});
	void pageAlive().then(() => alive.push('page'));
	hydrateParts();
	await vi.runAllTimersAsync();
	expect(alive).toEqual(['list', 'rows', 'page']);
});

test('a part that is gone before its turn is left out', async () => {
	beginHydration();
	const hydrate = vi.fn();
	takeTurn(hydrate)();
	hydrateParts();
	await vi.runAllTimersAsync();
	expect(hydrate).not.toHaveBeenCalled();
});

test('a part that fails does not keep the others, nor the page, from coming alive', async () => {
	beginHydration();
	const alive: string[] = [];
	takeTurn(() => {
		throw new Error('broken');
	});
	takeTurn(() => alive.push('list'));
	void pageAlive().then(() => alive.push('page'));
	hydrateParts();
	expect(() => vi.advanceTimersToNextTimer()).toThrow('broken');
	await vi.runAllTimersAsync();
	expect(alive).toEqual(['list', 'page']);
});

test('what waits for the page begins at once where it is alive, and ends with its component', () => {
	const end = vi.fn();
	const begin = vi.fn(() => end);
	const stop = whenAlive(begin);
	expect(begin).toHaveBeenCalledTimes(1);
	expect(end).not.toHaveBeenCalled();
	stop();
	expect(end).toHaveBeenCalledTimes(1);
});

test('what waits for the page and is gone before has neither begun nor ended', async () => {
	beginHydration();
	const end = vi.fn();
	const begin = vi.fn(() => end);
	const stop = whenAlive(begin);
	hydrateParts();
	stop();
	await vi.runAllTimersAsync();
	expect(begin).not.toHaveBeenCalled();
	expect(end).not.toHaveBeenCalled();
});
