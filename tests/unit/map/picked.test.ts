/** What is chosen is drawn above its neighbours, whatever kind of layer draws its mark. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { pickedFeatures } from '#lib/map/labels/picked';

/** A map that draws a feature in these layers; like MapLibre it has no text of a layer that is no symbol. */
function mapOf(drawn: Record<string, 'circle' | 'symbol'>, texts: readonly string[]) {
	return {
		getLayer: (id: string) => (id in drawn ? {} : undefined),
		getLayoutProperty(id: string, property: string) {
			if (drawn[id] !== 'symbol') throw new TypeError(`${id} has no ${property}`);
			return texts.includes(id) ? ['get', 'name_en'] : undefined;
		},
		queryRenderedFeatures: ({ layers }: { layers: string[] }) =>
			layers.map((id) => ({
				layer: { id, type: drawn[id] },
				properties: { id: 'x' },
				geometry: { type: 'Point', coordinates: [121.4, 31.2] }
			}))
	} as unknown as MapLibreMap;
}

describe('what is chosen', () => {
	it('may be a bus stop, whose mark is a circle, with or without its name', () => {
		const stop = [{ layer: 'bus-stops', id: 'x' }] as const;
		const bare = mapOf({ 'bus-stop-mark': 'circle' }, []);
		expect(pickedFeatures(bare, stop)[0]!.properties).toMatchObject({ isNamed: false });
		const named = mapOf({ 'bus-stop-mark': 'circle', 'bus-stop-label': 'symbol' }, [
			'bus-stop-label'
		]);
		expect(pickedFeatures(named, stop)[0]!.properties).toMatchObject({ isNamed: true });
	});

	it('is told by the marker of a place that its name is not there', () => {
		const map = mapOf({ 'place-marker': 'symbol' }, []);
		const [m50] = pickedFeatures(map, [{ layer: 'places', id: 'x' }]);
		expect(m50!.properties).toMatchObject({ isMarked: true, isNamed: false });
	});
});
