/** On a phone: a feature in view is chosen by touch, and its card opens in the sheet. */
import { expect, test } from './story';
import { card, openMap } from './map-page';

test('a feature in view is chosen by touch', async ({ page }) => {
	await openMap(page, '/zh/?layers=places#map=15/31.2498/121.4447');
	await page.getByRole('button', { name: '当前范围内的地点' }).tap();
	const list = page.getByRole('listbox');
	const option = list.getByRole('option').filter({ hasText: 'M50' });
	await expect(option).toBeVisible();
	expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44);
	await option.tap();
	await expect(card(page, 'M50创意园')).toBeVisible();
	await expect(list).toHaveCount(0);
});
