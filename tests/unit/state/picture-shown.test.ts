import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pictureShown, type PictureSurroundings } from '#lib/state/first-view/picture-shown';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const now = (done: () => void) => done();

/** Whether the wait is over after so many milliseconds. */
async function overAfter(ms: number, around: PictureSurroundings): Promise<boolean> {
	let over = false;
	void pictureShown(around).then(() => (over = true));
	await vi.advanceTimersByTimeAsync(ms);
	return over;
}

const never = () => new Promise<void>(() => {});

test.each<[string, PictureSurroundings]>([
	['there is no picture', { picture: null, visible: true, frame: now }],
	['nobody sees the page', { picture: { decode: never }, visible: false, frame: now }],
	[
		'the picture cannot be had',
		{ picture: { decode: () => Promise.reject(new Error('gone')) }, visible: true, frame: now }
	],
	[
		'the picture is there and painted',
		{ picture: { decode: () => Promise.resolve() }, visible: true, frame: now }
	]
])('nothing waits where %s', async (_, around) => {
	expect(await overAfter(0, around)).toBe(true);
});

test('a picture that does not come is waited for, but not for ever', async () => {
	const around = { picture: { decode: never }, visible: true, frame: now };
	expect(await overAfter(3_900, around)).toBe(false);
	expect(await overAfter(4_000, around)).toBe(true);
});

test('a picture that is there but was not painted yet is waited for', async () => {
	const frames: (() => void)[] = [];
	let over = false;
	const around = {
		picture: { decode: () => Promise.resolve() },
		visible: true,
		frame: (done: () => void) => void frames.push(done)
	};
	void pictureShown(around).then(() => (over = true));
	await vi.advanceTimersByTimeAsync(0);
	expect(frames).toHaveLength(1);
	frames.shift()!();
	await vi.advanceTimersByTimeAsync(0);
	expect(over).toBe(false);
	frames.shift()!();
	await vi.advanceTimersByTimeAsync(0);
	expect(over).toBe(true);
});
