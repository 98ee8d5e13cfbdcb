/** Keyboard only: find, open, read and close a place, with the focus back where it was. */
import { expect, test } from './story';
import { address, card, openMap, openPicture, placeList } from './map-page';

test('a place is opened from the list and closed again, and the focus follows', async ({
	page
}) => {
	await openPicture(page, '/en/');
	const link = placeList(page).getByRole('link', { name: /^Global Harbor/ });
	await link.focus();
	await page.keyboard.press('Enter');
	const popup = card(page, 'Global Harbor');
	await expect(popup.getByRole('heading', { level: 1 })).toBeFocused();
	await expect.poll(() => address(page)).toContain('/places/global-harbor/');
	await page.keyboard.press('Shift+Tab');
	await expect(popup.getByRole('link', { name: /^Close/ })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(popup).toHaveCount(0);
	// The list is there again, with the focus on the row that was chosen.
	await expect(link).toBeFocused();
});

test('Enter on the map opens the feature under the crosshair, Escape returns the focus to the map', async ({
	page
}) => {
	await openMap(page, '/en/?layers=metro#map=16/31.2734/121.3722');
	const map = page.getByRole('application');
	await map.focus();
	await page.keyboard.press('Enter');
	const popup = card(page, 'Qilianshan Road');
	await expect(popup).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(popup).toHaveCount(0);
	await expect(map).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => address(page)).not.toContain('/121.3722');
});

test('the first Tab skips to the list', async ({ page }) => {
	await openPicture(page, '/en/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the places' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('group', { name: 'Places and details' })).toBeFocused();
});

test('the layers’ panel is opened, used and closed by keyboard', async ({ page }) => {
	await openMap(page, '/en/');
	const button = page.getByRole('button', { name: 'Layers and legend' });
	await button.focus();
	await page.keyboard.press('Enter');
	const region = page.getByRole('region', { name: 'Layers' });
	await expect(region).toBeVisible();
	await region.getByLabel('Railways').focus();
	await page.keyboard.press('Space');
	await expect.poll(() => address(page)).toContain('layers=');
	await page.keyboard.press('Escape');
	await expect(region).toHaveCount(0);
	await expect(button).toBeFocused();
});
