/** Lines in a grid of cells, so that the nearest of many is found without asking all of them. */
import type { LngLat } from '../../../values/lng-lat';
import { toPlane } from './plane';

type Segment = readonly [ax: number, ay: number, bx: number, by: number];

/** Side of a cell, metres: a few segments of a street. */
const CELL_M = 100;

function segmentDistance(x: number, y: number, [ax, ay, bx, by]: Segment): number {
	const [dx, dy] = [bx - ax, by - ay];
	const squared = dx * dx + dy * dy;
	const along = squared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / squared;
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(ax + t * dx - x, ay + t * dy - y);
}

/** Answers how far a position is from the nearest of its lines. */
export class NearLines {
	readonly #cells = new Map<string, Segment[]>();

	constructor(lines: Iterable<readonly LngLat[]> = []) {
		for (const line of lines) this.add(line);
	}

	/** Adds a line; a ring is one too. */
	add(line: readonly LngLat[]): void {
		const points = line.map(toPlane);
		if (points.length === 1) points.push(points[0]!);
		for (let at = 1; at < points.length; at++) {
			const [a, b] = [points[at - 1]!, points[at]!];
			const segment: Segment = [a[0], a[1], b[0], b[1]];
			const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
			const [south, north] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
			for (let i = Math.floor(west / CELL_M); i <= Math.floor(east / CELL_M); i++) {
				for (let j = Math.floor(south / CELL_M); j <= Math.floor(north / CELL_M); j++) {
					const key = `${i},${j}`;
					const cell = this.#cells.get(key);
					if (cell) cell.push(segment);
					else this.#cells.set(key, [segment]);
				}
			}
		}
	}

	/** Metres to the nearest line, as far as it is no farther than `within_m`; else Infinity. */
	distanceM(position: LngLat, within_m: number): number {
		const [x, y] = toPlane(position);
		const [i, j] = [Math.floor(x / CELL_M), Math.floor(y / CELL_M)];
		let best_m = Infinity;
		const last = Math.ceil(within_m / CELL_M);
		for (let ring = 0; ring <= last; ring++) {
			// what lies in this ring of cells or beyond is no nearer than this
			if (best_m <= (ring - 1) * CELL_M) break;
			for (let di = -ring; di <= ring; di++) {
				const step = Math.abs(di) === ring ? 1 : 2 * ring || 1;
				for (let dj = -ring; dj <= ring; dj += step) {
					for (const segment of this.#cells.get(`${i + di},${j + dj}`) ?? []) {
						best_m = Math.min(best_m, segmentDistance(x, y, segment));
					}
				}
			}
		}
		return best_m <= within_m ? best_m : Infinity;
	}
}
