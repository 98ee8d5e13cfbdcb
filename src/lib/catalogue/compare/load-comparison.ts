/** Fetches the data of a comparison: the places' details and the figures derived between them. */
import { fetchOnce } from '../fetch-once';
import type { PlaceDetail } from '../items/place-item';
import type { ComparisonData } from './comparison-data';

/** The compared places, and the figures derived between them. */
export interface LoadedComparison {
	/** in the order in which they were asked for */
	places: readonly PlaceDetail[];
	data: ComparisonData;
}

/**
 * Loads a comparison.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where a part of it cannot be loaded
 */
export async function loadComparison(
	ids: readonly string[],
	dataRoot: string
): Promise<LoadedComparison> {
	const [data, ...places] = await Promise.all([
		fetchOnce<ComparisonData>(`${dataRoot}items/compare.json`),
		...ids.map((id) => fetchOnce<PlaceDetail>(`${dataRoot}items/places/${id}.json`))
	]);
	return { places, data };
}
