/** Names of lines in view: on a map that draws one street, a thousandth of a degree to the pixel. */
import type { LineString } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { KeptSpots } from '#lib/map/labels/kept-spots';
import { keyOf, lineName, namedLines } from '#lib/map/labels/named-lines';

const ROOM = { free: { left: 0, top: 0, right: 1000, bottom: 300 }, covered: [] };
const STREET = {
	properties: { class: 'secondary', name_zh: '长寿路', name_en: 'Changshou Road', lanes: 4 },
	geometry: {
		type: 'LineString',
		coordinates: [
			[0, 0.1],
			[2, 0.1]
		]
	}
};

/** @param by how far it was panned to the right, pixels */
const mapAt = (by: number) =>
	({
		getZoom: () => 15,
		getLayer: (id: string) => (id === 'roads-main-line' ? {} : undefined),
		project: ([lng, lat]: [number, number]) => ({ x: lng * 1000 - by, y: lat * 1000 }),
		unproject: ([x, y]: [number, number]) => ({
			toArray: () => [(x + by) / 1000, y / 1000] as [number, number]
		}),
		queryRenderedFeatures: () => [STREET]
	}) as unknown as MapLibreMap;

describe('the name of a street', () => {
	it('has spots on it, with its names and its class’s rank', () => {
		const [line, ...others] = namedLines(mapAt(0), ROOM, new KeptSpots());
		expect(others).toEqual([]);
		expect(line!.names).toEqual({ name_zh: '长寿路', name_en: 'Changshou Road' });
		expect(line!.rank).toBe(2);
		expect(line!.spots.length).toBeGreaterThan(1);
		const { geometry, properties } = lineName(line!, 0);
		expect(properties).toEqual({ of: 'street', rank: 2, ...line!.names });
		const { coordinates } = geometry as LineString;
		for (const [, lat] of coordinates) expect(lat).toBeCloseTo(0.1, 9);
	});

	it('is written after a pan where it was written before, though the middle is elsewhere', () => {
		const kept = new KeptSpots();
		const [before] = namedLines(mapAt(0), ROOM, kept);
		const key = keyOf(before!.names);
		const first = JSON.stringify(lineName(before!, 0));
		const [moved] = namedLines(mapAt(150), ROOM, kept);
		expect(JSON.stringify(lineName(moved!, 0))).not.toBe(first);
		kept.wrote(key, before!.spots[0]!);
		const [stays] = namedLines(mapAt(150), ROOM, kept);
		expect(JSON.stringify(lineName(stays!, 0))).toBe(first);
		expect(stays!.spots.length).toBeGreaterThan(1);
	});

	it('is left out where every spot on it has failed', () => {
		const kept = new KeptSpots();
		const [line] = namedLines(mapAt(0), ROOM, kept);
		for (const spot of line!.spots) kept.failed(keyOf(line!.names), spot);
		const [first] = line!.spots;
		const again = namedLines(mapAt(0), ROOM, kept);
		expect(again.flatMap(({ spots }) => spots)).not.toContainEqual(first);
	});
});
