import { afterEach, describe, expect, it, vi } from 'vitest';
import { readShortlist, Shortlist } from '#lib/state/explorer/shortlist.svelte';

/** Fakes of a browser’s storage and window, as far as the shortlist uses */
function browser(storage: Partial<Storage>) {
	const listeners = new Map<string, (event: unknown) => void>();
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('window', {
		addEventListener: (type: string, listener: (event: unknown) => void) =>
			listeners.set(type, listener),
		removeEventListener: (type: string) => listeners.delete(type)
	});
	return listeners;
}

function keeping(kept: Record<string, string> = {}) {
	const storage = {
		getItem: (key: string) => kept[key] ?? null,
		setItem: (key: string, value: string) => void (kept[key] = value),
		removeItem: (key: string) => void delete kept[key]
	};
	return { kept, listeners: browser(storage) };
}

afterEach(() => vi.unstubAllGlobals());

describe('what was kept', () => {
	it.each([
		[null, []],
		['["m50","x-tower","m50"]', ['m50', 'x-tower']],
		['["m50",7,null,"<script>","a b"]', ['m50']],
		['{"m50":true}', []],
		['"m50"', []],
		['not json', []],
		['', []]
	])('%j is read as %j', (text, ids) => {
		expect(readShortlist(text)).toEqual(ids);
	});
});

describe('the shortlist', () => {
	it('adds and removes stars, and stores them on the device', () => {
		const { kept } = keeping();
		const shortlist = new Shortlist();
		shortlist.follow();
		shortlist.toggle('m50');
		shortlist.toggle('x-tower');
		expect(shortlist.has('m50')).toBe(true);
		expect(kept).toEqual({ shortlist: '["m50","x-tower"]' });
		shortlist.toggle('m50');
		expect(shortlist.ids).toEqual(['x-tower']);
		shortlist.clear();
		expect(kept).toEqual({});
		expect(shortlist.kept).toBe(true);
	});

	it('finds what was starred before', () => {
		keeping({ shortlist: '["seari"]' });
		const shortlist = new Shortlist();
		shortlist.follow();
		expect(shortlist.ids).toEqual(['seari']);
	});

	it('follows what another window changes, until it stops', () => {
		const { listeners } = keeping();
		const shortlist = new Shortlist();
		const stop = shortlist.follow();
		listeners.get('storage')!({ key: 'shortlist', newValue: '["m50"]' });
		expect(shortlist.ids).toEqual(['m50']);
		listeners.get('storage')!({ key: 'theme', newValue: 'dark' });
		expect(shortlist.ids).toEqual(['m50']);
		listeners.get('storage')!({ key: null, newValue: null });
		expect(shortlist.ids).toEqual([]);
		stop();
		expect(listeners.has('storage')).toBe(false);
	});

	it('keeps what another window has starred meanwhile, without a storage event', () => {
		const { kept } = keeping();
		const [one, other] = [new Shortlist(), new Shortlist()];
		one.follow();
		other.follow();
		one.toggle('m50');
		other.toggle('x-tower');
		expect(kept).toEqual({ shortlist: '["m50","x-tower"]' });
		one.clear();
		expect(kept, 'only what was seen is taken away').toEqual({ shortlist: '["x-tower"]' });
		other.toggle('x-tower');
		expect(kept).toEqual({});
	});

	it('reads storage again when the page returns from the back/forward cache', () => {
		const { kept, listeners } = keeping();
		const shortlist = new Shortlist();
		shortlist.follow();
		kept.shortlist = '["seari"]';
		listeners.get('pageshow')!({ persisted: true });
		expect(shortlist.ids).toEqual(['seari']);
	});

	it('loses no star that could not be kept when another window keeps one', () => {
		const listeners = browser({
			getItem: () => null,
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		});
		const shortlist = new Shortlist();
		shortlist.follow();
		shortlist.toggle('m50');
		shortlist.toggle('seari');
		listeners.get('storage')!({ key: 'shortlist', newValue: '["x-tower"]' });
		expect(shortlist.ids).toEqual(['x-tower', 'm50', 'seari']);
	});

	it('works where storage is forbidden, and reports that nothing is stored', () => {
		const refuse = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		browser({ getItem: refuse, setItem: refuse, removeItem: refuse });
		const shortlist = new Shortlist();
		shortlist.follow();
		shortlist.toggle('m50');
		expect(shortlist.ids).toEqual(['m50']);
		expect(shortlist.kept).toBe(false);
	});

	it('works where storage is full, and reports that this star is not stored', () => {
		browser({
			getItem: () => null,
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		});
		const shortlist = new Shortlist();
		shortlist.follow();
		expect(shortlist.kept).toBe(true);
		shortlist.toggle('m50');
		expect(shortlist.has('m50')).toBe(true);
		expect(shortlist.kept).toBe(false);
	});
});
