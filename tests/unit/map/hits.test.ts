/**
 * A feature in view is one that is rendered there: by its outline where it has one, else by its
 * marker.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { PlaceFeature } from '#lib/catalogue/schema/place';
import { hitsInView } from '#lib/map/pointing/hits';
import { ROOT } from '../server/samples';

type Box = [[number, number], [number, number]];

/** A map of 1,000 × 800 pixels, the left 300 covered, that draws these layers' features in view. */
function mapOf(drawn: Record<string, string[]>) {
	const asked: { box: Box; layers: string[] }[] = [];
	const map = {
		getContainer: () => ({ clientWidth: 1000, clientHeight: 800 }),
		getPadding: () => ({ left: 300, top: 0, right: 0, bottom: 50 }),
		getLayer: () => ({}),
		queryRenderedFeatures(box: Box, { layers }: { layers: string[] }) {
			asked.push({ box, layers });
			return layers.flatMap((id) =>
				(drawn[id] ?? []).map((feature) => ({
					layer: { id },
					properties: { id: feature },
					get geometry() {
						throw new Error('What is drawn is rounded to a tile: only its id is read.');
					}
				}))
			);
		}
	} as unknown as MapLibreMap;
	return { map, asked };
}

describe('what is in view', () => {
	it('holds a place of which only the outline is drawn there, and each place once', () => {
		const { map, asked } = mapOf({
			'place-area-tint': ['changfeng'],
			'place-outline-approximate': ['changfeng', 'wuning'],
			'place-area-mapped': ['m50'],
			'place-marker': ['m50', 'mint-museum']
		});
		const ids = hitsInView(map).map(({ layer, id }) => `${layer}:${id}`);
		expect(ids.sort()).toEqual([
			'places:changfeng',
			'places:m50',
			'places:mint-museum',
			'places:wuning'
		]);
		expect(asked[0]!.box).toEqual([
			[300, 0],
			[1000, 750]
		]);
	});

	it('asks for a layer that draws the outline of each place there is', () => {
		const { map, asked } = mapOf({});
		hitsInView(map);
		/** As the layers' filters do: an area is filled */
		const drawnBy = ({ geometry, properties: { basis } }: PlaceFeature) => {
			if (geometry.type === 'Point') return basis === 'concept' ? 'place-wash' : 'place-marker';
			if (basis === 'mapped') return geometry.type.endsWith('Polygon') ? 'place-area-mapped' : '?';
			return geometry.type.endsWith('Polygon') ? 'place-area-tint' : 'place-outline-approximate';
		};
		for (const name of readdirSync(join(ROOT, 'places'))) {
			const place: PlaceFeature = JSON.parse(readFileSync(join(ROOT, 'places', name), 'utf8'));
			expect(asked[0]!.layers, name).toContain(drawnBy(place));
		}
	});
});
