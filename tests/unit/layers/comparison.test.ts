import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { ComparisonOverlay } from '#lib/layers/overlays/comparison';
import { LAYER_IDS } from '#lib/layers/layer-ids';
import { styleOf, type StyleInput } from '#lib/layers/style';

const OVERLAY: ComparisonOverlay = {
	places: [
		{ id: 'm50', letter: 'A', point: [121.44, 31.25], ringed: true },
		{ id: 'taopu-smart-city', letter: 'B', point: [121.36, 31.28], ringed: false }
	],
	lines: [{ from: [121.44, 31.25], to: [121.36, 31.28], label: '8.2 km' }]
};
const style = (rest: Partial<StyleInput> = {}) =>
	styleOf({
		theme: 'light',
		lang: 'en',
		detail: false,
		dataRoot: '/data/',
		comparison: OVERLAY,
		...rest
	});
const own = (input?: Partial<StyleInput>) =>
	style(input).layers.filter(({ id }) => id.startsWith('comparison-'));

describe('a comparison on the map', () => {
	it.each(['light', 'dark'] as const)('is a valid MapLibre style, %s', (theme) => {
		expect(validateStyleMin(style({ theme }))).toEqual([]);
		expect(own({ theme })).toHaveLength(6);
	});

	it('is absent where nothing is compared', () => {
		expect(own({ comparison: null })).toEqual([]);
		expect(style({ comparison: null }).sources).not.toHaveProperty('comparison');
	});

	it('draws a letter for each place and a line with its distance for each pair', () => {
		const { data } = style().sources.comparison as { data: GeoJSON.FeatureCollection };
		expect(data.features.map(({ geometry, properties }) => [geometry.type, properties])).toEqual([
			['Point', { letter: 'A', ringed: true }],
			['Point', { letter: 'B', ringed: false }],
			['LineString', { label: '8.2 km' }]
		]);
	});

	it('outlines the compared areas, but not where places are switched off', () => {
		const outline = own().find(({ id }) => id === 'comparison-outline')!;
		expect(JSON.stringify(outline)).toContain('"literal",["m50","taopu-smart-city"]');
		const visible = new Set(LAYER_IDS.filter((id) => id !== 'places'));
		expect(own({ visible }).map(({ id }) => id)).not.toContain('comparison-outline');
		expect(validateStyleMin(style({ visible }))).toEqual([]);
	});
});
