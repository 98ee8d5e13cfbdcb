/**
 * Streets. West of about 121.42° E only expressways are mapped; the others there are derived
 * centre lines, drawn thinner and without a casing, and the legend says so.
 */
import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { isHanScript, type Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import { NOTHING, TILED, type MapLayer, type Paint } from '../paint/layer';
import type { Palette } from '../paint/palette';
import { ofGroup } from '../overlays/label-aids';
import { byZoom, FONT, nameIn } from '../paint/style-expressions';

/** Line widths in pixels by class, at the zooms of the stops. */
const WIDTHS = { expressway: 3.4, primary: 2.6, secondary: 2, tertiary: 1.5, minor: 1.1 };

function width(scale: number, extra: number): ExpressionSpecification {
	const at = (factor: number) => [
		'match',
		['get', 'class'],
		'expressway',
		WIDTHS.expressway * factor + extra,
		'primary',
		WIDTHS.primary * factor + extra,
		'secondary',
		WIDTHS.secondary * factor + extra,
		['tertiary', 'ramp'],
		WIDTHS.tertiary * factor + extra,
		WIDTHS.minor * factor + extra
	];
	return byZoom(
		[10, at(0.3 * scale)],
		[13, at(scale)],
		[16, at(3.2 * scale)],
		[19, at(12 * scale)]
	);
}

/** Whether a street lies under ground. */
const IS_TUNNEL: ExpressionSpecification = ['has', 'tunnel'];

function street(
	id: string,
	source: string,
	paint: LineLayerSpecification['paint'],
	filter?: ExpressionSpecification
): Paint {
	return {
		id,
		source,
		type: 'line',
		pass: 'areas',
		...(filter && { filter }),
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint
	};
}

/** What lies under ground: thin dashes, so that nobody takes it for a street to walk on. */
function tunnels(palette: Palette): Paint {
	return {
		id: 'roads-tunnel',
		source: 'roads-main',
		type: 'line',
		pass: 'areas',
		minzoom: 12,
		filter: IS_TUNNEL,
		paint: {
			'line-color': palette.streetCasing,
			'line-width': byZoom([12, 0.8], [16, 2.4]),
			'line-dasharray': [3, 2]
		}
	};
}

/** The names of streets, each once in a view; the map chooses where (`map/labels/`). */
function labels(palette: Palette, lang: Locale): Paint {
	return {
		id: 'street-label',
		source: 'line-names',
		type: 'symbol',
		pass: 'labels',
		filter: ofGroup('street', 'tunnel'),
		layout: {
			'symbol-placement': 'line-center',
			'symbol-sort-key': ['get', 'rank'],
			'text-field': nameIn(lang),
			'text-font': FONT.regular,
			'text-size': byZoom([13, 10], [17, 12.5]),
			'text-max-angle': 30,
			'text-letter-spacing': isHanScript(lang) ? 0.12 : 0,
			'text-padding': 4
		},
		paint: {
			'text-color': palette.muted,
			'text-halo-color': palette.halo,
			'text-halo-width': 1.3
		}
	};
}

function riversidePaths(palette: Palette): Paint {
	return {
		id: 'riverside-path',
		source: 'riverside-paths',
		type: 'line',
		pass: 'lines',
		minzoom: 14,
		paint: {
			'line-color': palette.creek,
			'line-width': byZoom([14, 0.8], [17, 1.8]),
			'line-dasharray': [3, 1.5],
			'line-opacity': 0.8
		}
	};
}

export const roads: MapLayer<'roads'> = {
	id: 'roads',
	title: (lang) => m.layer_roads({}, { locale: lang }),
	isReplaceable: true,
	sources: ({ detail }) => ({
		'roads-main': { type: 'geojson', data: 'map/roads-main.geojson', promoteId: 'id' },
		'streets-approximate': {
			type: 'geojson',
			data: 'map/streets-approximate.geojson',
			promoteId: 'id'
		},
		...(detail && { 'roads-minor': TILED, 'riverside-paths': TILED })
	}),
	paint: ({ palette, lang, detail }) => {
		const casing = { 'line-color': palette.streetCasing, 'line-width': width(1, 1) };
		const approximate = { 'line-color': palette.street, 'line-width': width(0.8, 0) };
		const minor: Paint[] = detail
			? [
					street('roads-minor-casing', 'roads-minor', casing),
					street('roads-minor-line', 'roads-minor', {
						'line-color': palette.street,
						'line-width': width(1, 0)
					}),
					riversidePaths(palette)
				]
			: [];
		return [
			street('streets-approximate-line', 'streets-approximate', approximate),
			...minor.slice(0, 2),
			tunnels(palette),
			street('roads-main-casing', 'roads-main', casing, ['!', IS_TUNNEL]),
			street(
				'roads-main-line',
				'roads-main',
				{
					'line-color': [
						'match',
						['get', 'class'],
						'expressway',
						palette.expressway,
						palette.street
					],
					'line-width': width(1, 0)
				},
				['!', IS_TUNNEL]
			),
			...minor.slice(2),
			labels(palette, lang)
		];
	},
	clickable: NOTHING,
	lines: ['streets-approximate', 'roads-minor', 'roads-main'],
	legend: ({ palette, lang }) => [
		{
			label: m.legend_street({}, { locale: lang }),
			swatch: { type: 'line', colour: palette.street, width: 4, casing: palette.streetCasing }
		},
		{
			label: m.legend_street_approximate({}, { locale: lang }),
			swatch: { type: 'line', colour: palette.street, width: 1.8 }
		},
		{
			label: m.legend_riverside_path({}, { locale: lang }),
			swatch: { type: 'line', colour: palette.creek, width: 1.4, dash: [4, 2] }
		}
	]
};
