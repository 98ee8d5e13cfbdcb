import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '#lib/state/device/clipboard';
import { focusHeading, goToHeading, isFocusFree } from '#lib/state/device/focus';
import { saveFile } from '#lib/state/device/save-file';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

describe('copying a text', () => {
	it('returns true where it was copied', async () => {
		const writeText = vi.fn(async () => {});
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		expect(await copyText('K5+180')).toBe(true);
		expect(writeText).toHaveBeenCalledWith('K5+180');
	});

	it('returns false where it was refused, or where there is no clipboard', async () => {
		vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error()) } });
		expect(await copyText('K5+180')).toBe(false);
		vi.stubGlobal('navigator', {});
		expect(await copyText('K5+180')).toBe(false);
	});
});

describe('the focus after navigation', () => {
	function openPage(hasHeading = true) {
		const heading = { focus: vi.fn() };
		const body = {};
		const page = {
			body,
			activeElement: body as object | null,
			querySelector: () => (hasHeading ? heading : null)
		};
		vi.stubGlobal('document', page);
		return { page, heading };
	}

	it('goes to the heading, without moving what is in sight', () => {
		const { page, heading } = openPage();
		focusHeading();
		page.activeElement = null;
		focusHeading();
		expect(heading.focus.mock.calls).toEqual([
			[{ preventScroll: true }],
			[{ preventScroll: true }]
		]);
	});

	it('stays where somebody has placed it, unless the reader asked to go', () => {
		const { page, heading } = openPage();
		page.activeElement = {};
		expect(isFocusFree()).toBe(false);
		focusHeading();
		expect(heading.focus).not.toHaveBeenCalled();
		goToHeading();
		expect(heading.focus.mock.calls).toEqual([[]]);
	});

	it('stays where the page has no heading for it', () => {
		openPage(false);
		expect(() => (focusHeading(), goToHeading())).not.toThrow();
	});
});

describe('saving a file', () => {
	it('sets its name and type, and keeps it until the browser has saved it', async () => {
		vi.useFakeTimers();
		const link = { href: '', download: '', click: vi.fn() };
		vi.stubGlobal('document', { createElement: () => link });
		const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
		const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
		saveFile('places.csv', 'text/csv', '名称,Name');
		const blob = made.mock.calls[0]![0] as Blob;
		expect(blob.type).toBe('text/csv;charset=utf-8');
		expect(await blob.text()).toBe('名称,Name');
		expect(link).toMatchObject({ href: 'blob:1', download: 'places.csv' });
		expect(link.click).toHaveBeenCalledOnce();
		expect(revoked).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(revoked).toHaveBeenCalledWith('blob:1');
	});
});
