/** Filter, shortlist, compare, share and export by keyboard alone. */
import { expect, test } from './story';
import { address, openMap, placeList } from './map-page';

test('places are filtered, shortlisted and compared by keyboard', async ({ page }) => {
	await openMap(page, '/en/?layers=places');
	const filter = page.getByRole('button', { name: /^Filter/ });
	await filter.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('checkbox', { name: /^Innovation districts/ })).toBeVisible();
	// Skips the list's order and the link to the comparison, in the row below, to reach the first checkbox.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('checkbox', { name: /^Innovation districts/ })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect.poll(() => address(page)).toContain('kind=park');
	await page.keyboard.press('Escape');
	await expect(filter).toBeFocused();
	const count = await placeList(page).getByRole('listitem').count();
	expect(count).toBeLessThan(30);

	const stars = placeList(page).getByRole('button', { name: /^Shortlist/ });
	for (const at of [0, 1]) {
		await stars.nth(at).focus();
		await page.keyboard.press('Space');
		await expect(stars.nth(at)).toHaveAttribute('aria-pressed', 'true');
	}
	await expect(page.getByRole('status').filter({ hasText: /2/ }).first()).toBeAttached();
	await page.getByRole('button', { name: /^Compare/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('table').first().getByRole('columnheader')).not.toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1, name: 'Compare places' })).toBeFocused();
});

test('a measurement is shared and exported by keyboard', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openMap(page, '/en/?layers=places&measure=distance:121.4,31.24;121.42,31.24');
	const region = page.getByRole('region', { name: 'Measurement' });
	await region.getByRole('button', { name: 'Share' }).focus();
	await page.keyboard.press('Enter');
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toContain('measure=distance:');
	const opener = region.getByRole('button', { name: 'Export' });
	await opener.focus();
	await page.keyboard.press('Enter');
	const download = page.waitForEvent('download');
	const csv = region.getByRole('button', { name: 'Save CSV' });
	await csv.focus();
	await page.keyboard.press('Enter');
	expect((await download).suggestedFilename()).toMatch(/\.csv$/);
	await page.keyboard.press('Escape');
	await expect(csv).toHaveCount(0);
	await expect(opener).toBeFocused();
});
