/**
 * The tour on the map: its stops by number, and a thin line from one to the next, straight. Walks are drawn
 * as a line, the legs between them as dots: nobody walks those.
 */
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { LngLat } from '../../values/lng-lat';
import type { Look, Paint } from '../paint/layer';
import { FONT } from '../paint/style-expressions';

/** What the map draws of the tour: each stop, and whether a walk leads from it to the next. */
export interface TourOverlay {
	stops: readonly {
		/** `[lng, lat]` WGS-84 */
		point: LngLat;
		/** null for the last stop; `ride` is null where the leg is walked */
		next: { ride: unknown } | null;
	}[];
}

export function tourSource({ stops }: TourOverlay): GeoJSONSourceSpecification {
	return {
		type: 'geojson',
		data: {
			type: 'FeatureCollection',
			features: [
				...stops.slice(1).map(({ point }, at) => ({
					type: 'Feature' as const,
					properties: { walked: stops[at]!.next?.ride === null },
					geometry: {
						type: 'LineString' as const,
						coordinates: [[...stops[at]!.point], [...point]]
					}
				})),
				...stops.map(({ point }, at) => ({
					type: 'Feature' as const,
					properties: { number: String(at + 1) },
					geometry: { type: 'Point' as const, coordinates: [...point] }
				}))
			]
		}
	};
}

/** The offset from a stop's point to its number, CSS pixels right and down: beside the place's own marker. */
const BADGE: [number, number] = [14, -14];
const NUMBER_PX = 11.5;

export function tourPaint({ palette }: Look): Paint[] {
	const source = 'tour';
	const isLine = ['==', ['geometry-type'], 'LineString'] as const;
	const isPoint = ['==', ['geometry-type'], 'Point'] as const;
	return [
		{
			id: 'tour-casing',
			pass: 'outlines',
			type: 'line',
			source,
			filter: isLine as never,
			layout: { 'line-cap': 'round' },
			paint: { 'line-color': palette.halo, 'line-width': 4.5, 'line-opacity': 0.7 }
		},
		{
			id: 'tour-walk',
			pass: 'outlines',
			type: 'line',
			source,
			filter: ['all', isLine, ['get', 'walked']] as never,
			layout: { 'line-cap': 'round' },
			paint: { 'line-color': palette.accent, 'line-width': 2 }
		},
		{
			id: 'tour-ride',
			pass: 'outlines',
			type: 'line',
			source,
			filter: ['all', isLine, ['!', ['get', 'walked']]] as never,
			layout: { 'line-cap': 'round' },
			paint: { 'line-color': palette.accent, 'line-width': 2, 'line-dasharray': [0.1, 2.6] }
		},
		{
			id: 'tour-badge',
			pass: 'labels',
			type: 'circle',
			source,
			filter: isPoint as never,
			paint: {
				'circle-radius': 9,
				'circle-color': palette.paper,
				'circle-stroke-color': palette.accent,
				'circle-stroke-width': 2,
				'circle-translate': BADGE
			}
		},
		{
			id: 'tour-number',
			pass: 'labels',
			type: 'symbol',
			source,
			filter: isPoint as never,
			layout: {
				'text-field': ['get', 'number'],
				'text-font': FONT.bold,
				'text-size': NUMBER_PX,
				'text-offset': [BADGE[0] / NUMBER_PX, BADGE[1] / NUMBER_PX],
				// Names avoid the number, which would otherwise cover their first letter.
				'text-allow-overlap': true,
				'text-padding': 5
			},
			paint: { 'text-color': palette.accent }
		}
	];
}
