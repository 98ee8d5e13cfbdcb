/**
 * The features that the map has drawn. What is drawn is cut and rounded to a tile: it tells what lies where on the
 * screen, and which names have room there. Nothing is measured or snapped to it.
 */
import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';

/** The drawn features at a point or in a box, screen pixels, or in the whole window; the topmost first. */
export const drawnFeatures = (
	map: MapLibreMap,
	...asked: Parameters<MapLibreMap['queryRenderedFeatures']>
): MapGeoJSONFeature[] => map.queryRenderedFeatures(...asked);
