/** What hands and keys need of the measuring tool, and nothing more: a test can stand in for it. */
import type { LngLat } from '../../../values/lng-lat';
import type { MapSurface, ScreenPoint } from '../../../map/surface/surface';
import type { Cursor } from '../cursor/cursor';
import type { ScreenPositions } from '../cursor/screen-hits';
import type { Hand } from '../model/hand';
import type { Measurement } from '../model/measurement';
import type { MeasureEvent, Session } from '../model/session';
import type { Wording } from '../words/figure-text';

/** What hands and keys need of the map. */
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
	/** where positions are on it; null while there is no map */
	readonly screen: ScreenPositions | null;
	/** whether the tool's panel is open: while it is closed, measurements stay as they are */
	readonly isOpen: boolean;
	/** units and language of what is said */
	readonly wording: Wording;
	/** the last change in words */
	readonly spoken: string;
	/** where the hand points; null while it does not */
	cursor: Cursor | null;
	/** Applies one thing that happens. */
	send(event: MeasureEvent): void;
	/** Says something to those who hear the page. */
	notify(text: string): void;
	/** Opens the tool's panel. */
	openPanel(): void;
	/** The cursor of a hand at a point, in CSS pixels and degrees WGS-84; `free` does not snap. */
	cursorAt(point: ScreenPoint, at: LngLat, by: Hand, free: boolean): Cursor;
}
