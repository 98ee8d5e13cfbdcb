/** Metro lines as whole things: length, stations in order, the places near them. */
import { NEAR_METRO_M, type MetroLineItem } from '../../catalogue/ground/lines';
import { nearestByLine } from '../../catalogue/relations/near-stations';
import { nearestOnLine } from '../../geo/distance/nearest-on-line';
import { extentOf } from '../../values/extent';
import { pathsOf } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';
import { hasSite } from '../../values/position-basis';
import type { Geodata } from '../read/read-geodata';
import { locatedPlace, stationsOf } from './derive';
import { pointOnLines } from './point-on-lines';
import { asLines, pathLengthM } from './streets';

/** The mapped lines of the metro are good to about this, metres: our judgement. */
const MAPPED_M = 30;

type Station = Geodata['base']['metro-stations']['features'][number];
type Line = Geodata['base']['metro-lines']['features'][number];

/** The position of a point along a line: path, segment, and metres along that segment. */
function placeOn(paths: readonly (readonly LngLat[])[], point: LngLat): [number, number, number] {
	const feet = paths.map((path) => nearestOnLine(point, path)!);
	const nearest = feet.reduce(
		(best, foot, at) => (foot.distance_m < feet[best]!.distance_m ? at : best),
		0
	);
	const { segment, along_m } = feet[nearest]!;
	return [nearest, segment, along_m];
}

/** A line's stations in their order along it, as it is drawn. */
export function stationsAlong(line: Line, stations: readonly Station[]): Station[] {
	const paths = pathsOf(line.geometry);
	return stations
		.filter(({ properties }) => properties.lines.includes(line.properties.ref))
		.map((station) => ({ station, at: placeOn(paths, station.geometry.coordinates) }))
		.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
		.map(({ station }) => station);
}

/** The items of all metro lines of the map. */
export function metroLineItems(geodata: Geodata): MetroLineItem[] {
	const { base, places } = geodata;
	const stations = stationsOf(geodata);
	const near = places
		.filter(({ properties }) => hasSite(properties.basis))
		.map((place) => ({ place, byLine: nearestByLine(locatedPlace(place), stations) }));
	return base['metro-lines'].features.map((line) => {
		const { name, name_basis, ref } = line.properties;
		const outline = asLines([line.geometry]);
		const { west, south, east, north } = extentOf(outline)!;
		const placesNear = near.flatMap(({ place: { id, properties }, byLine }) => {
			const found = byLine.find((one) => one.line === ref);
			if (!found || found.distance.metres > NEAR_METRO_M) return [];
			const { distance, meets } = found;
			return [{ id, name: properties.name, isAddress: false, distance, ...(meets && { meets }) }];
		});
		return {
			line: 'transit',
			id: line.id,
			name,
			name_basis,
			point: pointOnLines([line.geometry]),
			accuracy_m: MAPPED_M,
			extent: [west, south, east, north],
			mapped_m: Math.round(pathsOf(outline).reduce((sum, path) => sum + pathLengthM(path), 0)),
			places: placesNear.sort((a, b) => a.distance.metres - b.distance.metres),
			stations: stationsAlong(line, base['metro-stations'].features).map(({ id, properties }) => ({
				id,
				name: properties.name,
				lines: properties.lines
			}))
		};
	});
}
