import { catalogue } from '#lib/server/catalogue';
import { LOCALES } from '#lib/i18n/locale';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	LOCALES.flatMap((lang) => catalogue().places.map(({ id }) => ({ lang, id })));
