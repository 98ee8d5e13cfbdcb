/** A visitor makes a walk of their own on a phone, from starred places, and takes it along. */
import { expect, test } from './story';
import { readFileSync } from 'node:fs';
import { address, openPicture, placeList } from './map-page';

test('starred places become a walk: reordered by touch, in the link, after a reload, as GPX', async ({
	page
}) => {
	await openPicture(page, '/zh/?layers=places');
	for (const name of ['M50创意园', '天安千树', '梦清园']) {
		await placeList(page).getByRole('button', { name, exact: false }).tap();
	}
	await page.getByRole('button', { name: '路线', exact: true }).tap();
	const stops = page.locator('ol a');
	await expect(stops).toHaveText(['M50创意园', '天安千树', '梦清园']);
	await page.getByRole('button', { name: '下移M50创意园' }).tap();
	await expect(stops).toHaveText(['天安千树', 'M50创意园', '梦清园']);
	await expect.poll(() => address(page)).toContain('itinerary=thousand-trees,m50,mengqing-garden');
	await page.reload();
	await expect(stops).toHaveText(['天安千树', 'M50创意园', '梦清园']);

	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: /^保存为/ }).tap();
	const file = await (await saving).path();
	const text = readFileSync(file, 'utf8');
	expect(text.match(/<rtept /g)).toHaveLength(3);
	// A dragged stop goes where the finger lets it go.
	const [grip, first] = [page.locator('.grip').last(), page.locator('ol > li').first()];
	const [from, to] = [(await grip.boundingBox())!, (await first.boundingBox())!];
	await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
	await page.mouse.down();
	await page.mouse.move(from.x + from.width / 2, to.y + 4, { steps: 4 });
	await page.mouse.up();
	await expect(stops).toHaveText(['梦清园', '天安千树', 'M50创意园']);
	await page.getByRole('button', { name: '撤销' }).tap();
	await expect(stops).toHaveText(['天安千树', 'M50创意园', '梦清园']);
});
