import { LOCALES } from '#lib/i18n/locale';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));
