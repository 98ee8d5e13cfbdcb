/** Measuring without a mouse, and typed coordinates in every form. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { address, openMap } from './map-page';

const measurement = (page: Page) => page.getByRole('region', { name: 'Measurement' });
const spoken = (page: Page) => measurement(page).locator('[aria-live=polite]');
const total = (page: Page) => measurement(page).locator('data').first().getAttribute('value');

test('a whole measurement by keyboard alone', async ({ page }) => {
	await openMap(page, '/en/?layers=places,metro#map=14/31.25/121.41');
	await page.getByRole('button', { name: 'Measure distance' }).focus();
	await page.keyboard.press('Enter');
	// The focus goes to the map, and the instructions are announced.
	await expect(page.getByRole('application')).toBeFocused();
	await expect(spoken(page)).toContainText('arrows move the crosshair');
	await page.keyboard.press('Enter');
	await expect(spoken(page)).toContainText('Point 1');
	for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
	await expect(spoken(page)).toContainText(/\d+\sm east/);
	await page.keyboard.press('Enter');
	await expect(spoken(page)).toContainText('Point 2, leg');
	const first = Number(await total(page));
	// 180 pixels at zoom 14.
	expect(first).toBeGreaterThan(700);
	expect(first).toBeLessThan(800);
	// Enter again at the same place finishes.
	await page.keyboard.press('Enter');
	await expect(spoken(page)).toContainText('finished');
	await expect.poll(() => address(page)).toContain('measure=distance:');

	// Steps through the vertices; moves the chosen one, removes it and restores it.
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	await expect(spoken(page)).toContainText('Point 2 of 2');
	await page.keyboard.press('Shift+ArrowRight');
	await expect.poll(async () => Number(await total(page)) / first).toBeCloseTo(4 / 3, 1);
	await page.keyboard.press('Control+z');
	await expect.poll(async () => Number(await total(page))).toBeCloseTo(first, 6);
	await page.keyboard.press('Delete');
	await expect(measurement(page).locator('tbody tr')).toHaveCount(1);
	await page.keyboard.press('Control+z');
	await expect(measurement(page).locator('tbody tr')).toHaveCount(2);

	// Tab always leaves the map.
	await page.keyboard.press('Tab');
	await expect(page.getByRole('application')).not.toBeFocused();
});

test('Escape reverts the last step and then puts the tool down', async ({ page }) => {
	await openMap(page, '/en/?layers=places,metro#map=14/31.25/121.41');
	await page.getByRole('button', { name: 'Measure area' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('application')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(measurement(page).locator('tbody tr')).toHaveCount(1);
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Enter');
	await expect(measurement(page).locator('tbody tr')).toHaveCount(2);
	await page.keyboard.press('Escape');
	await expect(measurement(page).locator('tbody tr')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(spoken(page)).toContainText('Measuring ended');
	await expect(page.getByRole('button', { name: 'Measure area' })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
});

test('points are typed: coordinates, another datum, a mileage', async ({ page }) => {
	await openMap(page, '/en/?layers=places,metro');
	await page.getByRole('button', { name: 'Measure distance' }).click();
	await expect(measurement(page)).toBeVisible();
	const field = measurement(page).getByLabel('Add a point by coordinates or mileage');
	const rows = measurement(page).locator('tbody tr');
	await field.fill('31.25, 121.40');
	await field.press('Enter');
	await expect(rows).toHaveCount(1);
	await field.fill('121°25′12″E 31°15′36″N');
	await field.press('Enter');
	await expect(rows).toHaveCount(2);
	// GeodSolve: 2204.1469 m; the second point is 31.26, 121.42 in another form.
	expect(Number(await total(page))).toBeCloseTo(2204.1469, 3);
	await field.fill('km 12.4');
	await field.press('Enter');
	await expect(rows).toHaveCount(3);
	await field.fill('GCJ 31.2456, 121.4102');
	await field.press('Enter');
	await expect(rows).toHaveCount(4);
	await expect(
		measurement(page)
			.getByText(/GCJ-02/)
			.first()
	).toBeVisible();
});

test('unreadable input is refused with a suggestion, a distant point needs confirmation', async ({
	page
}) => {
	await openMap(page, '/en/?layers=places,metro');
	await page.getByRole('button', { name: 'Measure distance' }).click();
	await expect(measurement(page)).toBeVisible();
	const field = measurement(page).getByLabel('Add a point by coordinates or mileage');
	await field.fill('31.27');
	await field.press('Enter');
	await expect(measurement(page).getByRole('alert')).toBeVisible();
	await field.fill('121.385, 31.27');
	await field.press('Enter');
	await expect(
		measurement(page)
			.getByText(/longitude, latitude/)
			.first()
	).toBeVisible();
	await field.fill('39.9, 116.4');
	await field.press('Enter');
	await expect(measurement(page).getByRole('alert')).toContainText('200 km');
	await expect(measurement(page).locator('tbody tr')).toHaveCount(1);
	await measurement(page).getByRole('button', { name: 'Add anyway' }).click();
	await expect(measurement(page).locator('tbody tr')).toHaveCount(2);
	// The faulty text stays in the field, to be corrected.
	await field.fill('31.27, 181');
	await field.press('Enter');
	await expect(field).toHaveValue('31.27, 181');
});
