/** The kind of a listed feature, in a word or two. */
import { groundLayer } from '#lib/catalogue/ground/ground-layers';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import type { Locale } from '#lib/i18n/locale';
import { kindLine } from '#lib/layers/card/describe-place';
import type { Listed } from './listed';

/** The kind of a feature: "Campus", "Lines 11, 13", "Road bridge". */
export function kindWords({ ref: { layer }, item }: Listed, lang: Locale): string {
	if (layer === 'places') return kindLine(item as PlaceItem, lang);
	return groundLayer(layer).list.kindLine(item, lang);
}
