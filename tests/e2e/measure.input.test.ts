/** Typed input while measuring: centres, radii, accuracies; none of it is lost. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { address, openMap } from './map-page';

const measurement = (page: Page) => page.getByRole('region', { name: /^(Measurement|测量)$/ });
/** The unrounded totals of the open measurement, metres or square metres. */
const totals = (page: Page) =>
	measurement(page)
		.locator('data')
		.evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))));
const enter = async (page: Page, label: string | RegExp, text: string) => {
	const field = page.getByLabel(label);
	await field.fill(text);
	await field.press('Enter');
};

test('a typed length sets the radius, in every unit; a faulty one keeps the rings', async ({
	page
}) => {
	await openMap(page, '/en/?layers=places&measure=radius#map=14/31.25/121.41');
	const point = /^Add a centre/;
	await enter(page, point, '0.5 km');
	await expect(measurement(page).getByRole('alert')).toContainText('set a centre first');
	await enter(page, point, '31.25, 121.41');
	await expect.poll(() => totals(page)).toEqual([400, 800, 1200]);

	for (const [text, radii_m] of [
		['0.5 km', [500]],
		['五百米', [500]],
		['800 ft', [243.84]],
		['400/800/1200 m', [400, 800, 1200]],
		['400, 800', [400, 800]],
		['0,5 km', [500]]
	] as const) {
		await enter(page, point, text);
		await expect.poll(() => totals(page), text).toEqual(radii_m);
	}
	await expect(measurement(page).getByRole('heading', { name: 'Rings 1' })).toBeVisible();

	const radii = page.getByLabel('Radii of the rings');
	await expect(radii).toHaveValue(/^500\s?m$/);
	await enter(page, 'Radii of the rings', '250 m, 1 mile');
	await expect.poll(() => totals(page)).toEqual([250, 1609.344]);
	await enter(page, 'Radii of the rings', '250 m, 5 parsecs');
	await expect(measurement(page).getByRole('alert')).toContainText('“5 parsecs”');
	expect(await totals(page)).toEqual([250, 1609.344]);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => totals(page)).toEqual([500]);
	await expect(radii).toHaveValue(/^500\s?m$/);
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect.poll(() => totals(page)).toEqual([250, 1609.344]);
	await page.getByRole('button', { name: 'Standard radii' }).click();
	await expect.poll(() => totals(page)).toEqual([400, 800, 1200]);
});

test('an accuracy is stated, another language chosen, all but what is locked cleared', async ({
	page
}) => {
	await openMap(page, '/en/?layers=places&measure=distance#map=14/31.25/121.41');
	const point = /^Add a point/;
	await enter(page, point, '31.25431,121.4');
	await enter(page, point, 'GCJ 31.260000, 121.420000');
	const rows = measurement(page).locator('tbody tr');
	await expect(rows).toHaveCount(2);
	await expect(rows.nth(0)).toContainText(/±\s0\.(55|6)\sm/);
	await page.getByRole('button', { name: 'Finish' }).click();

	const all = page.getByRole('combobox', { name: 'Accuracy of all points' });
	await all.selectOption('survey');
	await expect(rows.nth(0)).toContainText(/±\s0\.020?\sm/);
	// A stated accuracy does not improve the conversion of GCJ-02.
	await expect(rows.nth(1)).toContainText(/±\s1(\.0)?\sm/);
	await expect(measurement(page)).toContainText('a better value cannot apply');
	await page.getByRole('button', { name: 'Choose point 1' }).click();
	await enter(page, /^Accuracy of point 1, as a length/, '5 m');
	await expect(rows.nth(0)).toContainText(/±\s5(\.0)?\sm/);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(rows.nth(0)).toContainText(/±\s0\.020?\sm/);

	await measurement(page).getByRole('link', { name: '中文' }).click();
	await expect(measurement(page).getByRole('heading', { name: '距离 1' })).toBeVisible();
	expect(address(page)).toMatch(/^\/zh\//);
	await expect(rows.nth(0)).toContainText(/0\.020?\s?米/);
	await page.getByRole('button', { name: '重做' }).click();
	await expect(rows.nth(0)).toContainText(/±\s?5(\.0)?\s?米/);

	await page.getByRole('button', { name: '锁定' }).click();
	await measurement(page).getByRole('button', { name: '点位', exact: true }).click();
	await enter(page, /坐标或里程/, '31.25, 121.41');
	await page.getByRole('button', { name: '清除' }).click();
	const list = measurement(page).getByRole('list').last();
	await expect(list.getByRole('button')).toHaveText([/距离 1.*已锁定/]);
	await page.getByRole('button', { name: '撤销' }).click();
	await expect(list.getByRole('button')).toHaveCount(2);

	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await page.getByRole('button', { name: '测量距离' }).click();
	await page.getByRole('button', { name: /距离 1/ }).click();
	await expect(rows.nth(0)).toContainText(/±\s?5(\.0)?\s?米/);
});
