/** Paths beside the creek: cycle tracks that are open to walkers. */
import type { LngLat } from '../../../values/lng-lat';
import type { OwnRule } from '../datasets/rule';
import type { Collection, Made } from '../features/feature';
import { lineM } from '../shape/plane';
import { NearLines } from '../shape/near-lines';
import { sampled } from '../shape/sampled';
import { centrelineOf } from './creek';
import { finishedLines } from './lines';
import { selected, Shapes, type Given, type Making } from './made';
import { nearDistrict } from './near-district';

const BESIDE_M = 90;
/** So much of a path's length, or of its mapped positions, lies beside the creek. */
const SHARE = 2 / 3;
const SAMPLE_M = 5;
const RULE = { shortest_m: 40, tolerance_m: 2.5 };

/** Makes the paths, each way one. */
export function makeRiversidePaths(rule: OwnRule, given: Given): Making {
	const shapes = new Shapes();
	const creek = { features: given.made.get('creek') ?? [] } as unknown as Collection;
	const near = new NearLines([centrelineOf(creek) ?? []].filter((line) => line.length > 0));
	const isNear = nearDistrict(given);
	const share = (positions: readonly LngLat[]) =>
		positions.filter((at) => near.distanceM(at, BESIDE_M) < Infinity).length / positions.length;
	const isBeside = (line: readonly LngLat[]) =>
		Math.max(share(line), share(sampled(line, SAMPLE_M))) >= SHARE;
	const features = selected(given.things, rule).flatMap((thing): Made[] => {
		const lines = shapes
			.linesOf(thing)
			?.filter((line) => lineM(line) > 0 && line.some(isNear) && isBeside(line));
		const [coordinates] = finishedLines(lines ?? [], RULE);
		if (!coordinates) return [];
		return [{ ref: thing.ref, properties: {}, geometry: { type: 'LineString', coordinates } }];
	});
	return { features, leftOut: shapes.leftOut, incomplete: shapes.incomplete };
}
