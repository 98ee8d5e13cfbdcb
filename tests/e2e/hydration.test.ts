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
