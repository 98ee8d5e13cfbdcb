/** A missing chunk leads to one reload, and never to two. */
import { expect, it, vi } from 'vitest';
import { reloadForNewer } from '#lib/state/offline/lost-chunk';

function surroundings(published: string | null, session = new Map<string, string>()) {
	return {
		published: async () => published,
		newCopy: async () => {},
		session: {
			getItem: (key: string) => session.get(key) ?? null,
			setItem: (key: string, value: string) => void session.set(key, value)
		},
		reload: vi.fn()
	};
}

it('reloads once for a newer version', async () => {
	const session = new Map<string, string>();
	const first = surroundings('2', session);
	expect(await reloadForNewer('1', first)).toBe(true);
	expect(first.reload).toHaveBeenCalledOnce();
	// The reloaded page still had the old version: it stays.
	const second = surroundings('2', session);
	expect(await reloadForNewer('1', second)).toBe(false);
	expect(second.reload).not.toHaveBeenCalled();
	expect(await reloadForNewer('1', surroundings('3', session))).toBe(true);
});

it.each([
	['without a network', null],
	['where the same version is still published', '1']
])('does not reload %s', async (_, published) => {
	const around = surroundings(published);
	expect(await reloadForNewer('1', around)).toBe(false);
	expect(around.reload).not.toHaveBeenCalled();
});

it('does not reload where storage cannot record the reload', async () => {
	const around = surroundings('2');
	around.session.setItem = () => {
		throw new DOMException('forbidden', 'SecurityError');
	};
	expect(await reloadForNewer('1', around)).toBe(false);
	expect(around.reload).not.toHaveBeenCalled();
});
