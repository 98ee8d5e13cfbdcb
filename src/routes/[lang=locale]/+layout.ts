import type { Locale } from '#lib/i18n/locale';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params }) => ({ lang: params.lang as Locale });
