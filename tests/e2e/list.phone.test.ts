/** The list of places follows: what people come for, where the map looks, where the reader stands. */
import { expect, test } from './story';
import { address, openMap, PLACES, placeList } from './map-page';

const WORDS = {
	en: { visit: 'Visit', view: 'In this view', beyond: 'Further away', m50: 'M50 Creative Park' },
	zh: { visit: '游览', view: '当前范围内', beyond: '范围之外', m50: 'M50创意园' }
};

for (const lang of ['en', 'zh'] as const) {
	test(`by what people come for, then by what is in view (${lang})`, async ({ page }) => {
		const word = WORDS[lang];
		await openMap(page, `/${lang}/?layers=places#map=15.5/31.2495/121.4440`);
		const rows = placeList(page).getByRole('link');
		await expect(rows).toHaveCount(PLACES);
		const headings = placeList(page).locator('.kind');
		await expect(headings).toHaveText([word.view, word.beyond]);
		await expect(rows.first()).toContainText(word.m50);

		await page.getByRole('button', { name: word.visit }).tap();
		await expect.poll(() => rows.count()).toBeLessThan(PLACES);
		await expect.poll(() => address(page)).toContain('way=visit');
		await expect(rows.first()).toContainText(word.m50);

		// The link keeps the way; where the map shows everything its own order holds.
		await openMap(page, `/${lang}/?layers=places&way=visit`);
		await expect(page.getByRole('button', { name: word.visit })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await expect(headings.first()).not.toHaveText(word.view);
	});
}
