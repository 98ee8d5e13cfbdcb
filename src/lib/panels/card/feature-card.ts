/**
 * A feature's card: its content, its position and its component. One chunk, loaded when it is
 * needed.
 */
import {
	groundLayer,
	type GroundId,
	type GroundItemOf
} from '../../catalogue/ground/ground-layers';
import { loadLines, type LineItem } from '../../catalogue/ground/lines';
import { loadGroundItems } from '../../catalogue/ground/load-ground-items';
import type { PlaceItem } from '../../catalogue/items/place-item';
import type { Locale } from '../../i18n/locale';
import { roughRelationWords } from '../../catalogue/words/spatial-relation-words';
import type { Alternative, Card } from '../../layers/card/card';
import { describeGround, nearestAnchor } from '../../layers/card/describe-ground';
import { describePlace } from '../../layers/card/describe-place';
import { describeLine } from '../../layers/card/describe-line';
import { isLineLayer, type FeatureRef, type LineLayer } from '../../layers/layer-ids';

export { default as CardView } from './CardView.svelte';

/** The feature of a card. */
export type CardItem = PlaceItem | GroundItemOf<GroundId> | LineItem;

/**
 * The items of a base map layer, fetched once.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where they cannot be loaded; a later call retries
 */
export const loadItemsOf = (
	layer: GroundId | LineLayer,
	dataRoot: string
): Promise<readonly CardItem[]> =>
	isLineLayer(layer)
		? loadLines(layer, dataRoot)
		: loadGroundItems(groundLayer(layer).dataset, dataRoot);

/**
 * The position that a feature's card points to, degrees WGS-84. The creek is wider than any view:
 * its card points to where it was clicked, or near the centre of the view.
 * @param picked where on the map it was picked; null where it was not
 * @param centre the middle of what is seen; undefined where nothing is
 */
export function pointOf(
	item: CardItem,
	picked: [number, number] | null,
	centre: [number, number] | undefined
): [number, number] {
	if (!('anchors' in item)) return item.point;
	return picked ?? [...nearestAnchor(item, centre ?? item.point).point];
}

/** The places whose nearest station that is, or may be, each with its distance; in the order of the list. */
export function placesNear(
	stationId: string,
	places: readonly PlaceItem[],
	lang: Locale
): Alternative[] {
	return places.flatMap(({ id, name, derived }) => {
		const station = derived.stations.find((near) => near.id === stationId);
		if (!station) return [];
		return [{ ref: { layer: 'places', id }, name, kindLine: roughRelationWords(station, lang) }];
	});
}

/** The card of a feature of `ref`'s layer. @param at where it points, degrees WGS-84 */
export function describeFeature(
	{ layer }: FeatureRef,
	item: CardItem,
	at: [number, number],
	lang: Locale
): Card {
	if (layer === 'places') return describePlace(item as PlaceItem, lang);
	if (isLineLayer(layer)) return describeLine(item as LineItem, lang);
	return describeGround(layer, item as never, lang, at);
}
