/** The guided tour: by keyboard, by its addresses, and without any script. */
import { expect, test } from './story';
import { address, card, openMap, openPicture } from './map-page';

test('goes by keyboard: buttons, arrow keys, and each stop is announced', async ({ page }) => {
	await openPicture(page, '/en/tour/?layers=places');
	const shown = page.locator('.shown');
	await expect(shown).toHaveAttribute('aria-live', 'polite');
	await page.getByRole('button', { name: 'Start' }).focus();
	await page.keyboard.press('Enter');
	await expect(shown).toContainText('Stop 1 of 10');
	await page.keyboard.press('ArrowRight');
	await expect(shown).toContainText('China-Israel Innovation Hub');
	await expect(shown).toContainText(
		/Previous: Taopu Central Green\s*less than .* in a straight line/
	);
	await expect(shown).toContainText(/Next: Tongji.*\s*.* in a straight line, \d+–\d+ min on foot/);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect(shown).toContainText('10 stops');
	// There is no button before the overview.
	await page.keyboard.press('ArrowLeft');
	await expect(shown).toContainText('10 stops');
	expect(address(page)).toMatch(/^\/en\/tour\/\?layers=places(#|$)/);

	// At the overview the button back is removed, and the focus is not lost with it.
	await page.keyboard.press('ArrowRight');
	await page.getByRole('button', { name: 'Overview' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Start' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(shown).toContainText('Stop 1 of 10');
});

test('leaves the arrow keys to the map while the map has the focus', async ({ page }) => {
	await openMap(page, '/en/tour/?layers=places&stop=4');
	await page.getByRole('application').focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.shown')).toContainText('Stop 4 of 10');
});

test('every stop has its own address, and back goes stop by stop', async ({ page }) => {
	await openMap(page, '/en/tour/?layers=places&stop=8');
	const shown = page.locator('.shown');
	await expect(shown).toContainText('Mengqing Garden');
	await expect.poll(() => address(page)).toMatch(/#map=1[56][\d.]*\/31\.25\d*\/121\.43/);
	const list = page.getByRole('list', { name: 'Stops' });
	await expect(list.getByRole('listitem')).toHaveCount(10);
	await expect(list.locator('[aria-current=step]')).toContainText('Mengqing Garden');

	const zhenru = list.getByRole('link', { name: /Zhenru Temple/ });
	await expect(zhenru).toHaveAttribute('href', /\/en\/tour\/\?(layers=places&)?stop=4(&|$)/);
	await zhenru.click();
	await expect(shown).toContainText('1320');
	await expect.poll(() => address(page)).toMatch(/stop=4(&.*)?#map=.*\/31\.251\d*\/121\.39/);
	await page.goBack();
	await expect(shown).toContainText('Mengqing Garden');
	await expect
		.poll(() => address(page))
		.toMatch(/stop=8(&.*)?#map=1[56][\d.]*\/31\.25\d*\/121\.43/);
	await page.goForward();
	await expect(shown).toContainText('Zhenru Temple');
});

test('the other language is at the same stop', async ({ page }) => {
	await openPicture(page, '/en/tour/?layers=places&stop=7');
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page.locator('.shown')).toContainText('创享塔');
	await expect.poll(() => address(page)).toMatch(/^\/zh\/tour\/\?(.*&)?stop=7(&|#|$)/);
	await page.getByRole('button', { name: '下一站' }).click();
	await expect(page.locator('.shown')).toContainText('梦清园');
});

test('a stop that does not exist is ignored, with a quiet notice', async ({ page }) => {
	await openMap(page, '/en/tour/?layers=places&stop=99');
	await expect(page.locator('.shown')).toContainText('10 stops');
	await expect(page.getByText(/could not be read and was ignored: stop/)).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a feature clicked during the tour opens its card; closing it returns to the stop', async ({
	page
}) => {
	await openMap(page, '/en/tour/?layers=places&stop=5&sel=metro:daduhe-road');
	await expect(card(page, 'Daduhe Road')).toBeVisible();
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('.shown')).toContainText('Universal Software Park');
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.locator('.shown')).toContainText('Stop 6 of 10');
	expect(address(page)).not.toContain('sel=');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const [lang, name, place] of [
		['en', 'Stops', 'Zhenru Temple'],
		['zh', '站点', '真如寺']
	] as const) {
		test(`the tour is a list in order, with words, sources and links, in ${lang}`, async ({
			page
		}) => {
			await page.goto(`/${lang}/tour/`);
			const items = page.getByRole('list', { name }).getByRole('listitem');
			await expect(items).toHaveCount(10);
			for (const item of await items.all()) {
				await expect(item.locator('.plain p').first()).toHaveText(/.{20,}/);
				await expect(item.locator('.source a').first()).toHaveAttribute('href', /^https?:\/\//);
			}
			await expect(page.getByRole('button', { name: /Start|开始/ })).toHaveCount(0);
			await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `/${lang}/tour/`);
			for (const hreflang of ['en', 'zh-Hans', 'x-default']) {
				await expect(page.locator(`link[hreflang="${hreflang}"]`)).toHaveCount(1);
			}
			await items
				.getByRole('link', { name: new RegExp(place) })
				.first()
				.click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(place);
		});
	}
});
