/** The navigation of the window that the site is open in: what the rest of the site calls. */
import type { FeatureRef } from '../../layers/layer-ids';
import { browserPort } from './browser-port';
import { readerNavigation } from './reader-navigation';
import { sharedAddress, viewAddress, type AddressedView } from './view-address';

export const { rememberView, select, leavePlace, closePopup, watchNavigation, followHistory } =
	readerNavigation(browserPort);

/** The address that another reader can open: view, selection, layers, measurements and language. */
export const shareAddress = (view: AddressedView, ref: FeatureRef | null): string =>
	sharedAddress(view, ref, browserPort.url);

/** Leaves for another language's page of the same thing, with the view and selection kept. */
export const languageAddress = (view: AddressedView, pathname: string): string =>
	viewAddress(view, browserPort.url, pathname);
