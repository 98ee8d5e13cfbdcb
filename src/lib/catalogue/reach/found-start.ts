/** What the map's search finds, as a start. */
import { hasSite } from '../../values/position-basis';
import { metro } from '../ground/metro';
import type { PlaceItem } from '../items/place-item';
import type { SearchEntry } from '../search/index/search-file';
import type { Network } from '../../reach/network';
import { placeStart, POINT_M, stationStart, type Start } from './starts';

/** Whether one can start there: not from an idea without a site, nor from a whole line of the metro. */
export const isStart = (entry: SearchEntry): boolean =>
	entry.layer === 'places' ? hasSite(entry.basis) : entry.layer !== 'metro-lines';

/** The place in the network of the station that an entry is; null where it is none of it. */
export const stationIn = (entry: SearchEntry, { indexOf }: Network): number | null =>
	entry.layer === metro.id ? (indexOf.get(entry.id) ?? null) : null;

/** The start at an entry: the station or place itself, else its point with its ±; a street's is near its middle. */
export function foundStart(
	entry: SearchEntry,
	network: Network,
	places: readonly PlaceItem[]
): Start {
	const station = stationIn(entry, network);
	if (station !== null) return stationStart(station, network);
	const place = entry.layer === 'places' && places.find(({ id }) => id === entry.id);
	if (place) return placeStart(place);
	const { point, name } = entry;
	const accuracy_m = 'accuracy_m' in entry ? entry.accuracy_m : POINT_M;
	return { point, accuracy_m, name, station: null };
}
