/** Layers kept on the device, in its database: they stay there until their reader no longer wants it. */
import type { PlacedFeatures } from '../layer/placing';
import type { PlacedLayer } from '../protocol/placed';
import type { KeptListing } from '../protocol/protocol';

/** A layer with its place in the list. */
export interface KeptLayer {
	readonly listing: KeptListing;
	readonly summary: PlacedLayer;
	readonly features: PlacedFeatures;
}

const DATABASE = 'own-layers';
const STORE = 'layers';

/** The database; its store holds the layers by their place in the list. */
function opened(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(DATABASE, 1);
		request.onupgradeneeded = () => request.result.createObjectStore(STORE);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(new Error('storage'));
	});
}

/** Replaces what is kept. Returns false where the storage is full or forbidden; what was kept before then stays. */
export async function storeLayers(layers: readonly KeptLayer[]): Promise<boolean> {
	try {
		const database = await opened();
		return await new Promise((resolve) => {
			// One transaction: a write that fails takes back those before it.
			const transaction = database.transaction(STORE, 'readwrite');
			const store = transaction.objectStore(STORE);
			store.clear();
			layers.forEach((layer, place) => store.put(layer, place));
			const end = (isKept: boolean) => () => {
				database.close();
				resolve(isKept);
			};
			transaction.oncomplete = end(true);
			transaction.onabort = end(false);
		});
	} catch {
		return false;
	}
}

/** What is kept, in the order of the list; nothing where the storage is forbidden. */
export async function storedLayers(): Promise<KeptLayer[]> {
	try {
		const database = await opened();
		return await new Promise((resolve) => {
			const request = database.transaction(STORE).objectStore(STORE).getAll();
			const end = (layers: KeptLayer[]) => {
				database.close();
				resolve(layers);
			};
			request.onsuccess = () => end(request.result as KeptLayer[]);
			request.onerror = () => end([]);
		});
	} catch {
		return [];
	}
}
