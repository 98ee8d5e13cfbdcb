/**
 * Lets the live map continue where the reader has moved the still picture to: from the same camera, without a
 * frame between them that shows neither, and in the middle of a drag or of a throw's glide if need be.
 */
import type { Camera } from '../state/address/camera';
import type { StillView } from '../state/first-view/still-view';
import { cameraOf } from './renderer/camera-moves';
import type { MapSession } from './session';

/** The picture fades for a quarter of a second, in which it must not jump back (MapView.svelte). */
const FADED_MS = 400;
/** Less than a tenth of a pixel on any screen. */
const SAME_ZOOM = 1e-4;
const SAME_DEG = 1e-7;

const isSame = (a: Camera, b: Camera) =>
	Math.abs(a.zoom - b.zoom) < SAME_ZOOM &&
	Math.abs(a.center[0] - b.center[0]) < SAME_DEG &&
	Math.abs(a.center[1] - b.center[1]) < SAME_DEG;

interface Continued {
	readonly session: Pick<MapSession, 'map' | 'continueFrom' | 'hidden'>;
	/** undefined on a page whose first script was blocked */
	readonly view: StillView | undefined;
	/** where the picture looks; null where it was not moved */
	readonly camera: () => Camera | null;
	/** shows the live map instead of the picture */
	readonly reveal: () => void;
}

/**
 * Follows the picture until the live map is shown. Call `complete` when the map has drawn its first whole frame,
 * and `leave` when it was sent elsewhere, which shows it at once.
 */
export function continuePicture({ session, view, camera, reveal }: Continued) {
	const { map } = session;
	const isThere = (wanted: Camera | null) => !wanted || isSame(wanted, cameraOf(map));
	const follow = () => {
		const wanted = camera();
		if (wanted && !isThere(wanted)) session.continueFrom(wanted);
	};
	let isLeft = false;
	/** While a pointer holds the picture, or it glides, each move would be a frame of the map that nobody sees. */
	if (view) view.onmove = () => view.isHeld || follow();

	let isFollowed = false;
	function complete(): void {
		if (isLeft || isThere(camera())) return show();
		follow();
		// A hand that goes on never lets the map come to rest: then the next frame has to do.
		if (view?.isHeld || isFollowed) session.hidden.whenNextIsDrawn(show);
		else map.once('idle', complete);
		isFollowed = true;
	}

	function show(): void {
		if (isLeft) return;
		// Where the picture was moved to while that frame was drawn.
		follow();
		session.hidden.show(camera() !== null);
		reveal();
		if (!view) return;
		view.onmove = () => {
			follow();
			if (!view.isHeld) leave();
		};
		if (!view.isHeld) leave();
	}

	function leave(): void {
		isLeft = true;
		reveal();
		if (!view) return;
		view.onmove = () => {};
		view.isHeld = false;
		setTimeout(() => view.reset(), FADED_MS);
	}
	return { complete, leave };
}
