import { aboutData } from '#lib/server/pages/about';
import { catalogue } from '#lib/server/catalogue';
import type { Locale } from '#lib/i18n/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	about: aboutData(catalogue(), params.lang as Locale)
});
