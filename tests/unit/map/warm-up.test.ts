import { expect, it, vi } from 'vitest';
import { PacedMap } from '#lib/map/maplibre/paced-map';
import { WarmUp } from '#lib/map/frames/warm-up';
import { MapLibreMap } from './fake-maplibre';

vi.mock('#lib/map/maplibre/maplibre', () => import('./fake-maplibre'));

/** A map with three layers: one over all of it, two of a source whose tiles the test changes. */
function coldMap() {
	const paced = new PacedMap({} as never);
	const map = paced as unknown as MapLibreMap;
	const { painter } = map;
	const tiles = { roads: ['11/1708/836'] };
	const layer = (source?: string, minimum = 0) => ({
		type: 'line',
		source,
		isHidden: (zoom: number) => zoom < minimum
	});
	const style = {
		_order: ['ground', 'roads', 'alleys'],
		_layers: { ground: layer(), roads: layer('roads'), alleys: layer('roads', 13) },
		tileManagers: { roads: { getVisibleCoordinates: () => tiles.roads } }
	};
	const warmUp = new WarmUp(paced);
	/** What MapLibre does for a frame. */
	const frame = (zoom = 11) => (painter.render as (...frame: unknown[]) => void)(style, { zoom });
	return { map, painter, style, tiles, warmUp, frame };
}

it('a frame draws nothing; its layers are drawn afterwards, each alone, and those of another zoom are not', async () => {
	const { painter, warmUp, frame } = coldMap();
	frame();
	expect(painter.drawings).toEqual([]);
	await warmUp.catchUp();
	expect(painter.drawings).toEqual([['ground'], ['roads']]);
});

it('a layer is drawn again once it has other tiles, and not before', async () => {
	const { painter, tiles, warmUp, frame } = coldMap();
	frame();
	await warmUp.catchUp();
	frame();
	await warmUp.catchUp();
	expect(painter.drawings).toHaveLength(2);
	tiles.roads = ['11/1708/836', '11/1709/836'];
	frame();
	await warmUp.catchUp();
	expect(painter.drawings.slice(2)).toEqual([['roads']]);
});

it('without tiles there is nothing to draw yet', async () => {
	const { painter, tiles, warmUp, frame } = coldMap();
	tiles.roads = [];
	frame();
	await warmUp.catchUp();
	expect(painter.drawings).toEqual([['ground']]);
});

it('what was taken off the map meanwhile is left out', async () => {
	const { painter, style, warmUp, frame } = coldMap();
	frame();
	const drawn = warmUp.catchUp();
	Reflect.deleteProperty(style._layers, 'ground');
	Reflect.deleteProperty(style.tileManagers, 'roads');
	await drawn;
	expect(painter.drawings).toEqual([]);
});

it('once it has ended, frames are drawn as ever, and what was left of the last one is not', async () => {
	const { painter, warmUp, frame } = coldMap();
	frame();
	const drawn = warmUp.catchUp();
	warmUp.end();
	await drawn;
	expect(painter.drawings).toEqual([]);
	frame();
	expect(painter.drawings).toEqual([['ground', 'roads', 'alleys']]);
});

it('a restored context has another painter: the frames of the lost one are given up', async () => {
	const { map, painter, warmUp, frame } = coldMap();
	frame();
	const drawn = warmUp.catchUp();
	map.painter = new MapLibreMap().painter;
	await drawn;
	expect(painter.drawings).toEqual([]);
});

it('where a layer cannot be drawn alone, frames are drawn as ever, and the map is not kept waiting', async () => {
	const said = vi.spyOn(console, 'error').mockImplementation(() => {});
	const { map, painter, warmUp, frame } = coldMap();
	vi.spyOn(Object.getPrototypeOf(painter) as typeof painter, 'render').mockImplementationOnce(
		() => {
			throw new Error('no such program');
		}
	);
	frame();
	await warmUp.catchUp();
	expect(said).toHaveBeenCalledOnce();
	expect(map.frames).toBe(1);
	vi.restoreAllMocks();
	frame();
	expect(painter.drawings).toEqual([['ground', 'roads', 'alleys']]);
});
