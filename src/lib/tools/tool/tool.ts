/**
 * The type of a tool, in two halves. The light one is on every page of the map; the full one is
 * loaded when the reader asks for the tool. Its folder holds both; the code that connects tools to
 * the page knows only what is declared here.
 */
import type { Geometry } from 'geojson';
import type { Component } from 'svelte';
import type { PlaceItem } from '../../catalogue/items/place-item';
import type { LngLat } from '../../values/lng-lat';
import type { StyleInput } from '../../layers/style';
import type { MapSurface, ScreenPoint } from '../../map/surface/surface';
import type { ToolLinks } from '../../state/address/tool-links';
import type { Explorer } from '../../state/explorer/explorer.svelte';
import type { ToolIntent } from '../../state/explorer/tool-intent';
import type { ToolId } from '../../state/tool-ids';
import type { SheetPart, SheetScreen } from './sheet-part';

/** The light half. Each of its bytes is on every page of the map. */
export interface Tool {
	readonly id: ToolId;
	/** loads the full half, and what connects it to the page: `() => import('./index')` */
	load(): Promise<{ readonly tool: AnyToolCode; readonly joinPage: JoinPage }>;
	/** whether the device stores something of it, to be restored with the page */
	hasStored?(): boolean;
	/** the message where the full half could not be loaded */
	failed(): string;
}

/** A button on the map's edge. These are loaded with the live map. */
export interface ToolButton {
	/** the kind that it requests; pressed again it requests null, or closes a tool without kinds */
	readonly intent: ToolIntent;
	readonly label: () => string;
	readonly Icon: Component;
}

/** One button that opens others. */
export interface ToolMenu {
	readonly label: () => string;
	readonly Icon: Component;
	readonly buttons: readonly ToolButton[];
}

/**
 * What stands on the map's edge: buttons, a menu in their place where fingers press, for which room is scarce,
 * or a menu alone.
 */
export interface EdgeTools {
	readonly buttons: readonly ToolButton[];
	readonly menu?: ToolMenu;
}

/**
 * What a tool has on the page before it is loaded, such as a listener for dropped files. It comes with the
 * live map.
 */
export type ToolEntrance = Component;

/** What the page gives a tool. */
export interface ToolContext {
	readonly explorer: Explorer;
	readonly places: () => readonly PlaceItem[];
	/** the address of `/data/`, with the base path */
	readonly dataRoot: string;
	/** the tools in use, in the order of their ids; left out where a tool is alone */
	readonly inUse?: () => readonly ToolInUse[];
}

/** A drawn feature for others to measure. */
export interface NearShape {
	/** exact, degrees WGS-84 */
	readonly geometry: Geometry;
	/** what the conversion of its positions may be off by, metres; 0 where there was none */
	readonly conversion_m: number;
}

/** A tool in use: its state for the page, and its callbacks. All of it is optional. */
export interface RunningTool {
	/** the active kind, for its buttons */
	readonly inHand?: string | null;
	/** the position of the keyboard's crosshair, degrees WGS-84, for the readout */
	readonly crosshair?: LngLat | null;
	/** what the map's style draws for it at the moment, besides `ToolCode.style` */
	readonly style?: Partial<StyleInput>;
	/** Connects the map, whenever it is created. Returns a function that disconnects it. */
	attach?(surface: MapSurface): () => void;
	/**
	 * What it has drawn within so many CSS pixels of a point of the screen. Exact geometry may have to be
	 * fetched: then it is there at a later call.
	 */
	near?(point: ScreenPoint, reach: number): readonly NearShape[];
	/** Follows other windows of the browser. Returns a function that stops it. */
	follow?(): () => void;
	/** Shows the results of a link that was entered into the open page's address bar. */
	showLinked?(links: NonNullable<ToolLinks[ToolId]>): void;
	/** Its panel is no longer open: it takes no more clicks. */
	putDown?(): void;
}

/** The full half. */
export interface ToolCode<Running extends RunningTool = RunningTool> {
	/**
	 * Starts, once for each page: with what is stored on the device and with the address's values of
	 * it, `explorer.toolLinks[id]`.
	 */
	start(context: ToolContext): Running;
	/** Carries out what a button, a card or a field requested. */
	fulfil?(running: Running, intent: ToolIntent): void;
	/**
	 * What a printed sheet of the map shows of it. The tool's state is read before the promise is returned,
	 * so that an effect that asks for it follows that state.
	 */
	onSheet?(running: Running, screen: SheetScreen): Promise<SheetPart>;
	/** what the map's style draws for it */
	readonly style?: Partial<StyleInput>;
	/** its HTML over the map; a listener of the map's surface takes clicks and keys */
	readonly Overlay?: Component<{ tool: Running }>;
	/** what replaces the page's panel while `explorer.openTool` is its id */
	readonly Panel?: Component<{ tool: Running }>;
}

/** A tool whose code is loaded, with the running instance: the props of its own components. */
export interface ToolInUse {
	readonly id: ToolId;
	readonly code: ToolCode;
	readonly running: RunningTool;
	/**
	 * notifies it of what happens on its page, for as long as the effect lives in which it is called
	 */
	readonly join: () => void;
}

/** `joinPage` of `join-page.svelte.ts`: the same for all. */
type JoinPage = (
	id: ToolId,
	code: ToolCode,
	running: RunningTool,
	explorer: Explorer,
	surface: () => MapSurface | null
) => void;

/** The full half of any tool: its components take what its own `start` returns, nothing else. */
export type AnyToolCode = Omit<ToolCode, 'Overlay' | 'Panel'> & {
	readonly Overlay?: Component<{ tool: never }>;
	readonly Panel?: Component<{ tool: never }>;
};
