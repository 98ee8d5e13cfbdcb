/** Reads a text that consists of two angles or two grid coordinates and of nothing else. */
import { angleOf, anglePairs, type AnglePair, type TypedAngle } from '../notation/angle-reading';
import { tokensOf, type Token } from '../notation/coordinate-marks';
import { degreesOf, placePair, placeSingle, refused } from '../notation/coordinate-pair';
import type { PlacedPair, RefusedCoordinate } from '../notation/coordinate-pair';
import type { CoordinateSystem } from '../../datum/coordinate-systems';
import { datumOf, toWgs84 } from '../../datum/datum';
import { fourAsTwo, withDecimalPoints } from '../notation/decimal-comma';
import { halfStepM } from '../../geodesic/degree-length';
import { gridOf, type GridReading } from '../notation/grid-reading';
import type { LngLat } from '../../../values/lng-lat';
import { isMeant, isMeantInProse, type Separation } from './evidence';

/** A position that was typed. */
export interface PositionReading {
	readonly kind: 'position';
	/** WGS-84 */
	readonly at: LngLat;
	/** the system in which it was typed */
	readonly system: CoordinateSystem;
	/** which came first; `named` where letters or words gave the axes */
	readonly order: PlacedPair['order'];
	/** read as longitude, latitude, because only that is on the globe */
	readonly swapped: boolean;
	/** half of the last digit's step, metres, the larger of both axes */
	readonly resolution_m: number;
}

export type CoordinateReading = PositionReading | GridReading | RefusedCoordinate;

/** What the words around a pair specify. */
export interface PairContext {
	/** the page's system, which applies where none is named */
	readonly inUse: CoordinateSystem;
	/** the systems that are named */
	readonly systems: readonly CoordinateSystem[];
	/** a system is named that this map cannot convert */
	readonly unknown: boolean;
	/** a word such as 坐标 or "location" stands before the pair */
	readonly labelled: boolean;
	/** which comes first, where a heading such as "lng, lat" gives the order */
	readonly order?: 'lat-lng' | 'lng-lat' | undefined;
}

/** Whether an angle stands alone: "121 31.27" may also be a pair, "N 31 16.2" is half of one. */
function isSingle({ numbers, marked, axis, overflows }: TypedAngle): boolean {
	return numbers === 1 || marked || (axis !== undefined && !overflows);
}

/**
 * The steps of the last digits of a pair, degrees. Where both numbers are written in the same way, the
 * finer step counts for both, because spreadsheets and programs drop trailing zeros. Where only one has
 * minutes or seconds, each keeps its own.
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

/** The parts between separators, and how they are separated. */
function partsOf(tokens: readonly Token[]): [parts: Token[][], separation: Separation] {
	const parts: Token[][] = [[]];
	let separation: Separation = 'none';
	for (const token of tokens) {
		if (token.kind !== 'separator') {
			parts.at(-1)!.push(token);
			continue;
		}
		parts.push([]);
		if (!token.weak) separation = 'strong';
		else if (separation === 'none') separation = 'weak';
	}
	return [parts, separation];
}

/** The refusal of more than two numbers, such as a pair with an altitude or with decimal commas. */
function tooMany(parts: readonly Token[][], context: PairContext): RefusedCoordinate | null {
	const texts = parts.map(([token, ...more]) =>
		token?.kind === 'number' && more.length === 0 ? token.text : ''
	);
	const likely =
		texts.length === 4 && texts.every((text) => /^-?\d+$/.test(text))
			? fourAsTwo(texts as [string, string, string, string])
			: texts.length === 3 && texts.slice(0, 2).every((text) => text.includes('.'))
				? `${texts[0]}, ${texts[1]}`
				: null;
	if (likely === null || readPair(likely, context)?.kind !== 'position') return null;
	return refused(texts.length === 4 ? 'decimal-comma' : 'too-many-numbers', likely);
}

/** Assigns the axes of a pair, in the order that a heading gives where that order is on the globe. */
function placed(pair: AnglePair, order: PairContext['order']): PlacedPair | RefusedCoordinate {
	if (order !== 'lng-lat' || pair.some(({ axis }) => axis)) return placePair(pair);
	const found = placePair([pair[1], pair[0]]);
	if (found.kind === 'refused') return found;
	return { ...found, order: found.order === 'lat-lng' ? 'lng-lat' : 'lat-lng' };
}

/**
 * Reads a text that consists of a pair alone, in lower case and half-width, without the names of systems;
 * null where it is no pair, or none that was meant as a coordinate.
 * @param inProse true where the text stands among other words: then more evidence is required, and nothing
 * is refused
 */
export function readPair(
	body: string,
	context: PairContext,
	inProse = false
): CoordinateReading | null {
	const tokens = tokensOf(withDecimalPoints(body));
	if (tokens === null || !tokens.some(({ kind }) => kind === 'number')) return null;
	const [parts, written] = partsOf(tokens);
	const full = parts.filter((part) => part.length > 0);
	if (full.length > 2) {
		return parts.length === full.length && !inProse ? tooMany(full, context) : null;
	}
	const separation = written !== 'strong' && context.labelled ? 'strong' : written;
	const separated = separation === 'strong' || written === 'weak';
	const named = context.systems.length > 0 || context.unknown;

	const [first, second] = [angleOf(full[0]!), full[1] && angleOf(full[1])];
	if (full.length === 1 && first && isSingle(first)) {
		const meant =
			first.marked || (first.decimals > 0 && (written === 'strong' || named || first.axis));
		return meant && !inProse ? placeSingle(first) : null;
	}
	const pairs: AnglePair[] =
		full.length === 2 ? (first && second ? [[first, second]] : []) : anglePairs(full[0]!);
	if (pairs.length > 0 && context.unknown) return refused('unknown-system');
	if (pairs.length > 0 && context.systems.length > 1) return refused('two-systems');
	let refusal: RefusedCoordinate | null = null;
	for (const pair of pairs) {
		const uneven = pair[0].numbers !== pair[1].numbers && !separated;
		if (uneven && !(pair[0].marked && pair[1].marked)) continue;
		const found = gridOf(pair) ?? placed(pair, context.order);
		if (found.kind === 'placed') {
			const meant = named || isMeant(pair, separation);
			if (!(inProse ? isMeantInProse(pair) || (context.labelled && meant) : meant)) continue;
			return positionOf(found, context.systems[0] ?? context.inUse);
		}
		if (inProse) continue;
		if (found.kind === 'refused') {
			if (named || isAttempt(pair, separation)) refusal ??= found;
			continue;
		}
		return named && context.systems[0] !== 'cgcs2000' ? refused('grid-datum') : found;
	}
	// 12,400 and 31,2737 are one number
	return /^\d{1,3},\d{3,}$/.test(body) ? null : refusal;
}

/** Whether a pair that cannot be a position was an attempt at one, so that the refusal gives a reason. */
function isAttempt([a, b]: AnglePair, separation: Separation): boolean {
	const named = Number(Boolean(a.axis)) + Number(Boolean(b.axis));
	const decimals = Number(a.decimals > 0) + Number(b.decimals > 0);
	return separation === 'strong' || a.marked || b.marked || named + decimals >= 2;
}
