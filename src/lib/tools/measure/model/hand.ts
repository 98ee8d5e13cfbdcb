import type { Hand } from '../../../values/hand';

export type { Hand } from '../../../values/hand';

/**
 * The pointing accuracy, CSS pixels: one pixel for a pointer and the crosshair; four for a finger,
 * which covers what it points at. Our judgement.
 */
export const HAND_PX: Record<Hand, number> = { pointer: 1, touch: 4, keyboard: 1 };
