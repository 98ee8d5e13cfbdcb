/**
 * The compared places on the map: a ring and the letter of their column, and between them the
 * distances of the matrix. Drawn above everything else, so that they are found at once.
 */
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Look, Paint } from '../paint/layer';
import { FONT } from '../paint/style-expressions';

/** The parts of a comparison that the map draws. Points are `[lng, lat]`, WGS-84. */
export interface ComparisonOverlay {
	places: {
		id: string;
		/** the letter of its column */
		letter: string;
		point: [number, number];
		/** false where there is no site, or an area without a marker, to put a ring around */
		ringed: boolean;
	}[];
	/** straight lines between two points, each with its stated distance in words */
	lines: { from: [number, number]; to: [number, number]; label: string }[];
}

export function comparisonSource({ places, lines }: ComparisonOverlay): GeoJSONSourceSpecification {
	return {
		type: 'geojson',
		data: {
			type: 'FeatureCollection',
			features: [
				...places.map(({ point, letter, ringed }) => ({
					type: 'Feature' as const,
					properties: { letter, ringed },
					geometry: { type: 'Point' as const, coordinates: point }
				})),
				...lines.map(({ from, to, label }) => ({
					type: 'Feature' as const,
					properties: { label },
					geometry: { type: 'LineString' as const, coordinates: [from, to] }
				}))
			]
		}
	};
}

/** The offset from a place's point to the badge with its letter, CSS pixels right and down. */
const BADGE: [number, number] = [15, -15];
const LETTER_PX = 12;

/**
 * @param outlined the ids of the places whose outlines are drawn; none where the layer of places is off
 */
export function comparisonPaint({ palette }: Look, outlined: readonly string[]): Paint[] {
	const source = 'comparison';
	const outlines: Paint[] =
		outlined.length > 0
			? [
					{
						id: 'comparison-outline',
						pass: 'outlines',
						type: 'line',
						source: 'places',
						filter: ['in', ['get', 'id'], ['literal', [...outlined]]],
						layout: { 'line-join': 'round' },
						paint: { 'line-color': palette.accent, 'line-width': 2.6 }
					}
				]
			: [];
	return [
		...outlines,
		{
			id: 'comparison-line',
			pass: 'outlines',
			type: 'line',
			source,
			filter: ['==', ['geometry-type'], 'LineString'],
			layout: { 'line-cap': 'round' },
			paint: {
				'line-color': palette.accent,
				'line-width': 1.6,
				'line-opacity': 0.75,
				'line-dasharray': [0.5, 2.5]
			}
		},
		{
			id: 'comparison-ring',
			pass: 'points',
			type: 'circle',
			source,
			filter: ['all', ['==', ['geometry-type'], 'Point'], ['get', 'ringed']],
			paint: {
				'circle-radius': 19,
				'circle-color': palette.accent,
				'circle-opacity': 0.14,
				'circle-stroke-color': palette.accent,
				'circle-stroke-width': 2.4
			}
		},
		{
			id: 'comparison-distance',
			pass: 'top',
			type: 'symbol',
			source,
			filter: ['==', ['geometry-type'], 'LineString'],
			layout: {
				'symbol-placement': 'line-center',
				'text-field': ['get', 'label'],
				'text-font': FONT.medium,
				'text-size': 11.5,
				'text-rotation-alignment': 'viewport',
				'text-padding': 4
			},
			paint: {
				'text-color': palette.accent,
				'text-halo-color': palette.halo,
				'text-halo-width': 2
			}
		},
		{
			id: 'comparison-badge',
			pass: 'top',
			type: 'circle',
			source,
			filter: ['==', ['geometry-type'], 'Point'],
			paint: {
				'circle-radius': 9.5,
				'circle-color': palette.accent,
				'circle-stroke-color': palette.paper,
				'circle-stroke-width': 2,
				'circle-translate': BADGE
			}
		},
		{
			id: 'comparison-letter',
			pass: 'top',
			type: 'symbol',
			source,
			filter: ['==', ['geometry-type'], 'Point'],
			layout: {
				'text-field': ['get', 'letter'],
				'text-font': FONT.bold,
				'text-size': LETTER_PX,
				'text-offset': [BADGE[0] / LETTER_PX, BADGE[1] / LETTER_PX],
				// Names avoid the badge, which would otherwise cover their first letter.
				'text-allow-overlap': true,
				'text-padding': 6
			},
			paint: { 'text-color': palette.paper }
		}
	];
}
