/** A pointer presses every control, in windows of every size, whatever else is open. */
import { test } from '@playwright/test';
import { STORIES, tellStory } from './every-control-states';

for (const lang of ['en', 'zh'] as const) {
	for (const story of STORIES) {
		test(`${story.title} (${lang})`, ({ page }) => tellStory(page, story, lang, false));
	}
}
