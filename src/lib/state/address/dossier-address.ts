/**
 * The part of the address that belongs to a dossier: `places=a,b,c`, the places in their order. Without it a
 * dossier has the places that are starred on the device.
 */
import type { Locale } from '../../i18n/locale';
import { isId } from '../../values/id';
import { cleanAddress } from './links/clean-address';
import { dossierPath } from './paths';

/** The parameter that names the places. */
const PLACES = 'places';

export interface ReadDossier {
	/** the places that are asked for, each once; empty where none of them is on this map */
	ids: readonly string[];
	/** what was asked for and is not on this map, as it stands in the address */
	unknown: readonly string[];
}

/**
 * Reads which places an address asks for.
 * @param known the ids of the places there are
 * @returns null where it asks for none
 */
export function readDossier(url: URL, known: ReadonlySet<string>): ReadDossier | null {
	const asked = cleanAddress(url).searchParams.getAll(PLACES).join(',').split(',');
	const named = [...new Set(asked.map((id) => id.trim()).filter(Boolean))];
	if (named.length === 0) return null;
	const isKnown = (id: string) => isId(id) && known.has(id);
	return { ids: named.filter(isKnown), unknown: named.filter((id) => !isKnown(id)) };
}

/** The path of the dossier of these places; of the starred ones where there are none. */
export const dossierLink = (lang: Locale, ids: readonly string[]): string =>
	dossierPath(lang) + (ids.length > 0 ? `?${PLACES}=${ids.join()}` : '');
