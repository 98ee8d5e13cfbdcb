/** Datasets of lines: pieces of one name and kind joined, clipped, simplified and rounded. */
import type { LngLat } from '../../../values/lng-lat';
import type { LinesRule } from '../datasets/rule';
import { namesOf, zhOf } from '../name/names';
import type { Tags } from '../osm/elements';
import { compareRefs } from '../osm/thing';
import { clippedLine } from '../shape/clip';
import { joinLines } from '../shape/join-lines';
import { NearLines } from '../shape/near-lines';
import { lineM } from '../shape/plane';
import { roundedLine } from '../shape/round';
import { sampled } from '../shape/sampled';
import { simplifiedLine } from '../shape/simplify';
import type { Made } from '../features/feature';
import { selected, Shapes, type Given, type Making } from './made';

/** Pieces that become one feature, or one each where they have no name. */
interface Group {
	ref: string;
	zh: string | null;
	properties: Record<string, string>;
	tags: Tags[];
	pieces: { ref: string; line: LngLat[] }[];
}

/** A line or several as the files hold them. */
export function linear(lines: readonly [number, number][][]) {
	return lines.length === 1
		? ({ type: 'LineString', coordinates: lines[0]! } as const)
		: ({ type: 'MultiLineString', coordinates: lines } as const);
}

/** Lines inside the extent, none shorter than so many metres, simplified and rounded. */
export function finishedLines(
	lines: readonly (readonly LngLat[])[],
	{ shortest_m, tolerance_m }: { shortest_m: number; tolerance_m: number }
): [number, number][][] {
	return lines
		.flatMap(clippedLine)
		.filter((line) => lineM(line) >= shortest_m)
		.map((line) => roundedLine(simplifiedLine(line, tolerance_m)))
		.filter((line) => line.length > 1);
}

/** Shares of a line's length that may lie elsewhere for it still to run beside another. */
const BESIDE = 0.9;

/** The lines that do not run beside a longer one of them, or one kept before; these are added to `kept`. */
export function withoutParallel(
	lines: readonly [number, number][][],
	kept: NearLines,
	beside_m: number
): [number, number][][] {
	const longestFirst = [...lines].sort((a, b) => lineM(b) - lineM(a));
	const stay = new Set<[number, number][]>();
	for (const line of longestFirst) {
		const samples = sampled(line, beside_m);
		const beside = samples.filter((at) => kept.distanceM(at, beside_m) < Infinity);
		if (beside.length >= samples.length * BESIDE) continue;
		stay.add(line);
		kept.add(line);
	}
	return lines.filter((line) => stay.has(line));
}

function groupsOf(rule: LinesRule, things: Given['things'], shapes: Shapes): Group[] {
	const groups = new Map<string, Group>();
	for (const thing of selected(things, rule)) {
		const properties = rule.propertiesOf(thing.tags);
		const lines = properties && shapes.linesOf(thing);
		if (!lines) continue;
		const zh = (rule.zhOf ?? zhOf)(thing.tags);
		if (zh === null && rule.unnamed === 'left-out') continue;
		const kind = Object.values(properties).join();
		const key = zh === null || rule.partedByKind ? `${kind} ${zh ?? ''}` : zh;
		const group = groups.get(key) ?? { ref: thing.ref, zh, properties, tags: [], pieces: [] };
		group.tags.push(thing.tags);
		for (const line of lines) group.pieces.push({ ref: thing.ref, line });
		groups.set(key, group);
	}
	// what has a name first, so that a parallel track without one is the one that goes
	const all = [...groups.values()];
	return [...all.filter(({ zh }) => zh !== null), ...all.filter(({ zh }) => zh === null)];
}

const segmentKey = (a: LngLat, b: LngLat) => [a.join(), b.join()].sort().join(' ');

/** Unnamed lines as features of their own, each told by the least of the things that it was made of. */
function oneEach(rule: LinesRule, { pieces, properties }: Group, from_m: number): Made[] {
	const refs = new Map(pieces.map(({ ref, line }) => [segmentKey(line[0]!, line[1]!), ref]));
	return joinLines(pieces.map(({ line }) => line)).flatMap((line): Made[] => {
		const lines = finishedLines([line], { ...rule, shortest_m: from_m });
		const made = line.slice(1).flatMap((at, i) => refs.get(segmentKey(line[i]!, at)) ?? []);
		const [ref] = made.sort(compareRefs);
		return lines.length > 0 && ref ? [{ ref, properties, geometry: linear(lines) }] : [];
	});
}

/** Makes a dataset of lines by its rule. */
export function makeLines(rule: LinesRule, given: Given): Making {
	const shapes = new Shapes();
	const kept = new NearLines();
	const features = groupsOf(rule, given.things, shapes).flatMap((group): Made[] => {
		if (group.zh === null && typeof rule.unnamed === 'object') {
			return oneEach(rule, group, rule.unnamed.from_m);
		}
		const all = finishedLines(joinLines(group.pieces.map(({ line }) => line)), rule);
		const lines = rule.beside_m ? withoutParallel(all, kept, rule.beside_m) : all;
		if (lines.length === 0) return [];
		const names = group.zh === null ? null : namesOf(group.tags, given.names, group.zh);
		return [
			{
				ref: group.ref,
				properties: { ...names, ...group.properties },
				geometry: linear(lines)
			}
		];
	});
	return { features, leftOut: shapes.leftOut, incomplete: shapes.incomplete };
}
