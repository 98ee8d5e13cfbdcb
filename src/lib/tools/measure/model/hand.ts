/** The hand that points: a pointer, a finger or the keyboard's crosshair. */
export type Hand = 'pointer' | 'touch' | 'keyboard';

/**
 * How well a hand hits, CSS pixels: a pointer and the crosshair to the pixel; a finger covers what it
 * points at, four of them. Our judgement.
 */
export const HAND_PX: Record<Hand, number> = { pointer: 1, touch: 4, keyboard: 1 };
