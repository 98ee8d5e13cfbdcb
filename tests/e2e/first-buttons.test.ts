/** + and − before the live map is there: they zoom the still picture, and stay the same two buttons. */
import type { Locator, Page, Route } from '@playwright/test';
import { expect, test } from './story';
import { address, mapDrawn, routeMapCode, withoutWebGL } from './map-page';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const scale = (page: Page) => page.evaluate(() => window.stillView!.scale);
const revealed = (page: Page) => page.locator('section.map.revealed');

/** Holds requests back until they are let go. */
function gate() {
	let open = () => {};
	const opened = new Promise<void>((resolve) => (open = resolve));
	const hold = async (route: Route) => {
		await opened;
		await route.continue();
	};
	return { hold, open: () => open() };
}

/** The zoom in the address; null where it names none. */
const zoomInAddress = (page: Page) => {
	const zoom = /#map=([\d.]+)\//.exec(address(page))?.[1];
	return zoom ? Number(zoom) : null;
};

/** Notes in each frame from now on where a button is and whether it can be seen. Returns what was noted so far. */
async function watch(one: Locator): Promise<() => Promise<string[]>> {
	const noted = await one.evaluateHandle((element) => {
		const places = new Set<string>();
		(function note() {
			const { x, y, width, height } = element.getBoundingClientRect();
			const hit = document.elementFromPoint(x + width / 2, y + height / 2);
			places.add([x, y, width, height, element.contains(hit)].join(' '));
			requestAnimationFrame(note);
		})();
		return places;
	});
	return () => noted.evaluate((places) => [...places]);
}

test('before any code + and − zoom the picture, nothing is zoomed again later, and focus stays where it is', async ({
	page
}) => {
	const { hold, open } = gate();
	await page.route('**/_app/immutable/**/*.js', hold);
	await page.goto('/en/', { waitUntil: 'commit' });
	const plus = button(page, 'Zoom in');
	const minus = button(page, 'Zoom out');
	await plus.click();
	await expect.poll(() => scale(page)).toBeCloseTo(2, 9);
	await plus.focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => scale(page)).toBeCloseTo(4, 9);
	await page.keyboard.press('Tab');
	await expect(minus).toBeFocused();
	// The frame is as wide as it says at the map's least zoom, 10.2.
	const expected = await page.locator('.frame').evaluate((one: HTMLElement) => {
		const narrowest = Number(one.dataset.widths!.split(' ')[0]);
		return 10.2 + Math.log2((4 * one.offsetWidth) / narrowest);
	});
	const seen = await watch(plus);

	open();
	await mapDrawn(page);
	await expect(revealed(page)).toBeAttached();
	await expect(minus).toBeFocused();
	await expect.poll(() => scale(page)).toBe(1);
	expect(zoomInAddress(page)).toBeCloseTo(expected, 1);
	await page.keyboard.press('Enter');
	await expect.poll(() => zoomInAddress(page)).toBeCloseTo(expected - 1, 1);
	await expect(minus).toBeFocused();
	expect(await seen()).toHaveLength(1);
});

test('while the map’s code is missing + and − say where their limits are', async ({ page }) => {
	const { hold } = gate();
	await routeMapCode(page, hold);
	await page.goto('/zh/places/m50/');
	const plus = button(page, '放大');
	const minus = button(page, '缩小');
	await expect(page.locator('section.map')).toHaveAttribute('aria-busy', 'true');
	await expect(async () => {
		await plus.click();
		await expect(plus).toHaveAttribute('aria-disabled', 'true', { timeout: 50 });
	}).toPass({ intervals: [1] });
	await expect(minus).toHaveAttribute('aria-disabled', 'false');
	const most = await scale(page);
	await plus.focus();
	await page.keyboard.press('Enter');
	expect(await scale(page)).toBe(most);
	await expect(async () => {
		await minus.click();
		await expect(minus).toHaveAttribute('aria-disabled', 'true', { timeout: 50 });
	}).toPass({ intervals: [1] });
	await expect(plus).toHaveAttribute('aria-disabled', 'false');
	// Another page is another picture, seen as it is at first.
	await page.getByRole('link', { name: '全部地点' }).first().click();
	await expect.poll(() => scale(page)).toBe(1);
	await expect(minus).toHaveAttribute('aria-disabled', 'false');
});

test('without WebGL + and − stay, alone', async ({ page }) => {
	await withoutWebGL(page);
	await page.goto('/en/');
	await expect(page.getByRole('alert')).toContainText('Still picture');
	await expect(page.locator('.controls').getByRole('button')).toHaveCount(2);
	await button(page, 'Zoom in').click();
	await expect.poll(() => scale(page)).toBeCloseTo(2, 9);
	await button(page, 'Zoom out').click();
	await expect.poll(() => scale(page)).toBeCloseTo(1, 9);
});

test('with a link to another view + and − come with the live map', async ({ page }) => {
	const { hold, open } = gate();
	await routeMapCode(page, hold);
	await page.goto('/en/#map=15/31.25/121.44');
	await expect(page.locator('section.map')).toHaveAttribute('aria-busy', 'true');
	await expect(button(page, 'Zoom in')).toBeHidden();
	open();
	await button(page, 'Zoom in').click();
	await expect.poll(() => zoomInAddress(page)).toBeCloseTo(16, 1);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('no button is shown that would do nothing', async ({ page }) => {
		await page.goto('/en/');
		await expect(page.locator('[data-zoom="1"]')).toBeAttached();
		await expect(page.locator('.controls')).toBeHidden();
	});
});

test('on paper there are no buttons', async ({ page }) => {
	await withoutWebGL(page);
	await page.goto('/en/');
	await expect(button(page, 'Zoom in')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.controls')).toBeHidden();
});
