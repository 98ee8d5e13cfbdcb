/**
 * What the reader measures, as overlays of the map: shapes (lines, areas, rings), marks (vertices)
 * and labels. They begin empty; the map keeps what was drawn in them through any style. What is
 * under the hand is no overlay: the tool lays it over the map, which need not be drawn for it.
 */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';

/** The overlays by the id of their source. */
export const OVERLAYS = ['measure-shapes', 'measure-marks', 'measure-labels'] as const;
export type OverlayId = (typeof OVERLAYS)[number];

/** What a feature of the overlays is, in its property `part`. */
export type OverlayPart =
	| 'line'
	| 'area'
	| 'ring'
	/** the way along the creek */
	| 'creek'
	/** a helping line: what would be drawn, the straight line beside the creek */
	| 'dashed'
	| 'vertex'
	| 'chosen'
	/** the middle of an edge, to pull a vertex out of */
	| 'middle'
	/** where a vertex would snap to */
	| 'snap'
	| 'total'
	| 'leg';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The sources of the overlays. `tolerance` 0: what is measured is drawn where it is. */
export function overlaySources(): Record<OverlayId, GeoJSONSourceSpecification> {
	const source: GeoJSONSourceSpecification = { type: 'geojson', data: EMPTY, tolerance: 0 };
	return Object.fromEntries(OVERLAYS.map((id) => [id, source])) as never;
}
