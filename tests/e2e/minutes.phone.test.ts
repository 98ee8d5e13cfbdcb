/** Minutes by metro by touch: a station on the map is pressed for its minutes, and becomes the start. */
import { expect, test } from './story';
import { catchMap } from './drawn-labels';
import { openMap } from './map-page';
import { drawnMinutes, spotOfStation } from './drawn-minutes';

test('a link shows the stations by minutes; a pressed one has them in words, and one starts from it', async ({
	page
}) => {
	await catchMap(page);
	await openMap(page, '/zh/?layers=metro#map=12/31.235/121.42&reach=121.40612,31.24949');
	await expect.poll(async () => Object.keys(await drawnMinutes(page)).length).toBeGreaterThan(5);
	const minutes = (await drawnMinutes(page))['zhenru']!;
	const { x, y } = await spotOfStation(page, 'zhenru');
	await page.touchscreen.tap(x, y);
	const pressed = page.getByRole('table', { name: '地图上点选的' });
	await expect(pressed).toContainText('真如');
	await expect(pressed).toContainText(`约${minutes}分钟`);
	await page.getByRole('button', { name: '从这里出发' }).tap();
	await expect(page.getByRole('combobox', { name: '出发地' })).toHaveValue('真如');
	await expect.poll(() => drawnMinutes(page)).toMatchObject({ zhenru: '0' });
});
