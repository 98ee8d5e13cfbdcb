import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { TourOverlay } from '#lib/layers/overlays/tour';
import { styleOf, type StyleInput } from '#lib/layers/style';

const TOUR: TourOverlay = {
	stops: [
		{ point: [121.43, 31.25], next: { ride: null } },
		{ point: [121.44, 31.25], next: { ride: { lines: [] } } },
		{ point: [121.36, 31.28], next: null }
	]
};
const style = (rest: Partial<StyleInput> = {}) =>
	styleOf({ theme: 'light', lang: 'en', detail: false, dataRoot: '/data/', tour: TOUR, ...rest });

describe('the tour on the map', () => {
	it.each(['light', 'dark'] as const)('is a valid MapLibre style, %s', (theme) => {
		expect(validateStyleMin(style({ theme }))).toEqual([]);
	});

	it('is absent on every other page', () => {
		const { sources, layers } = style({ tour: null });
		expect(sources).not.toHaveProperty('tour');
		expect(layers.filter(({ id }) => id.startsWith('tour'))).toEqual([]);
	});

	it('has a number for each stop, and a line between two, which tells whether it is walked', () => {
		const { data } = style().sources.tour as { data: GeoJSON.FeatureCollection };
		expect(data.features.map(({ geometry, properties }) => [geometry.type, properties])).toEqual([
			['LineString', { walked: true }],
			['LineString', { walked: false }],
			['Point', { number: '1' }],
			['Point', { number: '2' }],
			['Point', { number: '3' }]
		]);
	});
});
