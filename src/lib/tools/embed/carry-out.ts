/** Does what a message of the embedding page asks for. */
import type { FeatureRef } from '../../layers/layer-ids';
import { wantLineDistances } from '../../state/explorer/line-distances';
import { closePopup } from '../../state/navigation/navigation';
import type { ToolContext } from '../tool/tool';
import type { AddedLayers } from './added-layers.svelte';
import { ADDED_LIMITS } from './contract/added-layer';
import type { HostRequest, Refusal } from './contract/messages';

/**
 * Whether the map has a feature.
 * @throws {Error} where its layer could not be loaded
 */
async function exists({ layer, id }: FeatureRef, { places, dataRoot }: ToolContext) {
	if (layer === 'places') return places().some((place) => place.id === id);
	const { loadItemsOf } = await import('../../panels/card/feature-card');
	return (await loadItemsOf(layer, dataRoot)).some((item) => item.id === id);
}

async function select(ref: FeatureRef | null, context: ToolContext): Promise<Refusal | null> {
	const { explorer } = context;
	if (!ref) {
		closePopup(explorer);
		return null;
	}
	if (!(await exists(ref, context))) {
		return { reason: 'unknown-feature', path: 'feature', message: 'The map has no such feature.' };
	}
	// The map moves to what it shows.
	explorer.wantsView = ref.layer !== 'places';
	await explorer.chooseFromList(ref);
	return null;
}

/** Carries a request out. @returns why it was refused; null where it was not */
export async function carryOut(
	request: Exclude<HostRequest, { type: 'hello' }>,
	context: ToolContext,
	added: AddedLayers
): Promise<Refusal | null> {
	const { explorer } = context;
	switch (request.type) {
		case 'set-view':
			explorer.cameraRequest =
				'bounds' in request.view
					? { type: 'extent', extent: request.view.bounds }
					: { type: 'camera', camera: request.view };
			return null;
		case 'select':
			return select(request.feature, context).catch((): Refusal => ({
				reason: 'failed',
				message: 'The layer could not be loaded; try again.'
			}));
		case 'filter':
			explorer.filters = request.filters;
			if (request.filters.line.length > 0) void wantLineDistances(explorer);
			return null;
		case 'add-geojson': {
			if (!added.put(request.layer)) {
				return { reason: 'too-large', message: `At most ${ADDED_LIMITS.layers} layers.` };
			}
			const extent = request.fit && added.extentOf(request.layer.name);
			if (extent) explorer.cameraRequest = { type: 'extent', extent };
			return null;
		}
		case 'remove-geojson':
			added.remove(request.layer);
			return null;
	}
}
