/** The guided tour as its page uses it: each stop with its words, its sources and its distance. */
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import type { PlaceItem, SpatialRelation } from './place-item';
import type { Localised } from '../../i18n/localised';
import type { Source } from '../schema/source';

export interface TourStop extends Pick<
	PlaceItem,
	'id' | 'name' | 'kind' | 'basis' | 'point' | 'accuracy_m' | 'frame'
> {
	text: Localised;
	/** the sources of the facts that support the text, each once */
	sources: Source[];
	/** the straight distance and relation to the previous stop; null for the first */
	leg: SpatialRelation | null;
}

export interface TourItem {
	stops: TourStop[];
	/** from stop to stop, each leg straight */
	length: StatedDistance;
	/** all stops: west, south, east, north */
	extent: [number, number, number, number];
}
