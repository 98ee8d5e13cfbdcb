/** Fetches the clickable features of a dataset, once per page. */
import { fetchOnce } from '../fetch-once';
import type { GroundDataset, GroundItem } from './ground-layers';

/**
 * The items of a dataset.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where they cannot be loaded; asking again tries again
 */
export const loadGroundItems = <D extends GroundDataset>(
	dataset: D,
	dataRoot: string
): Promise<readonly GroundItem<D>[]> => fetchOnce(`${dataRoot}items/${dataset}.json`);
