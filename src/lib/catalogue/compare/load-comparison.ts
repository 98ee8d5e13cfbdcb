/** Fetches what a comparison needs: the places' details and what is derived between them. */
import type { PlaceDetail } from '../items/place-item';
import type { ComparisonData } from './comparison-data';

const pending = new Map<string, Promise<unknown>>();

/** A file under `/data/`, once per page; where it cannot be loaded, asking again tries again. */
function load<T>(address: string): Promise<T> {
	let file = pending.get(address);
	if (!file) {
		file = fetch(address).then((response) => {
			if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
			return response.json();
		});
		file.catch(() => pending.delete(address));
		pending.set(address, file);
	}
	return file as Promise<T>;
}

/** The places that are compared, and what is derived between them. */
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
		load<ComparisonData>(`${dataRoot}items/compare.json`),
		...ids.map((id) => load<PlaceDetail>(`${dataRoot}items/places/${id}.json`))
	]);
	return { places, data };
}
