/** Metro lines in their official colours inside a casing, their numbers as shields, stations. */
import { m } from '../../i18n/paraglide/messages';
import type { Locale } from '../../i18n/locale';
import { TILED, type MapLayer, type Paint } from '../paint/layer';
import type { Palette } from '../paint/palette';
import {
	byZoom,
	FONT,
	inState,
	nameIn,
	stationNameIn,
	whenPicked
} from '../paint/style-expressions';

/** Station halls, and the sites of stations that no train stops at yet. */
function halls(palette: Palette, lang: Locale): Paint[] {
	return [
		{
			id: 'station-hall',
			pass: 'areas',
			type: 'fill',
			source: 'station-footprints',
			minzoom: 14.5,
			paint: { 'fill-color': palette.muted, 'fill-opacity': byZoom([14.5, 0], [15.2, 0.2]) }
		},
		{
			id: 'station-site',
			pass: 'outlines',
			type: 'line',
			source: 'stations-building',
			minzoom: 14,
			paint: { 'line-color': palette.muted, 'line-width': 1, 'line-dasharray': [3, 2] }
		},
		{
			id: 'station-site-label',
			pass: 'labels',
			type: 'symbol',
			source: 'stations-building',
			minzoom: 15,
			layout: {
				'text-field': ['concat', nameIn(lang), '\n', m.map_line_20_building({}, { locale: lang })],
				'text-font': FONT.regular,
				'text-size': 10.5,
				'text-max-width': 12,
				'text-padding': 6
			},
			paint: {
				'text-color': palette.muted,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.2
			}
		}
	];
}

export const metro: MapLayer<'metro'> = {
	id: 'metro',
	title: (lang) => m.layer_metro({}, { locale: lang }),
	sources: ({ detail }) => ({
		'metro-lines': { type: 'geojson', data: 'map/metro-lines.geojson', promoteId: 'id' },
		'metro-stations': { type: 'geojson', data: 'map/metro-stations.geojson', promoteId: 'id' },
		...(detail && { 'station-footprints': TILED, 'stations-building': TILED })
	}),
	paint: ({ palette, lang, theme, detail }) => [
		...(detail ? halls(palette, lang) : []),
		{
			id: 'metro-line-casing',
			pass: 'lines',
			type: 'line',
			source: 'metro-lines',
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': palette.metroCasing,
				'line-opacity': theme === 'dark' ? 0.9 : 0.35,
				'line-width': byZoom([10, 1.7], [13, 3], [16, 5.4])
			}
		},
		{
			id: 'metro-line',
			pass: 'lines',
			type: 'line',
			source: 'metro-lines',
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': ['get', 'colour'],
				'line-opacity': theme === 'dark' ? 0.7 : 0.75,
				'line-width': byZoom([10, 0.9], [13, 1.7], [16, 3.6])
			}
		},
		{
			id: 'metro-station',
			pass: 'points',
			type: 'circle',
			source: 'metro-stations',
			minzoom: 11,
			paint: {
				'circle-radius': byZoom(
					[11, ['case', inState('selected'), 5, 1.6]],
					[13, ['case', inState('selected'), 7, 3]],
					[16, ['case', inState('selected'), 9, 5.5]]
				),
				'circle-color': palette.paper,
				'circle-stroke-color': whenPicked(palette.accent, palette.muted),
				'circle-stroke-width': byZoom(
					[11, ['case', inState('selected'), 3, 0.9]],
					[15, ['case', inState('selected'), 3.5, 1.8]]
				)
			}
		},
		{
			id: 'metro-line-shield',
			pass: 'labels',
			type: 'symbol',
			source: 'metro-lines',
			minzoom: 11.8,
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 300,
				'icon-image': ['concat', 'shield/', ['get', 'ref'], '/', ['get', 'colour']],
				'icon-rotation-alignment': 'viewport',
				'icon-padding': 14
			}
		},
		{
			id: 'metro-station-label',
			pass: 'labels',
			type: 'symbol',
			source: 'metro-stations',
			minzoom: 11,
			// Where lines meet first: those are what a rider looks for, and there is room for few.
			filter: ['>=', ['get', 'rank'], ['step', ['zoom'], 3, 12, 2, 12.8, 1]],
			layout: {
				'text-field': stationNameIn(lang),
				'symbol-sort-key': ['-', ['get', 'rank']],
				'text-font': FONT.regular,
				'text-size': byZoom([11, 10], [13, 10.5], [17, 13]),
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': 0.7,
				'text-justify': 'auto',
				'text-max-width': 9,
				'text-padding': 4
			},
			paint: {
				'text-color': palette.muted,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.4
			}
		}
	],
	clickable: { marks: ['metro-station', 'metro-station-label'], extents: [] },
	stateful: ['metro-stations'],
	lines: ['metro-lines'],
	legend: ({ lang }) => [
		{
			label: m.legend_metro({}, { locale: lang }),
			swatch: { type: 'image', image: 'shield/11/#871C2B' }
		},
		{
			label: m.legend_station({}, { locale: lang }),
			swatch: { type: 'image', image: 'station' }
		}
	]
};
