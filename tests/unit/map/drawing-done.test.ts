import { expect, it, vi } from 'vitest';
import { whenDrawn, type Fences } from '#lib/map/frames/drawing-done';

const card = (fence: WebGLSync | null, status: () => unknown) =>
	({
		SYNC_GPU_COMMANDS_COMPLETE: 0x9117,
		SYNC_STATUS: 0x9114,
		UNSIGNALED: 0x9118,
		fenceSync: () => fence,
		flush: vi.fn(),
		getSyncParameter: vi.fn(status),
		deleteSync: vi.fn()
	}) satisfies Fences;
const FENCE = {} as WebGLSync;
const SIGNALED = 0x9119;

it('without a context, or with one that was lost, nothing is waited for', () => {
	const done = vi.fn();
	whenDrawn(null, done);
	whenDrawn(
		card(null, () => null),
		done
	);
	expect(done).toHaveBeenCalledTimes(2);
});

it('calls back once the fence is passed, and removes it', async () => {
	let status = 0x9118;
	const gl = card(FENCE, () => status);
	const done = vi.fn();
	whenDrawn(gl, done);
	await vi.waitFor(() => expect(gl.getSyncParameter.mock.calls.length).toBeGreaterThan(2));
	expect(done).not.toHaveBeenCalled();
	status = SIGNALED;
	await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
	expect(gl.deleteSync).toHaveBeenCalledOnce();
	expect(gl.flush).toHaveBeenCalled();
});

it('a context that is lost meanwhile, or a card that never answers, ends the wait', async () => {
	const done = vi.fn();
	whenDrawn(
		card(FENCE, () => null),
		done
	);
	await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
	vi.useFakeTimers();
	whenDrawn(
		card(FENCE, () => 0x9118),
		done
	);
	vi.advanceTimersByTime(9_000);
	expect(done).toHaveBeenCalledOnce();
	vi.advanceTimersByTime(2_000);
	expect(done).toHaveBeenCalledTimes(2);
	vi.useRealTimers();
});
