import type { Locale } from '#lib/i18n/locale';
import { locatorMarks, locatorSheet } from '#lib/layers/still-picture/locator';
import { catalogue } from '#lib/server/catalogue';
import { corridorStory, sketchGround } from '#lib/server/pages/story';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { geodata } = catalogue();
	const story = corridorStory(geodata, params.lang as Locale);
	const ground = sketchGround(geodata);
	return {
		story,
		sheet: locatorSheet(ground),
		marks: {
			all: locatorMarks(ground, story.places),
			bySector: story.sectors.map(({ places }) => locatorMarks(ground, places))
		}
	};
};
