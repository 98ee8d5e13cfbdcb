/** Which dossier an address asks for, and the address at which one can be opened again. */
import { dossierLink, readDossier, type ReadDossier } from '../address/dossier-address';
import { browserPort } from './browser-port';
import type { NavigationPort } from './port';
import { sharedAddress, type AddressedView } from './view-address';

/**
 * Reads the address after every navigation to this page. To be called while a component is set up.
 * @param known the ids of the places there are
 * @param read gets what is asked for; null where the address asks for none
 */
export function watchDossier(
	known: () => ReadonlySet<string>,
	read: (asked: ReadDossier | null) => void,
	port: NavigationPort = browserPort
): void {
	port.onArrive(() => read(readDossier(port.url, known())));
}

/** The address at which another reader gets the dossier of these places, whole: in its language and units. */
export function dossierAddress(
	view: AddressedView,
	ids: readonly string[],
	port: NavigationPort = browserPort
): string {
	return sharedAddress(view, null, new URL(dossierLink(view.lang, ids), port.url));
}
