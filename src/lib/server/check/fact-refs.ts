/** Resolves a story's references to facts. */
import type { FactRef } from '../../catalogue/schema/fact-ref';
import type { Fact, PlaceFeature } from '../../catalogue/schema/place';
import { GeodataFault } from '../read/fault';
import type { Geodata } from '../read/read-geodata';

/** A fact and the place it belongs to; null for a fact of the corridor itself. */
export interface FoundFact {
	fact: Fact;
	place: PlaceFeature | null;
}

/** The location of a reference, for error messages. */
export interface Spot {
	file: string;
	path: string;
}

/**
 * The fact that a reference names.
 * @throws {GeodataFault} where there is no such place, no such fact, or more than one
 */
export function factAt(geodata: Geodata, ref: FactRef, { file, path }: Spot): FoundFact {
	const place = geodata.places.find(({ id }) => id === ref.place) ?? null;
	if (ref.place !== null && !place) {
		throw new GeodataFault(file, `${path}.place`, `"${ref.place}" is no place`);
	}
	const facts = place ? place.properties.facts : geodata.corridor.facts;
	const named = facts.filter(
		({ key, as_of, source, status }) =>
			key === ref.key &&
			as_of === ref.as_of &&
			source === (ref.source ?? source) &&
			status === (ref.status ?? status)
	);
	const [fact] = named;
	if (fact && named.length === 1) return { fact, place };
	const what = `${ref.place ?? 'the corridor'} has ${fact ? named.length : 'no'}`;
	throw new GeodataFault(
		file,
		path,
		fact
			? `${what} facts "${ref.key}" of ${ref.as_of}; name its source or status as well`
			: `${what} fact "${ref.key}" of ${ref.as_of}`
	);
}
