/** What is chosen or hovered, drawn and labelled above its neighbours. */
import type { Feature } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawnIn, type FeatureRef } from '../../layers/layer-ids';
import { layerOf } from '../../layers/stack';
import { drawnFeatures } from '../renderer/drawn-features';

/** The style layer of the markers that stand on top of their names. */
const MARKER = 'place-marker';

/**
 * The features of the source `picked`: those of the references that are drawn as a mark. One whose name stands
 * on the map gets its marker only, so that no name is there twice.
 */
export function pickedFeatures(map: MapLibreMap, refs: readonly FeatureRef[]): Feature[] {
	return refs.flatMap(({ layer, id }) => {
		const layers = layerOf(drawnIn(layer)).clickable.marks.filter((mark) => map.getLayer(mark));
		if (layers.length === 0) return [];
		const drawn = drawnFeatures(map, { layers, filter: ['==', ['get', 'id'], id] });
		const [first] = drawn;
		if (first?.geometry.type !== 'Point') return [];
		// MapLibre throws where a layer's type has no such property: a bus stop is drawn as a circle.
		const isLabel = ({ type, id: of }: { type: string; id: string }) =>
			type === 'symbol' && map.getLayoutProperty(of, 'text-field') !== undefined;
		return {
			type: 'Feature',
			properties: {
				...first.properties,
				isMarked: drawn.some((one) => one.layer.id === MARKER),
				isNamed: drawn.some((one) => isLabel(one.layer))
			},
			geometry: first.geometry
		};
	});
}
