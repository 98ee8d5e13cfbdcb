/** A planner opens a shapefile as it comes from an office in China, and takes nothing on trust. */
import { expect, test } from './story';
import gcoord from 'gcoord';
import { dbf, shpPoints, zip } from '../unit/tools/import/build-files';
import { SITES } from '../unit/tools/import/made-files';
import { MIDDLE, openMap } from './map-page';

const inGcj = SITES.map((at) => gcoord.transform([...at], gcoord.WGS84, gcoord.GCJ02));
const NAMES = ['甲地', '乙地', '丙地', '<img src=x onerror=alert(1)>', '戊地', '己地', '=1+1'];
const archive = zip({
	'高德_地块.shp': shpPoints(inGcj as [number, number][]),
	'高德_地块.dbf': dbf(
		['名称', '面积'],
		NAMES.map((name, i) => [name, 100 - i]),
		{ encoding: 'gbk' }
	)
});

test('a dropped shapefile is read as its reader chooses, listed, removed and put back', async ({
	page
}) => {
	await openMap(page, '/en/?layers=places#map=13/31.25/121.41');
	await expect(page.getByRole('button', { name: 'Files and printing' })).toBeVisible();
	const data = await page.evaluateHandle(
		(bytes) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([new Uint8Array(bytes)], '地块.zip'));
			return transfer;
		},
		[...archive]
	);
	await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
	await expect(page.getByText('Drop it here to open it on the map')).toBeVisible();
	await page.dispatchEvent('body', 'drop', { dataTransfer: data });

	const panel = page.getByRole('region', { name: 'Own data' });
	const draft = panel.getByRole('article', { name: '高德_地块' });
	await expect(draft.getByRole('radio').first()).toBeChecked();
	await expect(draft.getByRole('radio', { name: /GCJ-02.*7 of 7 in Putuo/ })).toBeChecked();
	await expect(
		draft.getByRole('radio', { name: /WGS-84.*4[89]\d m to the south-east/ })
	).toBeVisible();
	await expect(draft.getByLabel('Text encoding')).toHaveValue('gb18030');
	await draft.getByRole('button', { name: 'Put on the map' }).click();

	await panel.getByRole('button', { name: 'Table of 高德_地块' }).click();
	const table = panel.getByRole('table');
	await table.getByRole('button', { name: '面积' }).click();
	await expect(table.getByRole('row').nth(1)).toContainText('=1+1');
	await panel.getByRole('searchbox').fill('img');
	await expect(table.getByRole('cell', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
	await table.getByRole('button', { name: 'Row 4' }).click();
	await expect(panel.getByRole('article', { name: 'Row 4' })).toContainText('<img src=x');

	await panel.getByRole('button', { name: 'Remove 高德_地块' }).click();
	await expect(panel.getByRole('table')).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(panel.getByRole('button', { name: 'Remove 高德_地块' })).toBeVisible();
});

test('an area of one’s own is measured as a whole, and its corner is snapped to exactly', async ({
	page
}) => {
	await openMap(page, '/en/?layers=places#map=16/31.25/121.41');
	await expect(page.getByRole('button', { name: 'Files and printing' })).toBeVisible();
	// Its south-west corner is the middle of the map.
	const square = 'POLYGON((121.41 31.25,121.413 31.25,121.413 31.252,121.41 31.252,121.41 31.25))';
	await page.evaluate((text) => {
		const data = new DataTransfer();
		data.setData('text/plain', text);
		document.body.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		);
	}, square);
	const panel = page.getByRole('region', { name: 'Own data' });
	await panel.getByRole('button', { name: 'Put on the map' }).click();
	await panel.getByRole('button', { name: /^Table of/ }).click();
	await panel.getByRole('table').getByRole('button', { name: 'Row 1' }).click();
	const listed = await panel.getByRole('article').locator('dd data').first().getAttribute('value');
	await panel.getByRole('article').getByRole('button', { name: 'Measure this' }).click();
	const measured = page.getByRole('region', { name: 'Measurement', exact: true });
	// 0.003° × 285.75 m by 0.002° × 110.86 km, in the plane: 6.34 ha.
	expect(Number(listed)).toBeGreaterThan(63_000);
	expect(Number(listed)).toBeLessThan(64_000);
	await expect(measured).toContainText('6.34 ha');

	// Taken back, its vertices are no longer what is snapped to.
	await measured.getByRole('button', { name: 'Undo' }).click();
	await page.evaluate(() => (location.hash = '#map=16/31.25/121.41'));
	await page.getByRole('button', { name: 'Measure distance' }).click();
	// The first move fetches the exact shape; the corner is then taken, eight pixels beside it.
	const beside = { x: MIDDLE.x + 6, y: MIDDLE.y - 5 };
	const taken = () => decodeURIComponent(new URL(page.url()).hash);
	await expect
		.poll(async () => {
			await page.mouse.move(beside.x + 1, beside.y);
			await page.mouse.move(beside.x, beside.y);
			return page.locator('circle.snap').count();
		})
		.toBeGreaterThan(0);
	await page.mouse.click(beside.x, beside.y);
	await page.mouse.click(MIDDLE.x - 200, MIDDLE.y + 100);
	await expect.poll(taken).toMatch(/measure=distance:[^&]*121\.41,31\.25;/);
});
