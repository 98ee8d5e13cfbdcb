/**
 * The map renders as it was recorded: four zooms, two themes, no labels. Browsers of another major
 * version render lines slightly differently: they are checked by the colours at known points
 * instead. `npm run record:map` records intended changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { PNG } from 'pngjs';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RECORDED = fileURLToPath(new URL('./visual/', import.meta.url));
const VERSION = join(RECORDED, 'browser.txt');
const BARE = '/bare/bare-map.html';
/** The tolerance in every channel: different paints differ by more. */
const REACH = 4;

type Point = readonly [x: number, y: number];
/** Zoom, latitude, longitude, and pixels of the picture by the feature that is painted there. */
const VIEWS: [zoom: number, lat: number, lng: number, points: Record<string, Point>][] = [
	[
		12,
		31.25,
		121.41,
		{ land: [166, 19], 'beyond the district': [228, 9], green: [383, 8], campus: [178, 315] }
	],
	[
		14,
		31.232,
		121.4,
		{ land: [9, 9], culture: [414, 120], campus: [251, 147], green: [221, 50], pond: [278, 292] }
	],
	[
		16,
		31.2498,
		121.4447,
		{ land: [9, 9], creek: [361, 9], street: [448, 8], 'beyond the district': [409, 17] }
	],
	[18, 31.2735, 121.3722, { station: [243, 217], 'metro line': [32, 171] }]
];

// In series: the bare page is built once.
test.describe.configure({ mode: 'default' });
test.use({ deviceScaleFactor: 1, viewport: { width: 480, height: 360 }, isDrawn: true });

/** The bare map's page and its files, by address. */
async function bareFiles(): Promise<Map<string, string | Uint8Array>> {
	const result = await build({
		configFile: false,
		root: RECORDED,
		base: '/bare/',
		logLevel: 'error',
		publicDir: false,
		worker: { format: 'es' },
		resolve: { alias: { '#lib': join(ROOT, 'src/lib') } },
		build: {
			write: false,
			target: 'es2022',
			rolldownOptions: { input: join(RECORDED, 'bare-map.html') }
		}
	});
	if (!('output' in result)) throw new Error('One build has one output.');
	return new Map(
		result.output.map((file) => [
			`/bare/${file.fileName}`,
			file.type === 'chunk' ? file.code : file.source
		])
	);
}

const TYPES: Record<string, string> = { html: 'text/html', css: 'text/css' };

let built: ReturnType<typeof bareFiles> | undefined;

async function openBareMap(page: Page): Promise<void> {
	const files = await (built ??= bareFiles());
	await page.route('**/bare/**', (route) => {
		const { pathname } = new URL(route.request().url());
		const body = files.get(pathname);
		if (body === undefined) return route.abort();
		const contentType = TYPES[pathname.split('.').at(-1)!] ?? 'text/javascript';
		return route.fulfill({ contentType, body: Buffer.from(body) });
	});
	await page.goto(BARE);
	await page.waitForFunction(() => 'drawMap' in window);
}

/** The colour of one pixel, `[r, g, b]`. */
function colourAt(picture: Buffer, [x, y]: Point): number[] {
	const { data, width } = PNG.sync.read(picture);
	return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
}

for (const theme of ['light', 'dark'] as const) {
	test(`the map looks as recorded in the ${theme} theme`, async ({ page, browser }, info) => {
		test.slow();
		const major = browser.version().split('.')[0]!;
		const recording = info.config.updateSnapshots === 'all';
		if (recording) writeFileSync(VERSION, `${major}\n`);
		const recorded = readFileSync(VERSION, 'utf8').trim();
		await openBareMap(page);
		for (const [zoom, lat, lng, points] of VIEWS) {
			await page.evaluate((view) => window.drawMap(...view), [theme, zoom, lat, lng] as const);
			const picture = await page.screenshot();
			const name = `${theme}-${zoom}.png`;
			if (major === recorded) {
				expect(picture).toMatchSnapshot(name, { maxDiffPixelRatio: 0.02, threshold: 0.1 });
			}
			const before = readFileSync(join(RECORDED, name));
			for (const [what, point] of Object.entries(points)) {
				const [is, was] = [colourAt(picture, point), colourAt(before, point)];
				const apart = Math.max(...is.map((value, i) => Math.abs(value - was[i]!)));
				expect(apart, `${what} in ${name}: ${is} where ${was} was recorded`).toBeLessThan(REACH);
			}
		}
		if (major !== recorded) {
			const description = `recorded with Chromium ${recorded}, this is ${major}: only colours at known points were compared`;
			info.annotations.push({ type: 'visual', description });
			console.log(`The map in the ${theme} theme: ${description}.`);
		}
	});
}
