import { describe, expect, it } from 'vitest';
import { row } from '../../bench/idle.js';

const ORIGIN = 1_000_000;
const file = (path: string, bytes: number, from: number, to: number) => ({
	path,
	bytes,
	startedAt: ORIGIN + from,
	endedAt: ORIGIN + to
});
const seen = {
	fcp: 90,
	lcp: 120,
	list: 100,
	started: 300,
	idle: 900,
	tasks: [
		{ start: 200, ms: 150 },
		{ start: 901, ms: 500 }
	]
};

describe('row', () => {
	const loaded = [
		file('/en/', 10, 0, 20),
		file('/main.js', 300, 50, 250),
		file('/data/map/creek.geojson', 40, 400, 600),
		file('/data/map/water.geojson', 2, 450, 910),
		file('/later.js', 7000, 905, 990)
	];
	const found = row({ seen, origin: ORIGIN, loaded }, { main: '/main.js', worker: '/worker.js' });

	it('counts the bytes of what was asked for before the map was idle', () => {
		expect(found.bytes).toBe(10 + 300 + 40 + 2);
	});

	it('counts long tasks until then', () => {
		expect(found).toMatchObject({ blocking: 100, longest: 150 });
	});

	it('tells times from the start of the navigation, and null where nothing came', () => {
		expect(found).toMatchObject({ mainAsked: 50, mainArrived: 250, dataArrived: 910 });
		expect(found.workerAsked).toBe(null);
	});
});
