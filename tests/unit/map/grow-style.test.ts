import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { styleOf } from '#lib/layers/style';
import { growStyle, withoutFiles } from '#lib/map/renderer/grow-style';
import type { PacedMap } from '#lib/map/maplibre/paced-map';

const style = styleOf({ theme: 'light', lang: 'en', detail: true, dataRoot: '/data/' });
const idsOf = (layers: readonly { id: string }[]) => layers.map(({ id }) => id);

/** A map that takes sources and layers as MapLibre does, and remembers the order of its layers after each. */
function growing() {
	const first = withoutFiles(style);
	const sources = new Set(Object.keys(first.sources));
	const order = idsOf(first.layers);
	const frames: boolean[] = [];
	const map = {
		isPaused: false,
		getLayer: (id: string) => (order.includes(id) ? { id } : undefined),
		_update: () => frames.push(map.isPaused),
		resume: () => (map.isPaused = false),
		style: {
			addSource: (id: string) => sources.add(id),
			addLayer(layer: LayerSpecification, before?: string) {
				if ('source' in layer) expect(sources, layer.id).toContain(layer.source);
				order.splice(before ? order.indexOf(before) : order.length, 0, layer.id);
				// At any time in the order of the whole.
				expect(order).toEqual(idsOf(style.layers).filter((id) => order.includes(id)));
			}
		}
	};
	return { map, paced: map as unknown as PacedMap, sources, order, frames };
}

describe('withoutFiles', () => {
	it('is what needs no request: the ground, and sources that hold their data', () => {
		const { sources, layers } = withoutFiles(style);
		expect(idsOf(layers)).toContain('ground-outside');
		expect(Object.keys(sources)).toEqual(expect.arrayContaining(['edge', 'covered']));
		expect(JSON.stringify(sources)).not.toContain('/data/');
	});

	it('has no layer of a source that it has not', () => {
		const { sources, layers } = withoutFiles(style);
		for (const layer of layers)
			if ('source' in layer) expect(sources, layer.id).toHaveProperty(layer.source);
	});
});

describe('growStyle', () => {
	it('ends with every source and every layer of the style, in its order', async () => {
		const { paced, sources, order } = growing();
		await growStyle(paced, style, () => false);
		expect([...sources].sort()).toEqual(Object.keys(style.sources).sort());
		expect(order).toEqual(idsOf(style.layers));
	});

	it('lets no frame be drawn before all are there', async () => {
		const { map, paced, frames } = growing();
		await growStyle(paced, style, () => false);
		expect(frames.length).toBeGreaterThan(1);
		expect(frames).not.toContain(false);
		expect(map.isPaused).toBe(false);
	});

	it('stops with the map', async () => {
		const { map, paced, order } = growing();
		let calls = 0;
		// Each step of a slow machine is a task of its own.
		const add = map.style.addSource;
		map.style.addSource = (id) => {
			const until = performance.now() + 20;
			while (performance.now() < until);
			return add(id);
		};
		await growStyle(paced, style, () => ++calls === 2);
		expect(calls).toBe(2);
		expect(order.length).toBeLessThan(style.layers.length);
	});
});
