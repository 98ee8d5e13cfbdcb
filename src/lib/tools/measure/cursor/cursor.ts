/** The cursor: the position that the reader points at, and what it snaps to there. */
import type { LngLat } from '../../../values/lng-lat';
import type { MapSurface, ScreenPoint } from '../../../map/surface/surface';
import type { NearShape } from '../../tool/tool';
import type { Surroundings } from '../figures/around';
import { vertex, type Vertex } from '../model/measurement';
import type { ScreenPositions } from './screen-hits';
import { HAND_PX, type Hand } from '../model/hand';
import { heldOf, type Session } from '../model/session';
import { snapAt } from './snapping';

export interface Cursor {
	/** the vertex that a tap would add here */
	vertex: Vertex;
	/** true where it has snapped */
	snapped: boolean;
	/** the pointer's position on the screen, CSS pixels */
	point: ScreenPoint;
	by: Hand;
}

/** What the cursor needs of the tool. */
export interface Hold {
	surface: Pick<MapSurface, 'metresPerPixel'>;
	screen: ScreenPositions;
	session: Session;
	around: Surroundings | null;
	/** what other tools have drawn near the point */
	shapes: readonly NearShape[];
	/** false while snapping is switched off, or Alt held */
	snapping: boolean;
}

/** The cursor at a point: snapped, or as accurate as a pixel is at that zoom. */
export function cursorAt(
	point: ScreenPoint,
	at: LngLat,
	by: Hand,
	{ surface, screen, session, around, shapes, snapping }: Hold
): Cursor {
	const targets = {
		measurements: session.drawing.measurements,
		features: around?.features ?? [],
		shapes,
		held: heldOf(session)
	};
	const near = snapping ? snapAt(point, at, targets, screen) : null;
	if (near) return { vertex: near, snapped: true, point, by };
	const accuracy_m = HAND_PX[by] * surface.metresPerPixel(at[1]);
	return { vertex: vertex(at, accuracy_m, by), snapped: false, point, by };
}
