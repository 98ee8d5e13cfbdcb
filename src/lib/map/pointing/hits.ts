/**
 * Which features lie under a point. Only the id is taken from a map event; everything else is read
 * from the catalogue, because MapLibre's event properties lose nested values.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { NAME_PROPERTY } from '../../layers/paint/style-expressions';
import { CLICK_TARGETS, MARK_COUNT } from '../../layers/stack';
import type { FeatureRef } from '../../layers/layer-ids';
import { writeRef } from '../../values/feature-ref';

const CREEK_ID = 'suzhou-creek';
const TARGETS = [...CLICK_TARGETS.keys()];

/** The tolerance of a pointer, and of a fingertip, CSS pixels. */
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

type Corner = [x: number, y: number];

function hitsIn(map: MapLibreMap, box: [Corner, Corner]): Hit[] {
	return map
		.queryRenderedFeatures(box, { layers: TARGETS.filter((id) => map.getLayer(id)) })
		.filter((feature) => feature.layer.id !== 'green-area' || feature.properties[NAME_PROPERTY])
		.map((feature) => ({
			layer: CLICK_TARGETS.get(feature.layer.id)!,
			id: itemId(feature.layer.id, String(feature.properties.id)),
			rank: TARGETS.indexOf(feature.layer.id)
		}));
}

/** The same features, each once. */
function eachOnce(hits: readonly Hit[]): FeatureRef[] {
	const found = new Map(hits.map((hit) => [writeRef(hit), hit]));
	return [...found.values()].map(({ layer, id }) => ({ layer, id }));
}

/**
 * The features at a point of the screen, best first: markers exactly there, markers within reach,
 * then the areas and lines exactly there, then those within reach.
 */
export function hitsAt(
	map: MapLibreMap,
	{ x, y }: { x: number; y: number },
	reach = pointerReach()
): FeatureRef[] {
	const within = (by: number) =>
		hitsIn(map, [
			[x - by, y - by],
			[x + by, y + by]
		]);
	const exact = within(1);
	const near = within(reach).map((hit) => ({ ...hit, rank: hit.rank + 0.5 }));
	const weight = ({ rank }: Hit) =>
		(rank < MARK_COUNT ? 0 : 1000) + (Number.isInteger(rank) ? 0 : 500) + rank;
	return eachOnce([...exact, ...near].sort((a, b) => weight(a) - weight(b)));
}

/** The features rendered in the uncovered part of the map, in no order. */
export function hitsInView(map: MapLibreMap): FeatureRef[] {
	const { clientWidth, clientHeight } = map.getContainer();
	const { left = 0, top = 0, right = 0, bottom = 0 } = map.getPadding();
	return eachOnce(
		hitsIn(map, [
			[left, top],
			[clientWidth - right, clientHeight - bottom]
		])
	);
}
