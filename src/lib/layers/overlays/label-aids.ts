/**
 * What the labels need beside the data, in sources that the map fills after every move (`map/labels/`): the
 * areas that no label may touch, one name for each line in view, and what is chosen or hovered. All are empty
 * at first, and in a still picture.
 */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { isHanScript } from '../../i18n/locale';
import type { Look, Paint } from '../paint/layer';
import { byZoom, FONT, nameIn } from '../paint/style-expressions';
import { PLACE_ANCHORS, placeMarker } from '../paint/place-marker';

/** The sources by id. */
export const LABEL_AIDS = ['covered', 'line-names', 'picked'] as const;
export type LabelAid = (typeof LABEL_AIDS)[number];

/** No feature at all. */
export const NONE: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * The sources of the aids. A name's line is shorter than a tile; a buffer of a whole tile keeps it in one
 * piece, so that it is written once.
 */
export function labelAidSources(): Record<LabelAid, GeoJSONSourceSpecification> {
	const source: GeoJSONSourceSpecification = { type: 'geojson', data: NONE, tolerance: 0 };
	return {
		covered: { ...source, buffer: 0 },
		'line-names': { ...source, buffer: 512 },
		picked: { ...source, buffer: 0 }
	};
}

/** Style layers whose lines bear names, by the group of their names, from the zoom on that they are written. */
export const NAMED_LINES = {
	creek: { lines: ['creek-hit'], from: 10 },
	canal: { lines: ['water-canal'], from: 13.5 },
	street: {
		lines: ['roads-main-line', 'roads-minor-line', 'streets-approximate-line'],
		from: 13.5
	},
	tunnel: { lines: ['roads-tunnel'], from: 16 }
} as const;
/** From this zoom on the creek's name follows its bends; before, they are shorter than the name. */
export const CREEK_ALONG = 13;
export type LineGroup = keyof typeof NAMED_LINES;

/** Features of a group of names along lines; the map writes the group into `of`. */
export const ofGroup = (...groups: LineGroup[]) =>
	['in', ['get', 'of'], ['literal', groups]] as never;

/**
 * The layers of the aids, above all others: MapLibre places the last layer's symbols first, so that every
 * label keeps clear of what is covered, and the chosen one has the first choice.
 */
export function labelAidPaint({ palette, lang, theme }: Look): Paint[] {
	return [
		{
			id: 'picked',
			pass: 'top',
			type: 'symbol',
			source: 'picked',
			layout: {
				'icon-image': ['case', ['get', 'isMarked'], placeMarker(theme), ''],
				'icon-size': byZoom([10, 0.75], [12.5, 1], [15, 1.15]),
				'icon-allow-overlap': true,
				'icon-padding': 0,
				'text-field': ['case', ['get', 'isNamed'], '', nameIn(lang)],
				'text-font': FONT.bold,
				'text-size': byZoom([10, 11.5], [13, 12.5], [16, 14]),
				'text-variable-anchor': PLACE_ANCHORS,
				'text-radial-offset': byZoom([10, 1], [13, 1.25]),
				'text-justify': 'auto',
				'text-max-width': isHanScript(lang) ? 9 : 11,
				'text-optional': true,
				'text-overlap': 'always'
			},
			paint: {
				'text-color': palette.text,
				'text-halo-color': palette.halo,
				'text-halo-width': 2.2
			}
		},
		{
			id: 'covered',
			pass: 'top',
			type: 'symbol',
			source: 'covered',
			layout: {
				'icon-image': 'clear',
				'icon-allow-overlap': true,
				'icon-padding': ['get', 'padding']
			},
			paint: { 'icon-opacity': 0 }
		}
	];
}
