/** Selection and focus after a click, in a list and in a card, and their order. */
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Explorer } from '#lib/state/explorer/explorer.svelte';
import type { Spot } from '#lib/state/explorer/spot';
import { choosing } from '#lib/state/navigation/choosing';
import type { FeatureRef } from '#lib/layers/layer-ids';
import { M50 } from './made-up-window';

const AT: [number, number] = [121.4, 31.2];
const ref = (id: string): FeatureRef => ({ layer: 'metro', id });

function chooser() {
	const did: string[] = [];
	const explorer = new Explorer();
	const focus = {
		remember: () => did.push('remember'),
		keep: () => did.push('keep'),
		giveBack: () => did.push('give back')
	};
	const choice = choosing(explorer, (id) => (id === 'm50' ? M50 : undefined), {
		select: async (_, { id }, others) => {
			await Promise.resolve();
			did.push([id, ...others.map((other) => other.id)].join(' '));
		},
		closePopup: () => did.push('close'),
		leavePlace: async () => void did.push('leave'),
		focus
	});
	return { did, explorer, ...choice };
}

describe('a click on the map', () => {
	it('opens the best feature and offers four others; the focus is remembered before, kept after', async () => {
		const { did, pick, explorer } = chooser();
		await pick(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(ref), AT);
		expect(did).toEqual(['remember', 'a b c d e', 'keep']);
		expect(explorer.selectedAt).toEqual(AT);
	});

	it('on no feature closes an open card and returns the focus, and does nothing without one', async () => {
		const { did, pick, explorer } = chooser();
		await pick([], AT);
		expect(did).toEqual([]);
		explorer.sel = ref('a');
		explorer.popupOpen = true;
		await pick([], AT);
		expect(did).toEqual(['close', 'give back']);
	});

	it('on no feature leaves no place: its page stays', async () => {
		const { did, pick, explorer } = chooser();
		explorer.arriveAt('en', 'm50');
		await pick([], AT);
		expect(did).toEqual([]);
	});

	it('moves a phone’s sheet to its middle height, and leaves the panel of a large screen', async () => {
		const { pick, explorer } = chooser();
		explorer.sheet = 'full';
		await pick([ref('a')], AT);
		expect(explorer.sheet).toBe('full');
		explorer.narrow = true;
		await pick([ref('a')], AT);
		expect(explorer.sheet).toBe('middle');
	});
});

describe('asking what is at a spot', () => {
	const spot: Spot = { at: AT, by: 'touch', pixel_m: 4, refs: ['a', 'b', 'c', 'd', 'e'].map(ref) };

	it('shows it over what is selected, and closing it returns to that and to the focus', async () => {
		const { did, ask, close, explorer } = chooser();
		explorer.arriveAt('en', 'm50');
		ask(spot);
		expect(explorer.spot).toBe(spot);
		expect(explorer.alternatives).toEqual(['a', 'b', 'c', 'd'].map(ref));
		await close();
		expect(explorer.spot).toBeNull();
		expect(explorer.alternatives).toEqual([]);
		expect(explorer.placeId).toBe('m50');
		expect(did).toEqual(['remember', 'give back']);
	});

	it('raises a phone’s sheet and takes the place of a tool’s panel there, not on a large screen', () => {
		const { ask, explorer } = chooser();
		explorer.openTool = 'measure';
		ask(spot);
		expect(explorer.openTool).toBe('measure');
		expect(explorer.cardInSheet).toBe(false);
		explorer.narrow = true;
		explorer.sheet = 'peek';
		ask(spot);
		expect(explorer.openTool).toBeNull();
		expect([explorer.sheet, explorer.cardInSheet]).toEqual(['middle', true]);
	});

	it('ends with a click on nothing, with Escape, and where a feature is chosen', async () => {
		const { ask, pick, escape, choose, explorer } = chooser();
		ask(spot);
		await pick([], AT);
		expect(explorer.spot).toBeNull();
		ask(spot);
		escape();
		expect(explorer.spot).toBeNull();
		ask(spot);
		await choose(ref('a'));
		expect(explorer.spot).toBeNull();
	});
});

describe('closing', () => {
	it('leaves a place for the list and then returns the focus', async () => {
		const { did, close, explorer } = chooser();
		explorer.arriveAt('en', 'm50');
		await close();
		expect(did).toEqual(['leave', 'give back']);
	});

	it('returns the focus only after the list is rendered again', async () => {
		const { did, close, explorer } = chooser();
		explorer.arriveAt('en', 'm50');
		const closed = close();
		void tick().then(() => did.push('rendered'));
		await closed;
		expect(did).toEqual(['leave', 'rendered', 'give back']);
	});

	it('closes a card over a place, and a place’s popup in another page’s frame, and leaves neither', async () => {
		const { did, close, explorer } = chooser();
		explorer.arriveAt('en', 'm50');
		explorer.sel = ref('a');
		await close();
		explorer.sel = null;
		explorer.embed = true;
		await close();
		expect(did).toEqual(['close', 'give back', 'close', 'give back']);
	});
});

describe('a row of a list', () => {
	it('shows a place on the map, wherever the last click was', async () => {
		const { did, explorer } = chooser();
		explorer.selectedAt = AT;
		await explorer.chooseFromList({ layer: 'places', id: 'm50' });
		expect(explorer.cameraRequest).toEqual({ type: 'extent', extent: M50 });
		expect(explorer.selectedAt).toBeNull();
		expect(did).toEqual(['remember', 'm50', 'keep']);
	});

	it('does not move the map for a feature without an extent', async () => {
		const { explorer } = chooser();
		await explorer.chooseFromList({ layer: 'metro', id: 'm50' });
		expect(explorer.cameraRequest).toBeNull();
	});
});
