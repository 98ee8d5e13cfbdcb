/** Parks, gardens and other green. Named ones have a label and a card. */
import { m } from '../../i18n/paraglide/messages';
import type { MapLayer } from '../paint/layer';
import { atAnyZoom, byZoom, FONT, IS_NAMED, nameIn, whenPicked } from '../paint/style-expressions';

export const green: MapLayer<'green'> = {
	id: 'green',
	title: (lang) => m.layer_green({}, { locale: lang }),
	isReplaceable: true,
	sources: () => ({
		green: { type: 'geojson', data: 'map/green.geojson', promoteId: 'id' },
		'green-labels': { type: 'geojson', data: 'map/green-labels.geojson', promoteId: 'id' }
	}),
	paint: ({ palette, lang }) => [
		{
			id: 'green-area',
			pass: 'areas',
			type: 'fill',
			source: 'green',
			paint: { 'fill-color': palette.green }
		},
		{
			id: 'green-picked',
			pass: 'outlines',
			type: 'line',
			source: 'green',
			filter: IS_NAMED,
			paint: {
				'line-color': palette.kind.green,
				'line-width': atAnyZoom(whenPicked(2, 0))
			}
		},
		{
			id: 'green-label',
			pass: 'labels',
			type: 'symbol',
			source: 'green-labels',
			minzoom: 12.6,
			filter: ['>=', ['get', 'area_ha'], ['step', ['zoom'], 30, 13.2, 12, 14, 4, 15, 1, 16, 0]],
			layout: {
				'text-field': nameIn(lang),
				'text-font': FONT.regular,
				'text-size': byZoom([12, 10.5], [16, 12.5]),
				'text-max-width': 7,
				'symbol-sort-key': ['-', ['get', 'area_ha']]
			},
			paint: {
				'text-color': palette.greenText,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.2
			}
		}
	],
	clickable: { marks: ['green-label'], extents: ['green-area'] },
	stateful: ['green'],
	legend: ({ palette, lang }) => [
		{
			label: m.legend_green({}, { locale: lang }),
			swatch: { type: 'area', colour: palette.green }
		}
	]
};
