/**
 * Coordinates as people type and paste them: decimal degrees, degrees with minutes and seconds, in
 * Chinese or English, with or without the name of a datum, `geo:` addresses, WKT points and pairs of
 * the planner's grid. How a text was read is said; what is refused says why.
 */
import { angleOf, anglePairs, type AnglePair, type TypedAngle } from './angle-reading';
import { plainText, tokensOf, type Token } from './coordinate-marks';
import { degreesOf, placePair, placeSingle, refused } from './coordinate-pair';
import type { PlacedPair, RefusedCoordinate } from './coordinate-pair';
import type { CoordinateSystem } from './coordinate-systems';
import { datumOf, toWgs84 } from './datum';
import { fourAsTwo, withDecimalPoints } from './decimal-comma';
import { halfStepM } from './degree-length';
import { readGeoUri } from './geo-uri';
import { gridOf, type GridReading } from './grid-reading';
import type { LngLat } from './lng-lat';
import { namedSystem, type NamedSystem } from './named-system';

/** A position that was typed. */
export interface PositionReading {
	readonly kind: 'position';
	/** WGS-84 */
	readonly at: LngLat;
	/** the system in which it was typed */
	readonly system: CoordinateSystem;
	/** which came first; `named` where letters or words said so */
	readonly order: PlacedPair['order'];
	/** read as longitude, latitude, because only that is on the globe */
	readonly swapped: boolean;
	/** half of the last digit's step, metres, the larger of both axes */
	readonly resolution_m: number;
}

export type CoordinateReading = PositionReading | GridReading | RefusedCoordinate;

const WKT_POINT =
	/^(?:srid=4326;)?\s*point\s*(?:z\s*)?\(\s*(\S+)\s+([^\s()]+)(?:\s+[^\s()]+)?\s*\)$/;

/** The text without the names of systems; the names that an address or a format implies added. */
function bodyOf(text: string): NamedSystem {
	const uri = readGeoUri(text);
	if (uri) return { rest: plainText(uri.pair), systems: ['wgs84'], unknown: !uri.isWgs84 };
	return namedSystem(plainText(text).replace(WKT_POINT, 'lng $1, lat $2'));
}

/** Whether a text with these angles was meant as a coordinate, or may be anything with numbers. */
function isMeant([a, b]: AnglePair, separated: boolean): boolean {
	const named = Number(Boolean(a.axis)) + Number(Boolean(b.axis));
	const decimals = Number(a.decimals) + Number(b.decimals);
	return separated || a.marked || b.marked || named + decimals >= 2;
}

/** Whether an angle stands alone: "121 31.27" may also be a pair, "N 31 16.2" is half of one. */
function isSingle({ numbers, marked, axis, overflows }: TypedAngle): boolean {
	return numbers === 1 || marked || (axis !== undefined && !overflows);
}

/**
 * The steps of a pair, degrees. Of two numbers written alike the one with more digits counts: spreadsheets
 * and programs drop the zeros at a number's end. Where only one has minutes or seconds, each has its own.
 */
function stepsOf(lat: TypedAngle, lng: TypedAngle): [lat_deg: number, lng_deg: number] {
	if (lat.numbers !== lng.numbers) return [lat.step_deg, lng.step_deg];
	const finer = Math.min(lat.step_deg, lng.step_deg);
	return [finer, finer];
}

function positionOf({ lat, lng, order }: PlacedPair, system: CoordinateSystem): PositionReading {
	const at: LngLat = [degreesOf(lng), degreesOf(lat)];
	return {
		kind: 'position',
		at: toWgs84(at, datumOf(system)),
		system,
		order,
		swapped: order === 'lng-lat',
		resolution_m: halfStepM(at[1], ...stepsOf(lat, lng))
	};
}

/** The parts between separators, and whether there are separators. */
function partsOf(tokens: readonly Token[]): Token[][] {
	const parts: Token[][] = [[]];
	for (const token of tokens) {
		if (token.kind === 'separator') parts.push([]);
		else parts.at(-1)!.push(token);
	}
	return parts;
}

/** More numbers than a pair has: with an altitude, or with commas for decimal points. */
function tooMany(parts: readonly Token[][]): RefusedCoordinate | null {
	const texts = parts.map(([token, ...more]) =>
		token?.kind === 'number' && more.length === 0 ? token.text : ''
	);
	const likely =
		texts.length === 4 && texts.every((text) => /^-?\d+$/.test(text))
			? fourAsTwo(texts as [string, string, string, string])
			: texts.length === 3 && texts.slice(0, 2).every((text) => text.includes('.'))
				? `${texts[0]}, ${texts[1]}`
				: null;
	if (likely === null || readCoordinate(likely)?.kind !== 'position') return null;
	return refused(texts.length === 4 ? 'decimal-comma' : 'too-many-numbers', likely);
}

/**
 * What a typed text says, or null where it is no attempt at a coordinate (a name, a street, a
 * mileage, a bare number). `system` is what the numbers are in where the text names none. Without
 * letters or words the latitude is first; where only the other order is on the globe, that is taken
 * and `swapped` says so.
 */
export function readCoordinate(
	text: string,
	system: CoordinateSystem = 'wgs84'
): CoordinateReading | null {
	const { rest, systems, unknown } = bodyOf(text);
	const tokens = tokensOf(withDecimalPoints(rest));
	if (tokens === null || !tokens.some(({ kind }) => kind === 'number')) return null;
	const parts = partsOf(tokens);
	const full = parts.filter((part) => part.length > 0);
	if (full.length > 2) return parts.length === full.length ? tooMany(full) : null;
	const separated = parts.length > 1;
	const named = systems.length > 0 || unknown;

	const [first, second] = [angleOf(full[0]!), full[1] && angleOf(full[1])];
	if (full.length === 1 && first && isSingle(first)) {
		const meant = first.marked || (first.decimals && (separated || named || first.axis));
		return meant ? placeSingle(first) : null;
	}
	const pairs: AnglePair[] =
		full.length === 2 ? (first && second ? [[first, second]] : []) : anglePairs(full[0]!);
	if (pairs.length > 0 && unknown) return refused('unknown-system');
	if (pairs.length > 0 && systems.length > 1) return refused('two-systems');
	let refusal: RefusedCoordinate | null = null;
	for (const pair of pairs) {
		const meant = named || isMeant(pair, separated);
		const uneven = pair[0].numbers !== pair[1].numbers && !separated;
		if (uneven && !(pair[0].marked && pair[1].marked)) continue;
		const found = gridOf(pair) ?? placePair(pair);
		if (found.kind === 'refused') {
			if (meant) refusal ??= found;
			continue;
		}
		if (found.kind === 'placed' && !meant && pair[0].numbers === 1) continue;
		if (found.kind === 'placed') return positionOf(found, systems[0] ?? system);
		return named && systems[0] !== 'cgcs2000' ? refused('grid-datum') : found;
	}
	// 12,400 and 31,2737 are one number
	return /^\d{1,3},\d{3,}$/.test(rest) ? null : refusal;
}
