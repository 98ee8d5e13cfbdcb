/** Pages are complete HTML: they can be read, navigated and indexed without JavaScript. */
import { expect, test } from './story';
import { PLACES } from './map-page';

test.use({ javaScriptEnabled: false });

test('the list is there with working links', async ({ page }) => {
	await page.goto('/en/');
	const list = page.getByRole('list', { name: 'Places' });
	await expect(list.getByRole('listitem')).toHaveCount(PLACES);
	await list.getByRole('link', { name: /^Taopu Smart City/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taopu Smart City');
	// Nothing waits for a script.
	await expect(page.locator('[aria-busy]')).toHaveCount(0);
});

test('the landing page has two plain links', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/en/');
	await expect(page.getByRole('link', { name: '中文' })).toHaveAttribute('href', '/zh/');
});

for (const [lang, html, name, other] of [
	['en', 'en', 'Taopu Smart City', '桃浦智创城'],
	['zh', 'zh-Hans', '桃浦智创城', 'Taopu Smart City']
] as const) {
	test(`a place’s page is complete in ${lang}`, async ({ page }) => {
		const path = `/${lang}/places/taopu-smart-city/`;
		await page.goto(path);
		await expect(page.locator('html')).toHaveAttribute('lang', html);
		await expect(page).toHaveTitle(new RegExp(name));
		await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', path);
		for (const hreflang of ['en', 'zh-Hans', 'x-default']) {
			await expect(page.locator(`link[hreflang="${hreflang}"]`)).toHaveCount(1);
		}
		await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
			'content',
			new RegExp(name)
		);
		await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{30,}/);

		const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());
		expect(data).toMatchObject({ '@type': 'Place', name, inLanguage: html });
		expect(data.alternateName).toContain(other);
		expect(data.geo.longitude).toBeCloseTo(121.3646, 2);

		// Every fact has a date and a source that can be opened.
		const facts = page.locator('main ul li').filter({ has: page.locator('.source') });
		expect(await facts.count()).toBeGreaterThan(20);
		for (const fact of await facts.all()) {
			await expect(fact.locator('.date')).toHaveText(/\d{4}/);
			await expect(fact.locator('.source a')).toHaveAttribute('href', /^https?:\/\//);
		}
		// A projection is styled and labelled as one.
		const projection = page.locator('li.projection').first();
		await expect(projection).toContainText(lang === 'en' ? /forecast|planned/ : /预测|计划/);
	});
}

test('a concept has no coordinates to pin', async ({ page }) => {
	await page.goto('/en/places/life-smart-valley/');
	const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());
	expect(data.geo).toBeUndefined();
	await page.getByText('For planners: position, ± and mileage').click();
	await expect(
		page.getByText('An idea without a location has nothing to measure from.')
	).toBeVisible();
});
