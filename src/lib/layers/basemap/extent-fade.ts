/** Fades the map out at the edge of the geodata, so that lines end softly instead of abruptly. */
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { EXTENT } from '../../catalogue/schema/extent';
import type { Look, Paint } from '../paint/layer';

const { west, south, east, north } = EXTENT;

/** The extent's outline. */
export const extentFadeSource: GeoJSONSourceSpecification = {
	type: 'geojson',
	data: {
		type: 'Feature',
		properties: {},
		geometry: {
			type: 'LineString',
			coordinates: [
				[west, south],
				[east, south],
				[east, north],
				[west, north],
				[west, south]
			]
		}
	}
};

/** A broad, blurred band over the ends of all lines, under the labels. */
export function extentFadePaint({ palette }: Look): Paint {
	return {
		id: 'edge',
		pass: 'outlines',
		type: 'line',
		source: 'edge',
		paint: {
			'line-color': palette.outside,
			'line-width': 96,
			'line-blur': 64
		}
	};
}
