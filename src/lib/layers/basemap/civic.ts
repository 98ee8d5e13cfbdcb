/** Grounds of hospitals and schools: what stands around a park, and never a marker. From street level on. */
import { m } from '../../i18n/paraglide/messages';
import { NOTHING, TILED, type MapLayer } from '../paint/layer';
import { byZoom, FONT, IS_NAMED, nameIn } from '../paint/style-expressions';

export const civic: MapLayer<'civic'> = {
	id: 'civic',
	title: (lang) => m.layer_civic({}, { locale: lang }),
	sources: ({ detail }): ReturnType<MapLayer['sources']> => (detail ? { civic: TILED } : {}),
	paint: ({ palette, lang, detail }) =>
		detail
			? [
					{
						id: 'civic-area',
						pass: 'areas',
						type: 'fill',
						source: 'civic',
						minzoom: 14.5,
						paint: {
							'fill-color': [
								'match',
								['get', 'kind'],
								'hospital',
								palette.kind.hub,
								palette.kind.campus
							],
							'fill-opacity': byZoom([14.5, 0], [15.2, 0.08])
						}
					},
					{
						id: 'civic-label',
						pass: 'labels',
						type: 'symbol',
						source: 'civic',
						minzoom: 15,
						filter: IS_NAMED,
						layout: {
							'text-field': nameIn(lang),
							'text-font': FONT.regular,
							'text-size': 10.5,
							'text-max-width': 8,
							'text-padding': 8
						},
						paint: {
							'text-color': palette.muted,
							'text-halo-color': palette.halo,
							'text-halo-width': 1.2
						}
					}
				]
			: [],
	clickable: NOTHING,
	legend: ({ palette, lang }) => [
		{
			label: m.legend_hospital({}, { locale: lang }),
			swatch: { type: 'area', colour: palette.kind.hub, outline: palette.land }
		},
		{
			label: m.legend_school({}, { locale: lang }),
			swatch: { type: 'area', colour: palette.kind.campus, outline: palette.land }
		}
	]
};
