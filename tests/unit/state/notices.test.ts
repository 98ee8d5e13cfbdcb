import { describe, expect, it, vi } from 'vitest';
import { isHanScript, LOCALES, type Locale } from '#lib/i18n/locale';
import { m } from '#lib/i18n/paraglide/messages';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import { styleOf } from '#lib/layers/style';
import { dataTitleOf } from '#lib/layers/stack';
import { failureNotice, type MapFailure } from '#lib/state/notices/failure-notice';

/** These sources did not load, as the map reports it. */
const failed = (...sources: string[]): MapFailure => ({
	type: 'data',
	sources,
	titles: sources.map(dataTitleOf)
});

const FAILURES: [string, MapFailure][] = [
	['no WebGL', { type: 'webgl' }],
	['no code', { type: 'code' }],
	['graphics lost for a moment', { type: 'context', recovering: true }],
	['graphics lost for good', { type: 'context', recovering: false }],
	['no data', failed('metro-lines')]
];
const can = () => ({ retry: vi.fn(), restart: vi.fn() });
const hanOnly = (lang: Locale, text: string) => /\p{Script=Han}/u.test(text) === isHanScript(lang);

describe.each(LOCALES)('what the page says of a failure, in %s', (lang) => {
	it.each(FAILURES)('is a sentence: %s', (_name, failure) => {
		overwriteGetLocale(() => lang);
		const notice = failureNotice(failure, can())!;
		expect(notice.id).toMatch(/^map/);
		expect(notice.text.trim()).not.toBe('');
		expect(notice.text).not.toMatch(/undefined|\{\w+\}/);
		expect(hanOnly(lang, notice.text)).toBe(true);
		if (notice.action) expect(hanOnly(lang, notice.action.label)).toBe(true);
	});

	it('has words for every source of the style', () => {
		overwriteGetLocale(() => lang);
		const { sources } = styleOf({ theme: 'light', lang, detail: true, dataRoot: '/data/' });
		const loaded = Object.entries(sources).filter(
			([, source]) => typeof (source as { data?: unknown }).data === 'string'
		);
		expect(loaded.length).toBeGreaterThan(10);
		for (const [id] of loaded) {
			const { text } = failureNotice(failed(id), can())!;
			expect(hanOnly(lang, text), id).toBe(true);
			expect(text, id).not.toBe(m.failure_data({ list: id }));
		}
	});
});

describe('what can be done about a failure', () => {
	it('is nothing where nothing failed', () => {
		expect(failureNotice(null, can())).toBeNull();
	});

	it('is to ask again for the data, or to start the map anew', () => {
		const able = can();
		const run = (failure: MapFailure) => failureNotice(failure, able)!.action!.run();
		run(failed('creek'));
		expect([able.retry.mock.calls.length, able.restart.mock.calls.length]).toEqual([1, 0]);
		run({ type: 'code' });
		run({ type: 'context', recovering: false });
		expect([able.retry.mock.calls.length, able.restart.mock.calls.length]).toEqual([1, 2]);
	});

	it('is to wait while the graphics may come back, without an alarm', () => {
		const notice = failureNotice({ type: 'context', recovering: true }, can())!;
		expect(notice.action).toBeUndefined();
		expect(notice.alert).toBeFalsy();
		expect(failureNotice({ type: 'webgl' }, can())!.action).toBeUndefined();
		expect(failureNotice({ type: 'webgl' }, can())!.alert).toBe(true);
	});

	it('interrupts nobody for tiles, which the map asks for again by itself', () => {
		expect(failureNotice(failed('tiles'), can())!.alert).toBe(false);
		expect(failureNotice(failed('tiles', 'green'), can())!.alert).toBe(true);
		expect(failureNotice(failed('tiles'), can())!.text).not.toContain('tiles');
	});

	it('names each kind of missing data once', () => {
		overwriteGetLocale(() => 'en');
		const text = failureNotice(
			failed('places', 'place-points', 'place-circles', 'creek'),
			can()
		)!.text;
		expect(text).toContain('Places, Suzhou Creek');
	});
});
