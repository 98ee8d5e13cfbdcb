/** What points at the map: a pointer, a finger or the keyboard's crosshair. */
export type Hand = 'pointer' | 'touch' | 'keyboard';
