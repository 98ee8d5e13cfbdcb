/**
 * Shortest times in a graph: E. W. Dijkstra, A note on two problems in connexion with graphs, Numerische
 * Mathematik 1 (1959), 269–271, with a binary heap.
 */

/** A directed graph: the edges of node n are those from `first[n]` up to `first[n + 1]`. */
export interface Graph {
	readonly first: Uint32Array;
	readonly target: Uint16Array;
}

/** Times to every node, and by which edge it is reached: -1 where a node is a start or is not reached. */
export interface ShortestTimes {
	/** Infinity where a node is not reached */
	readonly minutes: Float64Array;
	/** the node before */
	readonly from: Int32Array;
}

/** The least of open times first; a node may be in it more than once. */
class Heap {
	readonly #nodes: number[] = [];
	readonly #keys: number[] = [];

	get isEmpty(): boolean {
		return this.#nodes.length === 0;
	}

	push(node: number, key: number): void {
		const nodes = this.#nodes;
		const keys = this.#keys;
		let at = nodes.length;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (keys[parent]! <= key) break;
			nodes[at] = nodes[parent]!;
			keys[at] = keys[parent]!;
			at = parent;
		}
		nodes[at] = node;
		keys[at] = key;
	}

	pop(): [node: number, key: number] {
		const nodes = this.#nodes;
		const keys = this.#keys;
		const top: [number, number] = [nodes[0]!, keys[0]!];
		const node = nodes.pop()!;
		const key = keys.pop()!;
		const size = nodes.length;
		if (size === 0) return top;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= size) break;
			if (child + 1 < size && keys[child + 1]! < keys[child]!) child++;
			if (keys[child]! >= key) break;
			nodes[at] = nodes[child]!;
			keys[at] = keys[child]!;
			at = child;
		}
		nodes[at] = node;
		keys[at] = key;
		return top;
	}
}

/**
 * The shortest time to every node.
 * @param weights minutes of each edge, none below 0
 * @param starts nodes, each with the minutes after which it is reached
 */
export function shortestTimes(
	{ first, target }: Graph,
	weights: Float64Array,
	starts: Iterable<readonly [node: number, minutes: number]>
): ShortestTimes {
	const count = first.length - 1;
	const minutes = new Float64Array(count).fill(Infinity);
	const from = new Int32Array(count).fill(-1);
	const open = new Heap();
	for (const [node, after] of starts) {
		if (after >= minutes[node]!) continue;
		minutes[node] = after;
		open.push(node, after);
	}
	while (!open.isEmpty) {
		const [node, reached] = open.pop();
		if (reached > minutes[node]!) continue;
		for (let edge = first[node]!; edge < first[node + 1]!; edge++) {
			const next = target[edge]!;
			const after = reached + weights[edge]!;
			if (after >= minutes[next]!) continue;
			minutes[next] = after;
			from[next] = node;
			open.push(next, after);
		}
	}
	return { minutes, from };
}
