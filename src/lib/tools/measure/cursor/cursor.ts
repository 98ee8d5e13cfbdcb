/** The hand: where the reader points, by pointer, finger or the keyboard's crosshair. */
import type { LngLat } from '../../../geo/lng-lat';
import type { MapSurface, ScreenPoint } from '../../../map/surface/surface';
import type { Surroundings } from '../figures/around';
import { vertex, type Vertex } from '../model/measurement';
import { heldOf } from '../draw/overlays';
import type { ScreenPositions } from './screen-hits';
import type { Session } from '../model/session';
import { snapAt } from './snapping';

export type Hand = 'pointer' | 'touch' | 'keyboard';

export interface Cursor {
	/** the vertex that would be set here */
	vertex: Vertex;
	/** true where it was drawn to something near */
	snapped: boolean;
	/** where on the screen the hand is, CSS pixels */
	point: ScreenPoint;
	by: Hand;
}

/**
 * How well a hand hits, CSS pixels: a pointer and the crosshair to the pixel; a finger covers what it
 * points at, four of them. Our judgement.
 */
export const HAND_PX: Record<Hand, number> = { pointer: 1, touch: 4, keyboard: 1 };

/** What the hand needs to know of the tool. */
export interface Hold {
	surface: MapSurface;
	screen: ScreenPositions;
	session: Session;
	around: Surroundings | null;
	/** false while snapping is switched off, or Alt held */
	snapping: boolean;
}

/** The cursor of a hand at a point: snapped, or as sure as a pixel is at that zoom. */
export function cursorAt(
	point: ScreenPoint,
	at: LngLat,
	by: Hand,
	{ surface, screen, session, around, snapping }: Hold
): Cursor {
	const targets = {
		measurements: session.drawing.measurements,
		features: around?.features ?? [],
		held: heldOf(session)
	};
	const near = snapping ? snapAt(point, at, targets, screen) : null;
	if (near) return { vertex: near, snapped: true, point, by };
	const accuracy_m = HAND_PX[by] * surface.metresPerPixel(at[1]);
	return { vertex: vertex(at, accuracy_m, by), snapped: false, point, by };
}
