/** What the worker needs of the map: the district's outline, and the names of places and stations. */
import { fetchJson } from '../../../catalogue/fetch-once';
import { loadCreek } from '../../../catalogue/ground/load-creek';
import type { GroundItem } from '../../../catalogue/ground/ground-layers';
import { loadGroundItems } from '../../../catalogue/ground/load-ground-items';
import { loadOutlines } from '../../../catalogue/outlines/load-outlines';
import type { PlaceItem } from '../../../catalogue/items/place-item';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import type { Areal } from '../../../values/geometry';
import { hasSite } from '../../../values/position-basis';
import type { MapFeatures } from '../protocol/computed';
import type { Surroundings } from '../protocol/protocol';
import type { NamedPoint } from '../read/known-names';

const named = ({
	name,
	point,
	accuracy_m
}: Pick<PlaceItem, 'name' | 'point' | 'accuracy_m'>): NamedPoint => ({
	names: Object.values(name),
	at: point,
	accuracy_m
});

/** What could be loaded; without a network perhaps nothing, and files are read all the same. */
export async function surroundingsOf(
	places: readonly PlaceItem[],
	dataRoot: string
): Promise<Surroundings> {
	const file = fetchJson<{ features: { geometry: Areal }[] }>(`${dataRoot}map/boundary.geojson`);
	const [boundary, stations] = await Promise.all([
		file.then(({ features }) => features[0]?.geometry ?? null).catch(() => null),
		loadGroundItems('metro-stations', dataRoot).catch(() => [])
	]);
	const sites = places.filter(({ basis }) => hasSite(basis));
	return { boundary, named: [...sites.map(named), ...stations.map(named)] };
}

/**
 * What columns are computed from.
 * @throws {Error} where it cannot be loaded; a later call tries again
 */
export async function mapFeaturesOf(
	places: readonly PlaceItem[],
	dataRoot: string,
	lang: Locale
): Promise<MapFeatures> {
	const [creek, stations, stops, outlines] = await Promise.all([
		loadCreek(dataRoot),
		loadGroundItems('metro-stations', dataRoot),
		loadGroundItems('bus-stops', dataRoot),
		loadOutlines(dataRoot)
	]);
	const located = ({ id, name, point, accuracy_m }: GroundItem<'metro-stations' | 'bus-stops'>) => {
		return { id, name, point, accuracy_m, lines: [] };
	};
	return {
		lang,
		creek,
		banks: { left: m.bank_left(), right: m.bank_right() },
		stations: stations.map(located),
		stops: stops.map(located),
		places: places
			.filter(({ basis }) => hasSite(basis))
			.map(({ id, name, point, accuracy_m }) => {
				const outline = outlines.get(id);
				return { name, point, accuracy_m, ...(outline && { outline }) };
			})
	};
}
