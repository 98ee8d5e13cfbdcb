/** axe, with contrast, in the main states, in both languages, both themes and two sizes. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mapDrawn } from './map-page';

const STATES = [
	{ name: 'map', path: '/' },
	{ name: 'place', path: '/places/taopu-smart-city/' },
	{ name: 'station', path: '/?sel=metro:daduhe-road#map=15/31.232/121.4' },
	{ name: 'layers', path: '/', open: /Layers and legend|图层与图例/ },
	{ name: 'stop', path: '/tour/?stop=4' },
	{
		name: 'comparison',
		path: '/compare/?ids=life-smart-valley,m50,taopu-smart-city&diff=1&sort=area_m2:desc&w=creek:2'
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
	for (const lang of ['en', 'zh']) {
		test(`${name}, ${lang}`, async ({ page }) => {
			await page.goto(`/${lang}${path}`);
			if (!plain) await mapDrawn(page);
			if (open) await page.getByRole('button', { name: open }).click();
			if (name === 'station') await expect(page.getByRole('dialog')).toBeVisible();
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				for (const [width, height] of [
					[1440, 900],
					[390, 844]
				] as const) {
					await page.setViewportSize({ width, height });
					await page.waitForTimeout(350);
					await expectNoFaults(page, `${name} ${lang} ${colorScheme} ${width}`);
				}
			}
		});
	}
}
