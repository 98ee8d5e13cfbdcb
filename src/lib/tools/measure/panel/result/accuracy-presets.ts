/** Presets for stated accuracies, and which one is in effect. */
import { HAND_PX } from '../../model/hand';
import type { Vertex } from '../../model/measurement';
import { isStated } from '../../model/stated-accuracy';

/**
 * Radii of 95 %, metres, our judgement: network RTK and total stations in a town; a phone under an
 * open sky, which GPS.gov gives as 4.9 m.
 */
export const STATED_PRESETS_M = { survey: 0.02, phone: 5 } as const;

/** The select's value: how the points were placed, a preset, another value, or several values. */
export type StatedAs = 'placed' | keyof typeof STATED_PRESETS_M | 'other' | 'mixed';

/** The accuracies stated for points. */
export function statedAs(vertices: readonly Vertex[]): StatedAs {
	if (!vertices.some(isStated)) return 'placed';
	const [first] = vertices;
	const isSame = vertices.every((one) => isStated(one) && one.accuracy_m === first!.accuracy_m);
	if (!isSame) return 'mixed';
	for (const name of ['survey', 'phone'] as const) {
		if (first!.accuracy_m === STATED_PRESETS_M[name]) return name;
	}
	return 'other';
}

/** The accuracy with which a point can be placed on the map, metres, to two digits. */
export const mapAccuracyM = (metresPerPixel: number): number =>
	Number((HAND_PX.pointer * metresPerPixel).toPrecision(2));
