/** axe, with contrast, in the main states, in both languages, both themes and two sizes. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mapDrawn } from './map-page';

/** Where the map itself is not looked at, it draws little: axe asks for its page again and again. */
const STATES = [
	{ name: 'map', path: '/' },
	{ name: 'place', path: '/places/taopu-smart-city/?layers=places' },
	{ name: 'station', path: '/?layers=places,metro&sel=metro:daduhe-road#map=15/31.232/121.4' },
	{ name: 'layers', path: '/?layers=places', open: /Layers and legend|图层与图例/ },
	{ name: 'filter', path: '/?layers=places&kind=park', open: /^(Filter|筛选)/ },
	{ name: 'measuring', path: '/?layers=places&measure=area:121.4,31.24;121.42,31.24;121.41,31.25' },
	{ name: 'stop', path: '/tour/?stop=4&layers=places' },
	{
		name: 'comparison',
		path: '/compare/?layers=places&ids=life-smart-valley,m50,taopu-smart-city&diff=1&sort=area_m2:desc&w=creek:2'
	},
	{ name: 'corridor', path: '/corridor/', plain: true },
	{ name: 'about', path: '/about/', plain: true }
];

async function expectNoFaults(page: Page, where: string) {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const faults = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`
	);
	expect(faults, where).toEqual([]);
}

for (const { name, path, open, plain } of STATES) {
	test(name, async ({ page }) => {
		test.slow();
		await page.goto(`/en${path}`);
		if (!plain) await mapDrawn(page);
		if (open) await page.getByRole('button', { name: open }).click();
		if (name === 'station') await expect(page.getByRole('dialog')).toBeVisible();
		if (name === 'measuring') await expect(page.locator('.sheet data').first()).toBeVisible();
		for (const lang of ['en', 'zh']) {
			// The same page goes on in the other language: a map is drawn once.
			if (lang === 'zh') await page.evaluate(goToChinese);
			await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}`));
			for (const [width, height] of [
				[390, 844],
				[1440, 900]
			] as const) {
				await page.setViewportSize({ width, height });
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					await page.waitForTimeout(350);
					await expectNoFaults(page, `${name} ${lang} ${colorScheme} ${width}`);
				}
			}
		}
	});
}

/** Follows the page's own link, wherever on the screen it is. */
function goToChinese() {
	document.querySelector<HTMLAnchorElement>('a[hreflang^="zh"]')?.click();
}
