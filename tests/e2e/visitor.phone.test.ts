/** A visitor on a phone, by touch alone: what is there, what is it, how do I get there. */
import { expect, test } from './story';
import {
	address,
	card,
	mapDrawn,
	openMap,
	openPicture,
	placeList,
	withoutWebGL,
	holdPageCode
} from './map-page';

// A whole visit, as it is.
test.use({ isDrawn: true });

test('finds a place, reads about it, and gets the way there', async ({ page }) => {
	await openMap(page, '/zh/');
	const sheet = page.locator('.sheet');
	await expect(sheet).toHaveAttribute('data-height', 'middle');
	await placeList(page)
		.getByRole('link', { name: /^M50创意园/ })
		.tap();

	const dialog = card(page, 'M50创意园');
	await expect(dialog).toBeVisible();
	await expect(dialog).toContainText('江宁路');
	await expect(dialog).toContainText(/步行约\d+–\d+分钟（估算）/);
	await dialog.getByText('导航', { exact: true }).tap();
	const amap = dialog.getByRole('link', { name: '高德地图' });
	await expect(amap).toBeVisible();
	await expect(amap).toHaveAttribute('href', /^https:\/\/uri\.amap\.com\/.*M50/);

	// Its title is pressed to raise the sheet; the mileage is one press away.
	await dialog.getByRole('heading', { level: 1 }).tap();
	await expect(sheet).toHaveAttribute('data-height', 'full');
	await dialog.getByText('测量与位置').tap();
	await expect(dialog).toContainText('K5+070');
	expect(address(page)).toMatch(/^\/zh\/places\/m50\//);
	// However far it is scrolled, its head stays.
	await expect(dialog.getByRole('link', { name: 'English' })).toBeInViewport();
	await dialog.getByRole('link', { name: /^关闭/ }).tap();
	await expect(placeList(page).getByRole('link', { name: /^M50创意园/ })).toBeInViewport();
});

test('finds 同济 by two letters, and goes on the tour from there', async ({ page }) => {
	await openPicture(page, '/zh/?layers=places');
	const field = page.getByRole('combobox', { name: '搜索地点' });
	await field.tap();
	await field.pressSequentially('tj');
	const option = page.getByRole('listbox').getByRole('option').first();
	await expect(option).toContainText('同济大学');
	await option.tap();
	await expect(card(page, /^同济大学/)).toBeVisible();
	await expect.poll(() => address(page)).toContain('/zh/places/tongji-');

	await page.goBack();
	const tour = page.getByRole('link', { name: /^导览/ });
	await tour.scrollIntoViewIfNeeded();
	await tour.tap();
	await page.getByRole('button', { name: '开始', exact: true }).tap();
	await expect(page.locator('.shown')).toContainText('第1站，共10站');
});

test('on a slow start a place is read and its directions pressed before the code is there, and nothing is swapped', async ({
	page
}) => {
	const release = await holdPageCode(page, '**/*.js');
	await page.goto('/zh/places/m50/?layers=places', { waitUntil: 'commit' });
	const heading = page.getByRole('heading', { level: 1 });
	const amap = page.locator('.actions').getByRole('link', { name: '高德地图' });
	const article = page.getByRole('article');
	await expect(article.getByRole('link', { name: 'English' })).toBeVisible();
	await expect(page.locator('article header')).toHaveCSS('position', 'sticky');
	const early = (await heading.elementHandle())!;
	await page.getByText('导航', { exact: true }).tap();
	await expect(amap).toBeVisible();
	release();
	await mapDrawn(page);
	expect(await heading.evaluate((now, then) => now === then, early)).toBe(true);
	await expect(amap).toBeVisible();
});

test('the sheet has three heights, by its handle’s button and by dragging', async ({ page }) => {
	await openPicture(page, '/en/?layers=places');
	const sheet = page.locator('.sheet');
	const handle = page.getByRole('button', { name: /^Panel height/ });
	await handle.tap();
	await expect(sheet).toHaveAttribute('data-height', 'full');
	await handle.tap();
	await expect(sheet).toHaveAttribute('data-height', 'peek');
	await handle.focus();
	await page.keyboard.press('ArrowUp');
	await expect(sheet).toHaveAttribute('data-height', 'middle');

	await page.waitForTimeout(300);
	const box = (await handle.boundingBox())!;
	await page.mouse.move(box.x + box.width / 2, box.y + 14);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2, 820, { steps: 6 });
	await page.mouse.up();
	await expect(sheet).toHaveAttribute('data-height', 'peek');

	// A finger moves it by its content as well, and a press on its title does.
	await page.getByRole('heading', { level: 1 }).tap();
	await expect(sheet).toHaveAttribute('data-height', 'middle');
	const touch = await page.context().newCDPSession(page);
	const pull = async (from: number, by: number) => {
		const at = (y: number) => [{ x: 120, y }];
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[]) =>
			touch.send('Input.dispatchTouchEvent', { type, touchPoints } as never);
		await send('touchStart', at(from));
		for (let i = 1; i <= 5; i++) await send('touchMove', at(from + (by * i) / 5));
		await send('touchEnd', []);
	};
	await pull(700, -240);
	await expect(sheet).toHaveAttribute('data-height', 'full');
});

test('a tapped place stays visible above its card in the sheet', async ({ page }) => {
	await openMap(page, '/en/places/universal-software-park/?layers=places');
	await expect(card(page, 'Universal Software Park')).toBeVisible();
	const top = (await page.locator('.sheet').boundingBox())!.y;
	// The place is centred in the area that the sheet and the controls leave free.
	await page.touchscreen.tap((390 - 56) / 2, top / 2);
	await expect(card(page, 'Universal Software Park')).toBeVisible();
	await page.getByRole('link', { name: /^Close/ }).tap();
	await expect(page.getByRole('article')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('nothing is wider than a small phone', async ({ page }) => {
	// Measured as soon as a page has loaded, long before a live map would be there.
	await withoutWebGL(page);
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of [
		'/en/',
		'/zh/',
		'/en/places/taopu-smart-city/',
		'/zh/about/',
		'/en/tour/?stop=2',
		'/zh/tour/',
		'/en/corridor/',
		'/zh/corridor/'
	]) {
		await page.goto(`${path}${path.includes('?') ? '&' : '?'}layers=places`);
		const overflow = await page.evaluate(() =>
			[document.documentElement, ...document.querySelectorAll('.sheet .content')].map(
				(element) => element.scrollWidth - element.clientWidth
			)
		);
		expect(Math.max(...overflow), path).toBeLessThanOrEqual(0);
	}
});
