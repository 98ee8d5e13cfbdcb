/** The table of points on small screens. */
import { expect, test } from './story';
import { openMap } from './map-page';

const LINE = 'distance:121.4,31.25;121.41234567,31.261;121.5,31.27654321';

for (const lang of ['en', 'zh']) {
	test(`all of the table lies in the panel, however narrow (${lang})`, async ({ page }) => {
		await openMap(page, `/${lang}/?layers=places&datum=cgcs2000&units=imperial&measure=${LINE}`);
		await page.getByRole('button', { name: /^(Measure|测量)$/ }).click();
		await page.getByRole('button', { name: /^(Measure distance|测量距离)$/ }).click();
		const panel = page.getByRole('region', { name: /^(Measurement|测量)$/ });
		const remove = panel.getByRole('button', { name: /^(Remove point|移除第|删除第)/ });
		await expect(remove).toHaveCount(3);
		await expect(panel).toContainText('X 3459');
		for (const width of [390, 360, 320, 280]) {
			await page.setViewportSize({ width, height: 800 });
			const beyond = () =>
				panel.evaluate((region) => {
					const { right } = region.getBoundingClientRect();
					return [...region.querySelectorAll('table *, .accuracy *, form *, .what *')]
						.filter((one) => one.getBoundingClientRect().right > right + 0.5)
						.map((one) => one.outerHTML.slice(0, 80));
				});
			await expect.poll(beyond, `${width} px`).toEqual([]);
		}
	});
}
