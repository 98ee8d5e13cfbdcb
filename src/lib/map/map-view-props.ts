/** What the page tells the map and hears from it; shared by the map's frame and its living part. */
import type { Snippet } from 'svelte';
import type { StyleInput } from '../layers/style';
import type { FeatureRef } from '../state/address';
import type { MapFailure } from '../state/failure-notice';
import type { Padding } from './create-map';

export interface MapViewProps {
	/** what the style depends on */
	input: StyleInput;
	/** where the corridor or the chosen place is, for the first view */
	extent: [number, number, number, number] | null;
	padding: Padding;
	/** where the open popup points, degrees WGS-84; null for none */
	popupAt: [number, number] | null;
	popup: Snippet;
	/** the features under a click, best first; none for a click on bare ground */
	onpick: (refs: FeatureRef[], at: [number, number]) => void;
	onescape: () => void;
	onfailure: (failure: MapFailure) => void;
	/** a failure of that kind is over */
	onrecovery: (type: MapFailure['type']) => void;
	/** further controls on the map's edge */
	controls?: Snippet;
}
