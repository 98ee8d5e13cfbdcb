/** A finger, which needs more room than a pointer, presses every control in windows of every size. */
import { test } from '@playwright/test';
import { STORIES, tellStory } from './every-control-states';

for (const lang of ['en', 'zh'] as const) {
	for (const story of STORIES) {
		test(`${story.title} (${lang})`, ({ page }) => tellStory(page, story, lang, true));
	}
}
