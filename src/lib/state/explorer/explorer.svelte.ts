/**
 * What the reader is looking at: camera, selection, layers, theme. The single source of truth: the
 * address is written from it and the map is drawn from it. Made once per page and passed by
 * context, because a module-level value would leak between prerendered pages.
 */
import { createContext, untrack } from 'svelte';
import {
	NO_FILTERS,
	type LineDistances,
	type PlaceFilters
} from '../../catalogue/filter/place-filters';
import type { PlaceItem } from '../../catalogue/items/place-item';
import type { Locale } from '../../i18n/locale';
import {
	drawnIn,
	isLineLayer,
	OUTLINED,
	SWITCHABLE,
	type FeatureRef,
	type LayerId
} from '../../layers/layer-ids';
import { readAddress, type UnknownParameter, type ReadAddress } from '../address/address';
import { sameFeature } from '../../values/feature-ref';
import type { LocatedPoint } from '../../values/located-point';
import type { Camera, CameraRequest } from '../address/camera';
import { wantLineDistances } from './line-distances';
import type { ToolLinks } from '../address/tool-links';
import { TOOL_IDS, type ToolId } from '../tool-ids';
import { PageState } from './page-state.svelte';
import type { ToolIntent } from './tool-intent';

/** From here on minor streets are drawn wide enough to be read. */
const DETAIL_ZOOM = 13;

export class Explorer extends PageState {
	/** where the map looks; null until it has looked anywhere */
	camera = $state.raw<Camera | null>(null);
	/** where it should look next; the map takes it and clears it */
	cameraRequest = $state.raw<CameraRequest | null>(null);
	/** the place whose page this is */
	placeId = $state<string | null>(null);
	/** the place that was picked, until its page has been reached */
	selectedPlaceId = $state<string | null>(null);
	/** true where a link names a feature and no camera: the map then moves to the feature */
	wantsView = $state(false);
	/** where on the map it was clicked, degrees WGS-84; null where it was not */
	selectedAt = $state.raw<[number, number] | null>(null);
	/** a picked feature without a page */
	sel = $state.raw<FeatureRef | null>(null);
	/** whether the selection's popup is open */
	popupOpen = $state(false);
	/** how often the reader opened a card, which takes the focus each time */
	cardsOpened = $state(0);
	/** other features under the same click, offered as a choice */
	alternatives = $state.raw<FeatureRef[]>([]);
	/** the feature under the pointer or the focus in a list */
	hovered = $state.raw<FeatureRef | null>(null);
	/** the switchable layers that are on; null for all */
	layers = $state.raw<ReadonlySet<LayerId> | null>(null);
	/** where the reader is, if they asked; degrees WGS-84, metres */
	position = $state.raw<LocatedPoint | null>(null);
	/** true once the reader has zoomed in far enough for minor streets to be fetched */
	detail = $state(false);
	/** every place of the map; the page sets it */
	places: () => readonly PlaceItem[] = () => [];
	/** chooses a feature from a list: it is shown on the map and its popup opens */
	chooseFromList: (ref: FeatureRef) => void = () => {};
	/** parameters of the address that could not be read */
	unknownParameters = $state.raw<UnknownParameter[]>([]);

	/** the filters of the places in list and map */
	filters = $state.raw<PlaceFilters>(NO_FILTERS);
	/** distances that a filter by metro line needs; null until they have been fetched */
	lineDistances = $state.raw<LineDistances | null>(null);
	/** what is typed in the search field */
	query = $state('');
	/** a request that a tool takes and clears */
	toolIntent = $state.raw<ToolIntent | null>(null);
	/** the tool whose panel is open */
	openTool = $state<ToolId | null>(null);
	/** what the address carries of each tool: read from it once, then written by the tool */
	toolLinks = $state.raw<ToolLinks>({});
	/** the same for an address entered into the open page's address bar; each tool takes its own */
	toolLinksToShow = $state.raw<ToolLinks>({});

	/** the feature whose card is shown and which is lit on the map */
	selection = $derived.by<FeatureRef | null>(() => {
		if (this.sel) return this.sel;
		const id = this.selectedPlaceId ?? this.placeId;
		return id ? { layer: 'places', id } : null;
	});

	/**
	 * Whether the selection is told in the panel; elsewhere it is in a popup on the map. A popup would cover a
	 * feature that is an area or a line, and repeat a place, which the panel shows in full.
	 */
	cardInSheet = $derived.by(() => {
		const layer = this.selection?.layer;
		const isLine = layer !== undefined && isLineLayer(layer);
		const isTold = layer === 'places' || OUTLINED.some((outlined) => outlined === layer) || isLine;
		return !this.embed && (this.narrow || this.low || (isTold && !this.spot));
	});

	/** the layers to draw */
	visibleLayers = $derived<ReadonlySet<LayerId>>(this.layers ?? new Set(SWITCHABLE));

	/**
	 * Reads the address that the page was opened with. Tools' values are read only here and where the
	 * reader enters another address: later they are the tools', and going back must not undo them.
	 */
	open(url: URL): void {
		// On a slow connection a reader may have typed before hydration.
		const typed = this.query;
		this.#takeUp(this.follow(url));
		this.query ||= typed;
	}

	/** Reads an address whose hash the reader has changed while the page was open. */
	reopen(url: URL): void {
		const read = this.follow(url);
		this.#takeUp(read);
		this.toolLinksToShow = read.state.tools;
	}

	#takeUp({ state, wanted }: ReadAddress): void {
		this.toolLinks = { ...this.toolLinks, ...state.tools };
		const linked = TOOL_IDS.find((id) => state.tools[id]);
		if (linked) this.openTool = linked;
		if (wanted) this.toolIntent = { id: 'measure', kind: wanted };
	}

	/** Reads an address, on every step back or forward. */
	follow(url: URL): ReadAddress {
		const read = readAddress(url);
		const { state, unknownParameters } = read;
		if (state.camera) this.cameraRequest = { type: 'camera', camera: state.camera };
		this.wantsView = !state.camera && state.sel !== null;
		this.layers = state.layers;
		this.addressTheme = this.hasChosenTheme ? null : state.theme;
		this.embed = state.embed;
		if (state.units) this.units = state.units;
		if (state.datum) this.datum = state.datum;
		this.query = state.q ?? '';
		this.filters = state.filters;
		this.followOrder(state.order);
		if (state.filters.line.length > 0) void wantLineDistances(this);
		this.unknownParameters = unknownParameters;
		this.#followSelection(state.sel);
		this.showLayerOf(this.selection);
		return read;
	}

	/** Records the map's current camera. */
	lookFrom(camera: Camera): void {
		this.camera = camera;
		if (camera.zoom >= DETAIL_ZOOM) this.detail = true;
	}

	/** Records which page this is, and its language; opening a place's page selects the place. */
	arriveAt(lang: Locale, placeId: string | null): void {
		this.lang = lang;
		if (placeId === untrack(() => this.placeId)) return;
		this.placeId = placeId;
		untrack(() => this.showLayerOf(placeId === null ? null : { layer: 'places', id: placeId }));
		// A clicked place has its popup already, or it was closed while the page was fetched.
		if (placeId !== null && placeId === untrack(() => this.selectedPlaceId)) return;
		this.popupOpen = placeId !== null || untrack(() => this.sel) !== null;
	}

	#followSelection(sel: FeatureRef | null): void {
		if (sameFeature(sel, this.sel)) return;
		this.sel = sel;
		this.selectedAt = null;
		this.alternatives = [];
		this.popupOpen = this.selection !== null;
	}

	isSelected = (ref: FeatureRef): boolean => sameFeature(this.selection, ref);

	/** Switches a feature's layer on: its card would otherwise stand over an empty map. */
	showLayerOf(ref: FeatureRef | null): void {
		const layer = ref && drawnIn(ref.layer);
		const isOff = layer && SWITCHABLE.includes(layer) && !this.visibleLayers.has(layer);
		if (isOff) this.switchLayer(layer, true);
	}

	/** Switches one layer; the default set is written as null, so that addresses stay short. */
	switchLayer(id: LayerId, on: boolean): void {
		const next = new Set(this.visibleLayers);
		if (on) next.add(id);
		else next.delete(id);
		this.layers = SWITCHABLE.every((known) => next.has(known)) ? null : next;
	}
}

/**
 * The page's explorer, to be called while a component is set up, and how to give one to everything below
 * the calling component. Throws where none was given.
 */
export const [useExplorer, provideExplorer] = createContext<Explorer>();
