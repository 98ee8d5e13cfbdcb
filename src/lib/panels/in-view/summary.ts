/** A description of what is in view in a sentence or two, for screen readers. */
import { groundLayer } from '#lib/catalogue/ground/ground-layers';
import type { Outlines } from '#lib/catalogue/outlines/load-outlines';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import type { LngLat } from '#lib/values/lng-lat';
import type { Locale } from '#lib/i18n/locale';
import { inLanguage } from '#lib/i18n/localised';
import { m } from '#lib/i18n/paraglide/messages';
import { CLICKABLE, type FeatureRef, type ClickableLayer } from '#lib/layers/layer-ids';
import { nearestFirst } from './from-centre';

/** The number of places that are named; the list has all of them. */
const NAMED = 3;

/** The number of features of a layer in words, "12 stations"; null for a layer that is not counted. */
export function countWords(layer: ClickableLayer, count: number, lang: Locale): string | null {
	if (layer === 'places') return null;
	return groundLayer(layer).list.countWords?.(count, lang) ?? null;
}

function placesWords(
	refs: readonly FeatureRef[],
	places: readonly PlaceItem[],
	centre: LngLat,
	lang: Locale,
	outlines: Outlines | null
): string {
	const ids = new Set(refs.filter(({ layer }) => layer === 'places').map(({ id }) => id));
	const seen = nearestFirst(
		places
			.filter(({ id }) => ids.has(id))
			.map(({ id, name, point }) => ({ name, point, outline: outlines?.get(id) })),
		centre
	);
	const options = { locale: lang };
	if (seen.length === 0) return m.in_view_none({}, options);
	const names = seen
		.slice(0, NAMED)
		.map(({ name }) => inLanguage(name, lang))
		.join(m.list_gap({}, options));
	return seen.length === 1
		? m.in_view_place({ names }, options)
		: m.in_view_places({ count: seen.length, names }, options);
}

/**
 * "12 places in view, nearest the centre: …. Also 5 stations, 1 bridge or tunnel."
 * @param refs the features rendered in view, by outline or by marker
 * @param centre the middle of what is seen, degrees WGS-84
 * @param outlines of places, for finding the nearest places; null until they are loaded
 */
export function inViewSummary(
	refs: readonly FeatureRef[],
	places: readonly PlaceItem[],
	centre: LngLat,
	lang: Locale,
	outlines: Outlines | null = null
): string {
	const others = CLICKABLE.flatMap((layer) => {
		const count = refs.filter((ref) => ref.layer === layer).length;
		return count > 0 ? (countWords(layer, count, lang) ?? []) : [];
	});
	const list = others.join(m.list_gap({}, { locale: lang }));
	return [
		placesWords(refs, places, centre, lang, outlines),
		...(others.length > 0 ? [m.in_view_also({ list }, { locale: lang })] : [])
	].join(m.sentence_gap({}, { locale: lang }));
}
