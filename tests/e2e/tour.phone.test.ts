/** A visitor goes on the tour on a phone, by touch alone. */
import { expect, test } from './story';
import { address, card, mapDrawn, openMap, openPicture } from './map-page';

test('from the list to the tour, from Taopu to M50, and on to a place', async ({ page }) => {
	// Ten stops, each with an animation of the camera.
	test.slow();
	await openMap(page, '/zh/?layers=places');
	const link = page.getByRole('link', { name: /^导览/ });
	await link.scrollIntoViewIfNeeded();
	await link.tap();
	await expect(page.getByRole('heading', { level: 1, name: '导览：从桃浦到M50' })).toBeVisible();
	await mapDrawn(page);

	const tour = page.getByRole('region', { name: '导览' });
	const shown = tour.locator('.shown');
	await tour.getByRole('button', { name: '开始', exact: true }).tap();
	await expect(shown).toContainText('第1站，共10站');
	await expect(shown).toContainText('桃浦中央绿地');
	expect(address(page)).toMatch(/^\/zh\/tour\/\?(.*&)?stop=1(&|#|$)/);

	// The button stays at the same place from stop to stop.
	const next = tour.getByRole('button', { name: '下一站' });
	const place = await next.boundingBox();
	for (let at = 2; at <= 10; at++) {
		await next.tap();
		await expect(shown).toContainText(`第${at}站`);
		await expect(shown).toContainText(/上一站：.*(米|公里).*（直线）/);
		if (at < 10) expect(await next.boundingBox()).toEqual(place);
	}
	await expect(shown).toContainText('M50创意园');
	expect(address(page)).toMatch(/^\/zh\/tour\/\?(.*&)?stop=10(&|#|$)/);
	// The map has followed.
	await expect.poll(() => address(page)).toMatch(/#map=1[456][\d.]*\/31\.2[45]\d*\/121\.44/);
	// The way on foot first, as the stop is on a walk; the menu is a place's own.
	await shown.getByText('导航', { exact: true }).tap();
	const amap = shown.getByRole('link', { name: '高德地图' });
	await expect(amap).toHaveAttribute('href', /mode=walk&coordinate=gaode&callnative=1/);
	await shown.getByRole('radio', { name: '公共交通' }).tap({ force: true });
	await expect(amap).toHaveAttribute('href', /mode=bus&/);
	// No card has opened over the map.
	await expect(page.getByRole('dialog')).toHaveCount(0);

	await shown.getByRole('link', { name: '地点详情' }).tap();
	await expect(card(page, 'M50创意园')).toBeVisible();
	expect(address(page)).toMatch(/^\/zh\/places\/m50\/(\?layers=places)?(#|$)/);
});

test('a low sheet keeps the tour’s buttons, and a full one is lowered to show the map', async ({
	page
}) => {
	await openPicture(page, '/en/tour/?layers=places&stop=3');
	const sheet = page.locator('.sheet');
	const handle = page.getByRole('button', { name: /^Panel height/ });
	await handle.tap();
	await expect(sheet).toHaveAttribute('data-height', 'full');
	const stops = page.getByRole('list', { name: 'Stops' });
	await stops.getByRole('link', { name: /Zhenru Temple/ }).tap();
	await expect(sheet).toHaveAttribute('data-height', 'middle');
	await expect(page.locator('.shown')).toContainText('Stop 4 of 10');

	await handle.tap();
	await handle.tap();
	await expect(sheet).toHaveAttribute('data-height', 'peek');
	await page.getByRole('button', { name: 'Next' }).tap();
	await expect(page.locator('.shown')).toContainText('Universal Software Park');
	await expect(sheet).toHaveAttribute('data-height', 'peek');
});

test.describe('from where the reader stands', () => {
	test.use({
		permissions: ['geolocation'],
		geolocation: { longitude: 121.4404, latitude: 31.2511 }
	});

	test('the tour begins at the nearest stop, and can be taken along as GPX', async ({ page }) => {
		await openPicture(page, '/zh/tour/?layers=places');
		const shown = page.locator('.shown');
		await shown.getByRole('button', { name: '从我的位置开始' }).tap();
		await expect(shown.getByRole('status')).toContainText('离您最近的是天安千树');
		await shown.getByRole('button', { name: '从第9站开始' }).tap();
		await expect(shown).toContainText('第9站，共10站');
		await expect(shown).toContainText(/下一站：M50创意园\s*向东\d+米（直线），步行\d+–\d+分钟/);

		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: '保存为 GPX' }).tap();
		expect((await saved).suggestedFilename()).toBe('suzhou-creek-tour.gpx');
	});
});
