/** The chosen line in the style: drawn from the sources of its layer, by one id, also over an online base map. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { styleOf } from '#lib/layers/style';

const INPUT = { theme: 'light', lang: 'zh', detail: false, dataRoot: '/data/' } as const;
const lit = { layer: 'roads', id: 'moganshan-road' } as const;

describe('a chosen line', () => {
	const style = styleOf({ ...INPUT, lit });
	const added = style.layers.filter(({ id }) => id.startsWith('lit-'));

	it('is drawn from minor streets too, whatever the zoom', () => {
		// The tiles begin at street level; a file of its own holds the whole street.
		expect(style.sources['lit-roads-minor']).toMatchObject({
			type: 'geojson',
			data: '/data/map/roads-minor.geojson'
		});
		expect(styleOf(INPUT).sources).not.toHaveProperty('lit-roads-minor');
		expect(validateStyleMin(style)).toEqual([]);
	});

	it('is one street in all of its parts, and named', () => {
		expect(added.map(({ type }) => type)).toEqual(expect.arrayContaining(['line', 'symbol']));
		for (const layer of added) expect(JSON.stringify(layer)).toContain('"moganshan-road"');
	});

	it('stays where an online base map replaces the streets', () => {
		const basemap = { version: 8 as const, sources: {}, layers: [] };
		const { sources, layers } = styleOf({ ...INPUT, lit, basemap });
		expect(sources).toHaveProperty('roads-main');
		expect(layers.some(({ id }) => id === 'roads-main-line')).toBe(false);
		expect(layers.some(({ id }) => id === 'lit-line-roads-main')).toBe(true);
	});

	it('may be a metro line', () => {
		const { layers } = styleOf({ ...INPUT, lit: { layer: 'metro-lines', id: 'line-13' } });
		expect(layers.filter(({ id }) => id.startsWith('lit-line-')).map(({ id }) => id)).toEqual([
			'lit-line-metro-lines'
		]);
	});
});
