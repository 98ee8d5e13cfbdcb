/**
 * The one file that navigates. Selection pushes an entry, the camera replaces it at most every
 * 300 ms (Safari allows 100 calls in 30 s). Kit's `page.url` does not follow these, so our own
 * state is the truth and `location` is read once after mount and on every way back or forward.
 */
import { afterNavigate, beforeNavigate, goto, pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { writeAddress, type AddressState } from '../address/address';
import type { FeatureRef } from '../../layers/layer-ids';
import { forgetComparison } from '../address/compare-parameters';
import type { Explorer } from '../explorer/explorer.svelte';
import { focusHeading } from '../device/focus';
import { cleanAddress } from '../address/links/clean-address';
import { placePath } from '../address/paths';
import { withoutStop } from '../address/tour-address';

const CAMERA_PAUSE_MS = 300;

function stateOf(explorer: Explorer): AddressState {
	const { camera, wish } = explorer;
	return {
		// Until there is a map, where it is to look: it may never come.
		camera: camera ?? (wish?.type === 'camera' ? wish.camera : null),
		sel: explorer.sel,
		layers: explorer.layers,
		theme: explorer.addressTheme,
		embed: explorer.embed,
		units: explorer.units,
		datum: explorer.datum,
		q: explorer.query.trim() || null,
		filters: explorer.filters,
		tools: explorer.toolLinks
	};
}

function addressOf(explorer: Explorer, pathname = location.pathname): string {
	const url = cleanAddress(new URL(location.href));
	url.pathname = pathname;
	withoutStop(url);
	forgetComparison(url);
	return writeAddress(url, stateOf(explorer));
}

// One browser window, one address bar: these belong to it, not to a page.
let timer: ReturnType<typeof setTimeout> | undefined;
let navigating = false;
let picks = 0;

function writeView(explorer: Explorer): void {
	clearTimeout(timer);
	// Between two pages the address bar is Kit's: what is written then lands in the wrong entry.
	if (navigating) return;
	const address = addressOf(explorer);
	const here = location.pathname + location.search + location.hash;
	if (address !== here) replaceState(address, page.state);
}

/** Writes camera, layers and theme into the address, soon. */
export function rememberView(explorer: Explorer): void {
	clearTimeout(timer);
	timer = setTimeout(() => writeView(explorer), CAMERA_PAUSE_MS);
}

/** Selects a feature and opens its popup: a place by going to its page, others in the query. */
export async function select(explorer: Explorer, ref: FeatureRef, others: FeatureRef[] = []) {
	// What is left behind is left as it looks now, so that the way back leads to it.
	writeView(explorer);
	explorer.showLayerOf(ref);
	explorer.alternatives = others;
	explorer.popupOpen = true;
	explorer.cardsOpened += 1;
	if (ref.layer !== 'places') {
		explorer.sel = ref;
		pushState(addressOf(explorer), { ...page.state, sel: ref });
		return;
	}
	const isHere = explorer.placeId === ref.id && !explorer.sel;
	explorer.sel = null;
	if (isHere) return;
	const pick = (picks += 1);
	explorer.pickedPlaceId = ref.id;
	try {
		const path = addressOf(explorer, placePath(explorer.lang, ref.id));
		await goto(path, { noScroll: true, keepFocus: true });
	} finally {
		// A later pick has taken over; what is to be cleared is its own.
		if (pick === picks) explorer.pickedPlaceId = null;
	}
}

/** Closes the popup; a selection without a page ends with it. */
export function closePopup(explorer: Explorer): void {
	explorer.popupOpen = false;
	explorer.alternatives = [];
	if (!explorer.sel) return;
	writeView(explorer);
	explorer.sel = null;
	pushState(addressOf(explorer), { ...page.state, sel: undefined });
}

/**
 * Holds state and address together whatever navigates: to be called while the map's layout is set
 * up. A link to another page ends a selection that has none, shows that page's place, and takes
 * layers and theme along.
 * @param extentOf what to show of a place: west, south, east, north
 */
export function watchNavigation(
	explorer: Explorer,
	extentOf: (placeId: string) => [number, number, number, number] | undefined
): void {
	beforeNavigate(({ type }) => {
		if (type === 'leave') return;
		if (type === 'link') writeView(explorer);
		navigating = true;
		clearTimeout(timer);
	});
	afterNavigate(({ type, from, to }) => {
		navigating = false;
		// The address that a page was opened with is written as this map writes it, without a sender's tags.
		if (type === 'enter') return rememberView(explorer);
		const placeId = to?.params?.id;
		if (type === 'link' && from?.params?.lang === to?.params?.lang) {
			explorer.sel = null;
			explorer.popupOpen = placeId !== undefined;
			// What the reader goes to see is not to be covered by a tool's panel.
			explorer.openTool = null;
			const extent = placeId === undefined ? undefined : extentOf(placeId);
			if (extent) explorer.wish = { type: 'extent', extent };
		}
		rememberView(explorer);
		focusHeading();
	});
}

/**
 * What a way back or forward, or another address put into the address bar of the open page, makes of
 * what is shown. Only the latter has no state of Kit's.
 */
export function followHistory(explorer: Explorer, { state }: PopStateEvent): void {
	const url = new URL(location.href);
	if (state !== null) {
		explorer.follow(url);
		return;
	}
	explorer.reopen(url);
	rememberView(explorer);
}

/** The address that another reader can open: view, selection, layers, measurements and language. */
export function shareAddress(explorer: Explorer, ref: FeatureRef | null): string {
	const path = ref?.layer === 'places' ? placePath(explorer.lang, ref.id) : location.pathname;
	const url = cleanAddress(new URL(location.href));
	url.pathname = path;
	withoutStop(url);
	forgetComparison(url);
	const written = writeAddress(url, {
		...stateOf(explorer),
		sel: ref && ref.layer !== 'places' ? ref : null,
		// What the reader typed, the theme and the frame are theirs, not the other's.
		q: null,
		theme: null,
		embed: false
	});
	return location.origin + written;
}

/** Leaves for another language's page of the same thing, with the view and selection kept. */
export function languageAddress(explorer: Explorer, pathname: string): string {
	return addressOf(explorer, pathname);
}
