import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { handWrittenStyle } from '../../bench/hand-written-style.js';
import { LAYERS } from '../../bench/leaflet-page.js';
import { styleOf } from '#lib/layers/style';

/** The files that a style loads, by their names. */
const filesOf = ({ sources }: ReturnType<typeof styleOf>) =>
	Object.values(sources)
		.flatMap((source) => ('data' in source && typeof source.data === 'string' ? [source.data] : []))
		.sort();
const ours = filesOf(styleOf({ theme: 'light', lang: 'en', detail: false, dataRoot: '/data/' }));

describe('the pages that the map is compared with', () => {
	it('load the files that our first view loads', () => {
		expect(ours.length).toBeGreaterThan(10);
		expect(filesOf(handWrittenStyle('/data/map/'))).toEqual(ours);
		expect(LAYERS.map(([file]) => `/data/map/${file}.geojson`).sort()).toEqual(ours);
	});

	it('have a style without a fault, one layer a file', () => {
		const style = handWrittenStyle('/data/map/');
		expect(validateStyleMin(style)).toEqual([]);
		expect(style.layers).toHaveLength(1 + ours.length);
	});
});
