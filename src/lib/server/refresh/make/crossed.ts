/** Where lines cross the centreline of the creek. */
import type { LngLat } from '../../../values/lng-lat';
import { nearM, toPlane } from '../shape/plane';

/** The position in which two straight pieces cross; null where they do not. */
function meeting(a: LngLat, b: LngLat, c: LngLat, d: LngLat): LngLat | null {
	const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [a, b, c, d].map(toPlane) as [
		[number, number],
		[number, number],
		[number, number],
		[number, number]
	];
	const cross = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
	if (cross === 0) return null;
	const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / cross;
	const u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / cross;
	if (!(t >= 0 && t <= 1 && u >= 0 && u <= 1)) return null;
	return [c[0] + (d[0] - c[0]) * u, c[1] + (d[1] - c[1]) * u];
}

/** A position on the centreline, and how far upstream it lies, metres from its beginning. */
export interface Crossed {
	at: LngLat;
	along_m: number;
}

/** A centreline that is asked where lines cross it. */
export class Creek {
	readonly #along: number[];
	readonly #line: readonly LngLat[];

	constructor(line: readonly LngLat[]) {
		this.#line = line;
		let along_m = 0;
		this.#along = line.map((at, i) => (i === 0 ? 0 : (along_m += nearM(line[i - 1]!, at))));
	}

	/** Every crossing of a line, in the order of the creek. */
	crossedBy(line: readonly LngLat[]): Crossed[] {
		const found: Crossed[] = [];
		for (let i = 1; i < line.length; i++) {
			const [a, b] = [line[i - 1]!, line[i]!];
			for (let k = 1; k < this.#line.length; k++) {
				const [c, d] = [this.#line[k - 1]!, this.#line[k]!];
				if (Math.max(a[0], b[0]) < Math.min(c[0], d[0])) continue;
				if (Math.min(a[0], b[0]) > Math.max(c[0], d[0])) continue;
				const at = meeting(a, b, c, d);
				if (at) found.push({ at, along_m: this.#along[k - 1]! + nearM(c, at) });
			}
		}
		return found.sort((one, other) => one.along_m - other.along_m);
	}

	/** The position so many metres upstream. */
	at(along_m: number): LngLat {
		const k = Math.max(
			1,
			this.#along.findIndex((end_m) => end_m >= along_m)
		);
		const [c, d] = [this.#line[k - 1]!, this.#line[k]!];
		const t = (along_m - this.#along[k - 1]!) / (this.#along[k]! - this.#along[k - 1]!);
		return [c[0] + (d[0] - c[0]) * t, c[1] + (d[1] - c[1]) * t];
	}

	/** How far upstream the foot of a position lies, metres. */
	alongM(position: LngLat): number {
		let [best_m, along_m] = [Infinity, 0];
		this.#line.forEach((d, k) => {
			const c = this.#line[k - 1];
			if (!c) return;
			const [[cx, cy], [dx, dy], [x, y]] = [toPlane(c), toPlane(d), toPlane(position)];
			const squared = (dx - cx) ** 2 + (dy - cy) ** 2;
			const raw = squared === 0 ? 0 : ((x - cx) * (dx - cx) + (y - cy) * (dy - cy)) / squared;
			const t = Math.min(1, Math.max(0, raw));
			const distance_m = Math.hypot(cx + t * (dx - cx) - x, cy + t * (dy - cy) - y);
			if (distance_m >= best_m) return;
			[best_m, along_m] = [distance_m, this.#along[k - 1]! + t * Math.sqrt(squared)];
		});
		return along_m;
	}
}
