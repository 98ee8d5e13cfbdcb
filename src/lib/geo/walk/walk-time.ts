/**
 * How long a walk may take where only the straight distance is known. No street is asked, so that the
 * answer is a range and never one figure:
 *
 * - a way on foot is 1.15 to 1.6 times as long as the straight line. A grid of streets makes it up to √2
 *   times as long, a river, a railway or a gated block more; below 1.15 lies only one straight street;
 * - people walk 1.1 to 1.5 metres a second, from a stroll to a brisk pace, crossings included. Adults' usual
 *   pace is 1.2 to 1.4 on average, by age and sex: Bohannon & Andrews, Physiotherapy 97 (2011), 182–189,
 *   doi:10.1016/j.physio.2010.12.004.
 *
 * Both ranges are our judgement for this district, not a measurement; so is what lies likely between their ends.
 */
import type { StatedDistance } from '../accuracy/uncertainty';

/** The length of a way on foot, as a multiple of the straight distance. */
export const DETOUR = { least: 1.15, likely: 1.3, most: 1.6 } as const;

/** Walking pace, metres a second. */
export const PACE_M_PER_S = { slow: 1.1, usual: 1.25, brisk: 1.5 } as const;

/** Whole minutes, both ends of the range. */
export interface WalkMinutes {
	readonly least: number;
	readonly most: number;
}

const wholeMinutes = (seconds: number) => Math.max(1, Math.ceil(seconds / 60));

/**
 * The minutes that a walk of so many metres, measured straight, may take: at best the shortest way at the
 * brisk pace, at worst the longest one at the slow pace. Whole minutes, rounded up, at least 1: never less
 * than the straight line itself takes at the brisk pace.
 * @param metres straight distance, metres
 * @param accuracy_m its uncertainty (about 95 %), metres: the walk may be so much shorter or longer
 */
export function walkMinutes(metres: number, accuracy_m = 0): WalkMinutes {
	const shortest_m = Math.max(0, metres - accuracy_m) * DETOUR.least;
	const longest_m = (metres + accuracy_m) * DETOUR.most;
	return {
		least: wholeMinutes(shortest_m / PACE_M_PER_S.brisk),
		most: wholeMinutes(longest_m / PACE_M_PER_S.slow)
	};
}

/**
 * The same for a distance as it is stated, with its ±. An upper bound alone says nothing of the shortest time,
 * which then is 0.
 */
export function statedWalkMinutes(distance: StatedDistance): WalkMinutes {
	if (distance.kind === 'about') return walkMinutes(distance.metres, distance.plusminus_m);
	return { least: 0, most: walkMinutes(distance.metres).most };
}
