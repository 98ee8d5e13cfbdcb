/** The still picture follows the reader from the start, and the live map continues where they are. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { readFileSync } from 'node:fs';
import { address, MIDDLE, routeMapCode, withoutWebGL } from './map-page';

const M50 = JSON.parse(readFileSync('geodata/places/m50.geojson', 'utf8'));
const [lng, lat] = M50.properties.point as [number, number];
const RADIAN = Math.PI / 180;
const mercator = (latDeg: number) =>
	Math.log(Math.tan(Math.PI / 4 + (latDeg * RADIAN) / 2)) / RADIAN;

/** The middle of M50's marker on the still picture. */
async function marker(page: Page): Promise<{ x: number; y: number }> {
	const box = (await page.locator('.frame a[href*="/places/m50/"] .touch').boundingBox())!;
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where M50 is in the window by the camera in the address: Web Mercator, 512 pixels a turn at zoom 0. */
function byAddress(page: Page): { x: number; y: number } {
	const [zoom, atLat, atLng] = /#map=([\d.]+)\/([\d.]+)\/([\d.]+)/
		.exec(address(page))!
		.slice(1)
		.map(Number) as [number, number, number];
	const pixels = (512 * 2 ** zoom) / 360;
	return {
		x: MIDDLE.x + (lng - atLng) * pixels,
		y: MIDDLE.y - (mercator(lat) - mercator(atLat)) * pixels
	};
}

/** Holds MapLibre's code back. Returns what lets it go. */
async function holdBack(page: Page): Promise<() => void> {
	let letGo = () => {};
	const gate = new Promise<void>((resolve) => (letGo = resolve));
	await routeMapCode(page, async (route) => {
		await gate;
		await route.continue();
	});
	return letGo;
}

/** With fewer pixels than that the browser multiplies what a wheel turns. */
test.use({ deviceScaleFactor: 1, isDrawn: true });

const revealed = (page: Page) => page.locator('section.map.revealed');

test('before the live map is there the picture is dragged, zoomed and moved by keys, and the map continues in the middle of a drag', async ({
	page
}) => {
	const letGo = await holdBack(page);
	await page.goto('/en/');
	const first = await marker(page);
	// A drag that begins on a place moves the picture and does not go to the place.
	await page.mouse.move(first.x, first.y);
	await page.mouse.down();
	await page.mouse.move(first.x - 300, first.y - 100, { steps: 3 });
	await page.mouse.up();
	const dragged = await marker(page);
	expect(dragged.x - first.x).toBeCloseTo(-300, 0);
	expect(dragged.y - first.y).toBeCloseTo(-100, 0);
	expect(address(page)).toBe('/en/');

	// What is under the pointer stays there.
	await page.mouse.wheel(0, -450);
	await expect.poll(() => page.evaluate(() => window.stillView!.scale)).toBeCloseTo(2, 5);
	const zoomed = await marker(page);
	expect(zoomed.x).toBeCloseTo(dragged.x, 0);
	expect(zoomed.y).toBeCloseTo(dragged.y, 0);

	// The keyboard, as later on the map.
	await page.getByRole('application').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('-');
	const keyed = await marker(page);
	expect(keyed.x).toBeCloseTo((zoomed.x - 100 + MIDDLE.x) / 2, 0);
	expect(keyed.y).toBeCloseTo((zoomed.y + MIDDLE.y) / 2, 0);

	await page.mouse.move(900, 500);
	await page.mouse.down();
	await page.mouse.move(880, 490);
	letGo();
	let steps = 0;
	await expect(async () => {
		steps += 1;
		await page.mouse.move(880 - steps, 490);
		await expect(revealed(page)).toBeAttached({ timeout: 100 });
	}).toPass({ timeout: 90_000, intervals: [50] });
	// The live map is held by the same hand, and the keyboard has it.
	await page.mouse.move(700, 400, { steps: 4 });
	await page.mouse.up();
	await expect(page.locator('.maplibregl-canvas')).toBeFocused();
	await expect.poll(() => byAddress(page).x).toBeCloseTo(keyed.x - 200, -0.5);
	expect(byAddress(page).y).toBeCloseTo(keyed.y - 100, -0.5);
	await expect.poll(() => page.evaluate(() => window.stillView!.scale)).toBe(1);
	// Drawn small while it was hidden, the map is as sharp as the screen.
	const canvas = page.locator('.maplibregl-canvas');
	const { width, shown } = await canvas.evaluate((one: HTMLCanvasElement) => ({
		width: one.width,
		shown: one.clientWidth * devicePixelRatio
	}));
	expect(width).toBe(shown);
});

test('a link of the picture that has the focus stays in sight, and presses go to the live map behind it', async ({
	page
}) => {
	const letGo = await holdBack(page);
	await page.goto('/en/');
	const link = page.locator('.frame a[href*="/places/m50/"]');
	await link.focus();
	letGo();
	await expect(revealed(page)).toHaveCount(1);
	await expect(link).toBeVisible();
	const pressed = await page.evaluate(
		({ x, y }) => {
			const hit = document.elementFromPoint(x, y);
			return hit?.closest('.picture, .canvas')?.classList.contains('canvas');
		},
		await marker(page)
	);
	expect(pressed).toBe(true);
	// A file that is asked for later would be read when the page has gone.
	await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test.describe('with motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('a throw goes on until the next press, and the live map takes over in the middle of a glide, exactly', async ({
		page
	}) => {
		const letGo = await holdBack(page);
		await page.goto('/en/');
		const first = await marker(page);
		await page.mouse.move(900, 500);
		await page.mouse.down();
		await page.mouse.move(800, 500, { steps: 5 });
		await page.mouse.up();
		// A machine that was busy meanwhile had no hand that moved.
		const isThrown = await page.evaluate(() => window.stillView!.isHeld);
		await expect.poll(() => page.evaluate(() => window.stillView!.isHeld)).toBe(false);
		const thrown = await marker(page);
		if (isThrown) expect(thrown.x - first.x).toBeLessThan(-105);
		expect(thrown.y - first.y).toBeCloseTo(0, 0);

		// Where M50 is in the picture's frame, which keeps its size: its marker goes with the picture.
		const frame = (await page.locator('.frame').boundingBox())!;
		const [width, height] = [frame.width, frame.height];
		const share = { x: (thrown.x - frame.x) / width, y: (thrown.y - frame.y) / height };

		// As long as it takes until the map is there.
		await page.evaluate(() => window.stillView!.go(-300, 100, 1, undefined, 600_000));
		letGo();
		await expect(revealed(page)).toBeAttached({ timeout: 90_000 });
		expect(await page.evaluate(() => window.stillView!.isHeld)).toBe(true);
		// From where it ends the map is the live one.
		const at = await page.locator('.frame').evaluate((one) => {
			window.stillView!.halt();
			const { x, y } = one.getBoundingClientRect();
			return { x, y, scale: window.stillView!.scale };
		});
		expect(at.scale).toBeGreaterThan(1);
		const there = {
			x: at.x + width / 2 + (share.x - 0.5) * width * at.scale,
			y: at.y + height / 2 + (share.y - 0.5) * height * at.scale
		};
		await expect.poll(() => byAddress(page).x - there.x).toBeCloseTo(0, -0.5);
		expect(byAddress(page).y - there.y).toBeCloseTo(0, -0.5);
		await expect.poll(() => page.evaluate(() => window.stillView!.scale)).toBe(1);
	});
});

test('in another page’s frame the wheel stays that page’s, and moves the picture with Ctrl', async ({
	page
}) => {
	await withoutWebGL(page);
	const host =
		'<style>body { height: 3000px; margin: 0 }</style><iframe src="/en/?embed=1" width="800" height="600">';
	await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body: host }));
	await page.goto('/host');
	await expect(page.frameLocator('iframe').getByRole('alert')).toBeVisible();
	const guest = page.frames()[1]!;
	const scale = () => guest.evaluate(() => window.stillView!.scale);
	await page.mouse.move(400, 300);
	await page.mouse.wheel(0, 200);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
	expect(await scale()).toBe(1);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -100);
	await expect.poll(scale).toBeCloseTo(2, 5);
});

test.describe('with fingers, where the live map never comes', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('the picture follows one finger and two', async ({ page, context }) => {
		await withoutWebGL(page);
		await page.goto('/zh/');
		await expect(page.getByRole('alert')).toContainText('静态图');
		const fingers = await context.newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: [number, number][]) =>
			fingers.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: at.map(([x, y], id) => ({ x, y, id }))
			});
		const before = await marker(page);
		await touch('touchStart', [150, 150]);
		await touch('touchMove', [140, 160]);
		await touch('touchMove', [110, 190]);
		await touch('touchEnd');
		await expect.poll(async () => (await marker(page)).x - before.x).toBeCloseTo(-40, 0);
		const after = await marker(page);
		expect(after.y - before.y).toBeCloseTo(40, 0);

		await touch('touchStart', [100, 150], [200, 150]);
		await touch('touchMove', [90, 150], [210, 150]);
		await touch('touchMove', [50, 150], [250, 150]);
		await touch('touchEnd');
		const twice = 2 * (after.x - 150);
		await expect.poll(async () => (await marker(page)).x - 150).toBeCloseTo(twice, 0);
		const pinched = await marker(page);
		expect(pinched.y - 150).toBeCloseTo(2 * (after.y - 150), 0);
		// Its names keep their size, and a tap still goes to a place.
		const seen = await page.evaluate(() =>
			[...document.querySelectorAll('.frame a')]
				.find((link) => {
					const { left, top, width, height } = link
						.querySelector('.touch')!
						.getBoundingClientRect();
					const hit = document.elementFromPoint(left + width / 2, top + height / 2);
					return link.contains(hit);
				})!
				.getAttribute('href')
		);
		await page.locator(`.frame a[href="${seen}"] .touch`).tap();
		await expect(page).toHaveURL(new RegExp(seen!));
	});
});
