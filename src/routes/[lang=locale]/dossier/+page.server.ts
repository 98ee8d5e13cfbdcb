import { catalogue } from '#lib/server/catalogue';
import { dossierShell } from '#lib/server/pages/dossier';
import type { Locale } from '#lib/i18n/locale';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	shell: dossierShell(catalogue(), params.lang as Locale)
});
