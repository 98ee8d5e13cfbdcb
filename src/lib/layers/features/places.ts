/**
 * The places of the corridor, drawn by their kind (hue, shape and icon) and by the certainty of their
 * position: a mapped footprint is crisp, an approximate area hatched and dashed, a concept a soft wash that
 * fades out.
 *
 * The file is longer than other layers because a layer is one page from data to legend, and the eleven
 * style layers of places only make sense together.
 */
import type { ExpressionSpecification } from 'maplibre-gl';
import { isHanScript } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import { kindWord, KINDS } from '../../catalogue/kinds/place-kinds';
import type { MapLayer } from '../paint/layer';
import {
	areaNameIn,
	atAnyZoom,
	byZoom,
	FONT,
	inState,
	metresRadius,
	nameIn,
	whenPicked
} from '../paint/style-expressions';
import { AREA_SPOTS, PLACE_SPOTS, placeMarker, placeNameWidth } from '../paint/place-marker';

/** The hue of the feature's kind. */
function kindColour(colours: Record<string, string>): ExpressionSpecification {
	return [
		'match',
		['get', 'kind'],
		...KINDS.flatMap((kind) => [kind, colours[kind]]),
		colours.district
	] as never;
}

const isDistrict: ExpressionSpecification = ['==', ['get', 'kind'], 'district'];
const isNamedFirst: ExpressionSpecification = ['<', ['get', 'rank'], 0];
const isConcept: ExpressionSpecification = ['==', ['get', 'basis'], 'concept'];
const isMapped: ExpressionSpecification = ['==', ['get', 'basis'], 'mapped'];
const isArea: ExpressionSpecification = [
	'match',
	['geometry-type'],
	['Polygon', 'MultiPolygon'],
	true,
	false
];

export const places: MapLayer<'places'> = {
	id: 'places',
	title: (lang) => m.layer_places({}, { locale: lang }),
	sources: () => ({
		places: { type: 'geojson', data: 'map/places.geojson', promoteId: 'id' },
		'place-points': { type: 'geojson', data: 'map/place-points.geojson', promoteId: 'id' },
		'place-circles': { type: 'geojson', data: 'map/place-circles.geojson', promoteId: 'id' }
	}),
	paint: ({ palette, lang, theme }) => [
		{
			id: 'place-wash',
			pass: 'areas',
			type: 'circle',
			source: 'place-points',
			filter: isConcept,
			paint: {
				'circle-color': kindColour(palette.kind),
				'circle-radius': metresRadius('accuracy_m'),
				'circle-blur': 0.9,
				'circle-opacity': whenPicked(0.34, 0.22),
				'circle-pitch-alignment': 'map'
			}
		},
		{
			id: 'place-area-mapped',
			pass: 'lines',
			type: 'fill',
			source: 'places',
			filter: ['all', isArea, isMapped],
			paint: {
				'fill-color': kindColour(palette.kind),
				'fill-opacity': atAnyZoom(whenPicked(0.4, 0.24))
			}
		},
		{
			id: 'place-area-tint',
			pass: 'areas',
			type: 'fill',
			source: 'places',
			filter: ['all', isArea, ['!', isMapped]],
			paint: {
				'fill-color': kindColour(palette.kind),
				// Street level is inside a district: its edge and name tell it, and streets come first.
				'fill-opacity': byZoom(
					[14, whenPicked(0.16, 0.04)],
					[16, ['case', isDistrict, 0, whenPicked(0.16, 0.04)]]
				)
			}
		},
		{
			id: 'place-area-approximate',
			pass: 'areas',
			type: 'fill',
			source: 'places',
			filter: ['all', isArea, ['!', isMapped]],
			paint: {
				'fill-pattern': ['concat', 'hatch/', ['get', 'kind'], '/', theme],
				'fill-opacity': byZoom([14, 1], [16, ['case', isDistrict, 0, 0.35]])
			}
		},
		{
			id: 'place-outline-mapped',
			pass: 'outlines',
			type: 'line',
			source: 'places',
			filter: isMapped,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': kindColour(palette.kind),
				'line-width': atAnyZoom(whenPicked(2.4, 1.2))
			}
		},
		{
			id: 'place-outline-approximate',
			pass: 'outlines',
			type: 'line',
			source: 'places',
			filter: ['all', ['!', isMapped], ['!', isConcept]],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': kindColour(palette.kind),
				'line-width': whenPicked(2.6, 1.5),
				'line-dasharray': [3, 2]
			}
		},
		{
			// The circle that holds the true point with about 95 % confidence, on the selected place.
			id: 'place-uncertainty',
			pass: 'outlines',
			type: 'line',
			source: 'place-circles',
			paint: {
				'line-color': kindColour(palette.kind),
				'line-width': ['case', inState('selected'), 1.6, 0],
				'line-dasharray': [1, 2]
			}
		},
		{
			id: 'place-halo',
			pass: 'points',
			type: 'circle',
			source: 'place-points',
			filter: ['!', isDistrict],
			paint: {
				'circle-color': kindColour(palette.kind),
				'circle-radius': atAnyZoom(['case', inState('selected'), 21, 17]),
				'circle-opacity': ['case', inState('selected'), 0.35, inState('hover'), 0.25, 0]
			}
		},
		{
			id: 'place-area-label',
			pass: 'labels',
			type: 'symbol',
			source: 'place-points',
			// An idea or an axis has no area to be named in the overview.
			filter: [
				'all',
				isDistrict,
				['!', isNamedFirst],
				['any', ['<', ['get', 'rank'], 1000], ['>=', ['zoom'], 11.8]]
			],
			layout: {
				'text-field': areaNameIn(lang),
				'text-font': FONT.bold,
				'text-size': byZoom([10, 10], [13, 12.5], [16, 15]),
				'text-letter-spacing': isHanScript(lang) ? 0.18 : 0.09,
				'text-max-width': 9,
				'text-padding': 3,
				'text-variable-anchor-offset': AREA_SPOTS as never,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: {
				'text-color': kindColour(palette.kindText),
				'text-halo-color': palette.halo,
				'text-halo-width': whenPicked(2.6, 1.6)
			}
		},
		{
			id: 'place-name',
			pass: 'labels',
			type: 'symbol',
			source: 'place-points',
			// A district that is named first is placed with the sites, in the order of their ranks.
			filter: ['any', ['!', isDistrict], isNamedFirst],
			layout: {
				'text-field': ['case', isDistrict, areaNameIn(lang), nameIn(lang)],
				'text-font': FONT.bold,
				'text-letter-spacing': ['case', isDistrict, isHanScript(lang) ? 0.18 : 0.09, 0],
				'text-size': byZoom([10, 10.5], [13, 12], [16, 14]),
				'text-variable-anchor-offset': PLACE_SPOTS as never,
				'text-justify': 'auto',
				'text-max-width': placeNameWidth(lang),
				'symbol-sort-key': ['get', 'rank']
			},
			paint: {
				'text-color': ['case', isDistrict, palette.kindText.district, palette.text],
				'text-halo-color': palette.halo,
				'text-halo-width': ['case', isDistrict, 1.6, 1.7]
			}
		},
		{
			// MapLibre places the symbols of the last layer first: markers, then the names of sites, then those
			// of areas, which have more room to move, so that no name covers a marker.
			id: 'place-marker',
			pass: 'top',
			type: 'symbol',
			source: 'place-points',
			filter: ['!', isDistrict],
			layout: {
				'icon-image': placeMarker(theme),
				'icon-size': byZoom([10, 0.62], [12.5, 0.85], [15, 1]),
				'icon-allow-overlap': true,
				'icon-padding': 0,
				'symbol-sort-key': ['-', ['get', 'rank']]
			}
		}
	],
	clickable: {
		marks: ['place-marker', 'place-area-label', 'place-name'],
		extents: ['place-area-mapped', 'place-outline-approximate', 'place-area-tint', 'place-wash']
	},
	stateful: ['places', 'place-points', 'place-circles'],
	legend: ({ palette, lang, theme }) => [
		...KINDS.map((kind) => ({
			label: kindWord(kind, lang),
			swatch: { type: 'image' as const, image: `marker/${kind}/sure/${theme}` }
		})),
		{
			label: m.legend_mapped({}, { locale: lang }),
			swatch: { type: 'area', colour: palette.kind.campus, outline: palette.kind.campus }
		},
		{
			label: m.legend_approximate({}, { locale: lang }),
			swatch: {
				type: 'area',
				colour: palette.kind.district,
				outline: palette.kind.district,
				pattern: 'hatch',
				dashed: true
			}
		},
		{
			label: m.legend_marker_approximate({}, { locale: lang }),
			swatch: { type: 'image', image: `marker/park/approximate/${theme}` }
		},
		{
			label: m.legend_concept({}, { locale: lang }),
			swatch: { type: 'wash', colour: palette.kind.district }
		}
	]
};
