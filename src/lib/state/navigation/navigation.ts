/** The navigation of the window that the site is open in: what the rest of the site calls. */
import type { FeatureRef } from '../../layers/layer-ids';
import type { LinkedMeasurement } from '../address/measure-address';
import { browserPort } from './browser-port';
import { readerNavigation } from './reader-navigation';
import {
	embeddedAddress,
	sharedAddress,
	spotAddress,
	viewAddress,
	type AddressedView,
	type EmbedOptions
} from './view-address';

export const { rememberView, select, leavePlace, closePopup, watchNavigation, followHistory } =
	readerNavigation(browserPort);

/** The address that another reader can open: view, selection, layers, measurements and language. */
export const shareAddress = (view: AddressedView, ref: FeatureRef | null): string =>
	sharedAddress(view, ref, browserPort.url);

/** The address of this view for another page's frame. @param ref what is open in it */
export const embedAddress = (
	view: AddressedView,
	ref: FeatureRef | null,
	options: EmbedOptions
): string => embeddedAddress(view, ref, options, browserPort.url);

/** The address of a spot of the map, which another reader can open. */
export const shareSpotAddress = (view: AddressedView, point: LinkedMeasurement): string =>
	spotAddress(view, point, browserPort.url);

/** Leaves for another language's page of the same thing, with the view and selection kept. */
export const languageAddress = (view: AddressedView, pathname: string): string =>
	viewAddress(view, browserPort.url, pathname);
