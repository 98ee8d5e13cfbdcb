/** Markers that lie on each other, and what makes the pressed one of them reachable. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureRef } from '../../layers/layer-ids';
import type { LngLat } from '../../values/lng-lat';
import { drawnFeatures } from '../renderer/drawn-features';

interface Px {
	x: number;
	y: number;
}

/** A finger's half width: markers within it are one target, CSS pixels. */
const FINGER = 22;
/** Markers so far apart are two targets, CSS pixels: WCAG 2.2, target size (minimum), with a marker's edge. */
const APART = 30;
/** Closer than this the map has nothing more to show; what has not parted by then is listed in the card. */
const CLOSEST = 17;
const MARKER = 'place-marker';

/**
 * By how many zoom levels markers part from one of them; 0 where they are apart, or lie at one point.
 * @param one the pressed marker, CSS pixels
 * @param others those around it
 */
export function levelsToPart(one: Px, others: readonly Px[]): number {
	const nearest = Math.min(
		...others.map(({ x, y }) => Math.hypot(x - one.x, y - one.y)).filter((away) => away > 0.5)
	);
	return Number.isFinite(nearest) ? Math.max(0, Math.log2(APART / nearest)) : 0;
}

/** A pressed marker: where it is, degrees WGS-84, and the zoom at which it stands alone. */
export interface Stacked {
	at: LngLat;
	zoom: number;
}

/** The pressed marker; null where it is none. */
export function stackAt(map: MapLibreMap, ref: FeatureRef, { x, y }: Px): Stacked | null {
	if (!map.getLayer(MARKER)) return null;
	const drawn = drawnFeatures(
		map,
		[
			[x - 2 * FINGER, y - 2 * FINGER],
			[x + 2 * FINGER, y + 2 * FINGER]
		],
		{ layers: [MARKER] }
	);
	const points = drawn.flatMap(({ geometry, properties }) =>
		geometry.type === 'Point'
			? { id: String(properties.id), at: geometry.coordinates as [number, number] }
			: []
	);
	const pressed = points.find(({ id }) => id === ref.id);
	if (ref.layer !== 'places' || !pressed) return null;
	const others = points.filter(({ id }) => id !== ref.id).map(({ at }) => map.project(at));
	const levels = levelsToPart(map.project(pressed.at), others);
	const zoom = Math.max(map.getZoom(), Math.min(CLOSEST, map.getZoom() + levels));
	return { at: pressed.at, zoom };
}
