import { error } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import { LOCALES } from '#lib/i18n/locale';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LOCALES.flatMap((lang) => catalogue().places.map(({ id }) => ({ lang, id })));

export const load: PageServerLoad = ({ params }) => {
	const place = catalogue().details.get(params.id);
	if (!place) error(404, params.id);
	return { place };
};
