import { describe, expect, it } from 'vitest';
import { browserArguments, chooseBrowser, installPlan } from '../../provide-browser.js';

const OWN = '/home/someone/.cache/ms-playwright/chrome';
const machine = (present: string[], chosen?: string, own: string | null = OWN) => ({
	chosen,
	own,
	works: (path: string) => present.includes(path)
});

describe('chooseBrowser', () => {
	it('takes the one that was chosen, and no other', () => {
		expect(chooseBrowser(machine(['/usr/bin/chromium', '/opt/c'], '/opt/c'))).toBe('/opt/c');
		expect(chooseBrowser(machine(['/usr/bin/chromium'], '/opt/c'))).toBe(null);
	});

	it('takes the system’s before Playwright’s own', () => {
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

	it('does nothing where nothing is missing', () => {
		const all = { chosen: false, chinese: true, quicker: true };
		expect(installPlan({ ...all, browser: SHELL, apt: true })).toEqual([]);
		expect(installPlan({ ...all, browser: OWN, chosen: true, apt: true })).toEqual([]);
		expect(installPlan({ ...all, browser: OWN, chinese: false, apt: false })).toEqual([]);
	});

	it('takes Debian’s packages as root, the quicker browser first, and Playwright’s should they fail', () => {
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

	it('adds the quicker browser to another, but not to one that was chosen', () => {
		const other = { browser: '/usr/bin/chromium', chinese: true, apt: true, quicker: true };
		expect(installPlan({ ...other, chosen: false })).toEqual([
			update,
			install('chromium-headless-shell')
		]);
		expect(installPlan({ ...other, chosen: true })).toEqual([]);
		expect(installPlan({ ...other, chosen: false, quicker: false })).toEqual([]);
	});

	it('takes Playwright’s browser where there is no apt', () => {
		const bare = { browser: null, chosen: false, chinese: false, apt: false, quicker: false };
		expect(installPlan(bare)).toEqual([['npx', 'playwright', 'install', 'chromium']]);
	});
});

it('leaves out the sandbox for root alone', () => {
	expect(browserArguments(true)).toContain('--no-sandbox');
	expect(browserArguments(false)).not.toContain('--no-sandbox');
});
