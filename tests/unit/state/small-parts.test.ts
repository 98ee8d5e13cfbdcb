import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicSecurityLink } from '#lib/state/deployment';
import type { Explorer } from '#lib/state/explorer/explorer.svelte';
import { preferredLocale } from '#lib/state/device/preferred-locale';
import { SHEET_HEIGHTS } from '#lib/state/explorer/sheet';
import { NARROW } from '#lib/tokens/layout';
import { coveredEdges } from '#lib/state/explorer/window.svelte';

describe('the language that a browser asks for', () => {
	it.each([
		[['en-GB', 'zh-CN'], 'en'],
		[['zh-CN', 'en'], 'zh'],
		[['zh-Hant-TW'], 'zh'],
		[['ZH'], 'zh'],
		[['yue-HK'], 'zh'],
		[['de-DE', 'zh', 'en'], 'zh'],
		[['de-DE', 'fr'], 'en'],
		[['zha'], 'en'],
		[['english'], 'en'],
		[[''], 'en'],
		[[], 'en']
	] as const)('%j is answered in %s', (languages, answer) => {
		expect(preferredLocale(languages)).toBe(answer);
	});
});

describe('the phone’s sheet', () => {
	it('has three heights, the lowest first', () => {
		expect(SHEET_HEIGHTS).toEqual(['peek', 'middle', 'full']);
		expect(NARROW).toContain('max-width');
	});
});

describe('the link to a public security number', () => {
	it('carries the number’s digits and nothing else', () => {
		const address = 'https://beian.mps.gov.cn/#/query/webSearch?code=';
		expect(publicSecurityLink('沪公网安备31010702001234号')).toBe(`${address}31010702001234`);
		expect(publicSecurityLink('31010702001234')).toBe(`${address}31010702001234`);
		expect(publicSecurityLink('"><script>1</script>')).toBe(`${address}1`);
		expect(publicSecurityLink('')).toBe(address);
	});
});

describe('what the deployer configures', () => {
	afterEach(() => {
		vi.unstubAllEnvs();
		vi.resetModules();
	});
	async function deployed(env: Record<string, string>) {
		for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
		vi.resetModules();
		return (await import('#lib/state/deployment')).deployment;
	}

	it('is nothing where nothing is said, or only white space', async () => {
		const names = ['ORIGIN', 'MAP_APPROVAL', 'ICP', 'PUBLIC_SECURITY', 'BASEMAP_STYLE', 'TILES'];
		const empty = Object.fromEntries(names.map((name) => [`PUBLIC_${name}`, ' ']));
		expect(await deployed(empty)).toEqual({
			origin: null,
			mapApproval: null,
			icp: null,
			publicSecurity: null,
			basemap: null,
			tiles: null,
			embedOrigins: []
		});
	});

	it('is trimmed: an origin without its slash, the first word of a basemap', async () => {
		const deployment = await deployed({
			PUBLIC_ORIGIN: ' https://map.example// ',
			PUBLIC_BASEMAP_STYLE: 'https://a.example/style.json  https://b.example',
			PUBLIC_MAP_APPROVAL: ' GS(2026)0000号 '
		});
		expect(deployment.origin).toBe('https://map.example');
		expect(deployment.basemap).toBe('https://a.example/style.json');
		expect(deployment.mapApproval).toBe('GS(2026)0000号');
	});
});

describe('the edges of the map that the panel covers', () => {
	const edges = (rest: Partial<Explorer>) =>
		coveredEdges({
			embed: false,
			narrow: false,
			sheet: 'middle',
			textSize: 16,
			windowWidth: 1280,
			windowHeight: 800,
			...rest
		} as Explorer);
	const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

	it('are none in another page’s frame, and until the window is known', () => {
		expect(edges({ embed: true })).toEqual(NONE);
		expect(edges({ embed: true, narrow: true })).toEqual(NONE);
		expect(edges({ windowWidth: 0 })).toEqual(NONE);
	});

	it('are the left one on a large screen, less of it on a low one', () => {
		expect(edges({})).toEqual({ ...NONE, left: 376 });
		expect(edges({ windowHeight: 481 }).left).toBe(376);
		expect(edges({ windowHeight: 480, windowWidth: 1280 }).left).toBe(348);
		expect(edges({ windowHeight: 400, windowWidth: 700 }).left).toBeCloseTo(316);
	});

	it('grow with the reader’s text, as far as the window lets them', () => {
		expect(edges({ textSize: 20 }).left).toBe(20 * 22.5 + 16);
		expect(edges({ textSize: 32, windowHeight: 1000 }).left).toBeCloseTo(1280 * 0.44 + 16);
		// A window that is low for large text would not be low for small text.
		expect(edges({ textSize: 20, windowHeight: 600 }).left).toBe(20 * 21.25 + 8);
	});

	it('are the bottom one on a phone, as high as the sheet', () => {
		const phone = { narrow: true, windowWidth: 390, windowHeight: 844 };
		const peek = edges({ ...phone, sheet: 'peek' });
		const middle = edges({ ...phone, sheet: 'middle' });
		expect(peek).toMatchObject({ top: 0, left: 0, bottom: 104 });
		expect(middle.bottom).toBe(388);
		// At full height the map is hidden and must not jump.
		expect(edges({ ...phone, sheet: 'full' })).toEqual(middle);
	});

	it('leave something of the map in sight', () => {
		for (const sheet of SHEET_HEIGHTS) {
			for (const [windowWidth, windowHeight] of [
				[320, 480],
				[390, 844],
				[720, 1280]
			]) {
				const { top, right, bottom, left } = edges({
					narrow: true,
					sheet,
					windowWidth,
					windowHeight
				});
				expect(windowWidth! - left - right).toBeGreaterThan(200);
				expect(windowHeight! - top - bottom).toBeGreaterThan(200);
			}
		}
	});
});
