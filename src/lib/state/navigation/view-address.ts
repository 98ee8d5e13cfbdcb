/** The addresses of what the reader is looking at. */
import { HUB_ORDERS } from '../../catalogue/filter/order-names';
import { NO_FILTERS } from '../../catalogue/filter/place-filters';
import type { Locale } from '../../i18n/locale';
import type { FeatureRef } from '../../layers/layer-ids';
import type { Theme } from '../../layers/paint/palette';
import { writeAddress, type AddressState } from '../address/address';
import { forgetComparison } from '../address/compare-parameters';
import { cleanAddress } from '../address/links/clean-address';
import type { LinkedMeasurement } from '../address/measure-address';
import { mapPath, placePath } from '../address/paths';
import { withoutStop } from '../address/tour-address';
import type { Explorer } from '../explorer/explorer.svelte';

/** What of the explorer an address carries. */
export type AddressedView = Pick<
	Explorer,
	| 'camera'
	| 'cameraRequest'
	| 'sel'
	| 'layers'
	| 'addressTheme'
	| 'embed'
	| 'units'
	| 'datum'
	| 'query'
	| 'filters'
	| 'listOrder'
	| 'toolLinks'
	| 'lang'
>;

function stateOf(view: AddressedView): AddressState {
	const { camera, cameraRequest } = view;
	return {
		// Until there is a map, the requested camera: the map may never load.
		camera: camera ?? (cameraRequest?.type === 'camera' ? cameraRequest.camera : null),
		sel: view.sel,
		layers: view.layers,
		theme: view.addressTheme,
		embed: view.embed,
		units: view.units,
		datum: view.datum,
		q: view.query.trim() || null,
		filters: view.filters,
		order: HUB_ORDERS.find((one) => one === view.listOrder) ?? null,
		tools: view.toolLinks
	};
}

/** An address for another path, without the parameters of a tour's or a comparison's page. */
function atPath(here: URL, pathname: string): URL {
	const url = cleanAddress(new URL(here));
	url.pathname = pathname;
	withoutStop(url);
	forgetComparison(url);
	return url;
}

/** The address of this view: path, query and hash. @param here the address that is open */
export function viewAddress(view: AddressedView, here: URL, pathname = here.pathname): string {
	return writeAddress(atPath(here, pathname), stateOf(view));
}

/**
 * The address that another reader can open, whole: view, selection, layers, measurements and language.
 * @param ref what is shared; null for the page itself
 * @param here the address that is open
 */
export function sharedAddress(view: AddressedView, ref: FeatureRef | null, here: URL): string {
	const isPlace = ref?.layer === 'places';
	const url = atPath(here, isPlace ? placePath(view.lang, ref.id) : here.pathname);
	const written = writeAddress(url, {
		...stateOf(view),
		sel: isPlace ? null : ref,
		// Search text, theme and embedding are the reader's own, and not shared.
		q: null,
		theme: null,
		embed: false
	});
	return here.origin + written;
}

/**
 * The address of a spot of the map, whole: the map in its language, the spot in its middle, told as a point
 * that was measured. Nothing else of the reader's is in it.
 */
export function spotAddress(view: AddressedView, point: LinkedMeasurement, here: URL): string {
	const [lng, lat] = point.points[0]!;
	const { camera } = view;
	const written = writeAddress(atPath(here, mapPath(view.lang)), {
		...stateOf(view),
		camera: camera && { ...camera, center: [lng, lat] },
		sel: null,
		q: null,
		theme: null,
		embed: false,
		filters: NO_FILTERS,
		order: null,
		tools: { measure: [point] }
	});
	return here.origin + written;
}

/** How a map in another page's frame is shown. */
export interface EmbedOptions {
	/** null follows the visitor's device */
	theme: Theme | null;
	lang: Locale;
}

/**
 * The address of this view for another page's frame, whole.
 * @param ref what is open in it; null for the map alone
 */
export function embeddedAddress(
	view: AddressedView,
	ref: FeatureRef | null,
	{ theme, lang }: EmbedOptions,
	here: URL
): string {
	const isPlace = ref?.layer === 'places';
	const path = isPlace ? placePath(lang, ref.id) : mapPath(lang);
	const written = writeAddress(atPath(here, path), {
		...stateOf(view),
		sel: isPlace ? null : ref,
		q: null,
		theme,
		embed: true
	});
	return here.origin + written;
}
