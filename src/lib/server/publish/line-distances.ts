/** The distance of each place from the nearest station of each metro line. */
import type { LineDistances } from '../../catalogue/filter/place-filters';
import { nearestByLine } from '../../catalogue/relations/near-stations';
import { locatedPlace, stationsOf } from '../derive/derive';
import type { Geodata } from '../read/read-geodata';
import { hasSite } from '../../values/position-basis';

/**
 * Distances by place and line, metres, as the pages state them: from the outline where there is one, and
 * the upper bound where only that is known. Concepts, which have no derived distances, are omitted.
 */
export function lineDistances(geodata: Geodata): LineDistances {
	const stations = stationsOf(geodata);
	const sited = geodata.places.filter(({ properties }) => hasSite(properties.basis));
	return Object.fromEntries(
		sited.map((place) => [
			place.id,
			Object.fromEntries(
				nearestByLine(locatedPlace(place), stations).map(({ line, distance }) => [
					line,
					distance.metres
				])
			)
		])
	);
}
