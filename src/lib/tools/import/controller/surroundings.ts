/** What the worker needs of the map: the district's outline, and the names of places and stations. */
import { fetchJson } from '../../../catalogue/fetch-once';
import { loadGroundItems } from '../../../catalogue/ground/load-ground-items';
import { loadOutlines, type Outlines } from '../../../catalogue/outlines/load-outlines';
import type { PlaceItem } from '../../../catalogue/items/place-item';
import type { Locale } from '../../../i18n/locale';
import { inLanguage } from '../../../i18n/localised';
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

/**
 * What could be loaded; without a network perhaps nothing, and files are read all the same.
 * @param lang the language of names in computed columns
 */
export async function surroundingsOf(
	places: readonly PlaceItem[],
	dataRoot: string,
	lang: Locale
): Promise<Surroundings> {
	const file = fetchJson<{ features: { geometry: Areal }[] }>(`${dataRoot}map/boundary.geojson`);
	const [boundary, stations, outlines] = await Promise.all([
		file.then(({ features }) => features[0]?.geometry ?? null).catch(() => null),
		loadGroundItems('metro-stations', dataRoot).catch(() => []),
		loadOutlines(dataRoot).catch((): Outlines => new Map())
	]);
	const sites = places.filter(({ basis }) => hasSite(basis));
	const label = ({ name }: Pick<PlaceItem, 'name'>) => inLanguage(name, lang);
	return {
		boundary,
		named: [...sites.map(named), ...stations.map(named)],
		features: {
			stations: stations.map((station) => ({ name: label(station), at: station.point })),
			places: sites.flatMap((place) => {
				const area = outlines.get(place.id);
				const isArea = area?.type === 'Polygon' || area?.type === 'MultiPolygon';
				return isArea ? [{ name: label(place), area }] : [];
			})
		}
	};
}
