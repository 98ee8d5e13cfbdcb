/**
 * Coordinates as people type and paste them: decimal degrees, degrees with minutes and seconds, in Chinese
 * or English, with or without the name of a datum, wrapped in quotes, brackets, headings or a sentence, as
 * programs write them, `geo:` addresses, and pairs of the planner's grid. A result reports how the text was
 * read; a refusal gives its reason.
 *
 * Several rules try each text. Where they find different positions, none is taken: a text that can be read
 * in two ways is refused, like one that contains two positions.
 */
import { keyedForms } from './forms/keyed-forms';
import { otherCode } from './forms/other-codes';
import { packedForm } from './forms/packed-forms';
import { pairsInProse } from './forms/prose';
import { readPair, type CoordinateReading, type PairContext } from './forms/pair-reading';
import { distinctPositions, settled } from './forms/settled';
import { unwrapped, withoutQuotes } from './forms/wrappings';
import { plainText } from './notation/coordinate-marks';
import { refused } from './notation/coordinate-pair';
import type { CoordinateSystem } from '../datum/coordinate-systems';
import { readGeoUri } from './geo-uri';
import { namedSystem } from './named-system';

export type { CoordinateReading, PositionReading } from './forms/pair-reading';

/** Web addresses: their datum depends on the map service, which is not known here. */
const ADDRESS = /(?:[a-z][a-z\d+.-]*:\/\/|(?:[a-z\d-]+\.)+[a-z]{2,}\/)[^\s"<>\p{sc=Han}]*/gu;
const TAG = /<!?\/?[a-z][a-z\d:-]*(?:\s[^<>]*=[^<>]*)?\s*\/?>/g;

/** The first successful reading among the possible interpretations of a text's marks. */
function firstOf(bodies: readonly string[], context: PairContext): CoordinateReading | null {
	let refusal: CoordinateReading | null = null;
	for (const body of bodies) {
		const found = readPair(body, context);
		if (found !== null && found.kind !== 'refused') return found;
		refusal ??= found;
	}
	return refusal;
}

/**
 * Whether a reading lies in the part of China where longitudes exceed 90°, so that two numbers are hardly
 * anything but a position.
 */
function isInTheEast(reading: CoordinateReading): boolean {
	if (reading.kind !== 'position') return false;
	const [lng, lat] = reading.at;
	return lng > 90 && lng < 136 && lat > 3 && lat < 54;
}

/**
 * Merges several readings of one rule; where they differ, refuses them and reports how many positions there
 * are.
 */
function oneOf(readings: readonly CoordinateReading[]): CoordinateReading | null {
	const positions = distinctPositions(readings);
	if (positions.length > 1) {
		return { kind: 'refused', reason: 'several-positions', count: positions.length };
	}
	return positions[0] ?? readings[0] ?? null;
}

/**
 * Reads a typed text; null where it is no attempt at a coordinate (a name, a street, a mileage, a bare
 * number). `system` applies where the text names none. Without letters or words the latitude comes first;
 * where only the other order is on the globe, that one is taken and `swapped` is true.
 */
export function readCoordinate(
	text: string,
	system: CoordinateSystem = 'wgs84'
): CoordinateReading | null {
	const uri = readGeoUri(text);
	const plain = plainText(uri?.pair ?? text).replace(ADDRESS, ' \ufffc ');
	if (!/\d/.test(plain)) return null;
	if (otherCode(plain)) return refused('other-code');
	const named = namedSystem(plain);
	const { bodies, labelled, order } = unwrapped(named.rest.replace(TAG, ' '));
	const context: PairContext = {
		inUse: uri ? 'wgs84' : system,
		systems: named.systems,
		unknown: named.unknown || uri?.isWgs84 === false,
		labelled,
		order
	};

	const packed = packedForm(bodies[0]!);
	const whole = settled([
		firstOf(bodies, context),
		packed === null ? null : readPair(packed, context)
	]);
	const keyed = keyedForms(named.rest).flatMap((form) => readPair(form, context) ?? []);
	if (whole !== null) return settled([oneOf(keyed), whole]);
	// beside what a program wrote, and among words, other pairs may stand
	const untagged = named.rest.replace(TAG, ' ');
	const prose = packedForm(untagged) ?? withoutQuotes(untagged);
	const pairsBy = (strict: PairContext) =>
		pairsInProse(prose, (piece) => readPair(piece, strict, true));
	const sure = [...keyed, ...pairsBy(context)];
	if (sure.length === 0) return null;
	// a pair with too little evidence of its own still counts as a second position beside a sure one
	return oneOf([...sure, ...pairsBy({ ...context, labelled: true }).filter(isInTheEast)]);
}
