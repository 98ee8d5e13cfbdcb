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
		expect(chooseBrowser(machine([OWN, '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
		expect(chooseBrowser(machine([OWN, '/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
		expect(chooseBrowser(machine([OWN]))).toBe(OWN);
		expect(chooseBrowser(machine([], undefined, null))).toBe(null);
	});
});

describe('installPlan', () => {
	it('does nothing where nothing is missing', () => {
		expect(installPlan({ browser: OWN, chinese: true, apt: true })).toEqual([]);
		expect(installPlan({ browser: OWN, chinese: false, apt: false })).toEqual([]);
	});

	it('takes Debian’s packages as root, and Playwright’s browser should they fail', () => {
		expect(installPlan({ browser: null, chinese: false, apt: true })).toEqual([
			['apt-get', 'update'],
			['apt-get', 'install', '-y', 'fonts-noto-cjk'],
			['apt-get', 'install', '-y', 'chromium'],
			['npx', 'playwright', 'install', '--with-deps', 'chromium']
		]);
		expect(installPlan({ browser: OWN, chinese: false, apt: true })).toEqual([
			['apt-get', 'update'],
			['apt-get', 'install', '-y', 'fonts-noto-cjk']
		]);
	});

	it('takes Playwright’s browser where there is no apt', () => {
		expect(installPlan({ browser: null, chinese: false, apt: false })).toEqual([
			['npx', 'playwright', 'install', 'chromium']
		]);
	});
});

it('leaves out the sandbox for root alone', () => {
	expect(browserArguments(true)).toContain('--no-sandbox');
	expect(browserArguments(false)).not.toContain('--no-sandbox');
});
