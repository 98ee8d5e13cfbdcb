/** The ground: land inside the district, quieter land outside, and the names of neighbouring districts. */
import { isHanScript } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import { NOTHING, type MapLayer } from '../paint/layer';
import { areaNameIn, byZoom, FONT } from '../paint/style-expressions';

/** Where the district's own name may stand: around the middle of its land, ems right and down. */
const DISTRICT_SPOTS = [
	...['center', [0, 0]],
	...[2.5, 5, 7.5].flatMap((away) => [
		...['center', [0, away], 'center', [0, -away]],
		...['center', [away * 1.6, 0], 'center', [-away * 1.6, 0]]
	])
];

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
			id: 'ground-district-label',
			pass: 'labels',
			type: 'symbol',
			source: 'neighbours',
			maxzoom: 14,
			filter: ['==', ['get', 'kind'], 'own'],
			layout: {
				'text-field': areaNameIn(lang),
				'text-font': FONT.bold,
				'text-size': byZoom([10, 12], [13, 16]),
				'text-letter-spacing': isHanScript(lang) ? 0.4 : 0.24,
				'text-max-width': 20,
				// The district is large: its name goes to where there is room for it.
				'text-variable-anchor-offset': DISTRICT_SPOTS as never
			},
			paint: {
				'text-color': palette.muted,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.5
			}
		},
		{
			id: 'ground-neighbour-label',
			pass: 'labels',
			type: 'symbol',
			source: 'neighbours',
			maxzoom: 14,
			filter: ['!=', ['get', 'kind'], 'own'],
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
