/** Fetches what is published of places to compare, and derives the figures between them. */
import { fetchOnce } from '../fetch-once';
import type { PlaceDetail } from '../items/place-item';
import { loadOutlines } from '../outlines/load-outlines';
import type { ComparisonData, PublishedComparison } from './comparison-data';

/** The compared places, and what is published for comparing any. */
export interface LoadedPlaces {
	/** in the order in which they were asked for */
	places: readonly PlaceDetail[];
	data: PublishedComparison;
}

/** The compared places, and the figures derived between them. */
export interface LoadedComparison extends LoadedPlaces {
	data: ComparisonData;
}

/**
 * Loads places with their published figures, without those between them.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where a part of it cannot be loaded
 */
export async function loadPlaces(ids: readonly string[], dataRoot: string): Promise<LoadedPlaces> {
	const [data, ...places] = await Promise.all([
		fetchOnce<PublishedComparison>(`${dataRoot}items/compare.2.json`),
		...ids.map((id) => fetchOnce<PlaceDetail>(`${dataRoot}items/places/${id}.json`))
	]);
	return { places, data };
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
	const [{ places, data }, outlines, { comparedPlaces, figuresBetween }] = await Promise.all([
		loadPlaces(ids, dataRoot),
		loadOutlines(dataRoot),
		import('../relations/figures-between')
	]);
	const between = figuresBetween(comparedPlaces(places, data, outlines));
	return { places, data: { ...data, between } };
}
