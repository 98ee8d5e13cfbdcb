/** The metro's stations: one point each, with the lines that stop there. */
import { STEP_FREE, type StepFree } from '../../../../catalogue/schema/vocabulary';
import { interiorPoint } from '../../../../geo/polygon/interior-point';
import { pointInArea } from '../../../../geo/polygon/point-in-polygon';
import { pathsOf } from '../../../../values/geometry';
import type { LngLat } from '../../../../values/lng-lat';
import type { OwnRule } from '../../datasets/rule';
import { namesOf } from '../../name/names';
import type { Thing } from '../../osm/thing';
import { isInExtent } from '../../shape/clip';
import { NearLines } from '../../shape/near-lines';
import { roundedAt } from '../../shape/round';
import type { Feature, Made } from '../../features/feature';
import { outlineOf, selected, Shapes, type Given, type Making } from '../made';
import { metroRoutes, sortedLines, stationName, taggedLines } from './metro-refs';
import { standsOnSite } from './station-halls';

/** How well a station's point is known, metres: about half of its platforms. */
const LEAST_M = 60;

/** A station farther from its line than this is not on it: the line is left to those who read the report. */
const FARTHEST_M = 1000;

const isStation = ({ tags }: Thing) => tags.railway === 'station';

function middleOf(points: readonly LngLat[]): LngLat {
	const mean = (axis: 0 | 1) => points.reduce((sum, at) => sum + at[axis], 0) / points.length;
	return [mean(0), mean(1)];
}

/** Whether a wheelchair gets in, by the first of the station's things that says so; `{}` where none does. */
function stepFree(stations: readonly Thing[]): { step_free?: StepFree } {
	const known = stations
		.map(({ tags }) => STEP_FREE.find((value) => value === tags.wheelchair))
		.find((value) => value !== undefined);
	return known ? { step_free: known } : {};
}

/** The accuracy of today, or as far as the farthest of its lines lies from the point. */
function accuracyM(at: LngLat, lines: readonly string[], tracks: readonly Feature[]): number {
	const farthest = lines.map((line) => {
		const track = tracks.find(({ properties }) => properties.ref === line);
		if (!track) return 0;
		return new NearLines(pathsOf(track.geometry)).distanceM(at, FARTHEST_M);
	});
	const most = Math.max(LEAST_M, ...farthest);
	return most === Infinity ? FARTHEST_M : Math.ceil(most / 10) * 10;
}

/** The stations that are estimates today and that the source still lacks. */
function estimates(today: Given['today'], made: readonly Made[]): Made[] {
	const names = new Set(made.map(({ properties }) => (properties.name as { zh: string }).zh));
	return (today?.features ?? [])
		.filter(({ properties }) => properties.basis === 'derived')
		.filter(({ properties }) => !names.has((properties.name as { zh: string }).zh))
		.map(({ id, properties, geometry }) => ({ ref: id, id, properties, geometry }));
}

/** The middle of a station's nodes, or of its halls where it has none; null where nothing has a usable shape. */
function middleOfStation(stations: readonly Thing[], shapes: Shapes): LngLat | null {
	const nodes = stations.filter(({ shape }) => shape.type === 'point');
	const points = (nodes.length > 0 ? nodes : stations).flatMap((thing): LngLat[] => {
		const point = shapes.pointOf(thing);
		return point ? [point] : [];
	});
	return points.length > 0 ? middleOf(points) : null;
}

/** A position in the hall of a station that has one hall: the given one where it is in it. */
function insideHall(at: LngLat, stations: readonly Thing[]): LngLat {
	const [hall, ...others] = stations.map(outlineOf).filter((outline) => outline !== null);
	return !hall || others.length > 0 || pointInArea(at, hall) ? at : interiorPoint(hall);
}

/** Makes the stations; one without any line of the map is left out. */
export function makeMetroStations(rule: OwnRule, { things, today, names, made }: Given): Making {
	const shapes = new Shapes();
	const byName = new Map<string, Thing[]>();
	const isSite = standsOnSite({ made });
	for (const thing of selected(things, rule)) {
		if (isSite(thing)) continue;
		const zh = stationName(thing, names);
		if (zh) byName.set(zh, [...(byName.get(zh) ?? []), thing]);
	}
	const tracks = made.get('metro-lines') ?? [];
	const drawn = new Set(tracks.map(({ properties }) => properties.ref as string));
	const features = [...byName].flatMap(([zh, all]): Made[] => {
		const stations = all.filter(isStation);
		const middle = middleOfStation(stations, shapes);
		if (!middle || !isInExtent(middle)) return [];
		const known = today?.features.find(
			({ properties }) => (properties.name as { zh: string }).zh === zh
		);
		const routed = all.flatMap(metroRoutes).map(({ line }) => line);
		const tagged = routed.length > 0 ? routed : stations.flatMap(taggedLines);
		const found = tagged.length > 0 ? tagged : ((known?.properties.lines as string[]) ?? []);
		const lines = sortedLines(found).filter((line) => drawn.has(line));
		if (lines.length === 0) {
			shapes.leftOut.push({ ref: stations[0]!.ref, reason: `no line of the map stops at ${zh}` });
			return [];
		}
		const at = roundedAt(lines.length === 1 ? insideHall(middle, stations) : middle);
		const least_m =
			known?.properties.basis === 'mapped' ? (known.properties.accuracy_m as number) : 0;
		return [
			{
				ref: stations[0]!.ref,
				id: known?.id,
				properties: {
					...namesOf(
						stations.map(({ tags }) => tags),
						names,
						zh
					),
					lines,
					accuracy_m: Math.max(least_m, accuracyM(at, lines, tracks)),
					basis: 'mapped',
					...stepFree(stations)
				},
				geometry: { type: 'Point', coordinates: at }
			}
		];
	});
	return {
		features: [...features, ...estimates(today, features)],
		leftOut: shapes.leftOut,
		incomplete: shapes.incomplete
	};
}
