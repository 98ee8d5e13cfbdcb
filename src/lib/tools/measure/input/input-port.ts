/**
 * What pointer and keyboard input needs of the measuring tool, and nothing more, so that a test can
 * replace it.
 */
import type { LngLat } from '../../../values/lng-lat';
import type { MapSurface, ScreenPoint } from '../../../map/surface/surface';
import type { Cursor } from '../cursor/cursor';
import type { ScreenPositions } from '../cursor/screen-hits';
import type { Hand } from '../model/hand';
import type { Measurement } from '../model/measurement';
import type { MeasureEvent, Session } from '../model/session';
import type { Wording } from '../words/figure-text';

/** What pointer and keyboard input needs of the map. */
export type InputSurface = Pick<
	MapSurface,
	'project' | 'unproject' | 'metresPerPixel' | 'openFrame' | 'panBy' | 'zoomBy' | 'cursor' | 'focus'
>;

export interface InputPort {
	/** what is drawn, held and chosen */
	readonly session: Session;
	/** the measurement that is being drawn; null where none is */
	readonly open: Measurement | null;
	/** the measurement that is chosen; null where none is */
	readonly active: Measurement | null;
	/** the map; null while there is none */
	readonly surface: InputSurface | null;
	/** positions projected to the screen; null */
	readonly screen: ScreenPositions | null;
	/** whether the tool's panel is open: while it is closed, measurements stay as they are */
	readonly isOpen: boolean;
	/** units and language of announcements */
	readonly wording: Wording;
	/** the last change in words */
	readonly spoken: string;
	/** the cursor; null while there is none */
	cursor: Cursor | null;
	/** Applies one event. */
	send(event: MeasureEvent): void;
	/** Announces something to screen readers. */
	notify(text: string): void;
	/** Opens the tool's panel. */
	openPanel(): void;
	/** The cursor at a point */
	cursorAt(point: ScreenPoint, at: LngLat, by: Hand, free: boolean): Cursor;
}
