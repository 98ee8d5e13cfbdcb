import { isLocale, type Locale } from '#lib/i18n/locale';

export const match = (param: string): param is Locale => isLocale(param);
