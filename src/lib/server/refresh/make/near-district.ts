/** What lies in Putuo or around it: the detail of the map does not reach farther. */
import { pointInArea } from '../../../geo/polygon/point-in-polygon';
import { pathsOf, type Areal } from '../../../values/geometry';
import type { LngLat } from '../../../values/lng-lat';
import { NearLines } from '../shape/near-lines';
import type { Given } from './made';

/** How far around the district datasets of detail reach, metres. */
const AROUND_M = 1000;

/**
 * Tells whether a position, `[lng, lat]` in WGS-84, is in the district or within 1 km of its outline, as
 * `boundary` has it. Without an outline nothing is.
 */
export function nearDistrict({ made }: Pick<Given, 'made'>): (at: LngLat) => boolean {
	const areas = (made.get('boundary') ?? []).map(({ geometry }) => geometry as Areal);
	const outline = new NearLines(areas.flatMap(pathsOf));
	return (at) =>
		outline.distanceM(at, AROUND_M) < Infinity || areas.some((area) => pointInArea(at, area));
}
