/** Suzhou Creek, the main subject: its water, a glow, and a bright line. */
import { isHanScript } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import { CREEK_ALONG, ofGroup } from '../overlays/label-aids';
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
				// The glow suits a line; on a water surface as wide as the screen it would be too strong.
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
			// Where the water is only a few pixels wide, the line keeps the creek visible.
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
			pass: 'top',
			type: 'symbol',
			source: 'line-names',
			filter: ofGroup('creek'),
			layout: {
				'symbol-placement': ['step', ['zoom'], 'point', CREEK_ALONG, 'line-center'],
				'text-field': nameIn(lang),
				'text-font': FONT.medium,
				'text-size': byZoom([11, 12], [15, 15]),
				'text-letter-spacing': isHanScript(lang) ? 0.3 : 0.12,
				// The name is beside the line at small zooms, and in the water once that is wide enough.
				'text-offset': ['step', ['zoom'], ['literal', [0, 1.2]], 15, ['literal', [0, 0]]],
				'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
				'text-radial-offset': 0.7,
				'text-justify': 'auto',
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
	// The creek has no hover or selected state: it is drawn in two parts and larger than any view.
	clickable: { marks: [], extents: ['creek-hit', 'creek-water'] },
	legend: ({ palette, lang }) => [
		{
			label: m.legend_creek({}, { locale: lang }),
			swatch: { type: 'line', colour: palette.creek, width: 4, casing: palette.creekGlow }
		}
	]
};
