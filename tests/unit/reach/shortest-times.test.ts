import { describe, expect, it } from 'vitest';
import { shortestTimes, type Graph } from '#lib/reach/shortest-times';
import { seeded } from '../geo/seeded';

interface Edge {
	from: number;
	to: number;
	minutes: number;
}

function graphOf(count: number, edges: readonly Edge[]): { graph: Graph; weights: Float64Array } {
	const sorted = [...edges].sort((a, b) => a.from - b.from);
	const first = new Uint32Array(count + 1);
	for (const { from } of sorted) first[from + 1]!++;
	for (let node = 0; node < count; node++) first[node + 1]! += first[node]!;
	return {
		graph: { first, target: Uint16Array.from(sorted, ({ to }) => to) },
		weights: Float64Array.from(sorted, ({ minutes }) => minutes)
	};
}

function randomEdges(random: () => number, count: number): Edge[] {
	const total = Math.floor(random() * count * 4);
	return Array.from({ length: total }, () => ({
		from: Math.floor(random() * count),
		to: Math.floor(random() * count),
		// Nothing, whole minutes and fractions.
		minutes: random() < 0.1 ? 0 : random() < 0.5 ? Math.ceil(random() * 9) : random() * 9
	}));
}

/** Every way that enters no node twice, by trying them all. */
function bruteForce(count: number, edges: readonly Edge[], start: number): number[] {
	const best = Array.from({ length: count }, () => Infinity);
	const walk = (node: number, minutes: number, seen: ReadonlySet<number>): void => {
		best[node] = Math.min(best[node]!, minutes);
		for (const edge of edges) {
			if (edge.from !== node || seen.has(edge.to)) continue;
			walk(edge.to, minutes + edge.minutes, new Set([...seen, edge.to]));
		}
	};
	walk(start, 0, new Set([start]));
	return best;
}

/** All pairs by R. W. Floyd, Algorithm 97, Communications of the ACM 5 (1962), 345. */
function allPairs(count: number, edges: readonly Edge[]): number[][] {
	const minutes = Array.from({ length: count }, (_, a) =>
		Array.from({ length: count }, (_, b) => (a === b ? 0 : Infinity))
	);
	for (const edge of edges) {
		minutes[edge.from]![edge.to] = Math.min(minutes[edge.from]![edge.to]!, edge.minutes);
	}
	for (let via = 0; via < count; via++)
		for (let a = 0; a < count; a++)
			for (let b = 0; b < count; b++)
				minutes[a]![b] = Math.min(minutes[a]![b]!, minutes[a]![via]! + minutes[via]![b]!);
	return minutes;
}

const closeTo = (found: Float64Array, known: readonly number[]) =>
	known.forEach((minutes, node) =>
		Number.isFinite(minutes)
			? expect(found[node]).toBeCloseTo(minutes, 9)
			: expect(found[node]).toBe(Infinity)
	);

describe('shortest times', () => {
	it('agree with every way tried, on 200 small random networks', () => {
		for (let seed = 1; seed <= 200; seed++) {
			const random = seeded(seed);
			const count = 1 + Math.floor(random() * 7);
			const edges = randomEdges(random, count).slice(0, 14);
			const { graph, weights } = graphOf(count, edges);
			closeTo(shortestTimes(graph, weights, [[0, 0]]).minutes, bruteForce(count, edges, 0));
		}
	});

	it('agree with all pairs on larger ones, and from several starts are the best of them', () => {
		for (let seed = 1; seed <= 40; seed++) {
			const random = seeded(1000 + seed);
			const count = 2 + Math.floor(random() * 40);
			const edges = randomEdges(random, count);
			const { graph, weights } = graphOf(count, edges);
			const known = allPairs(count, edges);
			for (let start = 0; start < count; start++) {
				closeTo(shortestTimes(graph, weights, [[start, 0]]).minutes, known[start]!);
			}
			const [a, b, early] = [0, count - 1, random() * 5];
			closeTo(
				shortestTimes(graph, weights, [
					[a, 0],
					[b, early]
				]).minutes,
				known[a]!.map((minutes, node) => Math.min(minutes, known[b]![node]! + early))
			);
		}
	});

	it('name the node before each, so that the parts of a way add up to it', () => {
		for (let seed = 1; seed <= 50; seed++) {
			const random = seeded(2000 + seed);
			const count = 2 + Math.floor(random() * 30);
			const edges = randomEdges(random, count);
			const { graph, weights } = graphOf(count, edges);
			const { minutes, from } = shortestTimes(graph, weights, [[0, 0]]);
			minutes.forEach((reached, node) => {
				if (node === 0 || !Number.isFinite(reached)) return expect(from[node]).toBe(-1);
				const step = Math.min(
					...edges
						.filter((edge) => edge.from === from[node] && edge.to === node)
						.map((edge) => edge.minutes)
				);
				expect(minutes[from[node]!]! + step).toBeCloseTo(reached, 9);
			});
		}
	});

	it('never shorten when a minute is added to any edge', () => {
		for (let seed = 1; seed <= 60; seed++) {
			const random = seeded(3000 + seed);
			const count = 2 + Math.floor(random() * 20);
			const edges = randomEdges(random, count);
			if (edges.length === 0) continue;
			const before = graphOf(count, edges);
			const times = shortestTimes(before.graph, before.weights, [[0, 0]]).minutes;
			const longer = before.weights.slice();
			longer[Math.floor(random() * longer.length)]! += 1;
			const later = shortestTimes(before.graph, longer, [[0, 0]]).minutes;
			later.forEach((minutes, node) => expect(minutes).toBeGreaterThanOrEqual(times[node]!));
		}
	});
});
