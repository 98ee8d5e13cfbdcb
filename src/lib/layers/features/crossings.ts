/** Where bridges and tunnels cross the creek. Derived ones are hollow and dashed. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { m } from '../../i18n/paraglide/messages';
import type { MapLayer } from '../paint/layer';
import { byZoom, FONT, IS_NAMED, nameIn, whenPicked } from '../paint/style-expressions';

/** A tunnel has no sign, for nobody on foot crosses there, and a name from street level only. */
const IS_TUNNEL: ExpressionSpecification = ['in', 'tunnel', ['to-string', ['get', 'kind']]];

export const crossings: MapLayer<'crossings'> = {
	id: 'crossings',
	title: (lang) => m.layer_crossings({}, { locale: lang }),
	sources: () => ({
		crossings: { type: 'geojson', data: 'map/crossings.geojson', promoteId: 'id' }
	}),
	paint: ({ palette, lang, theme }) => [
		{
			id: 'crossing-picked',
			pass: 'points',
			type: 'circle',
			source: 'crossings',
			minzoom: 13,
			paint: {
				'circle-radius': 13,
				'circle-color': palette.accent,
				'circle-opacity': whenPicked(0.28, 0)
			}
		},
		{
			id: 'crossing-mark',
			pass: 'points',
			type: 'symbol',
			source: 'crossings',
			minzoom: 13,
			filter: ['!', IS_TUNNEL],
			layout: {
				'icon-image': ['concat', 'crossing/', ['get', 'basis'], '/', theme],
				'icon-size': byZoom([13, 0.7], [16, 1]),
				'icon-allow-overlap': true
			}
		},
		{
			id: 'crossing-label',
			pass: 'labels',
			type: 'symbol',
			source: 'crossings',
			minzoom: 14.2,
			filter: ['all', IS_NAMED, ['any', ['!', IS_TUNNEL], ['>=', ['zoom'], 16]]],
			layout: {
				'text-field': nameIn(lang),
				'text-font': FONT.regular,
				'text-size': 11,
				'text-variable-anchor': ['right', 'left', 'top', 'bottom'],
				'text-radial-offset': 0.9,
				'text-justify': 'auto',
				'text-max-width': 8
			},
			paint: {
				'text-color': palette.text,
				'text-halo-color': palette.land,
				'text-halo-width': 2
			}
		}
	],
	clickable: { marks: ['crossing-mark', 'crossing-label'], extents: [] },
	stateful: ['crossings'],
	legend: ({ theme, lang }) => [
		{
			label: m.legend_crossing({}, { locale: lang }),
			swatch: { type: 'image', image: `crossing/mapped/${theme}` }
		},
		{
			label: m.legend_crossing_derived({}, { locale: lang }),
			swatch: { type: 'image', image: `crossing/derived/${theme}` }
		}
	]
};
