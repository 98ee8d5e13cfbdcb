/** Positions at even steps along a line. */
import type { LngLat } from '../../../values/lng-lat';
import { nearM } from './plane';

/** The line's own positions, and between them as many as leave no gap of more than `step_m` metres. */
export function sampled(line: readonly LngLat[], step_m: number): LngLat[] {
	return line.flatMap((to, at): LngLat[] => {
		const from = line[at - 1];
		if (!from) return [to];
		const parts = Math.max(1, Math.ceil(nearM(from, to) / step_m));
		return Array.from({ length: parts }, (_, part): LngLat => {
			const t = (part + 1) / parts;
			if (t === 1) return to;
			return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
		});
	});
}
