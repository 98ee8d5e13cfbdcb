/** Makes the places that pages use from the validated geodata and the figures derived from it. */
import { bestFact, compareFacts, isReached } from '../../catalogue/items/best-fact';
import { creekRelation } from '../../catalogue/relations/creek-relation';
import { nearStations } from '../../catalogue/relations/near-stations';
import type {
	LabelledFact,
	PlaceDetail,
	PlaceItem,
	SourcedFact
} from '../../catalogue/items/place-item';
import type { COMPARABLE_KEYS } from '../../catalogue/schema/vocabulary';
import type { Fact, PlaceFeature } from '../../catalogue/schema/place';
import type { Source } from '../../catalogue/schema/source';
import type { CreekLine } from '../../geo/creek/creek-line';
import { geometryAreaM2 } from '../../geo/geodesic/geodesic-area';
import { containersOf, datumPoints, neighbours, locatedPlace, stationsOf } from './derive';
import type { Geodata } from '../read/read-geodata';
import { nearStops } from './bus-stops';
import { overdueFacts } from './overdue';
import { placeBearings } from './place-bearings';
import { placeExtent, placeFrame } from './place-frame';
import { likelyMinutes, placeMinutes } from './place-minutes';
import { hasSite } from '../../values/position-basis';

/** Keys of the most important figures on a card, in this order. */
const HEADLINE_KEYS = [
	'output_cny',
	'companies',
	'people',
	'area_m2',
	'floor_area_m2',
	'tax_cny',
	'opened'
] as const satisfies readonly (typeof COMPARABLE_KEYS)[number][];

const HEADLINES = 3;

/**
 * The figures for a card, one for each key: actual states and descriptions before plans and forecasts;
 * within each group the comparable keys first.
 */
function headline(facts: readonly Fact[]): Fact[] {
	const numbers = facts.filter(({ value }) => typeof value === 'number');
	const best = (keys: readonly string[]) =>
		keys.map((key) => bestFact(numbers, key)).filter((fact) => fact !== undefined);
	const comparable: readonly string[] = HEADLINE_KEYS;
	const free = [...new Set(numbers.map(({ key }) => key))].filter(
		(key) => !comparable.includes(key)
	);
	const ordered = [...best(comparable), ...best(free).sort(compareFacts)];
	const hoped = ordered.filter((fact) => !isReached(fact));
	return [...ordered.filter(isReached), ...hoped].slice(0, HEADLINES);
}

/** A place as lists, markers and cards need it. */
export function placeItem(place: PlaceFeature, geodata: Geodata, creek: CreekLine): PlaceItem {
	const { id, name, name_basis, kind, sectors, status, point, basis, accuracy_m, within } =
		place.properties;
	const { facts, hours } = place.properties;
	const sited = locatedPlace(place);
	const isConcept = !hasSite(basis);
	return {
		id,
		name,
		name_basis,
		kind,
		sectors,
		status,
		point,
		basis,
		accuracy_m,
		within,
		extent: placeExtent(place),
		frame: placeFrame(place, geodata, creek),
		headline: headline(facts).map((fact) => labelled(fact, geodata)),
		...(hours && { hours }),
		derived: {
			stations: isConcept ? [] : nearStations(sited, stationsOf(geodata)),
			creek: isConcept ? null : creekRelation(creek, sited),
			...likelyMinutes(place, geodata)
		},
		directions: datumPoints(point)
	};
}

function labelled(fact: Fact, geodata: Geodata): LabelledFact {
	const label = geodata.factKeys[fact.key]!;
	return { ...fact, label, ...(overdueFacts(geodata).has(fact) ? { overdue: true } : {}) };
}

function sourceOf(id: string, { sources }: Geodata): Source {
	return sources.find((source) => source.id === id)!;
}

/** Everything about one place; `item` is what `placeItem` makes of it, where that is known already. */
export function placeDetail(
	place: PlaceFeature,
	geodata: Geodata,
	creek: CreekLine,
	item = placeItem(place, geodata, creek)
): PlaceDetail {
	const { properties, geometry } = place;
	const named = (other: PlaceFeature) => ({ id: other.id, name: other.properties.name });
	const [innermost] = containersOf(place, geodata.places);
	const container = geodata.places.find(({ id }) => id === innermost);
	const facts: SourcedFact[] = properties.facts.map((fact) => ({
		...labelled(fact, geodata),
		sourced: sourceOf(fact.source, geodata)
	}));
	const stations = stationsOf(geodata);
	const near = {
		stations: !hasSite(properties.basis) ? [] : nearStations(locatedPlace(place), stations, 3),
		neighbours: neighbours(place, geodata.places)
	};
	return {
		...item,
		aliases: properties.aliases,
		summary: properties.summary,
		address: properties.address,
		position: {
			method: properties.position.method,
			sourced: sourceOf(properties.position.source, geodata)
		},
		hoursSource: properties.hours ? sourceOf(properties.hours.source, geodata) : null,
		facts,
		area_m2:
			geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
				? geometryAreaM2(geometry)
				: null,
		container: container ? named(container) : null,
		contains: geodata.places
			.filter((other) => containersOf(other, geodata.places)[0] === place.id)
			.map(named),
		...near,
		stops: hasSite(properties.basis) ? nearStops(locatedPlace(place), geodata) : [],
		bearings: placeBearings(place, item.derived, near, { creek, stations, places: geodata.places }),
		minutes: placeMinutes(place, geodata)
	};
}
