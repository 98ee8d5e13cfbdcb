/** Addresses for others and for other pages, and the steps of comparison, tour and list. */
import { describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '#lib/catalogue/filter/place-filters';
import type { TourItem } from '#lib/catalogue/items/tour';
import { NOTHING_COMPARED } from '#lib/state/address/compare-parameters';
import {
	openComparison,
	rememberComparison,
	watchComparison
} from '#lib/state/navigation/compare-navigation.svelte';
import { showList } from '#lib/state/navigation/show-list';
import { Tour } from '#lib/state/navigation/tour.svelte';
import { sharedAddress, viewAddress } from '#lib/state/navigation/view-address';
import { madeUpWindow } from './made-up-window';

const STATION = { layer: 'metro', id: 'daduhe-road' } as const;

describe('the address for another reader', () => {
	it('has view, selection, layers and language, and nothing that is this reader’s own', () => {
		const { explorer, port } = madeUpWindow(
			'/zh/?layers=places,metro&theme=dark&embed=1&q=park&units=imperial#map=14.5/31.241/121.43'
		);
		expect(sharedAddress(explorer, STATION, port.url)).toBe(
			'https://map.example/zh/?sel=metro:daduhe-road&layers=metro,places&units=imperial#map=14.5/31.241/121.43'
		);
	});

	it('of a place is its page’s, in the language that is read', () => {
		const { explorer, port } = madeUpWindow('/zh/?layers=places');
		const address = sharedAddress(explorer, { layer: 'places', id: 'm50' }, port.url);
		expect(address).toBe('https://map.example/zh/places/m50/?layers=places');
	});

	it('of a page keeps the comparison or the stop that the page shows', () => {
		const comparing = madeUpWindow('/en/compare/?ids=m50,x-tower');
		expect(sharedAddress(comparing.explorer, null, comparing.port.url)).toContain(
			'/en/compare/?ids=m50,x-tower'
		);
		const touring = madeUpWindow('/en/tour/?stop=3');
		expect(sharedAddress(touring.explorer, null, touring.port.url)).toContain('/en/tour/?stop=3');
	});
});

describe('the address of another page', () => {
	it('in the other language keeps view, selection, theme and what is compared', () => {
		const { explorer, port } = madeUpWindow(
			'/en/compare/?ids=m50,x-tower&sort=creek:asc&sel=metro:daduhe-road&theme=dark#map=15/31.2/121.4'
		);
		const address = viewAddress(explorer, port.url, '/zh/compare/');
		expect(address).toMatch(/^\/zh\/compare\/\?/);
		for (const part of ['ids=m50,x-tower', 'sort=creek:asc', 'sel=metro:daduhe-road', 'theme=dark'])
			expect(address).toContain(part);
		expect(address).toMatch(/#map=15\/31\.2\/121\.4$/);
	});

	it('leaves behind what belongs to a comparison or a tour alone', () => {
		const { explorer, port } = madeUpWindow('/en/compare/?ids=m50,x-tower&diff=1');
		expect(viewAddress(explorer, port.url, '/en/places/m50/')).toBe('/en/places/m50/');
		const touring = madeUpWindow('/en/tour/?stop=3');
		expect(viewAddress(touring.explorer, touring.port.url, '/en/places/m50/')).not.toContain(
			'stop'
		);
	});
});

describe('a comparison', () => {
	const two = { ...NOTHING_COMPARED, ids: ['m50', 'x-tower'] };

	it('is opened with layers and theme, without the card', async () => {
		const window = madeUpWindow('/en/?layers=places,metro&theme=dark&sel=metro:daduhe-road');
		await openComparison(window.explorer, two.ids, window.port);
		expect(window.asked.at(-1)?.by).toBe('goto');
		expect(window.address).toMatch(
			/^\/en\/compare\/\?layers=metro,places&theme=dark&ids=m50,x-tower/
		);
		expect(window.explorer.sel).toBeNull();
		expect(window.explorer.popupOpen).toBe(false);
	});

	it('of other places adds a history entry, of another view replaces it, unchanged writes nothing', () => {
		const window = madeUpWindow('/en/compare/?ids=m50,x-tower');
		const three = { ...two, ids: [...two.ids, 'mint-museum'] };
		rememberComparison(three, true, window.port);
		rememberComparison({ ...three, differences: true }, false, window.port);
		rememberComparison({ ...three, differences: true }, true, window.port);
		expect(window.asked.map(({ by }) => by)).toEqual(['push', 'replace']);
		expect(window.history).toEqual([
			'/en/compare/?ids=m50,x-tower',
			'/en/compare/?ids=m50,x-tower,mint-museum&diff=1'
		]);
	});

	it('moves the map when it is opened by a link or button, and not by going back or on page load', async () => {
		const window = madeUpWindow('/en/compare/?ids=m50,x-tower');
		const moves: boolean[] = [];
		watchComparison((_, move) => moves.push(move), window.port);
		window.enter();
		await window.follow('/en/places/m50/');
		window.back();
		await openComparison(window.explorer, two.ids, window.port);
		expect(moves).toEqual([false, true, false, true]);
	});
});

describe('the tour', () => {
	const item = {
		extent: [121.38, 31.22, 121.45, 31.27],
		stops: ['x-tower', 'm50'].map((id) => ({ id, extent: [121.44, 31.24, 121.45, 31.25] }))
	} as unknown as TourItem;
	function touring(address: string) {
		const window = madeUpWindow(address);
		const tour = new Tour(window.explorer, () => item, window.port);
		tour.follow(window.port.url);
		return { window, tour };
	}

	it('adds a history entry for each stop, without the camera, and highlights its place without a card', () => {
		const { window, tour } = touring('/en/tour/?layers=places#map=15/31.2/121.4');
		tour.go(2);
		expect(window.history.at(-1)).toBe('/en/tour/?layers=places&stop=2');
		expect(window.asked.map(({ by }) => by)).toEqual(['push']);
		expect(window.explorer.selection).toEqual({ layer: 'places', id: 'm50' });
		expect(window.explorer.popupOpen).toBe(false);
	});

	it('does nothing beyond its ends, or for the current stop', () => {
		const { window, tour } = touring('/en/tour/?stop=2');
		tour.go(2);
		tour.go(3);
		tour.go(-1);
		expect(window.asked).toEqual([]);
	});

	it('flies to the stop of an address, unless the address has a camera', () => {
		const named = touring('/en/tour/?stop=1');
		expect(named.window.explorer.cameraRequest).toMatchObject({ type: 'extent' });
		const seen = touring('/en/tour/?stop=1#map=15/31.2/121.4');
		expect(seen.window.explorer.cameraRequest).toMatchObject({ type: 'camera' });
	});
});

describe('the list of places', () => {
	it('is opened from another page with the filters', async () => {
		const window = madeUpWindow('/en/places/m50/');
		const rememberView = vi.fn();
		window.explorer.openTool = 'measure';
		await showList(window.explorer, { ...NO_FILTERS, kind: ['park'] }, { ...window, rememberView });
		expect(window.asked).toEqual([{ by: 'goto', address: '/en/', keep: { noScroll: true } }]);
		expect(window.explorer.filters.kind).toEqual(['park']);
		expect(window.explorer.openTool).toBeNull();
		expect(rememberView).toHaveBeenCalledOnce();
	});

	it('is not navigated to where it is open', async () => {
		const window = madeUpWindow('/en/');
		const rememberView = vi.fn();
		await showList(window.explorer, NO_FILTERS, { ...window, rememberView });
		expect(window.asked).toEqual([]);
		expect(rememberView).toHaveBeenCalledOnce();
	});
});
