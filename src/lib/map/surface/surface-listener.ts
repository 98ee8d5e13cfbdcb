/** The events that a tool receives from pointer, finger and keyboard. */
import type { LngLat } from '../../values/lng-lat';

/** A place on the screen, CSS pixels from the map's top left corner. */
export interface ScreenPoint {
	x: number;
	y: number;
}

/** Where and how the reader points. */
export interface Gesture {
	/** degrees WGS-84 */
	at: LngLat;
	point: ScreenPoint;
	touch: boolean;
	/** whether Alt is held: no snapping then */
	alt: boolean;
}

/** A tool's listener. Returning true takes the event: nobody else receives it. */
export interface SurfaceListener {
	/** the pointer moves without a button held */
	hover(gesture: Gesture): boolean;
	/** the pointer has left the map */
	leave(): void;
	/** a button or finger is pressed; true takes the drag that may follow */
	press(gesture: Gesture): boolean;
	drag(gesture: Gesture): void;
	/** the end of a drag that was taken */
	drop(): void;
	tap(gesture: Gesture): boolean;
	/** the second tap of two */
	doubleTap(gesture: Gesture): boolean;
	/** a long press, or the right button */
	hold(gesture: Gesture): boolean;
	/** whether the tool sets the pointer's shape at the moment */
	ownsPointer(): boolean;
	/** a key while the map has the focus */
	key(event: KeyboardEvent): boolean;
}

/** Two listeners as one: the second receives what the first does not take. */
export function inTurn(first: SurfaceListener, second: SurfaceListener): SurfaceListener {
	/** who took the press that a drag follows */
	let dragger: SurfaceListener | null = null;
	return {
		hover: (gesture) => first.hover(gesture) || second.hover(gesture),
		leave: () => {
			first.leave();
			second.leave();
		},
		press: (gesture) => {
			dragger = [first, second].find((one) => one.press(gesture)) ?? null;
			return dragger !== null;
		},
		drag: (gesture) => dragger?.drag(gesture),
		drop: () => dragger?.drop(),
		tap: (gesture) => first.tap(gesture) || second.tap(gesture),
		doubleTap: (gesture) => first.doubleTap(gesture) || second.doubleTap(gesture),
		hold: (gesture) => first.hold(gesture) || second.hold(gesture),
		ownsPointer: () => first.ownsPointer() || second.ownsPointer(),
		key: (event) => first.key(event) || second.key(event)
	};
}
