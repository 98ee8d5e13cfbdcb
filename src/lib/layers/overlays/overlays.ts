/**
 * What the reader measures, as overlays of the map: shapes (lines, areas, rings), marks (vertices) and
 * labels. They are empty at first; the map keeps their data when the style changes. The drawing that is
 * being dragged is no overlay: the tool draws it above the map, so that the map need not render for it.
 */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';

/** The overlays by the id of their source. */
export const OVERLAYS = ['measure-shapes', 'measure-marks', 'measure-labels'] as const;
export type OverlayId = (typeof OVERLAYS)[number];

/** The kind of an overlay's feature, in its property `part`. */
export type OverlayPart =
	| 'line'
	| 'area'
	| 'ring'
	/** the line along the creek */
	| 'creek'
	/** an auxiliary line: the preview of a segment, or the straight line beside the creek */
	| 'dashed'
	| 'vertex'
	| 'chosen'
	/** the midpoint of an edge, from which a new vertex can be dragged */
	| 'middle'
	/** where a vertex would snap to */
	| 'snap'
	| 'total'
	| 'leg';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The sources of the overlays. `tolerance` 0, so that measured lines are drawn without simplification. */
export function overlaySources(): Record<OverlayId, GeoJSONSourceSpecification> {
	const source: GeoJSONSourceSpecification = { type: 'geojson', data: EMPTY, tolerance: 0 };
	return Object.fromEntries(OVERLAYS.map((id) => [id, source])) as never;
}
