/** Opening hours: said on the page without script, and held against Shanghai's clock while their source is young. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { openPicture } from './map-page';

const MUSEUM = '/en/places/match-label-museum/?layers=places';
const article = (page: Page) => page.getByRole('article');
/** What may change from one minute to the next. */
const NOW = /By these hours|按此时间|check before you go/;

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says the week, the closed days and who says so, and claims nothing of now', async ({
		page
	}) => {
		await page.goto(MUSEUM);
		await expect(article(page).getByText('Tue–Fri 10:00–15:00')).toBeVisible();
		await expect(article(page).getByText('Closed on Mondays, Saturdays, Sundays')).toBeVisible();
		await expect(article(page).getByText('Closed on public holidays.')).toBeVisible();
		await expect(article(page).getByText('As of 10 Apr 2024').first()).toBeVisible();
		await expect(article(page).getByText(NOW)).toHaveCount(0);
	});
});

for (const [when, says] of [
	// A Tuesday, 11:00 in Shanghai.
	['2025-06-03T03:00:00Z', 'By these hours: open now, until 15:00'],
	// Still Monday in New York, Tuesday 9:00 in Shanghai.
	['2025-06-03T01:00:00Z', 'By these hours: closed now, opens at 10:00'],
	['2025-06-06T08:00:00Z', 'By these hours: closed now, opens at 10:00 on Tuesday'],
	// Two years and a day after its source.
	['2026-04-10T16:00:00Z', 'The source is more than two years old: check before you go']
] as const) {
	test(`at ${when} a museum is said to be: ${says}`, async ({ page }) => {
		await page.clock.setFixedTime(when);
		await openPicture(page, MUSEUM);
		await expect(article(page).getByText(NOW)).toHaveText(says);
	});
}

test('a park says its hours in the reader’s language', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-28T12:00:00Z');
	await openPicture(page, '/zh/places/taopu-central-green/?layers=places');
	const card = page.getByRole('article', { name: /桃浦/ });
	await expect(card.getByText('全天开放')).toBeVisible();
	await expect(card.getByText(NOW)).toHaveText('按此时间：正在开放');
});
