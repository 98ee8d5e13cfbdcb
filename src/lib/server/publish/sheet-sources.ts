/** The sources that a printed sheet names, by what it draws. */
import type { SheetSources } from '../../catalogue/items/sheet-sources';
import { BASE_DATASETS, type BaseDataset } from '../../catalogue/schema/base';
import type { Geodata } from '../read/read-geodata';
import { MAP_FILES, type MapFile } from './map-files';

/**
 * The dataset that a file of the map is made from, whose name it has or begins with; null for places, each of
 * which has its own source.
 */
function datasetOf(file: MapFile): BaseDataset | null {
	const own = BASE_DATASETS.find((dataset) => dataset === file);
	return own ?? BASE_DATASETS.find((dataset) => file.startsWith(`${dataset}-`)) ?? null;
}

/** What a sheet needs to name its sources: those of drawn files and of places' positions, no others. */
export function sheetSources({ base, places, sources }: Geodata): SheetSources {
	const byFile = Object.fromEntries(
		MAP_FILES.flatMap((file) => {
			const dataset = datasetOf(file);
			return dataset ? [[file, base[dataset].sources] as const] : [];
		})
	);
	const byPlace = Object.fromEntries(
		places.map(({ id, properties: { position } }) => [id, position.source])
	);
	const named = new Set([...Object.values(byFile).flat(), ...Object.values(byPlace)]);
	return {
		sources: sources
			.filter(({ id }) => named.has(id))
			.map(({ id, title, publisher, date, licence }) => ({ id, title, publisher, date, licence })),
		byFile,
		byPlace
	};
}
