/** Bus stops, one a sign. Drawn from street level on. */
import { m } from '../../i18n/paraglide/messages';
import type { CompassPoint } from '../../geo/geodesic/compass-point';
import type { NearStation, SpatialRelation } from '../items/place-item';
import type { Entry, GroundLayer, Named } from './ground-layer';

export interface BusStopItem extends Named {
	/** the stop of the other direction: how far, and in which direction where that is sure; null for none */
	other: (SpatialRelation & { way: CompassPoint | null }) | null;
	/** the nearest station; more than one where the uncertainty cannot tell them apart */
	stations: NearStation[];
	/** true for the one stop by which the search knows all of its name */
	isFound: boolean;
}

export type BusStopEntry = Entry<'bus-stops', 'bus-stop'>;

/** A bus stop, as what is selected. */
export const busStopRef = (id: string) => ({ layer: 'bus-stops', id }) as const;

export const busStops: GroundLayer<'bus-stops', 'bus-stops', BusStopItem, BusStopEntry> = {
	id: 'bus-stops',
	dataset: 'bus-stops',
	list: {
		most: 8,
		kindLine: (_, locale) => m.kind_bus_stop({}, { locale }),
		countWords: (count, locale) =>
			count === 1 ? m.in_view_bus_stop({}, { locale }) : m.in_view_bus_stops({ count }, { locale })
	},
	entryOf: ({ id, name, point }) => ({
		layer: 'bus-stops',
		id,
		kind: 'bus-stop',
		name,
		point
	}),
	isSearched: ({ isFound }) => isFound,
	search: {
		kindLine: (_, locale) => m.kind_bus_stop({}, { locale }),
		kindWords: {
			'bus-stop':
				'bus bus-stop bus-station bus-line 公交 公交站 公交车 公交车站 巴士站 公共汽车 公共汽车站 站点 gongjiao gongjiaozhan'
		},
		// A stop has the names of two streets: whoever types one of them means that street.
		weight: -14,
		sign: { image: (theme) => `bus-stop/${theme}` }
	}
};
