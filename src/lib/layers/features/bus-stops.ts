/** Bus stops: small dots from street level on, with a name only where there is room for it. */
import { m } from '../../i18n/paraglide/messages';
import { TILED, type MapLayer } from '../paint/layer';
import { byZoom, FONT, nameIn, whenPicked } from '../paint/style-expressions';

export const busStops: MapLayer<'bus-stops'> = {
	id: 'bus-stops',
	title: (lang) => m.layer_bus_stops({}, { locale: lang }),
	sources: ({ detail }): ReturnType<MapLayer['sources']> => (detail ? { 'bus-stops': TILED } : {}),
	paint: ({ palette, lang, detail }) =>
		detail
			? [
					{
						id: 'bus-stop-picked',
						pass: 'points',
						type: 'circle',
						source: 'bus-stops',
						minzoom: 15,
						paint: {
							'circle-radius': 9,
							'circle-color': palette.accent,
							'circle-opacity': whenPicked(0.28, 0)
						}
					},
					{
						id: 'bus-stop-mark',
						pass: 'points',
						type: 'circle',
						source: 'bus-stops',
						minzoom: 15,
						paint: {
							'circle-radius': byZoom([15, 1.8], [17, 3.2]),
							'circle-color': palette.muted,
							'circle-opacity': byZoom([15, 0.6], [16, 0.9]),
							'circle-stroke-color': palette.halo,
							'circle-stroke-width': 1
						}
					},
					{
						id: 'bus-stop-label',
						pass: 'labels',
						type: 'symbol',
						source: 'bus-stops',
						minzoom: 16.6,
						layout: {
							'text-field': nameIn(lang),
							'text-font': FONT.regular,
							'text-size': 10.5,
							'text-variable-anchor': ['right', 'left', 'top', 'bottom'],
							'text-radial-offset': 0.8,
							'text-justify': 'auto',
							'text-max-width': 9,
							'text-padding': 6
						},
						paint: {
							'text-color': palette.muted,
							'text-halo-color': palette.halo,
							'text-halo-width': 1.3
						}
					}
				]
			: [],
	clickable: { marks: ['bus-stop-mark', 'bus-stop-label'], extents: [] },
	stateful: ['bus-stops'],
	legend: ({ theme, lang }) => [
		{
			label: m.legend_bus_stop({}, { locale: lang }),
			swatch: { type: 'image', image: `bus-stop/${theme}` }
		}
	]
};
