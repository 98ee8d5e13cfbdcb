/** All waters except the creek: areas, canals and rivers, drawn thin so that the creek stands out. */
import { m } from '../../i18n/paraglide/messages';
import { NOTHING, type MapLayer } from '../paint/layer';
import { ofGroup } from '../overlays/label-aids';
import { byZoom, FONT, nameIn } from '../paint/style-expressions';

export const water: MapLayer<'water'> = {
	id: 'water',
	title: (lang) => m.layer_water({}, { locale: lang }),
	isReplaceable: true,
	sources: () => ({
		water: { type: 'geojson', data: 'map/water.geojson', promoteId: 'id' },
		canals: { type: 'geojson', data: 'map/canals.geojson', promoteId: 'id' }
	}),
	paint: ({ palette, lang }) => [
		{
			id: 'water-canal',
			pass: 'areas',
			type: 'line',
			source: 'canals',
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.water,
				'line-width': byZoom([11, 0.7], [14, 1.8], [18, 9])
			}
		},
		{
			id: 'water-area',
			pass: 'areas',
			type: 'fill',
			source: 'water',
			paint: { 'fill-color': palette.water }
		},
		{
			id: 'water-canal-label',
			pass: 'labels',
			type: 'symbol',
			source: 'line-names',
			filter: ofGroup('canal'),
			layout: {
				'symbol-placement': 'line-center',
				'text-field': nameIn(lang),
				'text-font': FONT.regular,
				'text-size': 11,
				'text-letter-spacing': 0.06,
				'text-max-angle': 35
			},
			paint: {
				'text-color': palette.waterText,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.2
			}
		}
	],
	clickable: NOTHING,
	legend: ({ palette, lang }) => [
		{ label: m.legend_water({}, { locale: lang }), swatch: { type: 'area', colour: palette.water } }
	]
};
