/** Lines with fewer positions: Douglas–Peucker (simplify-js) in metres. */
import simplify from 'simplify-js';
import type { LngLat } from '../../../values/lng-lat';
import { toPlane } from './plane';

/** The line with only positions of its own, nowhere farther than `tolerance_m` from what it was. */
export function simplifiedLine(line: readonly LngLat[], tolerance_m: number): LngLat[] {
	if (line.length < 3 || tolerance_m === 0) return [...line];
	const points = line.map((at) => {
		const [x, y] = toPlane(at);
		return { x, y, at };
	});
	return (simplify(points, tolerance_m, true) as typeof points).map(({ at }) => at);
}
