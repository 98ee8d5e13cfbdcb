/** Metro lines as entries of the search: each with its stations in their order. */
import type { MetroLineEntry } from '../../catalogue/search/index/search-file';
import type { Geodata } from '../read/read-geodata';
import { stationsAlong } from '../derive/metro-lines';
import { fiveDecimals, pointOnLines } from '../derive/point-on-lines';

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
