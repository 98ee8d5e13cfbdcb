import { describe, expect, it } from 'vitest';
import { blockingTime, longestTask } from '../../bench/tasks.js';

const tasks = [
	{ start: 100, ms: 60 },
	{ start: 900, ms: 230 },
	{ start: 1200, ms: 50 },
	{ start: 1990, ms: 300 },
	{ start: 2000, ms: 1000 }
];

describe('blockingTime', () => {
	it('sums up what each task takes beyond 50 ms', () => {
		expect(blockingTime(tasks, 1500)).toBe(10 + 180 + 0);
	});

	it('counts a task whole that has begun before the end, and none that begins at it', () => {
		expect(blockingTime(tasks, 2000)).toBe(10 + 180 + 250);
	});

	it('is 0 without tasks', () => {
		expect(blockingTime([], 2000)).toBe(0);
	});
});

describe('longestTask', () => {
	it('is the longest of those that have begun', () => {
		expect(longestTask(tasks, 1500)).toBe(230);
		expect(longestTask(tasks, 2000)).toBe(300);
		expect(longestTask(tasks, 50)).toBe(0);
	});
});
