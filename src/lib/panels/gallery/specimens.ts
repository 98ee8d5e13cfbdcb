/** What the gallery shows: a real item of each kind, and one place in full. */
import { loadGroundItems } from '#lib/catalogue/items/load-ground-items';
import type { DatumPoints, PlaceDetail, PlaceItem } from '#lib/catalogue/items/place-item';
import type { Locale } from '#lib/i18n/locale';
import type { Card } from '#lib/layers/card/card';
import {
	describeCreek,
	describeCrossing,
	describeGreen,
	describeStation
} from '#lib/layers/card/describe-ground';
import { describePlace } from '#lib/layers/card/describe-place';
import type { FeatureRef } from '#lib/state/address/address';

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

async function json<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}

/**
 * Fetches them.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where the development server does not answer
 */
export async function loadSpecimens(dataRoot: string): Promise<Specimens> {
	const [places, stations, crossings, greens, creeks, detail] = await Promise.all([
		json<PlaceItem[]>(`${dataRoot}items/places.json`),
		loadGroundItems('metro-stations', dataRoot),
		loadGroundItems('crossings', dataRoot),
		loadGroundItems('green', dataRoot),
		loadGroundItems('creek', dataRoot),
		json<PlaceDetail>(`${dataRoot}items/places/taopu-smart-city.json`)
	]);
	const looks = new Map(places.map((place) => [`${place.kind} ${place.basis}`, place]));
	const [station, crossing, green, creek] = [stations[0]!, crossings[0]!, greens[0]!, creeks[0]!];
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
			of('metro', station, describeStation(station, lang)),
			of('crossings', crossing, describeCrossing(crossing, lang)),
			of('green', green, describeGreen(green, lang)),
			of('creek', creek, describeCreek(creek, lang))
		]
	};
}
