/** Clicks on features that were not published: the reader's own, or an embedding page's. The rest goes to the map. */
import { OWN_TARGETS } from '../../layers/overlays/own-layers';
import type { Gesture, MapSurface, SurfaceListener } from '../../map/surface/surface';

/** The tolerance of a pointer, and of a fingertip, CSS pixels. */
const REACH = { pointer: 4, touch: 14 };

/** Calls back with the layer and the row of the feature that is clicked. */
export function pointedListener(
	surface: MapSurface,
	onchoose: (layer: number, row: number) => void
): SurfaceListener {
	const pointed = ({ point, touch }: Gesture) => {
		const reach = touch ? REACH.touch : REACH.pointer;
		const [found] = surface.propertiesAt(point, OWN_TARGETS, reach);
		if (typeof found?.layer !== 'number' || typeof found.row !== 'number') return null;
		return { layer: found.layer, row: found.row };
	};
	let isOver = false;
	return {
		hover: (gesture) => {
			const was = isOver;
			isOver = pointed(gesture) !== null;
			if (isOver !== was) surface.cursor(isOver ? 'pointer' : null);
			return isOver;
		},
		leave: () => {
			isOver = false;
		},
		press: () => false,
		drag: () => {},
		drop: () => {},
		tap: (gesture) => {
			const found = pointed(gesture);
			if (found) onchoose(found.layer, found.row);
			return found !== null;
		},
		doubleTap: () => false,
		hold: () => false,
		ownsPointer: () => isOver,
		key: () => false
	};
}
