/** The props between page and map; shared by the map's frame and the live map. */
import type { Snippet } from 'svelte';
import type { Frame } from '../layers/still-picture/frame/frame';
import type { StyleInput } from '../layers/style';
import type { FeatureRef } from '../layers/layer-ids';
import type { Spot } from '../state/explorer/spot';
import type { MapFailure } from '../state/notices/failure-notice';
import type { Padding } from './renderer/create-map';
import type { MapSurface } from './surface/surface';

export interface MapViewProps {
	/** what the style depends on */
	input: StyleInput;
	/** what the first view shows, and the still picture with it */
	frame: Frame;
	/** the still picture of the frame; its argument: whether its markers are shown */
	picture?: Snippet<[boolean]>;
	padding: Padding;
	/** what stays in view when the window or the panel changes, degrees WGS-84; null for nothing */
	selectedAt: [number, number] | null;
	/** where the open popup points, degrees WGS-84; null for none */
	popupAt: [number, number] | null;
	popup: Snippet;
	/** the features under a click, best first; empty where there is none */
	onpick: (refs: FeatureRef[], at: [number, number]) => void;
	/** the reader asks what is at a spot */
	onask: (spot: Spot) => void;
	onescape: () => void;
	onfailure: (failure: MapFailure) => void;
	/** a failure of that kind is over */
	onrecovery: (type: MapFailure['type']) => void;
	/** the map shows its first whole frame, or will show none */
	onsettled: () => void;
	/** the map as tools see it, whenever it is created; null when it has been removed */
	onsurface: (surface: MapSurface | null) => void;
	/** further controls on the map's edge */
	controls?: Snippet;
	/** the tools' buttons, a group of their own */
	tools?: Snippet;
	/** a tool's HTML over the map */
	overlay?: Snippet;
}
