/** "My location": an accuracy circle and the nearest places, a distance and a way, or a plain message. */
import { expect, test } from './story';
import { address, openMap } from './map-page';

test('inside the extent the map moves there, shows the accuracy, and lists the nearest places', async ({
	page,
	context
}) => {
	await context.grantPermissions(['geolocation']);
	await context.setGeolocation({ longitude: 121.4, latitude: 31.24, accuracy: 65 });
	await openMap(page, '/en/?layers=places');
	await page.getByRole('button', { name: 'My location' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'about 65' })).toContainText('GCJ-02');
	await expect.poll(() => address(page)).toMatch(/#map=15\/31\.24\d*\/121\.4/);
	// GeodSolve to the point of the campus: 1.1 km at 118°; to the outline it is less.
	const list = page.getByRole('list', { name: 'Places' });
	await expect(list.getByText('Nearest to you')).toBeVisible();
	await expect(list.getByRole('link').first()).toContainText(
		/\d\s?(m|km) (north|south|east|west)|inside/
	);
	await page.getByRole('button', { name: 'Hide my position' }).click();
	await expect(list.getByText('Nearest to you')).toHaveCount(0);
	await expect(page.getByRole('status').filter({ hasText: 'about 65' })).toHaveCount(0);
});

test('outside the extent the distance is shown, and the map does not move', async ({
	page,
	context
}) => {
	await context.grantPermissions(['geolocation']);
	// Beijing: 1,062 km on a sphere, within 0.3 % of the ellipsoid.
	await context.setGeolocation({ longitude: 116.39, latitude: 39.9, accuracy: 20 });
	await openMap(page, '/en/?layers=places');
	const before = address(page);
	await page.getByRole('button', { name: 'My location' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'outside this map' })).toContainText(
		/Nearest place: .+, 1,05\d\skm south-east/
	);
	// Longer than an animation and writing the address would take.
	await page.waitForTimeout(1800);
	expect(address(page)).toBe(before);
});

test('a refused permission is reported in plain words, and the map stays usable', async ({
	page
}) => {
	await openMap(page, '/zh/?layers=places');
	await page.evaluate(() => {
		navigator.geolocation.getCurrentPosition = (_done, failed) =>
			failed?.({ code: 1, PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3, message: '' });
	});
	await page.getByRole('button', { name: '我的位置' }).click();
	await expect(page.getByRole('alert')).toContainText('未获准');
});
