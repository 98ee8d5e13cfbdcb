import { error } from '@sveltejs/kit';
import { LOCALES, type Locale } from '#lib/i18n/locale';
import { catalogue } from '#lib/server/catalogue';
import { namedViewAddress } from '#lib/state/address/named-view';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LOCALES.flatMap((lang) => [...catalogue().geodata.views.keys()].map((name) => ({ lang, name })));

export const load: PageServerLoad = ({ params: { lang, name } }) => {
	const view = catalogue().geodata.views.get(name);
	if (!view) error(404, name);
	return { name, view, address: namedViewAddress(view, lang as Locale) };
};
