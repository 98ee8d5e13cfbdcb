import { expect, it, vi } from 'vitest';
import { continuePicture } from '#lib/map/continue-picture';
import type { Camera } from '#lib/state/address/camera';

const at = (lng: number): Camera => ({ center: [lng, 31.2], zoom: 12, bearing: 0, pitch: 0 });

/** A map that is at `at(0)`, below a picture that a reader may have moved. */
function hiddenMap() {
	const state = { map: at(0), picture: null as Camera | null };
	const once = new Map<string, () => void>();
	const drawn: (() => void)[] = [];
	const calls: string[] = [];
	const view = { isHeld: false, onmove: () => {}, reset: vi.fn() };
	const session = {
		map: {
			once: (event: string, done: () => void) => once.set(event, done),
			getCenter: () => ({ lng: state.map.center[0], lat: state.map.center[1] }),
			getZoom: () => state.map.zoom,
			getBearing: () => 0,
			getPitch: () => 0
		},
		continueFrom: (camera: Camera) => (state.map = camera),
		hidden: {
			whenNextIsDrawn: (done: () => void) => drawn.push(done),
			show: () => calls.push('show')
		}
	};
	const picture = continuePicture({
		session: session as never,
		view: view as never,
		camera: () => state.picture,
		reveal: () => calls.push('reveal')
	});
	return { state, once, drawn, calls, view, picture };
}

it('a picture that was not moved is left for the map at once', () => {
	const { picture, calls } = hiddenMap();
	picture.complete();
	expect(calls.slice(0, 2)).toEqual(['show', 'reveal']);
});

it('a moved one is followed, and the map shown once it is at rest there', () => {
	const { picture, calls, state, once } = hiddenMap();
	state.picture = at(1);
	picture.complete();
	expect(state.map).toEqual(at(1));
	expect(calls).toEqual([]);
	once.get('idle')!();
	expect(calls.slice(0, 2)).toEqual(['show', 'reveal']);
});

it('one that is moved again and again is shown with the next frame, at the newest place', () => {
	const { picture, calls, state, once, drawn } = hiddenMap();
	state.picture = at(1);
	picture.complete();
	state.picture = at(2);
	once.get('idle')!();
	expect(state.map).toEqual(at(2));
	expect(calls).toEqual([]);
	state.picture = at(3);
	drawn[0]!();
	expect(state.map).toEqual(at(3));
	expect(calls.slice(0, 2)).toEqual(['show', 'reveal']);
});

it('while a hand holds the picture, the next frame has to do', () => {
	const { picture, calls, state, view, drawn } = hiddenMap();
	Object.assign(view, { isHeld: true });
	state.picture = at(1);
	picture.complete();
	drawn[0]!();
	expect(calls).toEqual(['show', 'reveal']);
	// The same hand goes on, and the live map follows it.
	state.picture = at(4);
	view.onmove();
	expect(state.map).toEqual(at(4));
});

it('a map that was sent elsewhere meanwhile is not brought back', () => {
	const { picture, state, drawn, view } = hiddenMap();
	Object.assign(view, { isHeld: true });
	state.picture = at(1);
	picture.complete();
	picture.leave();
	state.map = at(9);
	drawn[0]!();
	expect(state.map).toEqual(at(9));
});
