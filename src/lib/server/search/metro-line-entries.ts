/** Metro lines as entries of the search: each with its stations in their order. */
import type { MetroLineEntry } from '../../catalogue/search/index/search-file';
import { pathsOf } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';
import { nearestOnLine } from '../../geo/distance/nearest-on-line';
import type { Geodata } from '../read/read-geodata';
import { fiveDecimals, pointOnLines } from './search-lines';

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

/** The entries of all metro lines of the map. */
export function metroLineEntries({ base }: Geodata): MetroLineEntry[] {
	return base['metro-lines'].features.map((line) => {
		const stations = stationsAlong(line, base['metro-stations'].features);
		const points = stations.map(({ geometry }) => fiveDecimals(geometry.coordinates));
		const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
		const { name, ref, colour } = line.properties;
		return {
			layer: 'metro-lines',
			id: line.id,
			kind: 'line',
			name,
			point: pointOnLines([line.geometry]),
			line: ref,
			colour,
			stations: stations.map(({ id }) => id),
			extent: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
		};
	});
}
