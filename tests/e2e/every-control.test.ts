/** Every control can be pressed with a pointer, in windows of every size, whatever else is open. */
import { test } from './story';
import { STORIES, tellStory } from './every-control-states';

for (const [at, story] of STORIES.entries()) {
	for (const lang of ['en', 'zh'] as const) {
		// With a pointer a state is seen in all windows in one language, unless all are requested.
		const isTheirTurn = process.env.SIZES === 'all' || (at % 2 === 0) === (lang === 'en');
		if (!isTheirTurn) continue;
		test(`${story.title} (${lang})`, ({ page }) => tellStory(page, story, lang, false));
	}
}
