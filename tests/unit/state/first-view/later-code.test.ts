import { expect, it, vi } from 'vitest';
import { laterCode } from '#lib/state/first-view/later-code.svelte';

it('later code is loaded once, and again after a failure', async () => {
	const failed = vi.fn();
	const load = vi.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValue('code');
	const part = laterCode<string>(load, failed);
	await part.fetch();
	expect(part.code).toBeNull();
	expect(failed).toHaveBeenCalledOnce();
	await part.fetch();
	await part.fetch();
	expect(part.code).toBe('code');
	expect(load).toHaveBeenCalledTimes(2);
	expect(failed).toHaveBeenCalledOnce();
});
