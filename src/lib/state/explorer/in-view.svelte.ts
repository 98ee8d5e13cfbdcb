/** The features in view: reported by the map, described and listed by the page. */
import type { FeatureRef } from '../../layers/layer-ids';

/** The id of the text that explains how the map is used without a mouse. */
export const MAP_HELP_ID = 'map-help';
/** The id of the text that describes what is in view. */
export const MAP_IN_VIEW_ID = 'map-in-view';

export class InView {
	/** the features drawn where nothing covers the map, each once; null while there is no map */
	refs = $state.raw<readonly FeatureRef[] | null>(null);
	/** counts how often the reader moved the view by keys: those who do may not see the result */
	movedByKeys = $state(0);
}
