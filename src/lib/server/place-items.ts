/** Places as the pages know them, made from the validated geodata and what is derived of it. */
import type { LabelledFact, PlaceDetail, PlaceItem, SourcedFact } from '../catalogue/place-item';
import type { COMPARABLE_KEYS } from '../catalogue/vocabulary';
import type { Fact, PlaceFeature } from '../catalogue/schema/place';
import type { Source } from '../catalogue/schema/source';
import type { CreekLine } from '../geo/creek-line';
import { extentOf } from '../geo/extent';
import { geometryAreaM2 } from '../geo/geodesic-area';
import { creekRelation, datumPoints, nearStations, neighbours } from './derive';
import type { Geodata } from './read-geodata';

/** Keys of the figures that matter most on a card, in this order. */
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

/** What was reached goes before what was said, and that before what was hoped. */
const RANK = { actual: 0, description: 1, planned: 2, projection: 3 } as const;

/** The latest of the strongest facts of a key. */
function best(facts: readonly Fact[], key: string): Fact | undefined {
	return facts
		.filter((fact) => fact.key === key)
		.sort((a, b) => RANK[a.status] - RANK[b.status] || b.as_of.localeCompare(a.as_of))[0];
}

function headline(facts: readonly Fact[]): Fact[] {
	const comparable = HEADLINE_KEYS.map((key) => best(facts, key)).filter(
		(fact) => fact !== undefined
	);
	const others = facts
		.filter((fact) => typeof fact.value === 'number' && !comparable.some((c) => c.key === fact.key))
		.sort((a, b) => RANK[a.status] - RANK[b.status] || b.as_of.localeCompare(a.as_of));
	return [...comparable, ...others].slice(0, HEADLINES);
}

/** A place as lists, markers and cards need it. */
export function placeItem(place: PlaceFeature, geodata: Geodata, creek: CreekLine): PlaceItem {
	const { id, name, name_basis, kind, sectors, status, point, basis, accuracy_m, within, facts } =
		place.properties;
	const sure = { point, accuracy_m };
	const isConcept = basis === 'concept';
	const { west, south, east, north } = extentOf(place.geometry)!;
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
		extent: [west, south, east, north],
		headline: headline(facts).map((fact) => labelled(fact, geodata)),
		derived: {
			stations: isConcept ? [] : nearStations(sure, geodata.base['metro-stations'].features),
			creek: isConcept ? null : creekRelation(creek, sure)
		},
		directions: datumPoints(point)
	};
}

function labelled(fact: Fact, { factKeys }: Geodata): LabelledFact {
	return { ...fact, label: factKeys[fact.key]! };
}

function sourceOf(id: string, { sources }: Geodata): Source {
	return sources.find((source) => source.id === id)!;
}

/** Everything about one place. */
export function placeDetail(place: PlaceFeature, geodata: Geodata, creek: CreekLine): PlaceDetail {
	const { properties, geometry } = place;
	const named = (other: PlaceFeature) => ({ id: other.id, name: other.properties.name });
	const container = geodata.places.find((other) => other.id === properties.within);
	const facts: SourcedFact[] = properties.facts.map((fact) => ({
		...labelled(fact, geodata),
		sourced: sourceOf(fact.source, geodata)
	}));
	return {
		...placeItem(place, geodata, creek),
		aliases: properties.aliases,
		summary: properties.summary,
		address: properties.address,
		position: {
			method: properties.position.method,
			sourced: sourceOf(properties.position.source, geodata)
		},
		facts,
		area_m2:
			geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
				? geometryAreaM2(geometry)
				: null,
		container: container ? named(container) : null,
		contains: geodata.places.filter((other) => other.properties.within === place.id).map(named),
		stations:
			properties.basis === 'concept'
				? []
				: nearStations(properties, geodata.base['metro-stations'].features, 3),
		neighbours: neighbours(place, geodata.places)
	};
}
