/** Suzhou Creek, the hero: its water, a glow, and one luminous line. */
import { isHanScript } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { MapLayer } from '../paint/layer';
import { byZoom, FONT, nameIn } from '../paint/style-expressions';

export const creek: MapLayer<'creek'> = {
	id: 'creek',
	title: (lang) => m.layer_creek({}, { locale: lang }),
	sources: () => ({
		creek: { type: 'geojson', data: 'map/creek.geojson', promoteId: 'id' }
	}),
	paint: ({ palette, lang, theme }) => [
		{
			id: 'creek-glow',
			pass: 'areas',
			type: 'line',
			source: 'creek',
			filter: ['==', ['get', 'part'], 'centreline'],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.creekGlow,
				'line-opacity': byZoom([13, theme === 'dark' ? 0.5 : 0.55], [15, 0]),
				'line-blur': byZoom([10, 2], [16, 14]),
				'line-width': byZoom([10, 7], [13, 13], [16, 42], [18, 100])
			}
		},
		{
			// Under the streets, so that bridges lead over it.
			id: 'creek-water',
			pass: 'areas',
			type: 'fill',
			source: 'creek',
			filter: ['==', ['get', 'part'], 'water'],
			paint: {
				'fill-color': palette.creek,
				// A line may glow; a surface as wide as the screen should not.
				'fill-opacity': [
					'interpolate',
					['linear'],
					['zoom'],
					13,
					1,
					16,
					theme === 'dark' ? 0.5 : 0.72
				]
			}
		},
		{
			// Where the water's true width is under a few pixels, the line keeps the creek in sight.
			id: 'creek-line',
			pass: 'lines',
			type: 'line',
			source: 'creek',
			maxzoom: 15,
			filter: ['==', ['get', 'part'], 'centreline'],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.creek,
				'line-width': byZoom([10, 2.6], [13, 4.4], [15.5, 5]),
				'line-opacity': ['interpolate', ['linear'], ['zoom'], 13.8, 1, 14.8, 0]
			}
		},
		{
			id: 'creek-hit',
			pass: 'lines',
			type: 'line',
			source: 'creek',
			filter: ['==', ['get', 'part'], 'centreline'],
			paint: { 'line-color': palette.creek, 'line-opacity': 0, 'line-width': 18 }
		},
		{
			id: 'creek-label',
			pass: 'labels',
			type: 'symbol',
			source: 'creek',
			filter: ['==', ['get', 'part'], 'centreline'],
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 460,
				'text-field': nameIn(lang),
				'text-font': FONT.medium,
				'text-size': byZoom([11, 12], [15, 15]),
				'text-letter-spacing': isHanScript(lang) ? 0.3 : 0.12,
				// Beside the line while it is one, in the water once it is wide enough.
				'text-offset': ['step', ['zoom'], ['literal', [0, 1.2]], 15, ['literal', [0, 0]]],
				'text-max-angle': 40
			},
			paint: {
				'text-color': ['step', ['zoom'], palette.accent, 15, palette.onCreek],
				'text-halo-color': [
					'step',
					['zoom'],
					palette.halo,
					15,
					theme === 'dark' ? palette.halo : palette.creek
				],
				'text-halo-width': 1.6
			}
		}
	],
	// No source carries its state: drawn in two parts and wider than any view, it is not lit.
	clickable: { marks: [], extents: ['creek-hit', 'creek-water'] },
	legend: ({ palette, lang }) => [
		{
			label: m.legend_creek({}, { locale: lang }),
			swatch: { type: 'line', colour: palette.creek, width: 4, casing: palette.creekGlow }
		}
	]
};
