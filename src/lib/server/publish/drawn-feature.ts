/** A feature as the map's files have it. */
import type { Feature, Geometry } from 'geojson';
import type { Localised } from '../../i18n/localised';

/**
 * A feature without its top-level id: `promoteId` reads the property.
 * @param geometry degrees WGS-84
 */
export function drawn(
	id: string,
	{ name, ...properties }: Record<string, unknown> & { name?: unknown },
	geometry: unknown
): Feature {
	const names = flatNames(name as Localised | undefined);
	return {
		type: 'Feature',
		properties: { id, ...properties, ...names },
		geometry: geometry as Geometry
	};
}

/** Names as flat properties, because MapLibre serialises nested ones to text when it reads a tile again. */
function flatNames(name: Localised | undefined) {
	return (
		name && Object.fromEntries(Object.entries(name).map(([lang, text]) => [`name_${lang}`, text]))
	);
}
