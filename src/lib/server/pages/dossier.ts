/** What a dossier needs that no other file of the site has, made at build. */
import { MEASURED_TO, type DossierShell, type NearGreen } from '../../catalogue/dossier/shell';
import type { CorridorStory, StoryPromise } from '../../catalogue/items/story';
import {
	lowerBoundM,
	featureDistance,
	statedRelation
} from '../../catalogue/relations/spatial-relation';
import type { PlaceFeature } from '../../catalogue/schema/place';
import type { Locale } from '../../i18n/locale';
import { hasSite } from '../../values/position-basis';
import type { Catalogue } from '../catalogue';
import { busStopSources } from '../derive/bus-stops';
import { locatedPlace } from '../derive/derive';
import { namedGreen, type LocatedGreen } from '../derive/near-green';
import type { Geodata } from '../read/read-geodata';
import { measuringFigures } from './about';
import { corridorStory } from './story';

/** A green space farther than this is none to walk to, metres. */
const WALK_M = 1000;
/** A dossier names so many of them. */
const MOST = 3;

/** The green spaces that may lie within a walk, nearest first; of those that it meets, the deepest first. */
function nearGreen(place: PlaceFeature, greens: readonly LocatedGreen[]): NearGreen[] {
	if (!hasSite(place.properties.basis)) return [];
	const from = locatedPlace(place);
	return greens
		.map((green) => ({ green, apart: featureDistance(from, green.located) }))
		.filter(({ apart }) => lowerBoundM(apart) <= WALK_M)
		.sort((a, b) => a.apart.metres - b.apart.metres || b.apart.depth_m - a.apart.depth_m)
		.slice(0, MOST)
		.map(({ green: { id, name, kind }, apart }) => ({ id, name, kind, ...statedRelation(apart) }));
}

/** The plans and forecasts of which a place's facts are a part, each once. */
function promisesOf({ whole, sectors }: CorridorStory, id: string): StoryPromise[] {
	const all = [whole, ...sectors].flatMap(({ promises }) => promises);
	const own = all.filter(({ said, found }) =>
		[...said, ...found].some((one) => one.place?.id === id)
	);
	return [...new Map(own.map((one) => [JSON.stringify(one), one])).values()];
}

function measuredTo(geodata: Geodata): DossierShell['measuredTo'] {
	const { base, network, sources } = geodata;
	const ids = {
		creek: base.creek.sources,
		stations: base['metro-stations'].sources,
		stops: busStopSources(geodata),
		green: base.green.sources,
		minutes: network.sources
	};
	const named = MEASURED_TO.map((what) => [
		what,
		sources.filter(({ id }) => ids[what].includes(id))
	]);
	return Object.fromEntries(named) as DossierShell['measuredTo'];
}

/** Everything that the page has before a place is chosen, in one language. */
export function dossierShell(catalogue: Catalogue, lang: Locale): DossierShell {
	const { geodata, places } = catalogue;
	const greens = namedGreen(geodata);
	const story = corridorStory(geodata, lang);
	const byPlace = <T>(valuesOf: (place: PlaceFeature) => readonly T[]) =>
		Object.fromEntries(
			geodata.places
				.map((place) => [place.id, valuesOf(place)] as const)
				.filter(([, values]) => values.length > 0)
		);
	return {
		places: places.map(({ id, name }) => ({ id, name })),
		green: byPlace((place) => nearGreen(place, greens)),
		promises: byPlace(({ id }) => promisesOf(story, id)),
		measuredTo: measuredTo(geodata),
		measuring: measuringFigures(catalogue)
	};
}
