/** On paper: a place and the documents, black on white, with what a link would have led to. */
import { expect, test, type Page } from '@playwright/test';

/** What a browser does before it prints. */
async function putOnPaper(page: Page) {
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

const colourOf = (page: Page, selector: string, property: 'color' | 'backgroundColor') =>
	page
		.locator(selector)
		.evaluate((element, name) => getComputedStyle(element)[name as 'color'], property);

for (const [lang, name, other, says] of [
	['en', 'M50 Creative Park', 'M50创意园', /printed on \d+ \w+ \d{4}: http.*\/en\/places\/m50\/$/],
	['zh', 'M50创意园', 'M50 Creative Park', /打印于.*：http.*\/zh\/places\/m50\/$/]
] as const) {
	test(`a place, in ${lang}: names, figures, sources, address and day, and nothing to press`, async ({
		page
	}) => {
		await page.goto(`/${lang}/places/m50/?theme=dark&layers=places`);
		await expect(page.locator('html')).toHaveClass(/scripted/);
		await expect(page.locator('section.map')).toHaveAttribute('aria-busy', 'true');
		await putOnPaper(page);
		const sheet = page.locator('.place-page');
		await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(name);
		await expect(sheet.getByText(other, { exact: true }).first()).toBeVisible();
		await expect(sheet.getByText(says)).toBeVisible();
		const source = sheet.locator('.source a').first();
		await expect(source).toBeVisible();
		const written = await source.evaluate((link) => getComputedStyle(link, '::after').content);
		expect(written).toContain((await source.getAttribute('href'))!);
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await expect(page.locator('.maplibregl-canvas')).toBeHidden();
		expect(await colourOf(page, '.place-page', 'color')).toBe('rgb(0, 0, 0)');
		expect(await colourOf(page, 'body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
		// The whole of it, not what the panel happened to show.
		const cut = await page
			.locator('.sheet .content')
			.evaluate((element) => element.scrollHeight - element.clientHeight);
		expect(cut).toBeLessThanOrEqual(1);
	});
}

for (const path of ['/en/about/', '/zh/corridor/']) {
	test(`${path} is a document without what leads elsewhere on a screen`, async ({ page }) => {
		await page.goto(`${path}?theme=dark`);
		await expect(page.locator('html')).toHaveClass(/scripted/);
		await expect(page.locator('.document')).toBeVisible();
		await page.waitForLoadState('networkidle');
		await putOnPaper(page);
		await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByText(new RegExp(`http.*${path}$`))).toBeVisible();
		expect(await colourOf(page, '.document', 'color')).toBe('rgb(0, 0, 0)');
		expect(await colourOf(page, '.document', 'backgroundColor')).toBe('rgb(255, 255, 255)');
	});
}
