import { describe, expect, it } from 'vitest';
import { browserArguments, chooseBrowser, installPlan } from '../../provide-browser.js';

const OWN = '/home/someone/.cache/ms-playwright/chrome';
const machine = (present: string[], chosen?: string, own: string | null = OWN) => ({
	chosen,
	own,
	works: (path: string) => present.includes(path)
});

describe('chooseBrowser', () => {
	it('uses only the browser that was set', () => {
		expect(chooseBrowser(machine(['/usr/bin/chromium', '/opt/c'], '/opt/c'))).toBe('/opt/c');
		expect(chooseBrowser(machine(['/usr/bin/chromium'], '/opt/c'))).toBe(null);
	});

	it('prefers the system’s browser to Playwright’s', () => {
		const shell = '/usr/bin/chromium-headless-shell';
		expect(chooseBrowser(machine([OWN, '/usr/bin/chromium', shell]))).toBe(shell);
		expect(chooseBrowser(machine([OWN, '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
		expect(chooseBrowser(machine([OWN, '/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
		expect(chooseBrowser(machine([OWN]))).toBe(OWN);
		expect(chooseBrowser(machine([], undefined, null))).toBe(null);
	});
});

describe('installPlan', () => {
	const SHELL = '/usr/bin/chromium-headless-shell';
	const update = ['apt-get', 'update'];
	const install = (name: string) => ['apt-get', 'install', '-y', name];

	it('is empty where nothing is missing', () => {
		const all = { chosen: false, chinese: true, quicker: true };
		expect(installPlan({ ...all, browser: SHELL, apt: true })).toEqual([]);
		expect(installPlan({ ...all, browser: OWN, chosen: true, apt: true })).toEqual([]);
		expect(installPlan({ ...all, browser: OWN, chinese: false, apt: false })).toEqual([]);
	});

	it('installs Debian’s packages as root, the faster browser first, and Playwright’s if they fail', () => {
		const bare = { browser: null, chosen: false, chinese: false, apt: true, quicker: true };
		expect(installPlan(bare)).toEqual([
			update,
			install('fonts-noto-cjk'),
			install('chromium-headless-shell'),
			install('chromium'),
			['npx', 'playwright', 'install', '--with-deps', 'chromium']
		]);
		expect(installPlan({ ...bare, browser: SHELL })).toEqual([update, install('fonts-noto-cjk')]);
	});

	it('adds the faster browser to another one, but not to one that was set', () => {
		const other = { browser: '/usr/bin/chromium', chinese: true, apt: true, quicker: true };
		expect(installPlan({ ...other, chosen: false })).toEqual([
			update,
			install('chromium-headless-shell')
		]);
		expect(installPlan({ ...other, chosen: true })).toEqual([]);
		expect(installPlan({ ...other, chosen: false, quicker: false })).toEqual([]);
	});

	it('installs Playwright’s browser where there is no apt', () => {
		const bare = { browser: null, chosen: false, chinese: false, apt: false, quicker: false };
		expect(installPlan(bare)).toEqual([['npx', 'playwright', 'install', 'chromium']]);
	});
});

it('disables the sandbox for root only', () => {
	expect(browserArguments(true)).toContain('--no-sandbox');
	expect(browserArguments(false)).not.toContain('--no-sandbox');
});
