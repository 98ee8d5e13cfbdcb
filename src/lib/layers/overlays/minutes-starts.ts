/** Where the reader starts from when minutes are reckoned: a dot above everything, of two with their numbers. */
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { LngLat } from '../../values/lng-lat';
import type { Look, Paint } from '../paint/layer';
import { FONT } from '../paint/style-expressions';

const SOURCE = 'minutes-starts';

/** @param starts the first and the second, degrees WGS-84 */
export const startSources = (
	starts: readonly LngLat[]
): Record<string, GeoJSONSourceSpecification> => ({
	[SOURCE]: {
		type: 'geojson',
		data: {
			type: 'FeatureCollection',
			features: starts.map((point, at) => ({
				type: 'Feature',
				// One alone needs no number.
				properties: { number: starts.length > 1 ? String(at + 1) : '' },
				geometry: { type: 'Point', coordinates: [...point] }
			}))
		}
	}
});

/** In the colour of what is the reader's own. */
export const startPaint = ({ palette }: Look): Paint[] => [
	{
		id: `${SOURCE}-dot`,
		pass: 'top',
		type: 'circle',
		source: SOURCE,
		paint: {
			'circle-radius': 8,
			'circle-color': palette.measure,
			'circle-stroke-color': palette.paper,
			'circle-stroke-width': 3
		}
	},
	{
		id: `${SOURCE}-number`,
		pass: 'top',
		type: 'symbol',
		source: SOURCE,
		layout: {
			'text-field': ['get', 'number'],
			'text-font': FONT.bold,
			'text-size': 11,
			'text-allow-overlap': true
		},
		paint: { 'text-color': palette.paper }
	}
];
