/** The contract of address and history: a shared address shows the same, back undoes a choice. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Camera } from '#lib/state/address/camera';
import { beginHydration, hydrateParts } from '#lib/state/first-view/hydration';
import { CAMERA_PAUSE_MS } from '#lib/state/navigation/reader-navigation';
import { madeUpWindow, M50 } from './made-up-window';

const STATION = { layer: 'metro', id: 'daduhe-road' } as const;
const PLACE = { layer: 'places', id: 'm50' } as const;
const look = (lng: number): Camera => ({ zoom: 15, center: [lng, 31.25], bearing: 0, pitch: 0 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the view in the address', () => {
	it('replaces the current entry, once the map has stopped moving', () => {
		const window = madeUpWindow('/en/');
		window.explorer.lookFrom(look(121.4));
		window.rememberView(window.explorer);
		vi.advanceTimersByTime(CAMERA_PAUSE_MS - 1);
		expect(window.asked).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(window.history).toEqual(['/en/#map=15/31.25/121.4']);
		expect(window.asked).toHaveLength(1);
	});

	it('of a moving camera is written at most every 300 ms, as Safari asks', () => {
		const window = madeUpWindow('/en/');
		for (let moved = 0; moved < 50; moved += 1) {
			window.explorer.lookFrom(look(121.4 + moved / 1000));
			window.rememberView(window.explorer);
			vi.advanceTimersByTime(20);
		}
		vi.advanceTimersByTime(CAMERA_PAUSE_MS);
		expect(window.asked.length).toBeLessThanOrEqual((50 * 20) / CAMERA_PAUSE_MS + 1);
		expect(window.address).toBe('/en/#map=15/31.25/121.449');
	});

	it('is not written again where the address has it already', () => {
		const window = madeUpWindow('/en/?layers=places#map=15/31.25/121.4');
		window.explorer.lookFrom(look(121.4));
		window.rememberView(window.explorer);
		vi.runAllTimers();
		expect(window.asked).toEqual([]);
	});

	it('is rewritten where it arrived with a sender’s tracking tags', () => {
		const window = madeUpWindow('/en/?layers=places&fbclid=a&utm_source=b');
		window.enter();
		vi.runAllTimers();
		expect(window.history).toEqual(['/en/?layers=places']);
	});

	it('is written only when the page is alive: before, its address has not been read', async () => {
		const window = madeUpWindow('/en/?layers=places');
		beginHydration();
		window.explorer.units = 'imperial';
		window.rememberView(window.explorer);
		await vi.advanceTimersByTimeAsync(CAMERA_PAUSE_MS);
		expect(window.asked).toEqual([]);
		hydrateParts();
		await vi.runAllTimersAsync();
		expect(window.address).toContain('units=imperial');
	});

	it('that is left before the page is alive stays as it was opened', () => {
		const window = madeUpWindow('/en/?layers=places');
		beginHydration();
		window.explorer.units = 'imperial';
		void window.select(window.explorer, STATION);
		expect(window.history[0]).toBe('/en/?layers=places');
		expect(window.history).toHaveLength(2);
		hydrateParts();
	});

	it('keeps the entry’s other state', () => {
		const window = madeUpWindow('/en/');
		void window.select(window.explorer, STATION);
		window.explorer.lookFrom(look(121.4));
		window.rememberView(window.explorer);
		vi.runAllTimers();
		expect(window.address).toContain('#map=15/31.25/121.4');
		expect(window.state.sel).toEqual(STATION);
	});

	it('is the requested camera, as long as there is no map', () => {
		const window = madeUpWindow('/en/#map=16/31.2/121.5');
		window.explorer.units = 'imperial';
		window.rememberView(window.explorer);
		vi.runAllTimers();
		expect(window.address).toBe('/en/?units=imperial#map=16/31.2/121.5');
	});
});

describe('selecting a feature without a page', () => {
	it('adds a history entry, opens its card and switches its layer on', () => {
		const window = madeUpWindow('/en/?layers=places');
		void window.select(window.explorer, STATION);
		expect(window.history).toEqual([
			'/en/?layers=places',
			'/en/?sel=metro:daduhe-road&layers=metro,places'
		]);
		expect(window.asked.map(({ by }) => by)).toEqual(['push']);
		expect(window.explorer.popupOpen).toBe(true);
		expect(window.explorer.cardsOpened).toBe(1);
	});

	it('leaves the view that was left in the entry before it', () => {
		const window = madeUpWindow('/en/');
		window.explorer.lookFrom(look(121.4));
		void window.select(window.explorer, STATION);
		expect(window.history[0]).toBe('/en/#map=15/31.25/121.4');
	});

	it('offers the other features of the same click', () => {
		const window = madeUpWindow('/en/');
		void window.select(window.explorer, STATION, [PLACE]);
		expect(window.explorer.alternatives).toEqual([PLACE]);
		window.closePopup(window.explorer);
		expect(window.explorer.alternatives).toEqual([]);
	});

	it('is undone by back, and redone by forward', () => {
		const window = madeUpWindow('/en/');
		void window.select(window.explorer, STATION);
		window.back();
		expect(window.explorer.selection).toBeNull();
		expect(window.explorer.popupOpen).toBe(false);
		window.forward();
		expect(window.explorer.selection).toEqual(STATION);
		expect(window.explorer.popupOpen).toBe(true);
	});
});

describe('selecting a place', () => {
	it('opens its page, and changes neither scroll position nor focus', async () => {
		const window = madeUpWindow('/zh/?layers=places&theme=dark');
		await window.select(window.explorer, PLACE);
		expect(window.asked).toEqual([
			{
				by: 'goto',
				address: '/zh/places/m50/?layers=places&theme=dark',
				keep: { noScroll: true, keepFocus: true, state: { stepsToList: 1 } }
			}
		]);
		expect(window.explorer.placeId).toBe('m50');
		expect(window.explorer.popupOpen).toBe(true);
	});

	it('highlights it before its page is loaded', async () => {
		const window = madeUpWindow('/en/');
		let open = () => {};
		window.slowBy(new Promise((resolve) => (open = resolve)));
		const selecting = window.select(window.explorer, PLACE);
		expect(window.explorer.selection).toEqual(PLACE);
		expect(window.explorer.placeId).toBeNull();
		open();
		await selecting;
		expect(window.explorer.selectedPlaceId).toBeNull();
		expect(window.explorer.selection).toEqual(PLACE);
	});

	it('stays where an earlier selection’s page is loaded late', async () => {
		const window = madeUpWindow('/en/');
		let openFirst = () => {};
		window.slowBy(new Promise((resolve) => (openFirst = resolve)));
		const first = window.select(window.explorer, { layer: 'places', id: 'x-tower' });
		window.slowBy(new Promise(() => {}));
		void window.select(window.explorer, PLACE);
		openFirst();
		await first;
		expect(window.explorer.selectedPlaceId).toBe('m50');
		expect(window.explorer.selection).toEqual(PLACE);
	});

	it('is cleared where its page could not be loaded', async () => {
		const window = madeUpWindow('/en/');
		window.slowBy(Promise.reject(new Error('no network')));
		await expect(window.select(window.explorer, PLACE)).rejects.toThrow('no network');
		expect(window.explorer.selectedPlaceId).toBeNull();
	});

	it('on its own page only opens its card', async () => {
		const window = madeUpWindow('/en/places/m50/');
		window.closePopup(window.explorer);
		await window.select(window.explorer, PLACE);
		expect(window.history).toEqual(['/en/places/m50/']);
		expect(window.explorer.popupOpen).toBe(true);
	});

	it('ends a selection without a page', async () => {
		const window = madeUpWindow('/en/places/m50/?sel=metro:daduhe-road');
		await window.select(window.explorer, PLACE);
		expect(window.address).toBe('/en/places/m50/');
		expect(window.explorer.sel).toBeNull();
	});

	it('writes nothing into the address while its page is loading', async () => {
		const window = madeUpWindow('/en/');
		let open = () => {};
		window.slowBy(new Promise((resolve) => (open = resolve)));
		const selecting = window.select(window.explorer, PLACE);
		window.explorer.lookFrom(look(121.44));
		window.rememberView(window.explorer);
		vi.advanceTimersByTime(CAMERA_PAUSE_MS);
		expect(window.history).toEqual(['/en/']);
		open();
		await selecting;
		vi.runAllTimers();
		expect(window.history).toEqual(['/en/', '/en/places/m50/#map=15/31.25/121.44']);
	});
});

describe('closing a card', () => {
	it('of a feature without a page ends its selection, which back undoes', () => {
		const window = madeUpWindow('/en/?sel=metro:daduhe-road');
		window.closePopup(window.explorer);
		expect(window.history).toEqual(['/en/?sel=metro:daduhe-road', '/en/']);
		expect(window.state.sel).toBeUndefined();
		window.back();
		expect(window.explorer.selection).toEqual(STATION);
		expect(window.explorer.popupOpen).toBe(true);
	});

	it('of a place stays on its page, and adds no history entry', () => {
		const window = madeUpWindow('/en/places/m50/');
		window.closePopup(window.explorer);
		expect(window.history).toEqual(['/en/places/m50/']);
		expect(window.explorer.popupOpen).toBe(false);
		expect(window.explorer.selection).toEqual(PLACE);
	});
});

describe('following a link', () => {
	it('to a place ends another selection, opens its card and shows it', async () => {
		const window = madeUpWindow('/en/places/x-tower/?sel=metro:daduhe-road');
		await window.follow('/en/places/m50/');
		expect(window.explorer.sel).toBeNull();
		expect(window.explorer.selection).toEqual(PLACE);
		expect(window.explorer.popupOpen).toBe(true);
		expect(window.explorer.cameraRequest).toEqual({ type: 'extent', extent: M50 });
	});

	it('keeps layers and theme', async () => {
		const window = madeUpWindow('/en/?layers=metro,places&theme=dark');
		await window.follow('/en/places/m50/');
		vi.runAllTimers();
		expect(window.address).toBe('/en/places/m50/?layers=metro,places&theme=dark');
	});

	it('back to the list closes the card and a tool’s panel', async () => {
		const window = madeUpWindow('/en/places/m50/');
		window.explorer.openTool = 'measure';
		await window.follow('/en/');
		expect(window.explorer.popupOpen).toBe(false);
		expect(window.explorer.openTool).toBeNull();
	});

	it('to another language changes neither selection nor tool nor view', async () => {
		const window = madeUpWindow('/en/places/x-tower/?sel=metro:daduhe-road');
		window.explorer.openTool = 'measure';
		window.explorer.cameraRequest = null;
		await window.follow('/zh/places/x-tower/?sel=metro:daduhe-road');
		expect(window.explorer.lang).toBe('zh');
		expect(window.explorer.selection).toEqual(STATION);
		expect(window.explorer.popupOpen).toBe(true);
		expect(window.explorer.openTool).toBe('measure');
		expect(window.explorer.cameraRequest).toBeNull();
	});

	it('leaves the view that was left in the entry before it', async () => {
		const window = madeUpWindow('/en/');
		window.explorer.lookFrom(look(121.4));
		await window.follow('/en/places/m50/');
		expect(window.history[0]).toBe('/en/#map=15/31.25/121.4');
	});

	it('to another site writes nothing, and blocks nothing', () => {
		const window = madeUpWindow('/en/');
		window.explorer.lookFrom(look(121.4));
		window.leave();
		expect(window.asked).toEqual([]);
		window.rememberView(window.explorer);
		vi.runAllTimers();
		expect(window.asked).toHaveLength(1);
	});
});

describe('the focus after navigation', () => {
	it('goes to the heading of each page, except the first one', async () => {
		const window = madeUpWindow('/en/');
		window.enter();
		expect(window.headings).toBe(0);
		await window.follow('/en/places/m50/');
		expect(window.headings).toBe(1);
		window.back();
		expect(window.headings).toBe(2);
	});
});

describe('the way back', () => {
	it('restores the list as it was left: view, layers, no card', async () => {
		const window = madeUpWindow('/en/?layers=places');
		window.explorer.lookFrom(look(121.4));
		await window.select(window.explorer, PLACE);
		window.explorer.lookFrom(look(121.444));
		window.back();
		expect(window.address).toBe('/en/?layers=places#map=15/31.25/121.4');
		expect(window.explorer.cameraRequest).toMatchObject({ camera: { center: [121.4, 31.25] } });
		expect(window.explorer.selection).toBeNull();
		expect(window.explorer.popupOpen).toBe(false);
		window.forward();
		expect(window.explorer.selection).toEqual(PLACE);
		expect(window.explorer.popupOpen).toBe(true);
	});

	it('restores the filters', async () => {
		const window = madeUpWindow('/en/?kind=park');
		await window.follow('/en/places/m50/');
		window.explorer.filters = { ...window.explorer.filters, kind: [] };
		window.back();
		expect(window.explorer.filters.kind).toEqual(['park']);
	});

	it('does not undo what a tool put into the address', () => {
		const window = madeUpWindow('/en/#measure=distance:121.4,31.25;121.42,31.26');
		void window.select(window.explorer, STATION);
		window.explorer.toolLinks = {};
		window.back();
		expect(window.explorer.toolLinks).toEqual({});
		expect(window.explorer.toolLinksToShow).toEqual({});
	});
});

describe('another address in the address bar of the open page', () => {
	it('is read as if it had been opened, its measurements too', () => {
		const window = madeUpWindow('/en/');
		window.putIn('/en/#map=16/31.2/121.5&measure=distance:121.4,31.25;121.42,31.26');
		expect(window.explorer.cameraRequest).toMatchObject({
			camera: { zoom: 16, center: [121.5, 31.2] }
		});
		expect(window.explorer.openTool).toBe('measure');
		expect(window.explorer.toolLinksToShow.measure).toHaveLength(1);
	});

	it('is written as this map writes it', () => {
		const window = madeUpWindow('/en/');
		window.putIn('/en/?utm_source=b#map=16/31.2/121.5');
		vi.runAllTimers();
		expect(window.address).toBe('/en/#map=16/31.2/121.5');
	});
});

describe('leaving a place', () => {
	it('goes back to the list that it was opened from, over every entry between', async () => {
		const window = madeUpWindow('/en/?layers=places#map=12/31.25/121.4');
		window.explorer.lookFrom({ ...look(121.4), zoom: 12 });
		await window.select(window.explorer, PLACE);
		await window.select(window.explorer, { layer: 'places', id: 'x-tower' });
		await window.select(window.explorer, STATION);
		window.closePopup(window.explorer);
		await window.leavePlace(window.explorer);
		expect(window.address).toBe('/en/?layers=places#map=12/31.25/121.4');
		expect(window.explorer.popupOpen).toBe(false);
		expect(window.explorer.placeId).toBeNull();
		expect(window.history).toHaveLength(5);
	});

	it('before its page has arrived shows the list at once', async () => {
		const window = madeUpWindow('/en/?layers=places');
		const arrival = window.select(window.explorer, PLACE);
		expect(window.explorer.selectedPlaceId).toBe(PLACE.id);
		const leaving = window.leavePlace(window.explorer);
		expect(window.explorer.selectedPlaceId).toBeNull();
		await Promise.all([arrival, leaving]);
		expect(window.address).toBe('/en/?layers=places');
		expect(window.explorer.selectedPlaceId).toBeNull();
	});

	it('that a link opened goes on to the list', async () => {
		const window = madeUpWindow('/zh/places/m50/?layers=places');
		await window.leavePlace(window.explorer);
		expect(window.history).toEqual(['/zh/places/m50/?layers=places', '/zh/?layers=places']);
	});
});

describe('in another page’s frame', () => {
	it('adds nothing to the history: the way back is that page’s', async () => {
		const window = madeUpWindow('/en/?embed=1');
		await window.select(window.explorer, PLACE);
		await window.select(window.explorer, STATION);
		window.closePopup(window.explorer);
		await window.leavePlace(window.explorer);
		expect(window.asked.map(({ by }) => by)).not.toContain('push');
		const moved = window.asked.filter(({ by }) => by === 'goto');
		expect(moved).toHaveLength(2);
		for (const { keep } of moved) expect(keep).toMatchObject({ replaceState: true });
	});
});
