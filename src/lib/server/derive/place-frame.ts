/**
 * What the map opens on for a place: the place itself with its accuracy, and what tells a reader where
 * that is, its nearest station and the nearest main street or the creek. A fixed zoom would show an
 * exact place amid nothing and cut an uncertain one off.
 */
import type { PlaceItem } from '../../catalogue/items/place-item';
import type { LngLat } from '../../catalogue/schema/common';
import type { PlaceFeature } from '../../catalogue/schema/place';
import type { RoadClass } from '../../catalogue/schema/vocabulary';
import type { CreekLine } from '../../geo/creek/creek-line';
import { distanceToGeometry } from '../../geo/distance/distance-to-geometry';
import { extentOf } from '../../values/extent';
import type { Geometry } from '../../values/geometry';
import { degreeLength } from '../../geo/geodesic/degree-length';
import { hasSite } from '../../values/position-basis';
import type { Geodata } from '../read/read-geodata';
import { stationsOf } from './derive';

type Extent = PlaceItem['extent'];

/** Streets that people know by name, and that every map shows. */
const MAIN_STREETS: readonly RoadClass[] = ['primary', 'secondary'];

/** Further away than this nothing explains where a place is, metres from the place's point. */
const STATION_WITHIN_M = 1500;
const STREET_WITHIN_M = 800;

/** What a place's frame measures at least and, unless the place itself is larger, at most; metres. */
const LEAST_M = 600;
const MOST_M = 3000;

/** An extent's middle, and half of its width and height in metres on the ellipsoid. */
function halves([west, south, east, north]: Readonly<Extent>) {
	const middle: LngLat = [(west + east) / 2, (south + north) / 2];
	const { lat_m, lng_m } = degreeLength(middle[1]);
	return {
		middle,
		lat_m,
		lng_m,
		x_m: ((east - west) / 2) * lng_m,
		y_m: ((north - south) / 2) * lat_m
	};
}

/** To a metre: five decimals of a degree. */
const rounded = (extent: Readonly<Extent>): Extent =>
	extent.map((value) => Math.round(value * 1e5) / 1e5) as Extent;

/** The extent of a place, grown to hold what its accuracy allows around a mere point. Degrees WGS-84. */
export function placeExtent({ geometry, properties }: PlaceFeature): Extent {
	const { west, south, east, north } = extentOf(geometry)!;
	const { middle, lat_m, lng_m, x_m, y_m } = halves([west, south, east, north]);
	const half_x = Math.max(x_m, properties.accuracy_m) / lng_m;
	const half_y = Math.max(y_m, properties.accuracy_m) / lat_m;
	return rounded([middle[0] - half_x, middle[1] - half_y, middle[0] + half_x, middle[1] + half_y]);
}

/** The nearest point of any of the geometries within a distance of a point; `null` where there is none. */
function nearestWithin(
	from: LngLat,
	geometries: readonly Geometry[],
	within_m: number
): LngLat | null {
	let best: LngLat | null = null;
	let least_m = within_m;
	for (const geometry of geometries) {
		const near = distanceToGeometry(from, geometry);
		if (!near || near.distance_m > least_m) continue;
		best = [...near.nearest];
		least_m = near.distance_m;
	}
	return best;
}

const mainStreets = new WeakMap<Geodata, Geometry[]>();

/** The lines of the streets that people know; collected once for all places. */
function mainStreetsOf(geodata: Geodata): Geometry[] {
	let known = mainStreets.get(geodata);
	if (!known) {
		const { roads, 'streets-approximate': approximate } = geodata.base;
		known = [...roads.features, ...approximate.features]
			.filter(({ properties }) => MAIN_STREETS.includes(properties.class))
			.map(({ geometry }) => geometry);
		mainStreets.set(geodata, known);
	}
	return known;
}

/**
 * What the map shows when a place is opened: west, south, east, north, degrees WGS-84. It always holds
 * the whole of `placeExtent`. A concept has no site and nothing near it: it opens on its extent.
 */
export function placeFrame(place: PlaceFeature, geodata: Geodata, creek: CreekLine): Extent {
	const own = placeExtent(place);
	const { point, basis } = place.properties;
	const shown: LngLat[] = [];
	if (hasSite(basis)) {
		const stations = stationsOf(geodata).map(({ point: coordinates }): Geometry => ({
			type: 'Point',
			coordinates
		}));
		const station = nearestWithin(point, stations, STATION_WITHIN_M);
		const known = [...mainStreetsOf(geodata), creek.water];
		const street = nearestWithin(point, known, STREET_WITHIN_M);
		shown.push(...[station, street].filter((found) => found !== null));
	}
	const lngs = [own[0], own[2], ...shown.map(([lng]) => lng)];
	const lats = [own[1], own[3], ...shown.map(([, lat]) => lat)];
	const all: Extent = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
	return rounded(within(all, own));
}

/** An extent held to the sizes of a frame, never less than the place's own. */
function within(extent: Extent, own: Extent): Extent {
	const { middle, lat_m, lng_m, x_m, y_m } = halves(extent);
	const held = (half_m: number) => Math.min(Math.max(half_m, LEAST_M / 2), MOST_M / 2);
	const [x, y] = [held(x_m) / lng_m, held(y_m) / lat_m];
	return [
		Math.min(middle[0] - x, own[0]),
		Math.min(middle[1] - y, own[1]),
		Math.max(middle[0] + x, own[2]),
		Math.max(middle[1] + y, own[3])
	];
}
