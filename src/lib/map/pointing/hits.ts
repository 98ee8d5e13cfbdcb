/**
 * Which features lie under a point. Only the id is taken from a map event; everything else is read
 * from the catalogue, because MapLibre's event properties lose nested values.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { NAME_PROPERTY } from '../../layers/paint/style-expressions';
import { NAMED_LINES } from '../../layers/overlays/label-aids';
import { CLICK_TARGETS, MARK_COUNT } from '../../layers/stack';
import { streetRef, type FeatureRef } from '../../layers/layer-ids';
import { writeRef } from '../../values/feature-ref';
import { drawnFeatures } from '../renderer/drawn-features';

const CREEK_ID = 'suzhou-creek';
type Corner = [x: number, y: number];

const TARGETS = [...CLICK_TARGETS.keys()];

/** The tolerance of a pointer, and of a fingertip, CSS pixels. */
export function pointerReach(): number {
	return matchMedia('(pointer: coarse)').matches ? 14 : 4;
}

/** The creek is drawn as a line and as a surface, and is one item of the catalogue. */
function itemId(target: string, featureId: string): string {
	return CLICK_TARGETS.get(target) === 'creek' ? CREEK_ID : featureId;
}

/** The style layers with the inside of areas, whose edge is another layer. */
const INSIDES = ['place-area-tint', 'place-wash'];

/**
 * The ids of areas in which the whole free part of the map lies: of these nothing but an inside is to be
 * seen, and a press on it means no more than a press on the ground.
 */
function areasAround(map: MapLibreMap): ReadonlySet<string> {
	const layers = INSIDES.filter((id) => map.getLayer(id));
	if (layers.length === 0) return new Set();
	const { clientWidth, clientHeight } = map.getContainer();
	const { left = 0, top = 0, right = 0, bottom = 0 } = map.getPadding();
	const [east, south] = [clientWidth - right - 1, clientHeight - bottom - 1];
	const corners: Corner[] = [
		[left + 1, top + 1],
		[east, top + 1],
		[left + 1, south],
		[east, south]
	];
	const [first, ...others] = corners.map(
		(corner) =>
			new Set(drawnFeatures(map, corner, { layers }).map(({ properties }) => String(properties.id)))
	);
	return new Set([...first!].filter((id) => others.every((corner) => corner.has(id))));
}

interface Hit extends FeatureRef {
	rank: number;
}

function hitsIn(map: MapLibreMap, box: [Corner, Corner]): Hit[] {
	return drawnFeatures(map, box, { layers: TARGETS.filter((id) => map.getLayer(id)) })
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
	const around = areasAround(map);
	const isInside = ({ id, rank }: Hit) => around.has(id) && INSIDES.includes(TARGETS[rank]!);
	const exact = within(1).filter((hit) => !isInside(hit));
	const near = within(reach)
		.filter((hit) => !isInside(hit))
		.map((hit) => ({ ...hit, rank: hit.rank + 0.5 }));
	const weight = ({ rank }: Hit) =>
		(rank < MARK_COUNT ? 0 : 1000) + (Number.isInteger(rank) ? 0 : 500) + rank;
	return eachOnce([...exact, ...near].sort((a, b) => weight(a) - weight(b)));
}

/** How far from a spot its street runs at most, metres: across a wide one. */
const STREET_M = 30;

/**
 * The streets with a name that run by a point of the screen.
 * @param pixel_m what a CSS pixel covers there, metres
 */
export function streetsBy(
	map: MapLibreMap,
	{ x, y }: { x: number; y: number },
	pixel_m: number
): FeatureRef[] {
	const by = Math.min(STREET_M / pixel_m, 2 * pointerReach());
	const drawn = drawnFeatures(
		map,
		[
			[x - by, y - by],
			[x + by, y + by]
		],
		{ layers: NAMED_LINES.street.lines.filter((id) => map.getLayer(id)) }
	);
	const named = drawn.filter(({ properties }) => properties[NAME_PROPERTY]);
	return eachOnce(
		named.map(({ properties }) => ({ ...streetRef(String(properties.id)), rank: 0 }))
	);
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
