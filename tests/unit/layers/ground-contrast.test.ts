/** The ground in sunlight: streets and green against the land, in both themes, at every zoom they are drawn. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ROAD_CLASSES } from '#lib/catalogue/schema/vocabulary';
import { paletteOf } from '#lib/layers/paint/contrast';
import { THEMES } from '#lib/tokens/colours';
import { colourOf, drawnBy, paintValue } from '#lib/layers/still-picture/paint-values';
import { styleOf } from '#lib/layers/style';
import { contrast } from './contrast';

/** The least contrast of a street or a park to the land around it. */
const LEAST = 1.3;
const ZOOMS = Array.from({ length: 19 }, (_, at) => 10 + at / 2);
const CASES = THEMES.flatMap((theme) =>
	[false, true].map((moreContrast) => ({ theme, moreContrast }))
);

/** A street of a class, or any other line or area. */
const sample = (properties: Record<string, string>): Feature => ({
	type: 'Feature',
	properties: { id: 'sample', ...properties },
	geometry: {
		type: 'LineString',
		coordinates: [
			[121.4, 31.24],
			[121.41, 31.24]
		]
	}
});

describe.each(CASES)('the ground in $theme, more contrast: $moreContrast', (look) => {
	const { land } = paletteOf(look.theme, look.moreContrast);
	const { layers } = styleOf({ ...look, lang: 'en', detail: true, dataRoot: '' });
	const called = (pattern: RegExp) => {
		const found = layers.filter(({ id }) => pattern.test(id)) as LayerSpecification[];
		expect(found.length, String(pattern)).toBeGreaterThan(0);
		return found;
	};
	const isDrawnAt = ({ minzoom = 0, maxzoom = 24 }: LayerSpecification, zoom: number) =>
		zoom >= minzoom && zoom < maxzoom;

	/** The colour of a layer's paint property over the land, where it is more than a trace. */
	function against(layer: LayerSpecification, name: string, zoom: number, feature: Feature) {
		const { hex, opacity } = colourOf(paintValue(layer, `${name}-color`, zoom, feature));
		const share = opacity * Number(paintValue(layer, `${name}-opacity`, zoom, feature));
		expect(share, `${layer.id} at ${zoom}`).toBe(1);
		return contrast(hex, land);
	}

	it.each(ROAD_CLASSES)('draws a street of class %s at 1.3:1 against the land', (kind) => {
		const street = sample({ class: kind });
		for (const layer of called(/^(roads-main|roads-minor|streets-approximate)-line$/)) {
			for (const zoom of ZOOMS.filter((zoom) => isDrawnAt(layer, zoom))) {
				if (drawnBy(layer, [street], zoom).length === 0) continue;
				const ratio = against(layer, 'line', zoom, street);
				expect(ratio, `${layer.id} at ${zoom}`).toBeGreaterThanOrEqual(LEAST);
			}
		}
	});

	it('draws every street at least a pixel wide from zoom 13.5 on', () => {
		for (const kind of ROAD_CLASSES) {
			const street = sample({ class: kind });
			for (const layer of called(/^(roads-main|roads-minor|streets-approximate)-line$/)) {
				for (const zoom of ZOOMS.filter((zoom) => zoom >= 13.5 && isDrawnAt(layer, zoom))) {
					const width = paintValue(layer, 'line-width', zoom, street);
					expect(width, `${layer.id}, ${kind}, at ${zoom}`).toBeGreaterThanOrEqual(1);
				}
			}
		}
	});

	it('draws green and water at 1.3:1 against the land', () => {
		for (const layer of called(/^(green|water)-area$/)) {
			for (const zoom of ZOOMS) {
				const ratio = against(layer, 'fill', zoom, sample({ kind: 'park' }));
				expect(ratio, `${layer.id} at ${zoom}`).toBeGreaterThanOrEqual(LEAST);
			}
		}
	});
});
