/** A dossier of three places: what is printed is read back from the PDF, by a reader that we did not write. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import jsQR from 'jsqr';
import { getDocumentProxy } from 'unpdf';
import { axeFaults } from './axe';

const IDS = ['m50', 'taopu-smart-city', 'life-smart-valley'];
/** Headings are at least so large, points; all else is smaller. */
const HEADING_PT = 11;

interface Source {
	id: string;
	title: string;
}
const sources: Source[] = JSON.parse(readFileSync('geodata/sources.json', 'utf8'));
const factsOf = (id: string): { source: string }[] =>
	JSON.parse(readFileSync(`geodata/places/${id}.geojson`, 'utf8')).properties.facts;

/** Without spaces and Chinese characters, with one dash: a PDF has some of these under the code of a look-alike. */
const plain = (text: string) =>
	text
		.normalize('NFKC')
		.replace(/[\s\u200b·]|\p{Script=Han}/gu, '')
		.replace(/\p{Dash}/gu, '-');

interface PaperPage {
	text: string;
	/** the size of the lowest line above the page's number, points */
	lastPt: number;
}

async function printed(page: Page): Promise<PaperPage[]> {
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
	return Promise.all(
		Array.from({ length: pdf.numPages }, async (_, at) => {
			const { items } = await (await pdf.getPage(at + 1)).getTextContent();
			const words = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
			const number = `${at + 1} / ${pdf.numPages}`;
			expect(words.map(({ str }) => str)).toContain(number);
			const body = words.filter(({ str }) => str !== number);
			const lowest = body.reduce((low, one) => (one.transform[5] < low.transform[5] ? one : low));
			return {
				text: plain(items.map((item) => ('str' in item ? item.str : '')).join('')),
				lastPt: lowest.height
			};
		})
	);
}

test('an investor prints three places: every fact beside its source, what is not known, and the way back', async ({
	page,
	browser
}) => {
	await page.goto(`/en/dossier/?places=${IDS.join()},nowhere&theme=dark`);
	await expect(page.getByRole('status').filter({ hasText: 'left out: nowhere' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeEnabled();
	await expect(page.getByRole('img', { name: /^Map: / })).toHaveCount(IDS.length);
	expect((await axeFaults(page)).map((fault) => fault.slice(0, 300))).toEqual([]);

	const paper = await printed(page);
	expect(paper.map(({ lastPt }) => lastPt < HEADING_PT)).toEqual(paper.map(() => true));
	const isOnOnePage = (text: string) => paper.some((one) => one.text.includes(plain(text)));
	const listed = await page.locator('[id^="source-"]').allTextContents();
	for (const id of IDS) {
		const rows = await page
			.locator(`table[aria-labelledby="${id}-figures"] tbody tr`)
			.evaluateAll((all) =>
				all.map((row) => ({
					text: row.textContent!,
					number: Number(/\[(\d+)\]/.exec(row.lastElementChild!.textContent!)![1])
				}))
			);
		const facts = factsOf(id);
		expect(rows.length).toBeGreaterThanOrEqual(facts.length);
		for (const [at, { text, number }] of rows.entries()) {
			expect(isOnOnePage(text), text).toBe(true);
			const fact = facts[at];
			if (!fact) continue;
			const { title } = sources.find((source) => source.id === fact.source)!;
			expect(listed[number - 1]).toContain(title);
		}
		const missing = page.locator(`ul[aria-labelledby="${id}-not-known"] li`);
		for (const text of await missing.allTextContents()) expect(isOnOnePage(text), text).toBe(true);
	}
	await expect(page.getByText('not known', { exact: true }).first()).toBeAttached();

	const code = await page.getByRole('img', { name: /^QR code/ }).evaluate((svg: SVGSVGElement) => {
		const { x, y, width } = svg.viewBox.baseVal;
		const canvas = document.createElement('canvas');
		canvas.width = canvas.height = width * 4;
		const pen = canvas.getContext('2d')!;
		pen.fillStyle = '#fff';
		pen.fillRect(0, 0, canvas.width, canvas.height);
		pen.setTransform(4, 0, 0, 4, -4 * x, -4 * y);
		pen.fillStyle = '#000';
		pen.fill(new Path2D(svg.querySelector('path')!.getAttribute('d')!));
		const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
		return { data: [...data], side: canvas.width };
	});
	const address = jsQR(new Uint8ClampedArray(code.data), code.side, code.side)!.data;
	expect(isOnOnePage(address)).toBe(true);
	const other = await browser.newPage();
	await other.goto(address);
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Dossier of 3 places');
	await expect(other.getByRole('heading', { level: 2, name: 'C Life Smart Valley' })).toBeVisible();
	await other.close();
});
