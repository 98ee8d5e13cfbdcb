/** What a tool adds to a printed sheet of the map: drawings, and results in words. */
import type { FeatureCollection } from 'geojson';
import type { OverlayId } from '../../layers/overlays/overlays';
import type { LngLat } from '../../values/lng-lat';
import type { ScreenPoint } from '../../map/surface/surface';

/** A result in words: what it is, and its figures, each with its ±. */
export interface SheetResult {
	readonly heading: string;
	readonly lines: readonly string[];
}

/** A tool's part of a sheet. */
export interface SheetPart {
	/** the data of its overlays; the map's style paints them */
	readonly overlays: Partial<Record<OverlayId, FeatureCollection>>;
	readonly results: readonly SheetResult[];
	/** how the results were computed; empty where there are none */
	readonly method: readonly string[];
}

/** The sheet's map as a tool's labels see it, in pixels of the map's style. */
export interface SheetScreen {
	project(at: LngLat): ScreenPoint;
	unproject(point: ScreenPoint): LngLat;
	readonly frame: { left: number; top: number; right: number; bottom: number };
}
