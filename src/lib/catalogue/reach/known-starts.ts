/** The starts that a reader can type: stations of the network and places of the map, by name in any language. */
import type { PlaceItem } from '../items/place-item';
import type { Locale } from '../../i18n/locale';
import { inLanguage, textsOf } from '../../i18n/localised';
import type { Network } from '../../reach/network';
import { hasSite } from '../../values/position-basis';
import { placeStart, stationStart, type Start } from './starts';

/** Names as they are compared: without spaces, marks and capitals. */
const folded = (name: string) =>
	name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s·’'’.()（）-]/g, '')
		.replace(/(地铁站|metrostation|station|站)$/, '');

const sited = (places: readonly PlaceItem[]) => places.filter(({ basis }) => hasSite(basis));

/** The names that are offered, in the page's language: the places, then the stations. */
export function offeredNames(
	network: Network,
	places: readonly PlaceItem[],
	lang: Locale
): string[] {
	const names = [...sited(places), ...network.stations].map(({ name }) => inLanguage(name, lang));
	return [...new Set(names)];
}

/** The start of that name; a name that only one begins with will do. Null where none or several have it. */
export function namedStart(
	typed: string,
	network: Network,
	places: readonly PlaceItem[]
): Start | null {
	const asked = folded(typed);
	if (!asked) return null;
	const all = [
		...network.stations.map((station, at) => ({
			names: textsOf(station.name).map(folded),
			start: () => stationStart(at, network)
		})),
		...sited(places).map((place) => ({
			names: textsOf(place.name).map(folded),
			start: () => placeStart(place)
		}))
	];
	const exact = all.find(({ names }) => names.includes(asked));
	if (exact) return exact.start();
	const begun = all.filter(({ names }) => names.some((name) => name.startsWith(asked)));
	return begun.length === 1 ? begun[0]!.start() : null;
}
