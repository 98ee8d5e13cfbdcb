/**
 * The reader's own layers in the file of everything that they keep: as GeoJSON, which goes the way of any file
 * when it comes back, with the choice of how it is read.
 */
import type { Feature, Geometry } from 'geojson';
import type { KeptPart } from '../../tool/kept-part';
import { storedLayers, type KeptLayer } from './kept-layers';

interface PackedLayer {
	readonly name: string;
	readonly features: readonly Feature<Geometry | null>[];
}

function packed({ listing, features }: KeptLayer): PackedLayer {
	const { columns, cells, geometries } = features;
	return {
		name: listing.name,
		features: geometries.map((geometry, row) => ({
			type: 'Feature',
			properties: Object.fromEntries(columns.map((key, i) => [key, cells[row]?.[i] ?? null])),
			geometry
		}))
	};
}

/** A layer of a file; its features are read by the reader of GeoJSON, when it is opened. */
const isPacked = (value: unknown): value is PackedLayer =>
	typeof value === 'object' &&
	value !== null &&
	'name' in value &&
	typeof value.name === 'string' &&
	'features' in value &&
	Array.isArray(value.features);

export const ownLayersPart: KeptPart = {
	id: 'own-layers',
	async pack() {
		const layers = await storedLayers();
		return layers.length === 0 ? null : layers.map(packed);
	},
	read(value) {
		if (!Array.isArray(value) || !value.every(isPacked)) return null;
		return {
			count: value.length,
			restore(explorer) {
				const given = value.map(({ name, features }) => ({
					name: `${name}.geojson`,
					content: JSON.stringify({ type: 'FeatureCollection', features })
				}));
				explorer.toolIntent = { id: 'import', given };
				explorer.openTool = 'import';
				return true;
			}
		};
	}
};
