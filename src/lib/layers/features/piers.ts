/** Piers of the creek's cruise boats; all of them placed by a description, and drawn hollow. */
import { m } from '../../i18n/paraglide/messages';
import type { MapLayer } from '../paint/layer';
import { byZoom, FONT, nameIn, whenPicked } from '../paint/style-expressions';

export const piers: MapLayer<'piers'> = {
	id: 'piers',
	title: (lang) => m.layer_piers({}, { locale: lang }),
	sources: () => ({ piers: { type: 'geojson', data: 'map/piers.geojson', promoteId: 'id' } }),
	paint: ({ palette, lang, theme }) => [
		{
			id: 'pier-picked',
			pass: 'points',
			type: 'circle',
			source: 'piers',
			minzoom: 12.5,
			paint: {
				'circle-radius': 14,
				'circle-color': palette.accent,
				'circle-opacity': whenPicked(0.28, 0)
			}
		},
		{
			id: 'pier-mark',
			pass: 'points',
			type: 'symbol',
			source: 'piers',
			minzoom: 12.5,
			layout: {
				'icon-image': `pier/${theme}`,
				'icon-size': byZoom([12.5, 0.75], [16, 1]),
				'icon-allow-overlap': true
			}
		},
		{
			id: 'pier-label',
			pass: 'labels',
			type: 'symbol',
			source: 'piers',
			minzoom: 14.4,
			layout: {
				'text-field': nameIn(lang),
				'text-font': FONT.regular,
				'text-size': 11,
				'text-variable-anchor': ['right', 'left', 'top', 'bottom'],
				'text-radial-offset': 1,
				'text-justify': 'auto',
				'text-max-width': 8
			},
			paint: {
				'text-color': palette.accent,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.6
			}
		}
	],
	clickable: { marks: ['pier-mark', 'pier-label'], extents: [] },
	stateful: ['piers'],
	legend: ({ theme, lang }) => [
		{
			label: m.legend_pier({}, { locale: lang }),
			swatch: { type: 'image', image: `pier/${theme}` }
		}
	]
};
