/** Pointer targets: 24 × 24 CSS pixels at least (WCAG 2.2, 2.5.8). */
import { expect, test } from './story';
import { mapDrawn } from './map-page';
import { PAGES, tooSmall } from './targets';

for (const { path, open } of PAGES) {
	test(`${path}${open ? `, ${open.source}` : ''}`, async ({ page }) => {
		await page.goto(`/en${path}`);
		// The map's own buttons are loaded with it; other pages do not wait for it.
		if (open) await mapDrawn(page);
		if (open) await page.getByRole('button', { name: open }).click();
		await expect(page.getByRole('heading').first()).toBeAttached();
		await page.waitForTimeout(1000);
		expect(await tooSmall(page, 24)).toEqual([]);
	});
}
