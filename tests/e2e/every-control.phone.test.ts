/**
 * Every control can be pressed by touch, which needs more room than a pointer, in windows of every
 * size.
 */
import { expect, test } from './story';
import { STORIES, tellStory } from './every-control-states';
import { mapDrawn } from './map-page';

for (const [at, story] of STORIES.entries()) {
	for (const lang of ['en', 'zh'] as const) {
		// The language that the story is not told in with a pointer, unless all are requested.
		const isTheirTurn = process.env.SIZES === 'all' || (at % 2 === 0) === (lang === 'zh');
		if (!isTheirTurn) continue;
		test(`${story.title} (${lang})`, ({ page }) => tellStory(page, story, lang, true));
	}
}

test('a place can be left after a phone is rotated', async ({ page }) => {
	await page.goto('/en/places/m50/?layers=places');
	await mapDrawn(page);
	const named = page.getByRole('article', { name: 'M50 Creative Park' });
	const close = named.getByRole('link', { name: /^Close/ });
	for (const [width, height] of [
		[844, 390],
		[390, 844],
		[640, 360]
	] as const) {
		await page.setViewportSize({ width, height });
		await expect(close).toBeInViewport({ ratio: 0.8 });
	}
	await close.tap();
	await expect(named).toHaveCount(0);
});
