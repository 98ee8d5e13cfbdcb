/**
 * Every plausible reading of a file's positions, with where its points would fall: in the district, the city,
 * the country, or nowhere. The order and the proposal follow from what the file states and from where the
 * points fall; the choice is the reader's.
 */
import type { Areal } from '../../values/geometry';
import { extentHolds, extentOf, type Extent } from '../../values/extent';
import type { LngLat } from '../../values/lng-lat';
import { geodesicInverse } from '../geodesic/geodesic';
import { pointInArea } from '../polygon/point-in-polygon';
import { candidatesFor, inOrder, type AxisOrder, type Candidate } from './candidates';
import { sourceSystem, type SourceId, type SourceSystem } from './source-system';

/** How many of the points fall where. Each area contains the one before. */
export interface PointCounts {
	readonly inDistrict: number;
	readonly city: number;
	readonly country: number;
	readonly globe: number;
	/** how many points were converted */
	readonly all: number;
}

/** A way to read the positions, and what comes of it. */
export interface Reading extends Candidate {
	readonly counts: PointCounts;
	/** what the conversion may be off by, metres; null where that cannot be said */
	readonly accuracy_m: number | null;
	/** where the middle one of its points falls, WGS-84 */
	readonly middle: LngLat | null;
	/** how far its points lie from those of the proposed reading, and in which direction */
	readonly shift: { readonly distance_m: number; readonly azimuthDeg: number } | null;
	/** whether the file states this system */
	readonly isStated: boolean;
	/** how many features lie at the map's own feature of that name, and how far off, metres, the middle one */
	readonly known: { readonly count: number; readonly off_m: number } | null;
}

/** All readings, the most plausible first. */
export interface Survey {
	/** the first is proposed */
	readonly readings: readonly Reading[];
	/** readings that put no point on the globe or in the country */
	readonly rejected: readonly Reading[];
	/** why the first is proposed */
	readonly because: 'stated' | 'known-names' | 'place' | 'custom';
	/** the file's statement leads elsewhere than its points suggest */
	readonly doubtsStated: boolean;
}

/** What is known before the points are looked at. */
export interface SurveyInput {
	/** positions as in the file, one a feature */
	readonly positions: readonly LngLat[];
	/** what the file states of its system, and the order that its form prescribes */
	readonly stated: {
		readonly system: SourceId;
		readonly by: 'file' | 'format';
		readonly order?: AxisOrder;
	} | null;
	/** the order that names of columns give */
	readonly order?: AxisOrder | undefined;
	/** the district's outline; null where it is not loaded */
	readonly boundary: Areal | null;
	/** positions of features that have the name of one on the map, with that one's position, WGS-84 */
	readonly known: readonly (readonly [raw: LngLat, at: LngLat])[];
}

/** Boxes around the city and the mainland with its islands, degrees: generous, as an outline would not be. */
const CITY: Extent = { west: 120.8, south: 30.6, east: 122.3, north: 31.95 };
const COUNTRY: Extent = { west: 73.4, south: 3.4, east: 135.1, north: 53.6 };

const isOnGlobe = ([lng, lat]: LngLat) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

/** Metres within which a feature counts as the map's own of that name: outlines have other middles. */
const SAME_PLACE_M = 250;

function countsOf(placed: readonly LngLat[], boundary: Areal | null): PointCounts {
	const box = boundary && extentOf(boundary);
	let [inDistrict, city, country, globe] = [0, 0, 0, 0];
	for (const at of placed) {
		if (!isOnGlobe(at)) continue;
		globe++;
		if (!extentHolds(COUNTRY, at)) continue;
		country++;
		if (!extentHolds(CITY, at)) continue;
		city++;
		if (box && extentHolds(box, at) && pointInArea(at, boundary)) inDistrict++;
	}
	return { inDistrict, city, country, globe, all: placed.length };
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

function middleOf(placed: readonly LngLat[]): LngLat | null {
	const there = placed.filter(isOnGlobe);
	if (there.length === 0) return null;
	const axis = (i: 0 | 1) => sorted(there.map((at) => at[i]))[there.length >> 1]!;
	return [axis(0), axis(1)];
}

function knownOf(system: SourceSystem, order: AxisOrder, input: SurveyInput): Reading['known'] {
	const offs = input.known.map(([raw, at]) => {
		return geodesicInverse(system.toWgs84(inOrder(raw, order)), at).distance_m;
	});
	const near = sorted(offs.filter((off_m) => off_m < SAME_PLACE_M));
	return near.length === 0 ? null : { count: near.length, off_m: near[near.length >> 1]! };
}

function readingOf(candidate: Candidate, input: SurveyInput): Omit<Reading, 'shift'> | null {
	const system = sourceSystem(candidate.system);
	if (!system) return null;
	const placed = input.positions.map((at) => system.toWgs84(inOrder(at, candidate.order)));
	return {
		...candidate,
		counts: countsOf(placed, input.boundary),
		accuracy_m: system.accuracy_m,
		middle: middleOf(placed),
		isStated: input.stated?.by === 'file' && input.stated.system === candidate.system,
		known: knownOf(system, candidate.order, input)
	};
}

/** Points count by where they fall: the district most. */
const scoreOf = ({ counts: { inDistrict, city, country, globe, all } }: Pick<Reading, 'counts'>) =>
	all === 0 ? 0 : (8 * inDistrict + 4 * city + 2 * country + 0.001 * globe) / all;

/** How much better a reading must place the points to be preferred to what is stated. */
const CLEARLY = 1.5;

/** Names that decide between two datums: this many, or one in three of those that were found. */
function isKnownBetter(one: Omit<Reading, 'shift'>, other: Omit<Reading, 'shift'>): boolean {
	const [a, b] = [one.known, other.known];
	if (!a) return false;
	if (!b) return a.count >= 2;
	// A shift of one datum to another is 480 m or more: what fits is nearer by far.
	return a.count >= 2 && a.count >= b.count && a.off_m * 2 + 30 < b.off_m;
}

function withStated(input: SurveyInput): Candidate[] {
	const all = candidatesFor(input.positions);
	const { stated } = input;
	if (!stated || all.some(({ system }) => system === stated.system)) return all;
	const orders: readonly AxisOrder[] = ['east-first', 'north-first'];
	const named = orders.map((order) => ({ system: stated.system, order }));
	// CGCS2000 in degrees is WGS-84 here: it takes its place.
	return stated.system === 'cgcs2000'
		? [...named, ...all.filter(({ system }) => system !== 'wgs84')]
		: [...named, ...all];
}

/** The readings of a file's positions. */
export function survey(input: SurveyInput): Survey {
	const found = withStated(input).flatMap((candidate) => readingOf(candidate, input) ?? []);
	const order = input.order ?? input.stated?.order ?? 'east-first';
	// Of equals, the stated one first, then the order that the form prescribes, then the usual system.
	const rank = (one: Omit<Reading, 'shift'>) =>
		scoreOf(one) + (one.isStated ? 0.02 : 0) + (one.order === order ? 0.01 : 0);
	const ranked = found
		.map((one, i) => ({ one, i }))
		.sort((a, b) => rank(b.one) - rank(a.one) || a.i - b.i)
		.map(({ one }) => one);
	const best = ranked[0];
	if (!best) return { readings: [], rejected: [], because: 'place', doubtsStated: false };

	const stated = ranked.find(({ system, order: its }) => {
		return system === input.stated?.system && its === (input.stated.order ?? its);
	});
	const isStatedGood = stated && scoreOf(stated) + CLEARLY >= scoreOf(best) && scoreOf(stated) >= 1;
	const base = isStatedGood ? stated : best;
	const byName = ranked.find((one) => one !== base && isKnownBetter(one, base));
	const first = byName ?? base;
	const because = byName
		? 'known-names'
		: first === stated && input.stated?.by === 'file'
			? 'stated'
			: first === stated
				? 'custom'
				: 'place';

	const level = scoreOf(first);
	const isShown = (one: Omit<Reading, 'shift'>) =>
		one === first || one === stated || (scoreOf(one) > 0.5 && scoreOf(one) * 2 >= level);
	const withShift = (one: Omit<Reading, 'shift'>): Reading => {
		if (one === first || !one.middle || !first.middle) return { ...one, shift: null };
		const { distance_m, startAzimuthDeg } = geodesicInverse(first.middle, one.middle);
		return { ...one, shift: { distance_m, azimuthDeg: startAzimuthDeg } };
	};
	const shown = [first, ...ranked.filter((one) => one !== first && isShown(one))];
	return {
		readings: shown.map(withShift),
		rejected: ranked.filter((one) => !shown.includes(one)).map(withShift),
		because,
		doubtsStated: input.stated?.by === 'file' && first !== stated
	};
}
