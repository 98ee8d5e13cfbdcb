import { error, json } from '@sveltejs/kit';
import { LOCALES, type Locale } from '#lib/i18n/locale';
import { inLanguage } from '#lib/i18n/localised';
import { m } from '#lib/i18n/paraglide/messages';
import { catalogue } from '#lib/server/catalogue';
import { oembedOf } from '#lib/state/address/oembed';
import { deployment } from '#lib/state/deployment';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	LOCALES.flatMap((lang) => catalogue().places.map(({ id }) => ({ lang, id })));

/** What another site reads of a place to embed its map. */
export const GET: RequestHandler = ({ params }) => {
	const lang = params.lang as Locale;
	const place = catalogue().places.find(({ id }) => id === params.id);
	if (!place) error(404, params.id);
	const site = m.site_title({}, { locale: lang });
	return json(
		oembedOf(deployment.origin ?? '', lang, place.id, inLanguage(place.name, lang), site)
	);
};
