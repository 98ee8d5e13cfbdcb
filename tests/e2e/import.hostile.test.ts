/** Files whose texts run wherever a page takes text for anything else: all are shown, none is obeyed. */
import { expect, test } from './story';
import { HOSTILE_REFUSED, hostileFiles } from '../unit/tools/import/hostile-texts';
import { openMap } from './map-page';

declare global {
	interface Window {
		ran: string[];
		wasRun: () => void;
	}
}

const asFile = ({ name, content }: { name: string; content: string | Uint8Array }) => ({
	// A file system's own rule: no slash.
	name: name.replaceAll('/', '∕'),
	mimeType: '',
	buffer: Buffer.from(content)
});

// The map is beside the point: a small one is drawn sooner.
test.use({ viewport: { width: 1000, height: 500 } });

test('hundreds of hostile texts in files of every kind are shown and none of them runs', async ({
	page
}) => {
	const strangers: string[] = [];
	page.on('request', (request) => {
		if (/x\.invalid/.test(request.url())) strangers.push(request.url());
	});
	page.on('dialog', (dialog) => {
		strangers.push(dialog.message());
		void dialog.dismiss();
	});
	page.on('pageerror', (error) => strangers.push(error.message));
	await page.addInitScript(() => {
		window.ran = [];
		window.wasRun = () => window.ran.push('run');
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			window.ran.push(`${violatedDirective} ${blockedURI}`)
		);
	});
	await openMap(page, '/en/?layers=places#map=13/31.25/121.41');
	await page.getByRole('button', { name: 'Files and printing' }).click();
	await page.getByRole('button', { name: 'Open a file' }).click();
	const panel = page.getByRole('region', { name: 'Own data' });
	const files = hostileFiles();
	await panel.locator('input[type=file]').setInputFiles([...files, ...HOSTILE_REFUSED].map(asFile));
	await expect(panel.getByRole('alert').getByRole('listitem')).toHaveCount(HOSTILE_REFUSED.length);
	const place = panel.getByRole('button', { name: 'Put on the map' });
	await expect(place).toHaveCount(files.length);
	const [table] = files.filter(({ name }) => name.endsWith('.csv'));
	await panel.getByText('Paste coordinates or a table').click();
	await panel.getByLabel('Coordinates, table, GeoJSON or WKT').fill(String(table!.content));
	await panel.getByRole('button', { name: 'Read the text' }).click();
	await expect(place).toHaveCount(files.length + 1);
	await panel.getByRole('button', { name: 'Discard' }).first().click();
	for (let left = files.length; left > 0; left--) {
		await place.first().click();
		await expect(place).toHaveCount(left - 1);
	}

	const layers = panel.getByRole('list', { name: 'On the map' }).locator(':scope > li');
	await expect(layers).toHaveCount(files.length);
	for (let i = 0; i < files.length; i++) {
		const layer = layers.nth(i);
		await layer.locator('summary').first().click();
		const colours = layer.getByLabel('Colour by');
		await colours.selectOption({ index: (await colours.locator('option').count()) - 1 });
		await expect(layer.getByRole('list', { name: /^Legend/ })).toBeVisible();
		await layer.getByRole('button', { name: /^Table of/ }).click();
		await panel.getByRole('table').getByRole('button', { name: 'Row 1', exact: true }).click();
		await expect(panel.getByRole('article', { name: 'Row 1', exact: true })).toBeVisible();
	}
	// The last one is the first of the files: GeoJSON, whose texts come as they are.
	const shown = panel.getByRole('table').locator('tbody td:not(.gap)');
	expect((await shown.allTextContents()).map((text) => text.trim())).toEqual(
		files[0]!.rows.flat().map((text) => text.trim())
	);
	await layers
		.last()
		.getByRole('button', { name: /^Remove/ })
		.click();
	await expect(page.getByText(/was removed/)).toBeVisible();

	const made = await page.evaluate(() => {
		const found = document.querySelectorAll(
			'.import :is(img, script, iframe, object, embed, style, link, base, form, a, video, audio, math, template), ' +
				'.import svg:not(.lucide), [onerror], [onload], [onfocus], [onmouseover], [ontoggle]'
		);
		return [...found].map(({ outerHTML }) => outerHTML.slice(0, 100));
	});
	expect(made).toEqual([]);
	expect(await page.evaluate(() => window.ran)).toEqual([]);
	expect(strangers).toEqual([]);
});
