/** Several tools on one map: which one receives events, and which holds the map's own keys. */
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { MapSurface, type SurfaceListener } from '#lib/map/surface/surface';

const handler = () => {
	const made = {
		on: true,
		enable: () => void (made.on = true),
		disable: () => void (made.on = false)
	};
	return made;
};
const listener = () => ({}) as SurfaceListener;

describe('listening to the map', () => {
	it('goes to the newest listener, and to the one before when that one is removed', () => {
		const surface = new MapSurface({} as MapLibreMap);
		const [first, second] = [listener(), listener()];
		expect(surface.listener).toBeNull();
		const stopFirst = surface.listen(first);
		const stopSecond = surface.listen(second);
		expect(surface.listener).toBe(second);
		stopSecond();
		expect(surface.listener).toBe(first);
		stopFirst();
		expect(surface.listener).toBeNull();
	});

	it('stays with the newest listener where an earlier one is removed', () => {
		const surface = new MapSurface({} as MapLibreMap);
		const second = listener();
		const stopFirst = surface.listen(listener());
		surface.listen(second);
		stopFirst();
		stopFirst();
		expect(surface.listener).toBe(second);
	});
});

describe('the map’s own keys', () => {
	it('are back when everyone who took them has given them back', () => {
		const [keyboard, doubleClickZoom] = [handler(), handler()];
		const surface = new MapSurface({ keyboard, doubleClickZoom } as unknown as MapLibreMap);
		const isOn = () => [keyboard.on, doubleClickZoom.on];
		const [first, second] = [surface.takeOver(), surface.takeOver()];
		expect(isOn()).toEqual([false, false]);
		first();
		first();
		expect(isOn()).toEqual([false, false]);
		second();
		expect(isOn()).toEqual([true, true]);
	});
});

describe('what tools have drawn', () => {
	const collection = (...ids: number[]): FeatureCollection => ({
		type: 'FeatureCollection',
		features: ids.map((id) => ({
			type: 'Feature',
			id,
			properties: {},
			geometry: { type: 'Point', coordinates: [121.4, 31.2] }
		}))
	});
	const source = () => {
		const made = { written: [] as FeatureCollection[], added: [] as unknown[] };
		return {
			...made,
			setData: (data: FeatureCollection) => void made.written.push(data),
			updateData: ({ add }: { add: unknown[] }) => void made.added.push(...add)
		};
	};
	const mapOf = (sources: Record<string, ReturnType<typeof source>>) =>
		({ getSource: (id: string) => sources[id] }) as unknown as MapLibreMap;

	it('is not written again to a source that a change of style has kept', () => {
		const own = source();
		const surface = new MapSurface(mapOf({ 'own-points': own }));
		surface.draw('own-points', collection(1));
		surface.add('own-points', collection(2).features);
		surface.redraw();
		expect(own.written).toHaveLength(1);
	});

	it('is written as a whole to a source that a change of style has added', () => {
		const sources: Record<string, ReturnType<typeof source>> = {};
		const surface = new MapSurface(mapOf(sources));
		surface.draw('own-points', collection(1));
		surface.add('own-points', collection(2).features);
		for (const own of [source(), source()]) {
			sources['own-points'] = own;
			surface.redraw();
			surface.redraw();
			expect(own.written.map(({ features }) => features.map(({ id }) => id))).toEqual([[1, 2]]);
		}
	});
});
