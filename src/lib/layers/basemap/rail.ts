/** Railways: a thin track with ties across it. */
import { m } from '../../i18n/paraglide/messages';
import { NOTHING, type MapLayer } from '../paint/layer';
import { byZoom } from '../paint/style-expressions';

export const rail: MapLayer<'rail'> = {
	id: 'rail',
	title: (lang) => m.layer_rail({}, { locale: lang }),
	isReplaceable: true,
	sources: () => ({ rail: { type: 'geojson', data: 'map/rail.geojson', promoteId: 'id' } }),
	paint: ({ palette }) => [
		{
			id: 'rail-track',
			pass: 'lines',
			type: 'line',
			source: 'rail',
			minzoom: 11,
			paint: {
				'line-color': palette.rail,
				'line-width': byZoom([11, 0.5], [14, 1], [18, 2.4]),
				'line-opacity': 0.8
			}
		},
		{
			id: 'rail-ties',
			pass: 'lines',
			type: 'line',
			source: 'rail',
			minzoom: 14,
			paint: {
				'line-color': palette.rail,
				'line-width': byZoom([14, 3.4], [18, 9]),
				'line-dasharray': [0.35, 3],
				'line-opacity': 0.8
			}
		}
	],
	clickable: NOTHING,
	legend: ({ palette, lang }) => [
		{
			label: m.legend_rail({}, { locale: lang }),
			swatch: { type: 'line', colour: palette.rail, width: 1.2 }
		}
	]
};
