/** The index of the open data: each file with its licence and size. */
import { inWords, type Localised } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';
import { BASE_DATASETS } from '../../catalogue/schema/base';
import type { Catalogue } from '../catalogue';
import { placesCsv, placesGeojson, placesKml } from './open-data';

export interface DataFile {
	/** relative to the site's root */
	path: string;
	title: Localised;
	format: 'GeoJSON' | 'CSV' | 'KML' | 'JSON';
	licence: string;
	/** uncompressed size */
	bytes: number;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Every file of the open data, in the order of readers' interest. */
export function dataIndex(catalogue: Catalogue): DataFile[] {
	const { base, sources, corridor, tour } = catalogue.geodata;
	const title = inWords(m.data_places);
	const licence = 'ODbL-1.0 AND CC-BY-4.0';
	const places = JSON.stringify(placesGeojson(catalogue));
	return [
		{ path: 'data/places.geojson', title, format: 'GeoJSON', licence, bytes: bytesOf(places) },
		{
			path: 'data/places.csv',
			title,
			format: 'CSV',
			licence,
			bytes: bytesOf(placesCsv(catalogue))
		},
		{
			path: 'data/places.kml',
			title,
			format: 'KML',
			licence,
			bytes: bytesOf(placesKml(catalogue))
		},
		{
			path: 'data/sources.json',
			title: inWords(m.data_sources),
			format: 'JSON',
			licence: 'CC-BY-4.0',
			bytes: bytesOf(JSON.stringify(sources))
		},
		{
			path: 'data/corridor.json',
			title: inWords(m.data_corridor),
			format: 'JSON',
			licence: 'CC-BY-4.0',
			bytes: bytesOf(JSON.stringify(corridor))
		},
		{
			path: 'data/tour.json',
			title: inWords(m.data_tour),
			format: 'JSON',
			licence: 'CC-BY-4.0',
			bytes: bytesOf(JSON.stringify(tour))
		},
		...BASE_DATASETS.map((dataset) => ({
			path: `data/${dataset}.geojson`,
			title: base[dataset].title,
			format: 'GeoJSON' as const,
			licence: base[dataset].licence,
			bytes: bytesOf(JSON.stringify(base[dataset]))
		}))
	];
}
