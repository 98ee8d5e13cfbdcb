/** An investor reads what was planned and what was reached, and checks the sources. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';

const SECTORS = {
	en: [
		'Since 2021',
		'Life sciences',
		'Artificial intelligence',
		'Smart transport',
		'Software',
		'Integrated circuits',
		'New materials',
		'Culture and design'
	],
	zh: ['2021年以来', '生命健康', '人工智能', '智能交通', '软件', '集成电路', '新材料', '文化创意']
};
const chapter = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a promise is shown with its outcome, and an unknown outcome is marked as unknown', async ({
	page
}) => {
	await page.goto('/en/');
	await page
		.getByRole('navigation', { name: 'Explore more' })
		.getByRole('link', { name: /^The corridor by sector/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('what was achieved');

	const health = chapter(page, 'Life sciences');
	const value = health.getByRole('listitem').filter({ hasText: 'over CNY 10 bn' });
	await expect(value).toContainText('forecast');
	await expect(value).toContainText('2025');
	await expect(value).toContainText('Result not known');
	await expect(
		value.getByRole('link', { name: /Putuo and Tongji University to build/ })
	).toHaveAttribute('href', 'https://www.shine.cn/news/metro/2111097923/');

	const share = health.getByRole('listitem').filter({ hasText: 'Below the target' });
	await expect(share).toContainText('10 %');
	await expect(share).toContainText('7.51 %');

	// A sector links to its place, which opens on the map.
	await health
		.getByRole('link', { name: /^Tongji University Putuo Campus/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/en\/places\/tongji-putuo-campus\//);
	await expect(page.getByRole('application')).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const lang of ['en', 'zh'] as const) {
		test(`every sector has its places, its picture and dated, sourced figures, in ${lang}`, async ({
			page
		}) => {
			await page.goto(`/${lang}/corridor/`);
			for (const [at, name] of SECTORS[lang].entries()) {
				const region = chapter(page, name);
				await expect(region.getByRole('img')).toHaveAttribute(
					'aria-label',
					/Suzhou Creek.+: .{5,}|苏州河.+：.{5,}/
				);
				if (at === 0) continue;
				const places = region.locator('.where').getByRole('link');
				expect(await places.count()).toBeGreaterThan(0);
				for (const place of await places.all()) {
					await expect(place).toHaveAttribute('href', new RegExp(`^/${lang}/places/[a-z0-9-]+/$`));
				}
			}
			const facts = page.locator('.fact');
			expect(await facts.count()).toBeGreaterThan(80);
			for (const fact of await facts.all()) {
				await expect(fact.locator('.date')).toHaveText(/\d{4}/);
				await expect(fact.locator('.source')).toHaveText(/\d{4}|undated|未注明日期/);
			}
			// All sources have a link but two articles, of which only stored copies were read.
			const silent = facts.filter({ hasNot: page.locator('.source a[href^="http"]') });
			await expect(silent).toHaveCount(2);
			await expect(silent.filter({ hasText: '5,000' })).toHaveCount(1);
			await expect(silent.filter({ hasText: /China Resources|华润/ })).toHaveCount(1);

			await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
				'href',
				`/${lang}/corridor/`
			);
			await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{30,}/);
			for (const hreflang of ['en', 'zh-Hans', 'x-default']) {
				await expect(page.locator(`link[hreflang="${hreflang}"]`)).toHaveCount(1);
			}
		});
	}

	test('the sitemap names both pages in both languages', async ({ request }) => {
		const sitemap = await (await request.get('/sitemap.xml')).text();
		for (const path of ['/en/corridor/', '/zh/corridor/', '/en/tour/', '/zh/tour/']) {
			expect(sitemap).toMatch(new RegExp(`<loc>[^<]*${path}</loc>`));
		}
	});
});
