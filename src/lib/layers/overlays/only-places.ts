/** The layer of places restricted to those that match the reader's filters. */
import type { FilterSpecification } from 'maplibre-gl';
import type { Paint } from '../paint/layer';

/**
 * The same style layers, restricted to places with these ids. Every file of the layer has `id` in its
 * properties.
 */
export function onlyPlaces(paints: readonly Paint[], ids: ReadonlySet<string>): Paint[] {
	const isOne: FilterSpecification = ['in', ['get', 'id'], ['literal', [...ids].sort()]];
	return paints.map((paint) => {
		const own = 'filter' in paint ? paint.filter : undefined;
		return { ...paint, filter: own ? (['all', own, isOne] as never) : isOne } as Paint;
	});
}
