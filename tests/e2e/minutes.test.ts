/** Minutes by metro by keyboard alone: the start is typed, the map's stations have their minutes. */
import { expect, test } from './story';
import { catchMap } from './drawn-labels';
import { openMap } from './map-page';
import { drawnMinutes } from './drawn-minutes';

test('a start is typed, the stations are drawn by minutes in either theme, and gone with the tool', async ({
	page
}) => {
	await catchMap(page);
	await openMap(page, '/en/?layers=metro');
	await page.getByRole('button', { name: 'Reach', exact: true }).press('Enter');
	const from = page.getByRole('combobox', { name: 'From' });
	await from.focus();
	await page.keyboard.type('zhenru');
	await expect(page.getByRole('option', { name: /^Zhenru/ }).first()).toBeVisible();
	await page.keyboard.press('Enter');
	const hubs = page.getByRole('table', { name: 'To the city’s hubs' });
	await expect(hubs.getByRole('row', { name: /^Lujiazui/ })).toContainText(/about \d+ min/);
	await expect.poll(() => drawnMinutes(page)).toMatchObject({ zhenru: '0' });
	const colour = () =>
		page.evaluate(() =>
			JSON.stringify(window.caughtMap!.getPaintProperty('station-minutes-disc', 'circle-color'))
		);
	const light = await colour();
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(colour).not.toBe(light);
	await expect.poll(() => drawnMinutes(page)).toMatchObject({ zhenru: '0' });
	await page
		.getByRole('region', { name: 'Reach' })
		.getByRole('button', { name: 'Close' })
		.press('Enter');
	await expect.poll(() => drawnMinutes(page)).toEqual({});
});
