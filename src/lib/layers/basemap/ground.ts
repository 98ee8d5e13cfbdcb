/** The ground: land inside the district, quieter land outside, and the names of neighbouring districts. */
import { isHanScript } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import { NOTHING, type MapLayer } from '../paint/layer';
import { areaNameIn, byZoom, FONT } from '../paint/style-expressions';

export const ground: MapLayer<'ground'> = {
	id: 'ground',
	title: (lang) => m.layer_ground({}, { locale: lang }),
	dataTitle: (lang) => m.legend_boundary({}, { locale: lang }),
	sources: () => ({
		boundary: { type: 'geojson', data: 'map/boundary.geojson', promoteId: 'id' },
		neighbours: { type: 'geojson', data: 'map/neighbours.geojson', promoteId: 'id' }
	}),
	paint: ({ palette, lang }) => [
		{
			id: 'ground-outside',
			pass: 'ground',
			type: 'background',
			paint: { 'background-color': palette.outside }
		},
		{
			id: 'ground-district',
			pass: 'ground',
			type: 'fill',
			source: 'boundary',
			paint: { 'fill-color': palette.land, 'fill-antialias': false }
		},
		{
			id: 'ground-boundary',
			pass: 'lines',
			type: 'line',
			source: 'boundary',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.boundary,
				'line-opacity': 0.75,
				'line-width': byZoom([10, 0.8], [15, 1.8]),
				// dash-dot, the usual line of an administrative boundary
				'line-dasharray': [5, 2.5, 1, 2.5]
			}
		},
		{
			id: 'ground-neighbour-label',
			pass: 'labels',
			type: 'symbol',
			source: 'neighbours',
			maxzoom: 14,
			layout: {
				'text-field': areaNameIn(lang),
				'text-font': FONT.medium,
				'text-size': 11,
				'text-letter-spacing': isHanScript(lang) ? 0.2 : 0.12,
				'text-max-width': 8
			},
			paint: {
				'text-color': palette.muted,
				'text-halo-color': palette.outside,
				'text-halo-width': 1.5
			}
		}
	],
	clickable: NOTHING,
	legend: ({ palette, lang }) => [
		{
			label: m.legend_boundary({}, { locale: lang }),
			swatch: { type: 'line', colour: palette.boundary, width: 1.5, dash: [5, 2.5, 1, 2.5] }
		}
	]
};
