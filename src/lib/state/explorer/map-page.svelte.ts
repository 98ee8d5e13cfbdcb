/** Which of the map's pages is open, and what the map and its picture show for it. */
import { page } from '$app/state';
import type { PlaceDetail, PlaceItem } from '../../catalogue/items/place-item';
import type { TourItem } from '../../catalogue/items/tour';
import { CORRIDOR_FRAME, frameOf } from '../../layers/still-picture/frame/frame';
import { isLineLayer } from '../../layers/layer-ids';
import type { StyleInput } from '../../layers/style';
import { deployment } from '../deployment';
import type { Comparison } from './comparison.svelte';
import { drawnPlaces } from './drawn-places';
import type { Explorer } from './explorer.svelte';
import { coveredEdges } from './window.svelte';

/** The style's input that the page does not know: the base map, and what tools draw. */
type OthersInput = Pick<StyleInput, 'dataRoot' | 'basemap'> & Partial<StyleInput>;

/** The open page, to be made while the map's layout is set up. */
export function mapPage(
	explorer: Explorer,
	comparison: Comparison,
	allPlaces: () => readonly PlaceItem[]
) {
	explorer.places = allPlaces;
	const isList = $derived(page.route.id === '/[lang=locale]/(map)');
	const isComparison = $derived(page.route.id?.endsWith('/compare') ?? false);
	const columns = $derived(isComparison ? Math.max(2, comparison.address.ids.length) : 0);
	/** the ids of the places that the map draws; null for all */
	const drawn = $derived(drawnPlaces(allPlaces(), explorer, isList));
	const places = $derived(drawn ? allPlaces().filter(({ id }) => drawn.has(id)) : allPlaces());
	const extentOf = (placeId: string | null) => allPlaces().find(({ id }) => id === placeId)?.frame;
	const frame = $derived.by(() => {
		const shown = extentOf(explorer.placeId) ?? comparison.extent;
		return shown ? frameOf(shown) : CORRIDOR_FRAME;
	});
	const tour = $derived((page.data.tour as TourItem | undefined) ?? null);
	const litLine = $derived.by(() => {
		const { selection } = explorer;
		return selection && isLineLayer(selection.layer)
			? { layer: selection.layer, id: selection.id }
			: null;
	});
	const padding = $derived(coveredEdges(explorer, columns));
	// The tour lights its stop on the map and tells it itself: it was not picked.
	const isToldByTour = $derived(tour !== null && !explorer.popupOpen);
	const placeId = $derived((isToldByTour ? null : explorer.selectedPlaceId) ?? explorer.placeId);
	const detail = $derived.by(() => {
		const place = page.data.place as PlaceDetail | undefined;
		return place?.id === placeId ? place : null;
	});
	const isComing = $derived(placeId !== explorer.placeId);
	const place = $derived.by((): PlaceItem | null => {
		const picked = isComing && allPlaces().find(({ id }) => id === placeId);
		return detail ?? (picked || null);
	});

	return {
		/** whether it is the map's own page, the list of places */
		get isList() {
			return isList;
		},
		get isComparison() {
			return isComparison;
		},
		/** columns of the comparison's table, for which the panel is wide; 0 on every other page */
		get columns() {
			return columns;
		},
		/** the places that are drawn */
		get places() {
			return places;
		},
		/** what the first view shows, and the still picture with it */
		get frame() {
			return frame;
		},
		/** the tour, while its page is open */
		get tour() {
			return tour;
		},
		/** edges of the map that the panel covers, CSS pixels */
		get padding() {
			return padding;
		},
		/** the place that the panel tells, from the moment in which it was picked; null for none */
		get place() {
			return place;
		},
		/** the rest of that place; null until it has arrived */
		get detail() {
			return detail;
		},
		/** whether a place was picked whose page has not been reached yet */
		get isComing() {
			return isComing;
		},
		/**
		 * identifies what the panel shows: another page begins at its top, the list keeps its scroll
		 * position
		 */
		get key() {
			return placeId ?? (isList ? '' : (page.route.id ?? ''));
		},
		/** What to show of a place: west, south, east, north, degrees WGS-84; undefined where it is unknown. */
		extentOf,
		/** What the map's style depends on. */
		styleInput: (others: OthersInput): StyleInput => ({
			theme: explorer.theme,
			lang: explorer.lang,
			moreContrast: explorer.moreContrast,
			visible: explorer.visibleLayers,
			detail: explorer.detail,
			tiles: deployment.tiles,
			position: explorer.position,
			only: drawn,
			lit: litLine,
			comparison: comparison.overlay,
			tour,
			...others
		})
	};
}
