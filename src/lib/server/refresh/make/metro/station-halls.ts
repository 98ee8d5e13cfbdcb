/** Outlines of station halls, each with the station that it belongs to. */
import type { Areal } from '../../../../values/geometry';
import { isAlike } from '../../compare/moved';
import type { OwnRule } from '../../datasets/rule';
import type { Made } from '../../features/feature';
import type { Named } from '../../name/names';
import type { Thing } from '../../osm/thing';
import { clippedArea } from '../../shape/clip';
import { soundArea } from '../../shape/sound-area';
import { outlineOf, selected, Shapes, type Given, type Making } from '../made';
import { stationName } from './metro-refs';

const TOLERANCE_M = 2.5;

/** An outline that lies nowhere farther than this from that of a site is the site’s, metres. */
const SAME_M = 10;

/**
 * Tells whether a thing is a site of `stations-building`: OpenStreetMap has some of them with the
 * tags of a station in operation.
 */
export function standsOnSite({ made }: Pick<Given, 'made'>): (thing: Thing) => boolean {
	const sites = (made.get('stations-building') ?? []).map(({ geometry }) => geometry as Areal);
	return (thing) => {
		const outline = outlineOf(thing);
		return outline !== null && sites.some((site) => isAlike(outline, site, SAME_M));
	};
}

/** Makes the outlines of halls of the map's stations; what has another name, or none, is left out. */
export function makeStationHalls(rule: OwnRule, given: Given): Making {
	const shapes = new Shapes();
	const stations = given.made.get('metro-stations') ?? [];
	const names = new Map(
		stations.map(({ id, properties }) => [
			(properties.name as Named['name']).zh,
			{ ...(properties as unknown as Named), id }
		])
	);
	const isSite = standsOnSite(given);
	const features = selected(given.things, rule).flatMap((thing): Made[] => {
		const station = names.get(stationName(thing, names) ?? '');
		if (!station || isSite(thing)) return [];
		const whole = shapes.polygonsOf(thing);
		const geometry = whole && soundArea(clippedArea(whole), TOLERANCE_M);
		if (geometry?.type !== 'Polygon') return [];
		return [{ ref: thing.ref, properties: { station: station.id }, geometry }];
	});
	return { features, leftOut: shapes.leftOut, incomplete: shapes.incomplete };
}
