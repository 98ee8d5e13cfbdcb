/** The features in view as a list to choose from: places first, nearest to the centre first. */
import { groundLayer, type GroundId, type GroundItemOf } from '#lib/catalogue/ground/ground-layers';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import { textsOf, type Localised } from '#lib/i18n/localised';
import { folded } from '#lib/catalogue/search/reading/folded';
import { outlineIn, type OutlinesByLayer } from '#lib/catalogue/outlines/load-outlines';
import { spatialRelationOf } from '#lib/catalogue/relations/spatial-relation';
import { spatialRelationWords } from '#lib/catalogue/words/spatial-relation-words';
import { compassPointWord } from '#lib/catalogue/words/compass-point-words';
import { commonCompassPoint } from '#lib/geo/geodesic/compass-point';
import { pathsOf, type Geometry } from '#lib/values/geometry';
import type { LngLat } from '#lib/values/lng-lat';
import type { Locale } from '#lib/i18n/locale';
import { m } from '#lib/i18n/paraglide/messages';
import {
	CLICKABLE,
	type ClickableLayer,
	type ClickableRef,
	type FeatureRef
} from '#lib/layers/layer-ids';
import { nearestFirst } from './from-centre';
import { hasSite } from '../../values/position-basis';

export type Listable = PlaceItem | GroundItemOf<GroundId>;

/** A line of the list. */
export interface Listed {
	ref: ClickableRef;
	name: Localised;
	item: Listable;
	point: LngLat;
	/** for features with an outline, once it is loaded */
	outline?: Geometry | undefined;
}

/** The lines of one layer, and how many more there are than a list should have. */
export interface ListedLayer {
	layer: ClickableLayer;
	lines: Listed[];
	more: number;
}

/** Places are few and the map's subject; every other layer states how many are enough. */
const MOST_PLACES = 60;

/**
 * The layers with features in view, in the order of what answers a click.
 * @param itemOf the item of a feature; null where it is not known yet
 * @param outlines of places and green; null until they are loaded
 */
export function listedLayers(
	refs: readonly FeatureRef[],
	itemOf: (ref: FeatureRef) => Listable | null,
	centre: LngLat,
	outlines: OutlinesByLayer | null = null
): ListedLayer[] {
	return CLICKABLE.flatMap((layer) => {
		const known = refs.flatMap((ref): Listed[] => {
			const item = ref.layer === layer ? itemOf(ref) : null;
			const outline = outlineIn(outlines, ref);
			return item
				? [{ ref: ref as ClickableRef, name: item.name, item, point: item.point, outline }]
				: [];
		});
		const most = layer === 'places' ? MOST_PLACES : groundLayer(layer).list.most;
		const lines = nearestFirst(known, centre).slice(0, most);
		return lines.length > 0 ? { layer, lines, more: known.length - lines.length } : [];
	});
}

/**
 * Distance and direction from the centre; null for a concept, which has no site, and for what is
 * everywhere.
 */
export function fromCentreWords(
	{ ref, item }: Listed,
	centre: LngLat,
	lang: Locale,
	outlines: OutlinesByLayer | null = null
): string | null {
	if (ref.layer === 'creek' || ('basis' in item && !hasSite(item.basis))) return null;
	const { point, accuracy_m } = item;
	const outline = outlineIn(outlines, ref);
	const sited = { point, accuracy_m, ...(outline && { outline }) };
	const standing = spatialRelationOf({ point: centre, accuracy_m: 0 }, sited);
	if (standing.meets === 'holds') return m.in_view_holds({}, { locale: lang });
	const distance = spatialRelationWords(standing, lang);
	// Of an area the direction is given where all of it lies in one direction.
	const corners = outline ? pathsOf(outline).flat() : [point];
	const pairs = corners.map((corner) => [centre, corner] as const);
	const way = standing.distance.kind === 'about' ? commonCompassPoint(pairs, accuracy_m) : null;
	return way
		? m.in_view_away({ distance, way: compassPointWord(way, lang) }, { locale: lang })
		: distance;
}

/**
 * The next option whose name, in any language, begins with what was typed; the one after `from` for
 * a single letter, so that typing it again moves on; -1 for none.
 */
export function typedLine(lines: readonly Listed[], typed: string, from: number): number {
	const wanted = folded(typed);
	const first = from + (typed.length > 1 ? 0 : 1);
	const order = lines.map((_, at) => (at + Math.max(first, 0)) % lines.length);
	const begins = ({ name }: Listed) =>
		textsOf(name).some((text) => folded(text).startsWith(wanted));
	return order.find((at) => begins(lines[at]!)) ?? -1;
}
