import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { onlyPlaces } from '#lib/layers/overlays/only-places';
import { styleOf, type StyleInput } from '#lib/layers/style';

const OF_PLACES = ['places', 'place-points', 'place-circles'];
const layersOf = (only: StyleInput['only']) =>
	styleOf({ theme: 'light', lang: 'en', detail: true, dataRoot: '/data/', only }).layers.filter(
		(layer) => 'source' in layer && OF_PLACES.includes(layer.source as string)
	);

/** Which of two places a style layer draws, by MapLibre's own filter. */
function drawn(layer: { filter?: unknown }, kind: string, basis: string): string[] {
	const { filter } = featureFilter((layer.filter ?? true) as never, 'layers[0].filter');
	return ['m50', 'x-tower'].filter((id) =>
		filter({ zoom: 14 }, { type: 3, properties: { id, kind, basis } } as never)
	);
}

describe('a map of some places', () => {
	it('draws only those, in every style layer of places', () => {
		const [all, some] = [layersOf(null), layersOf(new Set(['m50']))];
		expect(all.length).toBeGreaterThan(8);
		let told = 0;
		for (const [kind, basis] of [
			['park', 'mapped'],
			['district', 'derived'],
			['district', 'concept']
		] as const) {
			all.forEach((layer, i) => {
				const before = drawn(layer as never, kind, basis);
				if (before.length === 0) return;
				told += 1;
				expect(before).toEqual(['m50', 'x-tower']);
				expect(drawn(some[i] as never, kind, basis), layer.id).toEqual(['m50']);
			});
		}
		expect(told).toBeGreaterThan(10);
	});

	it('draws no place where none is left, and everything else as before', () => {
		for (const layer of layersOf(new Set())) {
			expect(drawn(layer as never, 'park', 'mapped'), layer.id).toEqual([]);
		}
		expect(onlyPlaces([], new Set(['m50']))).toEqual([]);
	});
});
