/**
 * The reader's own data: areas and lines, points, and marks for the chosen feature and for the readings that a
 * file may have. The map keeps their data when the style changes.
 */
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Look, Paint, ToolOverlay } from '../paint/layer';
import { OWN_HUES } from '../paint/own-hues';
import { FONT } from '../paint/style-expressions';

/** The sources by their id. */
export const OWN_SOURCES = ['own-shapes', 'own-points', 'own-marks'] as const;
export type OwnSource = (typeof OWN_SOURCES)[number];

/** How they are drawn. */
interface OwnLayersInput {
	/** true where there are so many points that near ones are drawn as one */
	readonly isClustered: boolean;
}

/** The style layers that answer clicks, the topmost first. */
export const OWN_TARGETS = ['own-points-dot', 'own-shapes-line', 'own-shapes-fill'] as const;

/** The zoom up to which near points are one. */
const CLUSTER_MAX_ZOOM = 15;

function ownSources({
	isClustered
}: OwnLayersInput): Record<OwnSource, GeoJSONSourceSpecification> {
	const data = { type: 'FeatureCollection' as const, features: [] };
	const source: GeoJSONSourceSpecification = { type: 'geojson', data };
	return {
		'own-shapes': source,
		'own-points': isClustered
			? { ...source, cluster: true, clusterRadius: 36, clusterMaxZoom: CLUSTER_MAX_ZOOM }
			: source,
		'own-marks': source
	};
}

/** A feature's hue: `colour` in its properties counts them. */
const hue = ({ palette }: Look, property = 'colour') =>
	[
		'match',
		['get', property],
		...OWN_HUES.slice(0, -1).flatMap((kind, i) => [i, palette.kind[kind]]),
		palette.kind[OWN_HUES[OWN_HUES.length - 1]!]
	] as never;

const isType = (type: string) => ['==', ['geometry-type'], type] as never;
const isCluster = ['has', 'point_count'] as never;

function shapes(look: Look): Paint[] {
	const source = 'own-shapes';
	return [
		{
			id: 'own-shapes-fill',
			pass: 'outlines',
			type: 'fill',
			source,
			filter: isType('Polygon'),
			paint: { 'fill-color': hue(look), 'fill-opacity': 0.22 }
		},
		{
			id: 'own-shapes-casing',
			pass: 'outlines',
			type: 'line',
			source,
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': look.palette.casing, 'line-width': 4.6, 'line-opacity': 0.8 }
		},
		{
			id: 'own-shapes-line',
			pass: 'outlines',
			type: 'line',
			source,
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': hue(look), 'line-width': 2.2 }
		}
	];
}

function points(look: Look): Paint[] {
	const source = 'own-points';
	const { palette } = look;
	return [
		{
			id: 'own-points-cluster',
			pass: 'points',
			type: 'circle',
			source,
			filter: isCluster,
			paint: {
				'circle-radius': ['step', ['get', 'point_count'], 12, 50, 16, 1000, 21],
				'circle-color': palette.paper,
				'circle-stroke-color': palette.kind[OWN_HUES[0]],
				'circle-stroke-width': 2.4
			}
		},
		{
			id: 'own-points-count',
			pass: 'labels',
			type: 'symbol',
			source,
			filter: isCluster,
			layout: {
				'text-field': ['get', 'point_count_abbreviated'],
				'text-font': FONT.bold,
				'text-size': 11.5,
				'text-allow-overlap': true
			},
			paint: { 'text-color': palette.text }
		},
		{
			id: 'own-points-dot',
			pass: 'points',
			type: 'circle',
			source,
			filter: ['!', isCluster],
			paint: {
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, 3.5, 15, 6],
				'circle-color': hue(look),
				'circle-stroke-color': palette.casing,
				'circle-stroke-width': 1.6
			}
		}
	];
}

/** The chosen feature, and a file's points as each reading places them, with the reading's letter. */
function marks(look: Look): Paint[] {
	const source = 'own-marks';
	const { palette } = look;
	const isChosen = ['==', ['get', 'part'], 'chosen'] as never;
	const isReading = ['==', ['get', 'part'], 'reading'] as never;
	return [
		{
			id: 'own-marks-line',
			pass: 'labels',
			type: 'line',
			source,
			filter: ['all', isChosen, ['!=', ['geometry-type'], 'Point']],
			paint: { 'line-color': palette.measure, 'line-width': 3.4 }
		},
		{
			id: 'own-marks-ring',
			pass: 'labels',
			type: 'circle',
			source,
			filter: ['all', isChosen, isType('Point')],
			paint: {
				'circle-radius': 11,
				'circle-opacity': 0,
				'circle-stroke-color': palette.measure,
				'circle-stroke-width': 3
			}
		},
		{
			id: 'own-marks-dot',
			pass: 'labels',
			type: 'circle',
			source,
			filter: isReading,
			paint: {
				'circle-radius': 7.5,
				'circle-color': hue(look),
				'circle-stroke-color': palette.casing,
				'circle-stroke-width': 1.4
			}
		},
		{
			id: 'own-marks-letter',
			pass: 'labels',
			type: 'symbol',
			source,
			filter: isReading,
			layout: {
				'text-field': ['get', 'letter'],
				'text-font': FONT.bold,
				'text-size': 10,
				'text-allow-overlap': true
			},
			paint: { 'text-color': palette.paper }
		}
	];
}

/** The reader's own data as an overlay of the map's style. */
export const ownOverlay = (input: OwnLayersInput): ToolOverlay => ({
	sources: ownSources(input),
	paint: (look) => [...shapes(look), ...points(look), ...marks(look)]
});
