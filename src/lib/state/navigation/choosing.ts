/** Selection and focus after a click on the map, on a row of a list or in a card. */
import { tick } from 'svelte';
import type { FeatureRef } from '../../layers/layer-ids';
import { goToHeading, isFocusFree, pageHeading } from '../device/focus';
import type { Explorer } from '../explorer/explorer.svelte';
import type { Spot } from '../explorer/spot';
import { closePopup, leavePlace, select } from './navigation';
import type { ExtentOf } from './reader-navigation';

/** Of the features under a click, how many are offered beside the best one. */
const MOST_OTHERS = 4;

/** Where the focus was before a card opened, and where it goes when the card closes. */
class OpenerFocus {
	#opener: HTMLElement | null = null;

	/** Stores the focused element; to be called before a card opens. */
	remember(): void {
		const active = document.activeElement;
		if (active instanceof HTMLElement && !active.closest('[role=dialog]')) this.#opener = active;
	}

	/**
	 * Returns the focus to where it was, or to the same link of a list that was rendered anew; else to the
	 * page's heading or the map.
	 */
	giveBack(): void {
		const link = this.#opener?.getAttribute('href');
		const opener = this.#opener?.isConnected
			? this.#opener
			: link && document.querySelector<HTMLElement>(`main a[href="${CSS.escape(link)}"]`);
		const canvas = document.querySelector<HTMLElement>('.maplibregl-canvas');
		(opener || (pageHeading() ?? canvas))?.focus();
	}

	/**
	 * Navigating to a page removes the list, and a focus within it: the focus goes to the page's
	 * heading.
	 */
	keep(): void {
		if (isFocusFree()) goToHeading();
	}
}

/** The functions that choose and close: the browser's own, except in tests. */
interface Means {
	select: (explorer: Explorer, ref: FeatureRef, others: FeatureRef[]) => Promise<void>;
	closePopup: (explorer: Explorer) => void;
	leavePlace: (explorer: Explorer) => Promise<void>;
	focus: Pick<OpenerFocus, 'remember' | 'keep' | 'giveBack'>;
}

/** How the reader chooses on one page of the map; lists choose by `explorer.chooseFromList` from now on. */
export function choosing(
	explorer: Explorer,
	extentOf: ExtentOf,
	by: Means = { select, closePopup, leavePlace, focus: new OpenerFocus() }
) {
	/** Opens a feature's card. @param others the other features there, offered as a choice */
	async function choose(ref: FeatureRef, others: FeatureRef[] = []): Promise<void> {
		by.focus.remember();
		explorer.spot = null;
		if (explorer.narrow) explorer.sheet = 'middle';
		await by.select(explorer, ref, others);
		by.focus.keep();
	}

	/** Whether what is chosen is a place that the panel tells, with a page of its own. */
	const isTold = () => explorer.selection?.layer === 'places' && !explorer.embed;

	/** Tells what is at a spot of the map; what is selected stays so beneath it. */
	function ask(spot: Spot): void {
		by.focus.remember();
		explorer.spot = spot;
		explorer.alternatives = spot.refs.slice(0, MOST_OTHERS);
		explorer.cardsOpened += 1;
		if (explorer.narrow) explorer.sheet = 'middle';
		// A tool's panel would cover the card; what is drawn stays.
		if (explorer.cardInSheet) explorer.openTool = null;
	}
	function forgetSpot(): void {
		explorer.spot = null;
		explorer.alternatives = [];
	}

	/** Closes the card; leaves a place for the list. */
	async function close(): Promise<void> {
		if (explorer.spot) forgetSpot();
		else if (isTold()) await by.leavePlace(explorer);
		else by.closePopup(explorer);
		// The list is hidden until it is rendered again, and what is hidden takes no focus.
		await tick();
		by.focus.giveBack();
	}

	/**
	 * Handles a click on the map: its best feature opens, a click on no feature closes the card. It leaves
	 * no page: a finger that misses must not cost the reader what they read.
	 * @param refs the features under it, best first
	 * @param at degrees WGS-84
	 */
	async function pick(refs: FeatureRef[], at: [number, number]): Promise<void> {
		const [best, ...others] = refs;
		explorer.selectedAt = at;
		if (best) await choose(best, others.slice(0, MOST_OTHERS));
		else if (explorer.spot || (explorer.popupOpen && !isTold())) await close();
	}

	/** Handles Escape on the map. */
	function escape(): void {
		if (explorer.spot || explorer.popupOpen) void close();
	}

	explorer.chooseFromList = async (ref) => {
		const extent = ref.layer === 'places' ? extentOf(ref.id) : undefined;
		explorer.selectedAt = null;
		if (extent) explorer.cameraRequest = { type: 'extent', extent };
		await choose(ref);
	};
	return { choose, close, pick, ask, escape };
}
