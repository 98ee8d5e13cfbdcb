/** Shared steps of the stories: opening a page and waiting for its map, as a person would. */
import { readdirSync, statSync } from 'node:fs';
import { expect, type Locator, type Page, type Route } from '@playwright/test';

/** The window of a second reader, whose map is as coarse as the first one's. */
export const ANOTHER_READER = {
	viewport: { width: 1440, height: 900 },
	deviceScaleFactor: 0.25,
	reducedMotion: 'reduce'
} as const;

/** The centre of the area that the panel leaves free on */
export const MIDDLE = { x: (376 + 1440) / 2, y: 450 };

/** The timeout for a map that is rendered in software on a busy machine. */
const DRAWING_MS = 90_000;

/** The map's region. */
export const mapRegion = (page: Page): Locator => page.locator('section.map');

/** Waits for the first complete frame. */
export async function mapDrawn(page: Page): Promise<void> {
	await expect(page.locator('.maplibregl-canvas')).toBeVisible({ timeout: DRAWING_MS });
	await expect(mapRegion(page)).not.toHaveAttribute('aria-busy', /./, { timeout: DRAWING_MS });
}

/** Opens an address and waits for its map. */
export async function openMap(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await mapDrawn(page);
}

/** How many places the map has: one a file. */
export const PLACES = readdirSync('geodata/places').length;

/** The list of places, in English or Chinese. */
export const placeList = (page: Page): Locator =>
	page.getByRole('list', { name: /^(Places|地点)$/ });

/** What tells of a feature: a place's article in the panel, or a card, which is a dialog; named after it. */
export const card = (page: Page, name: string | RegExp): Locator =>
	page.getByRole('article', { name }).or(page.getByRole('dialog', { name }));

/** Path, query and hash, as the address bar shows them. */
export const address = (page: Page): string => {
	const { pathname, search, hash } = new URL(page.url());
	return pathname + search + hash;
};

const CHUNKS = 'build/_app/immutable/chunks';

/** MapLibre's code: by far the largest chunk, which has no name of its own. */
const mapCode = (): string =>
	readdirSync(CHUNKS).find(
		(file) => file.endsWith('.js') && statSync(`${CHUNKS}/${file}`).size > 500_000
	)!;

/** Lets `answer` decide about requests for MapLibre's code. */
export const routeMapCode = (
	page: Page,
	answer: (route: Route) => Promise<void>
): Promise<unknown> => page.route(`**/chunks/${mapCode()}`, answer);

/** Holds back what brings a page alive, or other files, from now on. Returns what lets them through. */
export async function holdPageCode(
	page: Page,
	files = '**/_app/immutable/nodes/**'
): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	await page.route(files, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}

/** Waits until the page reacts by itself: presses before that are only kept for it. */
export async function hydrated(page: Page): Promise<void> {
	await page.waitForFunction(() => window.earlyClicks === undefined);
}

/**
 * Opens an address where the live map does not run, and waits until the page reacts: for stories of what stands
 * beside the map. A start of the live map costs ten times as much as such a page.
 */
export async function openPicture(page: Page, address: string): Promise<void> {
	await withoutWebGL(page);
	await page.goto(address);
	await hydrated(page);
}

/** Disables WebGL on a page, before its first script. */
export async function withoutWebGL(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const real = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			type: string,
			...rest: unknown[]
		) {
			return type.startsWith('webgl') ? null : (real.call(this, type, ...rest) as never);
		} as never;
	});
}
