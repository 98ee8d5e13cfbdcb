/** The creek: its centreline from Waibaidu Bridge upstream, and its water. */
import type { LngLat } from '../../../values/lng-lat';
import type { OwnRule } from '../datasets/rule';
import { clippedArea, clippedLine } from '../shape/clip';
import { joinLines } from '../shape/join-lines';
import { NearLines } from '../shape/near-lines';
import { lineM, nearM } from '../shape/plane';
import { roundedLine } from '../shape/round';
import { sampled } from '../shape/sampled';
import { simplifiedLine } from '../shape/simplify';
import { soundArea, united } from '../shape/sound-area';
import type { Collection } from '../features/feature';
import { selected, Shapes, type Given, type Making } from './made';

/** The centreline stays within this of the source, metres, and has one more decimal than the rest. */
const CENTRELINE = { tolerance_m: 1, decimals: 6 };
const WATER_TOLERANCE_M = 2.5;

/** A surface named after the creek whose every position is farther from the centreline is none of it. */
const WIDEST_M = 120;

/** The centreline of today, from mileage 0 on. */
export function centrelineOf(creek: Collection | null): LngLat[] | null {
	const found = creek?.features.find(({ properties }) => properties.part === 'centreline');
	return (found?.geometry.coordinates as LngLat[] | undefined) ?? null;
}

/** The line cut at the position of it that is nearest to mileage 0, running away from it upstream. */
function fromMileage0(line: readonly LngLat[], start: LngLat): LngLat[] {
	const fine = sampled(line, 1);
	let nearest = 0;
	fine.forEach((at, i) => {
		if (nearM(at, start) < nearM(fine[nearest]!, start)) nearest = i;
	});
	const cut = nearM(fine[nearest]!, start) < 2 ? start : fine[nearest]!;
	const [before, after] = [fine.slice(0, nearest).reverse(), fine.slice(nearest + 1)];
	const upstream = lineM(after) >= lineM(before) ? after : before;
	return [cut, ...upstream];
}

/** Whether any position of a surface is near the centreline. */
export function liesOnCreek(polygons: readonly LngLat[][][], centreline: NearLines): boolean {
	return polygons.some(([outer]) =>
		outer!.some((at) => centreline.distanceM(at, WIDEST_M) < Infinity)
	);
}

/** Makes the creek; a part that cannot be made is not there, which the judgement tells. */
export function makeCreek(rule: OwnRule, { things, today }: Given): Making {
	const shapes = new Shapes();
	const all = selected(things, rule);
	const start = centrelineOf(today)?.[0];
	const part = (id: string) => today?.features.find((feature) => feature.id === id);
	const [line, water] = [part('centreline'), part('water')];
	if (!start || !line || !water) return { features: [], leftOut: [], incomplete: [] };

	const ways = all.filter(({ tags }) => tags.waterway === 'river');
	const pieces = ways.flatMap((thing) => shapes.linesOf(thing) ?? []);
	const [longest] = joinLines(pieces).sort((a, b) => lineM(b) - lineM(a));
	const upstream = longest && clippedLine(fromMileage0(longest, start))[0];
	const centreline =
		upstream && roundedLine(simplifiedLine(upstream, CENTRELINE.tolerance_m), CENTRELINE.decimals);
	const near = new NearLines(centreline ? [centreline] : []);

	const surfaces = all
		.filter(({ tags }) => tags.waterway !== 'river')
		.flatMap((thing) => {
			const whole = shapes.polygonsOf(thing);
			const polygons = whole && clippedArea(whole);
			return polygons && liesOnCreek(polygons, near) ? [{ ref: thing.ref, polygons }] : [];
		});
	const joined = united(surfaces.map(({ polygons }) => polygons));
	const surface = joined.length > 0 ? soundArea(joined, WATER_TOLERANCE_M) : null;

	return {
		features: [
			...(centreline && centreline.length > 1
				? [
						{
							ref: ways[0]!.ref,
							id: line.id,
							properties: line.properties,
							geometry: { type: 'LineString' as const, coordinates: centreline }
						}
					]
				: []),
			...(surface
				? [
						{
							ref: surfaces[0]!.ref,
							id: water.id,
							properties: water.properties,
							geometry: surface
						}
					]
				: [])
		],
		leftOut: shapes.leftOut,
		incomplete: shapes.incomplete
	};
}
