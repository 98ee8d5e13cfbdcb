/** The reader's position: a dot, and around it the circle of the accuracy that the device reports. */
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Look, Paint } from '../paint/layer';
import type { LocatedPoint } from '../../values/located-point';
import { metresRadius } from '../paint/style-expressions';

/** The source of the reader's position, as the device reports it. */
export function positionSource({ point, accuracy_m }: LocatedPoint): GeoJSONSourceSpecification {
	return {
		type: 'geojson',
		data: {
			type: 'Feature',
			properties: { accuracy_m },
			geometry: { type: 'Point', coordinates: [...point] }
		}
	};
}

export function positionPaint({ palette }: Look): Paint[] {
	return [
		{
			id: 'position-accuracy',
			pass: 'areas',
			type: 'circle',
			source: 'position',
			paint: {
				'circle-radius': metresRadius('accuracy_m'),
				'circle-color': palette.accent,
				'circle-opacity': 0.14,
				'circle-stroke-color': palette.accent,
				'circle-stroke-width': 1,
				'circle-stroke-opacity': 0.6
			}
		},
		{
			id: 'position-dot',
			pass: 'top',
			type: 'circle',
			source: 'position',
			paint: {
				'circle-radius': 7,
				'circle-color': palette.accent,
				'circle-stroke-color': palette.paper,
				'circle-stroke-width': 3
			}
		}
	];
}
