/** The page comes alive part by part over what the server made of it, and makes nothing anew. */
import { expect, test } from './story';
import { hydrated, placeList, PLACES, withoutWebGL, holdPageCode } from './map-page';

declare global {
	interface Element {
		/** set on what the server made */
		wasServed?: boolean;
	}
}

const PARTS = '.picture a, ul[aria-label="地点"] :is(a, button)';

test('list and marks come alive where they stand, their words kept, no id there twice', async ({
	page
}) => {
	const release = await holdPageCode(page);
	await withoutWebGL(page);
	// What the address asks for is known before the parts come alive.
	await page.goto('/zh/?way=work', { waitUntil: 'commit' });
	const rows = placeList(page).getByRole('link');
	await expect(rows).toHaveCount(PLACES);
	await page.evaluate((parts) => {
		for (const element of document.querySelectorAll(parts)) element.wasServed = true;
	}, PARTS);
	const served = await page.locator(PARTS).count();
	expect(served).toBeGreaterThan(2 * PLACES);
	const star = page.getByRole('button', { name: '收藏：长风生态商务区' });
	await star.click();
	await expect(star).toHaveAttribute('aria-pressed', 'false');
	release();
	await hydrated(page);
	// Pressed before its part was alive.
	await expect(star).toHaveAttribute('aria-pressed', 'true');
	await expect(rows).not.toHaveCount(PLACES);
	const made = await page.evaluate(
		(parts) =>
			[...document.querySelectorAll(parts)]
				.filter(({ wasServed }) => !wasServed)
				.map((e) => e.outerHTML),
		PARTS
	);
	expect(made).toEqual([]);
	await page.getByRole('button', { name: '工作' }).click();
	await expect(rows).toHaveCount(PLACES);
	const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
	expect(ids).toEqual([...new Set(ids)]);
});

test('the parts of a page of text follow the language, and no id is there twice', async ({
	page
}) => {
	await page.goto('/en/about/');
	await hydrated(page);
	await page.evaluate(() => {
		for (const element of document.querySelectorAll('main table, main h3'))
			element.wasServed = true;
	});
	await page.locator('header a[hreflang]').first().click();
	await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
	// The section's words and those of a part within it, in what the server made.
	const official = page.locator('#sources-official');
	await expect(official).toHaveText('官方来源');
	expect(await official.evaluate(({ wasServed }) => wasServed)).toBe(true);
	await expect(page.locator('main')).not.toContainText(/\bfacts\b/);
	const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
	expect(ids).toEqual([...new Set(ids)]);
});

test('a page that came alive in parts is left for another, and for a page that has nothing of it', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await withoutWebGL(page);
	await page.goto('/zh/tour/?stop=2');
	await hydrated(page);
	const tour = page.getByRole('region', { name: '导览' });
	await expect(tour.locator('a[aria-current=step]')).toHaveCount(1);
	await page.locator('p.back-to-places a').first().click();
	await expect(placeList(page).getByRole('link')).toHaveCount(PLACES);
	await expect(tour).toHaveCount(0);

	await page.goto('/zh/places/tongji-putuo-campus/');
	await hydrated(page);
	const article = page.getByRole('article');
	await expect(article).toHaveCount(1);
	const name = await article.getByRole('heading', { level: 1 }).textContent();
	await page.locator('header p.title a').click();
	await expect(article).toHaveCount(0);
	await placeList(page).getByRole('link').nth(3).click();
	await expect(article.getByRole('heading', { level: 1 })).not.toHaveText(name!);
	expect(errors).toEqual([]);
});
