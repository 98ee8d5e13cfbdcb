/**
 * The one file that navigates. Selection pushes an entry, the camera replaces it at most every
 * 300 ms (Safari allows 100 calls in 30 s). Kit's `page.url` does not follow these, so our own
 * state is the truth and `location` is read once after mount and on every way back or forward.
 */
import { goto, pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { SWITCHABLE } from '../layers/stack';
import { writeAddress, type FeatureRef } from './address';
import type { Explorer } from './explorer.svelte';

const CAMERA_PAUSE_MS = 300;

/** The page of a place. */
export function placePath(lang: 'en' | 'zh', id: string): string {
	return resolve('/[lang=locale]/(map)/places/[id]', { lang, id }) + '/';
}

/** The map's own page. */
export function mapPath(lang: 'en' | 'zh'): string {
	return resolve('/[lang=locale]/(map)', { lang }) + '/';
}

/** Sources, accuracy, licences, privacy. */
export function aboutPath(lang: 'en' | 'zh'): string {
	return resolve('/[lang=locale]/about', { lang }) + '/';
}

function addressOf(explorer: Explorer, pathname = location.pathname): string {
	const url = new URL(location.href);
	url.pathname = pathname;
	return writeAddress(url, {
		camera: explorer.camera,
		sel: explorer.sel,
		layers: explorer.layers,
		theme: explorer.themeChoice,
		embed: explorer.embed
	});
}

/** Selects a feature and opens its popup: a place by going to its page, others in the query. */
export async function select(explorer: Explorer, ref: FeatureRef, others: FeatureRef[] = []) {
	explorer.alternatives = others;
	explorer.popupOpen = true;
	explorer.cardsOpened += 1;
	if (ref.layer === 'places') {
		const isHere = explorer.placeId === ref.id && !explorer.sel;
		explorer.sel = null;
		if (isHere) return;
		explorer.pickedPlaceId = ref.id;
		const path = addressOf(explorer, placePath(explorer.lang, ref.id));
		// The camera flies already: until the page is reached, it is not this entry's to remember.
		leaving = true;
		try {
			await goto(path, { noScroll: true, keepFocus: true });
		} finally {
			leaving = false;
			explorer.pickedPlaceId = null;
			rememberView(explorer);
		}
		return;
	}
	explorer.sel = ref;
	pushState(addressOf(explorer), { ...page.state, sel: ref });
}

/** Closes the popup; a selection without a page ends with it. */
export function closePopup(explorer: Explorer): void {
	explorer.popupOpen = false;
	explorer.alternatives = [];
	if (!explorer.sel) return;
	explorer.sel = null;
	pushState(addressOf(explorer), { ...page.state, sel: undefined });
}

// One browser window, one address bar: these two belong to it, not to a page.
let timer: ReturnType<typeof setTimeout> | undefined;
let leaving = false;

/** Writes camera, layers and theme into the address, soon. */
export function rememberView(explorer: Explorer): void {
	clearTimeout(timer);
	timer = setTimeout(() => {
		if (leaving) return;
		const address = addressOf(explorer);
		const here = location.pathname + location.search + location.hash;
		if (address !== here) replaceState(address, page.state);
	}, CAMERA_PAUSE_MS);
}

/** The address that another reader can open: view, selection, layers and language. */
export function shareAddress(explorer: Explorer, ref: FeatureRef | null): string {
	const path = ref?.layer === 'places' ? placePath(explorer.lang, ref.id) : location.pathname;
	const url = new URL(location.href);
	url.pathname = path;
	const written = writeAddress(url, {
		camera: explorer.camera,
		sel: ref && ref.layer !== 'places' ? ref : null,
		layers: explorer.layers,
		// The reader's theme and frame are theirs, not the other's.
		theme: null,
		embed: false
	});
	return location.origin + written;
}

/** Leaves for another language's page of the same thing, with the view and selection kept. */
export function languageAddress(explorer: Explorer, pathname: string): string {
	return addressOf(explorer, pathname);
}

/** How many of the switchable layers are off, for the button that opens them. */
export function hiddenLayerCount(explorer: Explorer): number {
	return SWITCHABLE.filter((id) => !explorer.visibleLayers.has(id)).length;
}
