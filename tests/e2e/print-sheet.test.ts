/** A sheet to scale: chosen by keyboard, printed by the browser, its code read by another reader. */
import { expect, test } from './story';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** So many pixels of the picture that the code is read from make a millimetre of the sheet. */
const PIXELS_PER_MM = 8;

test('a planner types a scale, moves the frame by keys, prints one page of vectors, and the code leads back', async ({
	page,
	context
}) => {
	await page.goto(
		'/zh/?datum=cgcs2000#map=14.2/31.2807/121.3646&measure=distance:121.36,31.28;121.37,31.28'
	);
	await expect(page.locator('section.map.revealed')).not.toHaveAttribute('aria-busy', 'true');
	await page.getByRole('button', { name: '文件与打印' }).press('Enter');
	await page.getByRole('button', { name: '按比例尺打印' }).press('Enter');
	const panel = page.getByRole('region', { name: '按比例尺打印' });
	const preview = panel.locator('.preview');
	const scale = panel.getByLabel('比例尺');
	await scale.fill('999');
	await expect(panel.getByRole('alert')).toContainText('1:2,500');
	await expect(panel.getByRole('button', { name: '打印', exact: true })).toBeDisabled();
	await scale.fill('1万');
	await panel.getByLabel('图名').fill('桃浦 <script>"&');
	await page.locator('.maplibregl-canvas').focus();
	await page.keyboard.press('ArrowRight');
	await expect(panel.getByRole('status').filter({ hasText: '图框已移动' })).toBeAttached();
	await expect(preview).toHaveAttribute('aria-busy', 'false');

	// The sheet alone is printed, on its own paper, with its words as words.
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const pictures = preview.getByRole('img');
	expect(pdf.match(/\/MediaBox \[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/g)).toHaveLength(
		await pictures.count()
	);
	expect(pdf).not.toMatch(/\/Subtype \/Image/);
	const words = await page.locator('.on-sheet text').allTextContents();
	for (const part of ['桃浦 <script>"&', '1:10,000', '图例', '制图']) expect(words).toContain(part);
	const text = words.join('');
	expect(text).toMatch(/EPSG:4549.*0°4\d′/);
	expect(text).toMatch(/952\s?米/);
	expect(words.some((word) => /^X 34\d{5}$/.test(word))).toBe(true);

	// From the picture of the page, not from what it was made from.
	const picture = await pictures.first().evaluate(async (img: HTMLImageElement, by) => {
		await img.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [297 * by, 210 * by];
		canvas.getContext('2d')!.drawImage(img, 0, 0, canvas.width, canvas.height);
		return canvas.toDataURL().split(',')[1]!;
	}, PIXELS_PER_MM);
	const { data, width, height } = PNG.sync.read(Buffer.from(picture, 'base64'));
	const address = jsQR(new Uint8ClampedArray(data), width, height)!.data;
	expect(text).toContain(address);
	const other = await context.newPage();
	await other.goto(address);
	const length = other.getByRole('region', { name: '测量' }).locator('data').first();
	await expect(length).toHaveAttribute('value', /^952\./);
});
