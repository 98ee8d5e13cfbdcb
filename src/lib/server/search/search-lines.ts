/** Streets and waters as entries of the search: one for each name, whatever the number of mapped segments. */
import type { RoadEntry, SearchEntry, WaterEntry } from '../../catalogue/search/index/search-file';
import type { LngLat } from '../../catalogue/schema/common';
import type { Localised } from '../../i18n/localised';
import { ROAD_CLASSES, type RoadClass } from '../../catalogue/schema/vocabulary';
import { geodesicDistanceM } from '../../geo/geodesic/geodesic';
import { pathsOf, type Geometry } from '../../values/geometry';
import { interiorPoint } from '../../geo/polygon/interior-point';
import { nearestOnLine } from '../../geo/distance/nearest-on-line';
import type { Geodata } from '../read/read-geodata';

interface Segment {
	id: string;
	name: Localised;
	geometry: Geometry;
}

/** A position to 5 decimals, about 1 m. */
export const fiveDecimals = ([lng, lat]: readonly [number, number]): LngLat => [
	Number(lng.toFixed(5)),
	Number(lat.toFixed(5))
];

/** The centroid of lines, each segment weighted by its length; degrees WGS-84. */
function gravityOf(lines: readonly (readonly (readonly [number, number])[])[]): [number, number] {
	let [lng, lat, length_m] = [0, 0, 0];
	for (const line of lines) {
		for (let at = 1; at < line.length; at++) {
			const [from, to] = [line[at - 1]!, line[at]!];
			const step_m = geodesicDistanceM(from, to);
			lng += ((from[0] + to[0]) / 2) * step_m;
			lat += ((from[1] + to[1]) / 2) * step_m;
			length_m += step_m;
		}
	}
	return [lng / length_m, lat / length_m];
}

/**
 * The point of a street nearest to its centroid, which lies on the street even where that is curved or
 * interrupted.
 */
export function pointOnLines(geometries: readonly Geometry[]): LngLat {
	const lines = geometries.flatMap(pathsOf).filter((line) => line.length > 1);
	const middle = gravityOf(lines);
	const feet = lines.map((line) => nearestOnLine(middle, line)!);
	return fiveDecimals(
		feet.reduce((best, next) => (next.distance_m < best.distance_m ? next : best)).foot
	);
}

/** Groups features by their Chinese name, in the order of first occurrence. */
function byName<S extends Segment>(segments: readonly S[]): S[][] {
	const groups = new Map<string, S[]>();
	for (const segment of segments) {
		const group = groups.get(segment.name.zh);
		if (group) group.push(segment);
		else groups.set(segment.name.zh, [segment]);
	}
	return [...groups.values()];
}

type Named<F> = F & { properties: { name: Localised } };

/** Named features as segments, with the properties that `more` adds. */
function segmentsOf<
	F extends { id: string; properties: { name?: unknown }; geometry: Geometry },
	M
>(features: readonly F[], more: (feature: F) => M): (Segment & M)[] {
	return (features.filter(({ properties }) => properties.name) as Named<F>[]).map((feature) => ({
		id: feature.id,
		name: feature.properties.name,
		geometry: feature.geometry,
		...more(feature)
	}));
}

/** Canals, rivers and water areas except the creek. */
export function waterEntries({ base }: Geodata): SearchEntry[] {
	const lines = segmentsOf(base.canals.features, ({ properties }) => ({ kind: properties.kind }));
	// The source does not distinguish lakes, ponds and docks; often the name does.
	const areas = segmentsOf(base.water.features, () => ({ kind: 'area' as const }));
	return byName<Segment & { kind: WaterEntry['kind'] }>([...lines, ...areas]).map((group) => {
		const { id, name, kind, geometry } = group[0]!;
		const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
		const point = isArea
			? fiveDecimals(interiorPoint(geometry))
			: pointOnLines(group.filter((piece) => piece.kind !== 'area').map((piece) => piece.geometry));
		return { layer: 'water', id, kind, name, point };
	});
}

/** Hospitals and universities whose grounds have a name; schools are too many to be searched for. */
export function civicEntries({ base }: Geodata): SearchEntry[] {
	return base.civic.features.flatMap(({ id, properties: { name, kind }, geometry }) =>
		name && kind !== 'school'
			? [{ layer: 'civic' as const, id, kind, name, point: fiveDecimals(interiorPoint(geometry)) }]
			: []
	);
}

const FAST: readonly RoadClass[] = ['expressway', 'ramp'];

function roadKind(classes: readonly RoadClass[], isMapped: boolean): RoadEntry['kind'] {
	if (classes.every((name) => FAST.includes(name))) return 'expressway';
	return isMapped ? 'street' : 'approximate-street';
}

/**
 * Streets, the widest first; a street is approximate where none of its segments is mapped. A bridge that is
 * a crossing of the creek is left to the crossings.
 */
export function roadEntries({ base }: Geodata): SearchEntry[] {
	const bridges = new Set(base.crossings.features.map(({ properties }) => properties.name.zh));
	const roads = [
		...segmentsOf(base.roads.features, ({ properties }) => ({
			of: properties.class,
			mapped: true
		})),
		...segmentsOf(base['streets-approximate'].features, ({ properties }) => ({
			of: properties.class,
			mapped: false
		}))
	];
	return byName(roads)
		.filter((group) => !bridges.has(group[0]!.name.zh))
		.map((group) => {
			const { id, name } = group[0]!;
			const classes = group.map((piece) => piece.of);
			const kind = roadKind(
				classes,
				group.some((piece) => piece.mapped)
			);
			const point = pointOnLines(group.map(({ geometry }) => geometry));
			const widest = Math.min(...classes.map((name) => ROAD_CLASSES.indexOf(name)));
			return { widest, entry: { layer: 'roads' as const, id, kind, name, point } };
		})
		.sort((a, b) => a.widest - b.widest)
		.map(({ entry }) => entry);
}
