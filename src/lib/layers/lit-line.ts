/**
 * The chosen street or metro line: lit and named along its whole length, above everything but marks and
 * other labels. It also draws where its own layer is replaced by an online base map.
 */
import type { FilterSpecification } from 'maplibre-gl';
import { drawnIn, type LineLayer } from './layer-ids';
import type { Look, MapLayer, Paint } from './paint/layer';
import { byZoom, FONT, IS_NAMED, nameIn } from './paint/style-expressions';
import { layerOf } from './stack';

/** A line by its layer, and the id that all of its parts have. */
export interface LitLine {
	layer: LineLayer;
	id: string;
}

const linesOf = ({ layer }: LitLine): readonly string[] => layerOf(drawnIn(layer)).lines ?? [];

/** The sources that it is drawn from; minor streets among them, whatever the zoom. */
export function litLineSources(line: LitLine, look: Look): ReturnType<MapLayer['sources']> {
	const all = layerOf(drawnIn(line.layer)).sources({ ...look, detail: true });
	return Object.fromEntries(linesOf(line).map((id) => [id, all[id]!]));
}

/** A wide pale line, a narrower one in the accent's colour on it, and the name along both. */
export function litLinePaint(line: LitLine, { palette, lang }: Look): Paint[] {
	const filter: FilterSpecification = ['==', ['get', 'id'], line.id];
	const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
	return linesOf(line).flatMap((source): Paint[] => [
		{
			id: `lit-casing-${source}`,
			pass: 'outlines',
			type: 'line',
			source,
			filter,
			layout,
			paint: {
				'line-color': palette.halo,
				'line-opacity': 0.9,
				'line-width': byZoom([10, 5], [14, 9], [17, 18])
			}
		},
		{
			id: `lit-line-${source}`,
			pass: 'outlines',
			type: 'line',
			source,
			filter,
			layout,
			paint: {
				'line-color': palette.accent,
				'line-width': byZoom([10, 2.4], [14, 4.5], [17, 9])
			}
		},
		{
			id: `lit-label-${source}`,
			pass: 'labels',
			type: 'symbol',
			source,
			filter: ['all', filter, IS_NAMED],
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 220,
				'text-field': nameIn(lang),
				'text-font': FONT.medium,
				'text-size': byZoom([11, 12], [17, 14.5]),
				'text-max-angle': 45,
				'text-offset': [0, -1],
				'text-padding': 4
			},
			paint: {
				'text-color': palette.text,
				'text-halo-color': palette.halo,
				'text-halo-width': 2
			}
		}
	]);
}
