/** A planner opens a shapefile as it comes from an office in China, and takes nothing on trust. */
import { expect, test } from '@playwright/test';
import gcoord from 'gcoord';
import { dbf, shpPoints, zip } from '../unit/tools/import/build-files';
import { SITES } from '../unit/tools/import/made-files';
import { openMap } from './map-page';

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
