/** What the worker needs of the map: the district's outline, and the names of places and stations. */
import { fetchJson } from '../../../catalogue/fetch-once';
import { loadGroundItems } from '../../../catalogue/ground/load-ground-items';
import type { PlaceItem } from '../../../catalogue/items/place-item';
import type { Areal } from '../../../values/geometry';
import { hasSite } from '../../../values/position-basis';
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
	const boundary = fetchJson<{ features: { geometry: Areal }[] }>(
		`${dataRoot}map/boundary.geojson`
	);
	const [district, stations] = await Promise.all([
		boundary.then(({ features }) => features[0]?.geometry ?? null).catch(() => null),
		loadGroundItems('metro-stations', dataRoot).catch(() => [])
	]);
	const sites = places.filter(({ basis }) => hasSite(basis));
	return { district, named: [...sites.map(named), ...stations.map(named)] };
}
