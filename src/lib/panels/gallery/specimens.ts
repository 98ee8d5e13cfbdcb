/** What the gallery shows: a real item of each kind, and one place in full. */
import { GROUND_IDS, groundLayer } from '#lib/catalogue/ground/ground-layers';
import { loadGroundItems } from '#lib/catalogue/ground/load-ground-items';
import type { DatumPoints, PlaceDetail, PlaceItem } from '#lib/catalogue/items/place-item';
import type { Locale } from '#lib/i18n/locale';
import type { Card } from '#lib/layers/card/card';
import { describeGround } from '#lib/layers/card/describe-ground';
import { describePlace } from '#lib/layers/card/describe-place';
import { fetchJson } from '#lib/catalogue/fetch-once';
import type { FeatureRef } from '#lib/layers/layer-ids';

interface Specimen {
	feature: FeatureRef;
	card: Card;
	points: DatumPoints;
}

export interface Specimens {
	places: readonly PlaceItem[];
	detail: PlaceDetail;
	/** a card of each kind and basis of place, and of each layer that answers a click */
	cards: (lang: Locale) => Specimen[];
}

/**
 * Fetches them.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where the development server does not answer
 */
export async function loadSpecimens(dataRoot: string): Promise<Specimens> {
	const [places, grounds, detail] = await Promise.all([
		fetchJson<PlaceItem[]>(`${dataRoot}items/places.json`),
		Promise.all(
			GROUND_IDS.map(async (layer) => {
				const [item] = await loadGroundItems(groundLayer(layer).dataset, dataRoot);
				return { layer, item: item! };
			})
		),
		fetchJson<PlaceDetail>(`${dataRoot}items/places/taopu-smart-city.json`)
	]);
	const looks = new Map(places.map((place) => [`${place.kind} ${place.basis}`, place]));
	const none: DatumPoints = { wgs84: [0, 0], gcj02: [0, 0], bd09: [0, 0] };
	const of = (layer: FeatureRef['layer'], item: { id: string }, card: Card): Specimen => ({
		feature: { layer, id: item.id },
		card,
		points: 'directions' in item ? (item.directions as DatumPoints) : none
	});
	return {
		places,
		detail,
		cards: (lang) => [
			...[...looks.values()].map((place) => of('places', place, describePlace(place, lang))),
			...grounds.map(({ layer, item }) =>
				of(layer, item, describeGround(layer, item as never, lang))
			)
		]
	};
}
