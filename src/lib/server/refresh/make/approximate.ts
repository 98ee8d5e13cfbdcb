/** Approximate streets yield where the street is mapped. */
import { pathsOf } from '../../../values/geometry';
import type { LngLat } from '../../../values/lng-lat';
import { NearLines } from '../shape/near-lines';
import { lineM } from '../shape/plane';
import { roundedLine } from '../shape/round';
import { sampled } from '../shape/sampled';
import { linear } from './lines';
import type { Feature } from '../features/feature';

/** An approximate street lies within this, or within twice its own accuracy, of the mapped one, metres. */
const BESIDE_M = 40;
/** What is left over where the mapped street ends a little earlier, metres. */
const LEFT_OVER_M = 100;
const STEP_M = 10;
/** How far a mapped street that only touches may reach along this one beyond its own width, metres. */
const TOUCH_M = 60;

/** What became of the approximate streets. */
export interface Yielding {
	features: Feature[];
	/** ids of those that are mapped now from end to end */
	replaced: string[];
	/** ids of those that are mapped now in part */
	shortened: string[];
}

const zhName = ({ properties }: Feature) => (properties.name as { zh: string } | undefined)?.zh;

/** Samples in runs, each beside a mapped street or free of one; where both meet, the sample is in both. */
function runsOf(samples: readonly LngLat[], isFree: (at: LngLat) => boolean) {
	const runs: { isFree: boolean; line: LngLat[] }[] = [];
	for (const at of samples) {
		const free = isFree(at);
		const last = runs.at(-1);
		if (last?.isFree === free) last.line.push(at);
		else runs.push({ isFree: free, line: last ? [last.line.at(-1)!, at] : [at] });
	}
	return runs;
}

/** The runs of a line that lie beside none of the mapped ones; the line itself where all of it does. */
function uncovered(line: readonly LngLat[], mapped: NearLines, beside_m: number) {
	const all = runsOf(sampled(line, STEP_M), (at) => mapped.distanceM(at, beside_m) === Infinity);
	// where the mapped street only begins, or crosses, nothing of this one is mapped
	const isMapped = (run: (typeof all)[number]) =>
		!run.isFree && lineM(run.line) > beside_m + TOUCH_M;
	if (!all.some(isMapped)) return [line];
	const own = new Set(line.map((at) => at.join()));
	const runs: LngLat[][] = [[]];
	for (const run of all) {
		if (isMapped(run)) runs.push([]);
		else runs.at(-1)!.push(...run.line);
	}
	return (
		runs
			.filter((run) => run.length > 1 && lineM(run) > LEFT_OVER_M)
			// of the samples only the ends are new positions
			.map((run) => run.filter((at, i) => i === 0 || i === run.length - 1 || own.has(at.join())))
	);
}

/** The approximate streets without what a mapped road of the same Chinese name shows. */
export function yieldToMapped(today: readonly Feature[], roads: readonly Feature[]): Yielding {
	const byName = new Map<string, NearLines>();
	for (const road of roads) {
		const zh = zhName(road);
		if (!zh) continue;
		const lines = byName.get(zh) ?? new NearLines();
		for (const path of pathsOf(road.geometry)) lines.add(path);
		byName.set(zh, lines);
	}
	const yielding: Yielding = { features: [], replaced: [], shortened: [] };
	for (const street of today) {
		const mapped = byName.get(zhName(street) ?? '');
		const beside_m = Math.max(BESIDE_M, 2 * Number(street.properties.accuracy_m));
		const paths = pathsOf(street.geometry);
		const runs = mapped ? paths.map((path) => uncovered(path, mapped, beside_m)) : null;
		const isWhole = runs?.every((left, at) => left[0] === paths[at]) ?? true;
		if (isWhole) yielding.features.push(street);
		else if (runs!.flat().length === 0) yielding.replaced.push(street.id);
		else {
			const lines = runs!.flat().map((run) => roundedLine(run));
			yielding.features.push({ ...street, geometry: linear(lines) });
			yielding.shortened.push(street.id);
		}
	}
	return yielding;
}
