/** Streets as whole things: every mapped segment of one name, its length, what stands on it. */
import type { PlaceOnLine, StreetItem } from '../../catalogue/ground/lines';
import { BESIDE_M, NEAR_STREET_M, ON_STREET_M } from '../../catalogue/ground/lines';
import type { LocatedFeature } from '../../catalogue/relations/creek-relation';
import { featureDistance, statedRelation } from '../../catalogue/relations/spatial-relation';
import { ROAD_CLASSES, type NameBasis, type RoadClass } from '../../catalogue/schema/vocabulary';
import { nearestOnLine } from '../../geo/distance/nearest-on-line';
import { geodesicDistanceM } from '../../geo/geodesic/geodesic';
import { degreeLength } from '../../geo/geodesic/degree-length';
import type { Localised } from '../../i18n/localised';
import { extentOf, type Extent } from '../../values/extent';
import { pathsOf, type Geometry } from '../../values/geometry';
import type { LngLat } from '../../values/lng-lat';
import { hasSite } from '../../values/position-basis';
import type { Geodata } from '../read/read-geodata';
import { locatedPlace, stationsOf } from './derive';
import { pointOnLines } from './point-on-lines';

/** A street of the source that is mapped is good to about this, metres: our judgement of the tracing. */
const MAPPED_M = 10;

/** The step in which parts of a street are compared, metres. */
const STEP_M = 20;

type Path = readonly LngLat[];

/** All segments of one name. */
export interface Street {
	/** the id of its first segment, by which it is found, selected and drawn */
	id: string;
	name: Localised;
	name_basis: Localised<NameBasis>;
	kind: StreetItem['kind'];
	/** the rank of its widest segment; 0 is the widest */
	widest: number;
	accuracy_m: number;
	geometries: Geometry[];
}

const FAST: readonly RoadClass[] = ['expressway', 'ramp'];

/**
 * The streets, the widest first. One is approximate where none of its segments is mapped. A bridge that is a
 * crossing of the creek is left to the crossings.
 */
export function streetsOf({ base }: Geodata): Street[] {
	const bridges = new Set(base.crossings.features.map(({ properties }) => properties.name.zh));
	const mapped = base.roads.features.map((one) => ({ one, accuracy_m: MAPPED_M, isMapped: true }));
	const derived = base['streets-approximate'].features.map((one) => ({
		one,
		accuracy_m: one.properties.accuracy_m,
		isMapped: false
	}));
	const groups = new Map<string, (typeof mapped)[number][] | (typeof derived)[number][]>();
	for (const piece of [...mapped, ...derived]) {
		const zh = piece.one.properties.name?.zh;
		if (!zh || bridges.has(zh)) continue;
		groups.set(zh, [...(groups.get(zh) ?? []), piece] as never);
	}
	return [...groups.values()]
		.map((group): Street => {
			const { id, properties } = group[0]!.one;
			const classes = group.map(({ one }) => one.properties.class);
			const isFast = classes.every((name) => FAST.includes(name));
			const isMapped = group.some((piece) => piece.isMapped);
			return {
				id,
				name: properties.name!,
				name_basis: properties.name_basis!,
				kind: isFast ? 'expressway' : isMapped ? 'street' : 'approximate-street',
				widest: Math.min(...classes.map((name) => ROAD_CLASSES.indexOf(name))),
				accuracy_m: Math.max(...group.map((piece) => piece.accuracy_m)),
				geometries: group.map(({ one }) => one.geometry as Geometry)
			};
		})
		.sort((a, b) => a.widest - b.widest);
}

/** The geodesic length of a path, metres WGS-84. */
export const pathLengthM = (path: Path): number =>
	path.slice(1).reduce((sum, to, at) => sum + geodesicDistanceM(path[at]!, to), 0);

/** A path in steps of about `STEP_M`: the middle of each, and its length in metres. */
function stepsOf(path: Path): { at: LngLat; metres: number }[] {
	return path.slice(1).flatMap((to, nth) => {
		const from = path[nth]!;
		const metres = geodesicDistanceM(from, to);
		const count = Math.max(1, Math.round(metres / STEP_M));
		return Array.from({ length: count }, (_, step) => {
			const part = (step + 0.5) / count;
			const at: LngLat = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
			return { at, metres: metres / count };
		});
	});
}

/**
 * The length of a street where parts that run beside each other count once, metres: the longest part is
 * counted whole, of every other one what lies farther than `BESIDE_M` from those before.
 */
export function lengthOnceM(paths: readonly Path[]): number {
	const sorted = [...paths].sort((a, b) => pathLengthM(b) - pathLengthM(a));
	let sum = 0;
	sorted.forEach((path, nth) => {
		const before = sorted.slice(0, nth);
		for (const { at, metres } of stepsOf(path)) {
			if (!before.some((other) => nearestOnLine(at, other, BESIDE_M))) sum += metres;
		}
	});
	return sum;
}

/** All paths of some geometries as one line. */
export const asLines = (geometries: readonly Geometry[]): Geometry => ({
	type: 'MultiLineString',
	coordinates: geometries.flatMap(pathsOf).filter((path) => path.length > 1)
});

/** Whether two extents are at most so many metres apart. */
function areNear(one: Extent, other: Extent, metres: number): boolean {
	const { lat_m, lng_m } = degreeLength(one.south);
	const [lng, lat] = [metres / lng_m, metres / lat_m];
	return (
		one.west - lng <= other.east &&
		one.east + lng >= other.west &&
		one.south - lat <= other.north &&
		one.north + lat >= other.south
	);
}

/** The digits, or their place in a text, that make a street's name an address on it: 莫干山路50号. */
const HAS_NUMBER = /^(?:\d|沿线)/u;

/** The places that stand on a street: their address names it, or they are near its line. */
function placesOn(street: LocatedFeature, name: Localised, { places }: Geodata): PlaceOnLine[] {
	const extent = extentOf(street.outline!)!;
	const found = places.flatMap((place) => {
		if (!hasSite(place.properties.basis)) return [];
		const said = place.properties.address.zh.split(name.zh);
		const isAddress = said.slice(1).some((rest, at) => {
			// 长寿路 is no part of 西长寿路.
			return HAS_NUMBER.test(rest) && !/[东南西北中]$/u.test(said[at]!);
		});
		const located = locatedPlace(place);
		const outline = located.outline ?? ({ type: 'Point', coordinates: located.point } as const);
		if (!areNear(extent, extentOf(outline)!, isAddress ? 3000 : ON_STREET_M)) return [];
		const apart = featureDistance(street, located);
		// Of a place or a street that may be farther off than that, only the address says so.
		if (!isAddress && Math.max(apart.metres, apart.uncertainty_m) > ON_STREET_M) return [];
		const { id, properties } = place;
		return [
			{
				metres: apart.metres,
				on: { id, name: properties.name, isAddress, ...statedRelation(apart) }
			}
		];
	});
	return found
		.sort((a, b) => Number(b.on.isAddress) - Number(a.on.isAddress) || a.metres - b.metres)
		.map(({ on }) => on);
}

/** The items of all streets. */
export function streetItems(geodata: Geodata): StreetItem[] {
	const stations = stationsOf(geodata);
	return streetsOf(geodata).map(({ id, name, name_basis, kind, accuracy_m, geometries }) => {
		const outline = asLines(geometries);
		const { west, south, east, north } = extentOf(outline)!;
		const paths = pathsOf(outline);
		const point = pointOnLines(geometries);
		const street = { point, accuracy_m, outline };
		const near = stations.flatMap((station) => {
			const at = extentOf({ type: 'Point', coordinates: station.point })!;
			if (!areNear({ west, south, east, north }, at, NEAR_STREET_M)) return [];
			const apart = featureDistance(street, station);
			return apart.metres <= NEAR_STREET_M ? [{ station, apart }] : [];
		});
		return {
			line: 'street',
			id,
			name,
			name_basis,
			kind,
			point,
			accuracy_m,
			extent: [west, south, east, north],
			mapped_m: Math.round(paths.reduce((sum, path) => sum + pathLengthM(path), 0)),
			length_m: Math.round(lengthOnceM(paths)),
			places: placesOn(street, name, geodata),
			stations: near
				.sort((a, b) => a.apart.metres - b.apart.metres)
				.map(({ station: { id, name, lines }, apart }) => ({
					id,
					name,
					lines,
					...statedRelation(apart)
				}))
		};
	});
}
