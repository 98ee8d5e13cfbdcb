/**
 * The chosen street or metro line: lit and named along its whole length, above everything but marks and
 * other labels. It also draws where its own layer is replaced by an online base map.
 */
import type { FilterSpecification } from 'maplibre-gl';
import { drawnIn, type LineLayer } from './layer-ids';
import { TILED, type LayerSource, type Look, type Paint } from './paint/layer';
import { byZoom, FONT, IS_NAMED, nameIn } from './paint/style-expressions';
import { layerOf } from './stack';

/** A line by its layer, and the id that all of its parts have. */
export interface LitLine {
	layer: LineLayer;
	id: string;
}

/** The sources of a line layer that hold parts of its lines. */
export const lineSources = (layer: LineLayer): readonly string[] =>
	layerOf(drawnIn(layer)).lines ?? [];

/** Every source of a line's layer; minor streets among them, whatever the zoom. */
const sourcesOf = ({ layer }: LitLine, look: Look) =>
	layerOf(drawnIn(layer)).sources({ ...look, detail: true });

/** Tiles hold only what their zooms draw: a line that comes with them is lit from a file of its own. */
const litSource = (source: string, isTiled: boolean) => (isTiled ? `lit-${source}` : source);

/** The sources that it is drawn from. */
export function litLineSources(line: LitLine, look: Look): Record<string, LayerSource> {
	const all = sourcesOf(line, look);
	return Object.fromEntries(
		lineSources(line.layer).map((id) => {
			const source = all[id]!;
			const whole = { type: 'geojson', data: `map/${id}.geojson`, promoteId: 'id' } as const;
			return [litSource(id, source === TILED), source === TILED ? whole : source];
		})
	);
}

/** A wide pale line, a narrower one in the accent's colour on it, and the name along both. */
export function litLinePaint(line: LitLine, look: Look): Paint[] {
	const { palette, lang } = look;
	const filter: FilterSpecification = ['==', ['get', 'id'], line.id];
	const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
	return Object.keys(litLineSources(line, look)).flatMap((source): Paint[] => [
		{
			id: `lit-casing-${source.replace(/^lit-/, '')}`,
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
			id: `lit-line-${source.replace(/^lit-/, '')}`,
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
			id: `lit-label-${source.replace(/^lit-/, '')}`,
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
