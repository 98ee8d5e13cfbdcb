/**
 * What a tool is, in two halves. The light one is on every page of the map; the full one is fetched when
 * somebody wants the tool. Its folder holds both; whoever joins tools to the page knows only what
 * stands here.
 */
import type { Component } from 'svelte';
import type { PlaceItem } from '../../catalogue/items/place-item';
import type { LngLat } from '../../values/lng-lat';
import type { StyleInput } from '../../layers/style';
import type { MapSurface } from '../../map/surface/surface';
import type { ToolLinks } from '../../state/address/tool-links';
import type { Explorer } from '../../state/explorer/explorer.svelte';
import type { ToolIntent } from '../../state/explorer/tool-intent';
import type { ToolId } from '../../state/tool-ids';

/** The light half. Each of its bytes is on every page of the map. */
export interface Tool {
	readonly id: ToolId;
	/** fetches the full half, and what joins it to the page: `() => import('./index')` */
	load(): Promise<{ readonly tool: AnyToolCode; readonly joinPage: JoinPage }>;
	/** whether the device keeps something of it, to be brought back with the page */
	hasStored?(): boolean;
	/** what to say where the full half could not be fetched */
	failed(): string;
}

/** A button on the map's edge. These come with the living map. */
export interface ToolButton {
	/** what it asks for; pressed again it asks for the kind null, or closes a tool without kinds */
	readonly intent: ToolIntent;
	readonly label: () => string;
	readonly Icon: Component;
}

/** What a tool gets of the page. */
export interface ToolContext {
	readonly explorer: Explorer;
	readonly places: () => readonly PlaceItem[];
	/** the address of `/data/`, with the base path */
	readonly dataRoot: string;
}

/** A tool that is in use: what it shows of itself, and what it is told. All of it is optional. */
export interface RunningTool {
	/** the kind in hand, for its buttons */
	readonly inHand?: string | null;
	/** where the keyboard's crosshair is, degrees WGS-84, for the readout */
	readonly crosshair?: LngLat | null;
	/** Takes the map, whenever it is made anew. Returns how to let go of it. */
	attach?(surface: MapSurface): () => void;
	/** Follows other windows of the browser. Returns how to stop. */
	follow?(): () => void;
	/** Shows what a link says that was put into the address bar of the open page. */
	showLinked?(links: NonNullable<ToolLinks[ToolId]>): void;
	/** Its panel is no longer open: it takes no more clicks. */
	putDown?(): void;
}

/** The full half. */
export interface ToolCode<Running extends RunningTool = RunningTool> {
	/**
	 * Begins, once for each page: with what is stored on the device and with what the address carries of
	 * it, `explorer.toolLinks[id]`.
	 */
	start(context: ToolContext): Running;
	/** Does what a button, a card or a field asked for. */
	fulfil?(running: Running, intent: ToolIntent): void;
	/** what the map's style draws for it */
	readonly style?: Partial<StyleInput>;
	/** what it lays over the map; a listener of the map's surface takes clicks and keys */
	readonly Overlay?: Component<{ tool: Running }>;
	/** what stands in the place of the page's panel while `explorer.openTool` is its id */
	readonly Panel?: Component<{ tool: Running }>;
}

/** A tool whose code has come, with what it has started: what its own components take. */
export interface ToolInUse {
	readonly id: ToolId;
	readonly code: ToolCode;
	readonly running: RunningTool;
	/** tells it what happens on its page, for as long as the effect lives in which it is called */
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

/** The full half of whichever tool: its components take what its own `start` returns, nothing else. */
export type AnyToolCode = Omit<ToolCode, 'Overlay' | 'Panel'> & {
	readonly Overlay?: Component<{ tool: never }>;
	readonly Panel?: Component<{ tool: never }>;
};
