/** The features that a style layer draws from, out of the files of the map's data. */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';

/** The map's data by the name of its file: `places` for `map/places.geojson`. */
export type MapData = Readonly<Record<string, FeatureCollection>>;

type Drawn = Pick<StyleSpecification, 'sources'>;

/** The name of the file that a layer reads; null where it reads none. */
export function fileOf({ sources }: Drawn, layer: LayerSpecification): string | null {
	if (!('source' in layer)) return null;
	const drawn = sources[layer.source as string];
	// What the map reads from tiles is here as a whole.
	if (drawn?.type === 'vector') return layer['source-layer']!;
	if (drawn?.type !== 'geojson' || typeof drawn.data !== 'string') return null;
	return drawn.data.replace(/^.*\bmap\/|\.geojson$/g, '');
}

/** The names of all files that a style draws, each once. */
export function filesOf(style: Pick<StyleSpecification, 'sources' | 'layers'>): string[] {
	return [...new Set(style.layers.flatMap((layer) => fileOf(style, layer) ?? []))];
}

/** The features of a layer's source; none for a layer without one. Throws where its file is missing. */
export function layerFeatures(
	style: Drawn,
	layer: LayerSpecification,
	data: MapData
): readonly Feature[] {
	const file = fileOf(style, layer);
	if (file !== null) return data[file]!.features;
	const source = 'source' in layer ? style.sources[layer.source as string] : undefined;
	if (source?.type !== 'geojson') return [];
	const own = source.data as Feature | FeatureCollection;
	return own.type === 'FeatureCollection' ? own.features : [own];
}
