/**
 * Stations by the minutes that it takes to them, while the reader asks how far one gets: a disc in the shade of
 * its class, larger the sooner, from closer by with its minutes in it. One hue in steps, so that nothing depends
 * on telling colours apart.
 */
import type { Feature } from 'geojson';
import type { LngLat } from '../../values/lng-lat';
import type { Localised } from '../../i18n/localised';
import type { Look, Paint, ToolOverlay } from '../paint/layer';
import { startPaint, startSources } from './minutes-starts';
import { byZoom, FONT, stationNameIn } from '../paint/style-expressions';

/** The opacity of each class's disc, the soonest first; the last is for all beyond, in grey. */
export const CLASS_OPACITY = [1, 0.72, 0.48, 0.28, 0.3] as const;
const BEYOND = CLASS_OPACITY.length - 1;

/** A station with its minutes. */
export interface StationMinutes {
	readonly id: string;
	readonly name: Localised;
	/** degrees WGS-84 */
	readonly point: LngLat;
	/** place of its class in `CLASS_OPACITY` */
	readonly of: number;
	/** whole likely minutes */
	readonly minutes: number;
	/** how many lines meet there */
	readonly lines: number;
}

/** What the map draws of an answer. */
export interface MinutesDrawing {
	readonly stations: readonly StationMinutes[];
	/** where the reader starts from, the first and the second, degrees WGS-84 */
	readonly starts: readonly LngLat[];
	/** the id of the station that the reader has pressed */
	readonly chosen: string | null;
}

const SOURCE = 'station-minutes';
/** From this zoom on there is room for the minutes. */
const NUMBERS_FROM = 10.6;

const feature = ({ id, name, point, of, minutes, lines }: StationMinutes): Feature => ({
	type: 'Feature',
	properties: {
		id,
		of,
		minutes: String(minutes),
		rank: lines,
		...Object.fromEntries(Object.entries(name).map(([lang, text]) => [`name_${lang}`, text]))
	},
	geometry: { type: 'Point', coordinates: [...point] }
});

/** A value for each class, the soonest first. */
const byClass = (values: readonly unknown[]) =>
	[
		'match',
		['get', 'of'],
		...values.slice(0, -1).flatMap((value, of) => [of, value]),
		values.at(-1)
	] as never;

const RADIUS = byZoom(
	[8, byClass([4, 3.4, 2.8, 2.3, 2])],
	[NUMBERS_FROM, byClass([9.5, 9, 8.5, 8, 8])],
	[14, byClass([13, 12.5, 12, 11.5, 11.5])]
);

function paint({ palette, lang }: Look, chosen: string | null): Paint[] {
	const isDark = ['<', ['get', 'of'], 2];
	const soonestOnTop = { 'circle-sort-key': ['-', ['get', 'of']] } as never;
	return [
		{
			// Lines must not shine through the lighter shades.
			id: `${SOURCE}-casing`,
			pass: 'labels',
			type: 'circle',
			source: SOURCE,
			layout: soonestOnTop,
			paint: {
				'circle-radius': RADIUS,
				'circle-color': palette.paper,
				'circle-stroke-color': ['match', ['get', 'of'], BEYOND, palette.muted, palette.accent],
				'circle-stroke-width': byZoom([8, 0.6], [NUMBERS_FROM, 1.2])
			}
		},
		{
			id: `${SOURCE}-disc`,
			pass: 'labels',
			type: 'circle',
			source: SOURCE,
			layout: soonestOnTop,
			paint: {
				'circle-radius': RADIUS,
				'circle-color': ['match', ['get', 'of'], BEYOND, palette.muted, palette.accent],
				'circle-opacity': byClass(CLASS_OPACITY)
			}
		},
		{
			id: `${SOURCE}-chosen`,
			pass: 'labels',
			type: 'circle',
			source: SOURCE,
			filter: ['==', ['get', 'id'], chosen ?? ''],
			paint: {
				'circle-radius': byZoom([8, 9], [NUMBERS_FROM, 13.5], [14, 17]),
				'circle-opacity': 0,
				'circle-stroke-color': palette.measure,
				'circle-stroke-width': 3
			}
		},
		{
			id: `${SOURCE}-name`,
			pass: 'labels',
			type: 'symbol',
			source: SOURCE,
			minzoom: 11,
			filter: ['>=', ['get', 'rank'], ['step', ['zoom'], 3, 12, 2, 12.8, 1]],
			layout: {
				'text-field': stationNameIn(lang),
				'symbol-sort-key': ['-', ['get', 'rank']],
				'text-font': FONT.regular,
				'text-size': byZoom([11, 10], [13, 10.5], [17, 13]),
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': 1.35,
				'text-justify': 'auto',
				'text-max-width': 9,
				'text-padding': 3
			},
			paint: {
				'text-color': palette.text,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.4
			}
		},
		{
			id: `${SOURCE}-number`,
			pass: 'labels',
			type: 'symbol',
			source: SOURCE,
			minzoom: NUMBERS_FROM,
			layout: {
				'text-field': ['get', 'minutes'],
				'text-font': FONT.bold,
				'text-size': byZoom([NUMBERS_FROM, 9.5], [14, 12]),
				'text-allow-overlap': true,
				// Keeps the map's own name of the station away, which would run through the disc.
				'text-padding': 5
			},
			paint: {
				'text-color': ['case', isDark, palette.paper, palette.text] as never,
				'text-halo-color': ['case', isDark, palette.accent, palette.paper] as never,
				'text-halo-width': 1
			}
		}
	];
}

/**
 * The stations by minutes as an overlay of the map's style. Pure: the data are part of the value, and come back
 * with the style where the map is made anew.
 */
export const stationMinutesOverlay = ({
	stations,
	starts,
	chosen
}: MinutesDrawing): ToolOverlay => ({
	sources: {
		[SOURCE]: {
			type: 'geojson',
			data: { type: 'FeatureCollection', features: stations.map(feature) }
		},
		...startSources(starts)
	},
	paint: (look) => [...paint(look, chosen), ...startPaint(look)]
});
