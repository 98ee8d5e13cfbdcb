/** Measuring by touch alone, with a thumb, in Chinese. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { address, openMap } from './map-page';

const measurement = (page: Page) => page.getByRole('region', { name: '测量', exact: true });

/** Touches with one finger, moves it and lifts it. */
async function drag(page: Page, from: [number, number], to: [number, number]) {
	const session = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: points.map(([x, y]) => ({ x, y }))
		});
	const step = (i: number): [number, number] => [
		from[0] + ((to[0] - from[0]) * i) / 5,
		from[1] + ((to[1] - from[1]) * i) / 5
	];
	// The first move comes at once: a resting finger counts as a long press.
	await Promise.all([send('touchStart', [from]), send('touchMove', [step(1)])]);
	for (let i = 2; i <= 5; i++) await send('touchMove', [step(i)]);
	await send('touchEnd', []);
}

/** A long press, held until its effect is there. */
async function press(page: Page, at: [number, number], done: () => Promise<void>) {
	const session = await page.context().newCDPSession(page);
	await session.send('Input.dispatchTouchEvent', {
		type: 'touchStart',
		touchPoints: [{ x: at[0], y: at[1] }]
	});
	await done();
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('an area is drawn, a corner moved by dragging and by tapping, another removed by a long press', async ({
	page
}) => {
	await openMap(page, '/zh/?layers=places#map=14/31.25/121.41');
	await page.getByRole('button', { name: '测量', exact: true }).tap();
	await page.getByRole('button', { name: '测量面积' }).tap();
	await expect(measurement(page)).toBeVisible();
	const sheet = page.locator('.sheet');
	await expect(sheet).toHaveAttribute('data-height', 'peek');
	await page.waitForTimeout(500);
	for (const [x, y] of [
		[80, 200],
		[250, 200],
		[250, 400],
		[80, 400]
	] as const) {
		await page.touchscreen.tap(x, y);
		await page.waitForTimeout(600);
	}
	// Tapping the first corner again closes the area.
	await page.touchscreen.tap(80, 200);
	const value = () => measurement(page).locator('data').first().getAttribute('value').then(Number);
	await expect.poll(() => address(page)).toContain('measure=area:');
	const square = await value();
	// 170 × 200 pixels at zoom 14.
	const perPixel = (40075016.686 * Math.cos((31.25 * Math.PI) / 180)) / 512 / 2 ** 14;
	expect(square / (170 * 200 * perPixel ** 2)).toBeCloseTo(1, 1);
	await expect(measurement(page)).toContainText('公顷');

	await drag(page, [250, 400], [250, 500]);
	await expect.poll(async () => (await value()) / square).toBeCloseTo(1.25, 1);

	// Without dragging: tap the corner, then its new place. The first tap comes at once: where the
	// browser took the drag for a scroll, its inertia would swallow it.
	await page.touchscreen.tap(250, 500);
	const corner = measurement(page).getByRole('button', { name: '选中第3点' });
	await expect(corner).toHaveAttribute('aria-pressed', 'true');
	await page.waitForTimeout(600);
	await page.touchscreen.tap(250, 400);
	await expect.poll(async () => (await value()) / square).toBeCloseTo(1, 1);

	await press(page, [250, 400], () =>
		expect.poll(async () => (await value()) / square).toBeCloseTo(0.5, 1)
	);
	await measurement(page).getByRole('button', { name: '撤销' }).tap();
	await expect.poll(async () => (await value()) / square).toBeCloseTo(1, 1);
});

test('the map can be panned while a tool is active, and nothing is wider than the phone', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openMap(page, '/zh/?layers=places#map=14/31.25/121.41');
	await page.getByRole('button', { name: '测量', exact: true }).tap();
	await page.getByRole('button', { name: '测量距离' }).tap();
	await expect(measurement(page)).toBeVisible();
	await page.waitForTimeout(800);
	const before = address(page);
	await drag(page, [100, 250], [200, 300]);
	await expect.poll(() => address(page)).not.toBe(before);
	await expect(measurement(page).locator('tbody tr')).toHaveCount(0);
	await page.touchscreen.tap(100, 250);
	await page.waitForTimeout(500);
	await page.touchscreen.tap(200, 250);
	await page.getByRole('button', { name: /^面板高度/ }).tap();
	const overflow = await page
		.locator('.sheet .content')
		.evaluate((element) => element.scrollWidth - element.clientWidth);
	expect(overflow).toBeLessThanOrEqual(0);
});

test('a long press tells what is there: near places, a link to the spot, a measurement from it', async ({
	page
}) => {
	await openMap(page, '/zh/?layers=places#map=15/31.25/121.444');
	const spot = page.getByRole('dialog', { name: '这里有什么？' });
	await press(page, [150, 200], () => expect(spot).toBeVisible());
	await expect(spot).toContainText('M50创意园');
	await expect(spot).toContainText(/31\.25\d{4}, 121\.44\d{4}/);
	await page.evaluate(() =>
		Object.assign(navigator, {
			share: async (what: ShareData) => void (document.title = what.url!)
		})
	);
	await spot.getByRole('button', { name: '分享' }).tap();
	await expect(page).toHaveTitle(/\/zh\/\?layers=places#map=15\/.*measure=point:/);

	await spot.getByText('从这里测量', { exact: true }).tap();
	await spot.getByRole('button', { name: '距离', exact: true }).tap();
	await expect(measurement(page)).toBeVisible();
	await expect(spot).toHaveCount(0);
	await expect(measurement(page).locator('tbody tr')).toHaveCount(1);

	// While something is drawn, a long press is the tool's own.
	await press(page, [250, 300], () => expect(measurement(page)).toBeVisible());
	await expect(spot).toHaveCount(0);
	await measurement(page).getByRole('button', { name: /^关闭/ }).tap();
	await press(page, [250, 150], () => expect(spot).toBeVisible());
	await spot.getByRole('button', { name: '关闭' }).tap();
	await expect(spot).toHaveCount(0);
});
