/** Names of lines over several views of one scale: a pan is a map whose pixels lie elsewhere on the ground. */
import { describe, expect, it } from 'vitest';
import type { Px } from '#lib/layers/labels/boxes';
import { KeptSpots } from '#lib/map/labels/kept-spots';
import type { LngLat } from '#lib/values/lng-lat';

const ROOM = { free: { left: 0, top: 0, right: 400, bottom: 300 }, covered: [] };
/** A map on which a thousandth of a degree is a pixel, panned to the right by some. */
const panned =
	(by: number) =>
	([lng, lat]: LngLat): Px => ({ x: lng * 1000 - by, y: lat * 1000 });
const level = (x: number, length = 80) => ({
	path: [
		{ x, y: 100 },
		{ x: x + length, y: 100 }
	],
	cost: 0
});
const ground = (x: number, length = 80) => ({
	path: level(x, length).path.map((at): LngLat => [at.x / 1000, at.y / 1000])
});

describe('a name that was written', () => {
	it('stays on its spot while that is whole in view', () => {
		const kept = new KeptSpots();
		kept.begin('15');
		const spot = ground(200);
		kept.wrote('Street', spot);
		kept.begin('15');
		expect(kept.kept('Street', panned(150), ROOM)).toBe(spot);
		expect(kept.kept('Street', panned(195), ROOM)).toBeNull();
		expect(kept.kept('Other', panned(0), ROOM)).toBeNull();
	});

	it('leaves it where something has come to lie over it', () => {
		const kept = new KeptSpots();
		kept.wrote('Street', ground(200));
		const covered = [{ left: 250, top: 90, right: 400, bottom: 110 }];
		expect(kept.kept('Street', panned(0), { ...ROOM, covered })).toBeNull();
		expect(kept.kept('Street', panned(120), { ...ROOM, covered })).not.toBeNull();
	});

	it('does not stay where it found no room later', () => {
		const kept = new KeptSpots();
		const spot = ground(200);
		kept.wrote('Street', spot);
		kept.failed('Street', spot);
		expect(kept.kept('Street', panned(0), ROOM)).toBeNull();
	});
});

describe('a spot where a name found no room', () => {
	it('is not tried again after a pan, nor are those beside it', () => {
		const kept = new KeptSpots();
		kept.begin('15');
		kept.failed('Street', ground(200));
		kept.begin('15');
		const spots = [level(80), level(90), level(170), level(300)];
		expect(kept.untried('Street', spots, panned(100))).toEqual([level(170), level(300)]);
		expect(kept.untried('Other', spots, panned(100))).toEqual(spots);
	});
});

describe('another scale', () => {
	it('begins with nothing known', () => {
		const kept = new KeptSpots();
		kept.begin('15');
		kept.wrote('Street', ground(200));
		kept.failed('Lane', ground(100));
		kept.begin('15.2');
		expect(kept.kept('Street', panned(0), ROOM)).toBeNull();
		expect(kept.untried('Lane', [level(100)], panned(0))).toHaveLength(1);
	});
});
