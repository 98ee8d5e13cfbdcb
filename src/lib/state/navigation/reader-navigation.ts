/**
 * How the address follows the reader. A selection adds a history entry; the camera replaces the
 * current one, at most every 300 ms (Safari allows 100 calls in 30 s). The explorer is the source
 * of truth; the address is read only after mount and on every step back or forward.
 */
import type { FeatureRef } from '../../layers/layer-ids';
import { mapPath, placePath } from '../address/paths';
import type { Explorer } from '../explorer/explorer.svelte';
import { isAlive, whenAlive } from '../first-view/hydration';
import type { NavigationPort } from './port';
import { viewAddress, type AddressedView } from './view-address';

/** The pause after which the view is written, milliseconds. */
export const CAMERA_PAUSE_MS = 300;

/** What of the explorer a selection changes. */
export type SelectingView = AddressedView &
	Pick<
		Explorer,
		'placeId' | 'selectedPlaceId' | 'popupOpen' | 'cardsOpened' | 'alternatives' | 'showLayerOf'
	>;

/** What of the explorer another page changes. */
export type FollowingView = SelectingView &
	Pick<Explorer, 'openTool' | 'spot' | 'follow' | 'reopen'>;

/** What to show of a place: west, south, east, north; undefined where it is unknown. */
export type ExtentOf = (placeId: string) => [number, number, number, number] | undefined;

/** A frame's own history is its host's: there a page replaces the one before it. */
const inHistory = ({ embed }: AddressedView): { replaceState?: true } =>
	embed ? { replaceState: true } : {};

/** The navigation of one browser window. */
export function readerNavigation(port: NavigationPort) {
	// One browser window, one address bar: these belong to it, not to a page.
	let timer: ReturnType<typeof setTimeout> | undefined;
	let navigating = false;
	let picks = 0;
	let arrived: (() => void) | undefined;

	function writeView(view: AddressedView): void {
		clearTimeout(timer);
		// During a navigation the address bar is the router's: a write would go to the wrong history
		// entry.
		if (navigating) return;
		const here = port.url;
		const address = viewAddress(view, here);
		if (address !== here.pathname + here.search + here.hash) port.replace(address, port.entry);
	}

	/**
	 * Updates the entry that is left, so that going back leads to the view as it is now. Before the page is alive its
	 * address has not been read, and stays.
	 */
	function updateEntry(view: AddressedView): void {
		if (isAlive()) writeView(view);
	}

	/** Schedules writing camera, layers and theme into the address. */
	function rememberView(view: AddressedView): void {
		clearTimeout(timer);
		timer = setTimeout(() => whenAlive(() => writeView(view)), CAMERA_PAUSE_MS);
	}

	/**
	 * Adds a history entry. In another page's frame it replaces the current one: the way back is that page's,
	 * and would otherwise lead through the map's selections first.
	 */
	function add(view: AddressedView, entry: App.PageState): void {
		const address = viewAddress(view, port.url);
		if (view.embed) port.replace(address, entry);
		else port.push(address, entry);
	}

	/** The state of an entry that is added now: it knows how far back the list is. */
	function nextEntry(view: SelectingView, more: App.PageState): App.PageState {
		// In a frame entries are replaced: no number of steps leads to the list.
		if (view.embed) return more;
		const isList = port.url.pathname === mapPath(view.lang);
		const { stepsToList } = port.entry;
		if (isList) return { ...more, ...(more.sel ? {} : { stepsToList: 1 }) };
		return { ...more, ...(stepsToList ? { stepsToList: stepsToList + 1 } : {}) };
	}

	/**
	 * Selects a feature and opens its popup: a place by navigating to its page, others in the query.
	 */
	async function select(view: SelectingView, ref: FeatureRef, others: FeatureRef[] = []) {
		updateEntry(view);
		view.showLayerOf(ref);
		view.alternatives = others;
		view.popupOpen = true;
		view.cardsOpened += 1;
		if (ref.layer !== 'places') {
			view.sel = ref;
			add(view, nextEntry(view, { ...port.entry, sel: ref }));
			return;
		}
		const isHere = view.placeId === ref.id && !view.sel;
		view.sel = null;
		if (isHere) return;
		const pick = (picks += 1);
		view.selectedPlaceId = ref.id;
		try {
			const address = viewAddress(view, port.url, placePath(view.lang, ref.id));
			const state = nextEntry(view, {});
			await port.goto(address, { ...inHistory(view), noScroll: true, keepFocus: true, state });
		} finally {
			// A later pick has taken over and clears its own state.
			if (pick === picks) view.selectedPlaceId = null;
		}
	}

	/**
	 * Leaves a place for the list of places: back to where the reader left it, with its view and scroll
	 * position, or forward to it where they came by a link. Resolves once it is there.
	 */
	async function leavePlace(view: SelectingView): Promise<void> {
		view.popupOpen = false;
		view.alternatives = [];
		// A place whose page has not arrived yet is left too, and clears nothing later.
		picks += 1;
		view.selectedPlaceId = null;
		const { stepsToList } = port.entry;
		if (!stepsToList) {
			return port.goto(viewAddress(view, port.url, mapPath(view.lang)), inHistory(view));
		}
		const there = new Promise<void>((resolve) => (arrived = resolve));
		port.step(-stepsToList);
		await there;
	}

	/** Closes the popup; a selection without a page ends with it. */
	function closePopup(view: SelectingView): void {
		view.popupOpen = false;
		view.alternatives = [];
		if (!view.sel) return;
		updateEntry(view);
		view.sel = null;
		add(view, nextEntry(view, { ...port.entry, sel: undefined }));
	}

	/**
	 * Keeps state and address in step whatever navigates: to be called while the map's layout is set
	 * up. A link to another page ends a selection without a page, selects that page's place, and
	 * keeps layers and theme.
	 */
	function watchNavigation(
		view: FollowingView & { cameraRequest: Explorer['cameraRequest'] },
		extentOf: ExtentOf
	): void {
		port.onLeave((type) => {
			if (type === 'leave') return;
			if (type === 'link') updateEntry(view);
			navigating = true;
			clearTimeout(timer);
		});
		port.onArrive(({ type, sameLanguage, placeId }) => {
			navigating = false;
			// Rewrites the address that a page was opened with in this map's own form, without a sender's
			// tracking tags.
			if (type === 'enter') return rememberView(view);
			if (sameLanguage) view.spot = null;
			if (type === 'link' && sameLanguage) {
				view.sel = null;
				view.popupOpen = placeId !== undefined;
				// Closes an open tool: its panel would cover the page that the reader navigates to.
				view.openTool = null;
				const extent = placeId === undefined ? undefined : extentOf(placeId);
				if (extent) view.cameraRequest = { type: 'extent', extent };
			}
			rememberView(view);
			port.focusHeading();
			arrived?.();
		});
	}

	/**
	 * Handles a step back or forward, or another address entered into the address bar of the open
	 * page. Only the latter has no state of the router's.
	 */
	function followHistory(view: FollowingView, { state }: { readonly state: unknown }): void {
		if (state !== null) {
			view.follow(port.url);
			return;
		}
		view.reopen(port.url);
		rememberView(view);
	}

	return { rememberView, select, leavePlace, closePopup, watchNavigation, followHistory };
}
