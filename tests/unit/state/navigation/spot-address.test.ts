/** The address of a spot of the map, for another reader. */
import { expect, it } from 'vitest';
import { readAddress } from '#lib/state/address/address';
import { spotAddress } from '#lib/state/navigation/view-address';
import { madeUpWindow } from './made-up-window';

it('opens the map with the spot in its middle and its figures, and with nothing else of the reader’s', () => {
	const { explorer, port } = madeUpWindow(
		'/zh/places/m50/?layers=places&theme=dark&q=park&kind=park#map=14.5/31.241/121.43'
	);
	explorer.toolLinks = { measure: [{ kind: 'point', points: [[121.4, 31.2]] }] };
	explorer.lookFrom({ center: [121.43, 31.241], zoom: 14.5, bearing: 0, pitch: 0 });
	const point = { kind: 'point', points: [[121.44, 31.25]], accuracies_m: [31] } as const;
	const address = new URL(spotAddress(explorer, point, port.url));
	expect(address.pathname).toBe('/zh/');
	expect(address.searchParams.has('q') || address.searchParams.has('theme')).toBe(false);
	const { state } = readAddress(address);
	expect(state.camera).toMatchObject({ center: [121.44, 31.25], zoom: 14.5 });
	expect(state.tools.measure).toEqual([point]);
	expect([state.filters.kind, state.sel]).toEqual([[], null]);
});
