/** The comparison on a phone: the sheet at full height, the table by touch. */
import { expect, test } from './story';
import { openPicture } from './map-page';

test('the comparison table scrolls sideways by touch, and its row headers stay', async ({
	page
}) => {
	await openPicture(page, '/en/compare/?layers=places&ids=m50,x-tower,mint-museum');
	await expect(page.locator('.sheet')).toHaveAttribute('data-height', 'full');
	const region = page.getByRole('region', { name: /^Comparison of/ });
	await expect(region).toBeVisible();
	const name = region.getByRole('rowheader', { name: /^Kind/ });
	const before = (await name.boundingBox())!;
	await region.evaluate((element) => element.scrollBy(200, 0));
	await expect(region.getByRole('link', { name: 'Shanghai Mint Museum' })).toBeInViewport();
	expect((await name.boundingBox())!.x).toBeCloseTo(before.x, 0);
	const overflow = await page.evaluate(() =>
		[document.documentElement, document.querySelector('.sheet .content')!].map(
			(element) => element.scrollWidth - element.clientWidth
		)
	);
	expect(Math.max(...overflow)).toBeLessThanOrEqual(0);
});

test('a star in the card puts a place on the shortlist', async ({ page }) => {
	await openPicture(page, '/zh/places/m50/?layers=places');
	const star = page.getByRole('article').getByRole('button', { name: '收藏：M50创意园' });
	await star.tap();
	await expect(star).toHaveAttribute('aria-pressed', 'true');
	await page.goto('/zh/?layers=places');
	await page.getByRole('button', { name: '对比', exact: true }).tap();
	await expect(page.getByRole('checkbox', { name: 'M50创意园' })).toBeChecked();
});
