/**
 * Which features lie under a point. Only the id is taken from a map event; everything else is
 * read from the catalogue, because event properties lose nested values.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { CLICK_TARGETS, MARK_COUNT } from '../layers/index';
import { sameFeature, type FeatureRef } from '../state/address';

const CREEK_ID = 'suzhou-creek';
const TARGETS = [...CLICK_TARGETS.keys()];

/** How far a pointer, or a fingertip, may miss, CSS pixels. */
export function pointerReach(): number {
	return matchMedia('(pointer: coarse)').matches ? 14 : 4;
}

/** The creek is drawn as a line and as a surface, and is one item of the catalogue. */
function itemId(target: string, featureId: string): string {
	return CLICK_TARGETS.get(target) === 'creek' ? CREEK_ID : featureId;
}

interface Hit extends FeatureRef {
	rank: number;
}

function hitsIn(map: MapLibreMap, { x, y }: { x: number; y: number }, reach: number): Hit[] {
	return map
		.queryRenderedFeatures(
			[
				[x - reach, y - reach],
				[x + reach, y + reach]
			],
			{ layers: TARGETS.filter((id) => map.getLayer(id)) }
		)
		.filter((feature) => feature.layer.id !== 'green-area' || feature.properties.name_en)
		.map((feature) => ({
			layer: CLICK_TARGETS.get(feature.layer.id)!,
			id: itemId(feature.layer.id, String(feature.properties.id)),
			rank: TARGETS.indexOf(feature.layer.id)
		}));
}

/**
 * The features at a point of the screen, best first: marks exactly there, marks within reach,
 * then the areas and lines exactly there, then those within reach.
 */
export function hitsAt(
	map: MapLibreMap,
	point: { x: number; y: number },
	reach = pointerReach()
): FeatureRef[] {
	const exact = hitsIn(map, point, 1);
	const near = hitsIn(map, point, reach).map((hit) => ({ ...hit, rank: hit.rank + 0.5 }));
	const weight = ({ rank }: Hit) =>
		(rank < MARK_COUNT ? 0 : 1000) + (Number.isInteger(rank) ? 0 : 500) + rank;
	const hits = [...exact, ...near].sort((a, b) => weight(a) - weight(b));
	return hits
		.filter((hit, at) => hits.findIndex((other) => sameFeature(other, hit)) === at)
		.map(({ layer, id }) => ({ layer, id }));
}
