/** Fetches the clickable features of a dataset, once per page. */
import type { GroundDataset, GroundItem } from './ground-layers';

const pending = new Map<GroundDataset, Promise<readonly GroundItem<GroundDataset>[]>>();

/**
 * The items of a dataset.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where they cannot be loaded; asking again tries again
 */
export function loadGroundItems<D extends GroundDataset>(
	dataset: D,
	dataRoot: string
): Promise<readonly GroundItem<D>[]> {
	let items = pending.get(dataset);
	if (!items) {
		items = fetch(`${dataRoot}items/${dataset}.json`).then((response) => {
			if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
			return response.json();
		});
		items.catch(() => pending.delete(dataset));
		pending.set(dataset, items);
	}
	return items as Promise<readonly GroundItem<D>[]>;
}
