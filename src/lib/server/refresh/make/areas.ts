/** Datasets of areas: pieces of one name that are near each other are one feature. */
import type { LngLat } from '../../../values/lng-lat';
import type { AreasRule } from '../datasets/rule';
import { namesOf, zhOf } from '../name/names';
import type { Thing } from '../osm/thing';
import { clippedArea } from '../shape/clip';
import { ringM2, toPlane } from '../shape/plane';
import { soundArea, united } from '../shape/sound-area';
import type { Made } from '../features/feature';
import { selected, Shapes, type Given, type Making } from './made';

type Polygons = LngLat[][][];

interface Piece {
	thing: Thing;
	polygons: Polygons;
}

/** Pieces of one name farther apart than this are two features of that name, metres. */
const APART_M = 500;

/** Groups of indices that a relation joins, each in order, by their first. */
function joined(count: number, pairs: Iterable<readonly [number, number]>): number[][] {
	const parent = Array.from({ length: count }, (_, at) => at);
	const root = (at: number): number => {
		let found = at;
		while (parent[found] !== found) found = parent[found] = parent[parent[found]!]!;
		return found;
	};
	for (const [a, b] of pairs) {
		const [one, other] = [root(a), root(b)].sort((x, y) => x - y);
		parent[other!] = one!;
	}
	const groups = new Map<number, number[]>();
	for (let at = 0; at < count; at++) {
		const first = root(at);
		groups.set(first, [...(groups.get(first) ?? []), at]);
	}
	return [...groups.values()];
}

function boxOf(polygons: Polygons) {
	const points = polygons.flatMap(([outer]) => outer!.map(toPlane));
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		[west, east] = [Math.min(west, x), Math.max(east, x)];
		[south, north] = [Math.min(south, y), Math.max(north, y)];
	}
	return { west, south, east, north };
}

/** Pieces of one name whose boxes are near each other. */
function nearPairs(pieces: readonly Piece[]): [number, number][] {
	const boxes = pieces.map(({ polygons }) => boxOf(polygons));
	return boxes.flatMap((one, i) =>
		boxes.flatMap((other, j): [number, number][] => {
			const dx = Math.max(one.west - other.east, other.west - one.east, 0);
			const dy = Math.max(one.south - other.north, other.south - one.north, 0);
			return j > i && Math.hypot(dx, dy) <= APART_M ? [[i, j]] : [];
		})
	);
}

/** Pieces that share an edge: those that only meet in a position are two. */
function touchingPairs(pieces: readonly Piece[]): [number, number][] {
	const first = new Map<string, number>();
	const pairs: [number, number][] = [];
	pieces.forEach(({ polygons }, index) => {
		for (const ring of polygons.flat()) {
			for (let at = 1; at < ring.length; at++) {
				const key = [ring[at - 1]!.join(), ring[at]!.join()].sort().join(' ');
				const before = first.get(key);
				if (before === undefined) first.set(key, index);
				else if (before !== index) pairs.push([before, index]);
			}
		}
	});
	return pairs;
}

/** Pieces by name; those without one each by itself, or with what it touches. */
function groupsOf(pieces: readonly Piece[], { joinsUnnamed, isNamed }: AreasRule): Piece[][] {
	const byName = new Map<string, Piece[]>();
	const unnamed: Piece[] = [];
	for (const piece of pieces) {
		const zh = isNamed ? zhOf(piece.thing.tags) : null;
		if (zh === null) unnamed.push(piece);
		else byName.set(zh, [...(byName.get(zh) ?? []), piece]);
	}
	const parted = (all: Piece[], pairs: [number, number][]) =>
		joined(all.length, pairs).map((group) => group.map((at) => all[at]!));
	return [
		...[...byName.values()].flatMap((all) => parted(all, nearPairs(all))),
		...(joinsUnnamed ? parted(unnamed, touchingPairs(unnamed)) : unnamed.map((piece) => [piece]))
	];
}

const areaM2 = (polygons: Polygons) =>
	polygons
		.flatMap(([outer, ...holes]) => [
			Math.abs(ringM2(outer!)),
			...holes.map((hole) => -Math.abs(ringM2(hole)))
		])
		.reduce((sum, m2) => sum + m2, 0);

/** Makes a dataset of areas by its rule; `isWanted` leaves out what another dataset takes. */
export function makeAreas(
	rule: AreasRule,
	given: Given,
	isWanted: (thing: Thing) => boolean = () => true
): Making {
	const shapes = new Shapes();
	const pieces = selected(given.things, rule)
		.filter(isWanted)
		.flatMap((thing): Piece[] => {
			const whole = shapes.polygonsOf(thing);
			const polygons = whole && clippedArea(whole);
			return polygons && polygons.length > 0 ? [{ thing, polygons }] : [];
		});
	const features = groupsOf(pieces, rule).flatMap((group): Made[] => {
		const { thing } = group[0]!;
		const properties = rule.propertiesOf(thing.tags);
		if (!properties) return [];
		const polygons =
			group.length === 1 ? group[0]!.polygons : united(group.map((piece) => piece.polygons));
		if (areaM2(polygons) < rule.smallest_m2) return [];
		const geometry = soundArea(polygons, rule.tolerance_m);
		if (!geometry) {
			shapes.leftOut.push({ ref: thing.ref, reason: 'no sound outline comes of it' });
			return [];
		}
		const tags = group.map((piece) => piece.thing.tags);
		const names = rule.isNamed ? namesOf(tags, given.names) : null;
		return [{ ref: thing.ref, properties: { ...names, ...properties }, geometry }];
	});
	return { features, leftOut: shapes.leftOut, incomplete: shapes.incomplete };
}
