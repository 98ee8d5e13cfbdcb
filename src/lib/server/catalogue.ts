/** The whole catalogue, read, validated and derived once per build. */
import type { GroundDataset, GroundItem } from '../catalogue/ground/ground-layers';
import type { PlaceDetail, PlaceItem } from '../catalogue/items/place-item';
import { KINDS } from '../catalogue/kinds/place-kinds';
import { checkReferences } from './check/check-references';
import { creekOf } from './derive/derive';
import { groundItems } from './derive/ground-items';
import { placeDetail, placeItem } from './derive/place-items';
import { readGeodata, type Geodata } from './read/read-geodata';

export interface Catalogue {
	geodata: Geodata;
	/** by kind, then by English name */
	places: PlaceItem[];
	details: Map<string, PlaceDetail>;
	ground: { [D in GroundDataset]: GroundItem<D>[] };
}

/**
 * Builds the catalogue of a geodata folder.
 * @throws {GeodataFault} where the folder's content is not valid
 */
export function buildCatalogue(root?: string): Catalogue {
	const geodata = readGeodata(root);
	checkReferences(geodata);
	const creek = creekOf(geodata);
	const items = geodata.places.map((place) => placeItem(place, geodata, creek));
	const details = geodata.places.map((place, at) => placeDetail(place, geodata, creek, items[at]));
	return {
		geodata,
		places: items.sort(
			(a, b) =>
				KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.en.localeCompare(b.name.en, 'en')
		),
		details: new Map(details.map((detail) => [detail.id, detail])),
		ground: groundItems(geodata, creek)
	};
}

let built: Catalogue | undefined;

/**
 * The catalogue of this build. A value at module level is safe, because geodata does not change during a
 * build and is the same for every page; in development it is read again each time.
 */
export function catalogue(): Catalogue {
	if (import.meta.env.DEV) return buildCatalogue();
	return (built ??= buildCatalogue());
}
