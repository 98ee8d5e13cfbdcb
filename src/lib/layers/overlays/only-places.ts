/** The layer of places, drawn of some of them alone: of those that a reader's filters leave. */
import type { FilterSpecification } from 'maplibre-gl';
import type { Paint } from '../paint/layer';

/** The same paint of the places with these ids. Every file of the layer has `id` in its properties. */
export function onlyPlaces(paints: readonly Paint[], ids: ReadonlySet<string>): Paint[] {
	const isOne: FilterSpecification = ['in', ['get', 'id'], ['literal', [...ids].sort()]];
	return paints.map((paint) => {
		const own = 'filter' in paint ? paint.filter : undefined;
		return { ...paint, filter: own ? (['all', own, isOne] as never) : isOne } as Paint;
	});
}
