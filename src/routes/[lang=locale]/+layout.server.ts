import type { Locale } from '#lib/i18n/locale';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => ({ lang: params.lang as Locale });
